import { createHash } from 'node:crypto';
import type forge from 'node-forge';
import type { OpenCertificate } from './certificate';

type Node = forge.asn1.Asn1;

/** Of RFC 5035: which certificate signed is under the signature itself. */
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const hashOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/**
 * A detached CMS signature of the basic profile of PAdES (ETSI EN 319 142-1, B-B): the kind of content, its hash and the
 * hash of the signing certificate are signed; the time stands in the PDF.
 */
export async function detachedCms(content: Buffer, certificate: OpenCertificate): Promise<Buffer> {
  const { default: library } = await import('node-forge');
  return new SignedData(library).of(content, certificate);
}

class SignedData {
  private readonly asn1: typeof forge.asn1;
  private readonly oids: Readonly<Record<string, string>>;

  constructor({ asn1, pki }: typeof forge) {
    this.asn1 = asn1;
    this.oids = pki.oids;
  }

  of(content: Buffer, { chain, sign }: OpenCertificate): Buffer {
    const { INTEGER, OCTETSTRING, SET } = this.asn1.Type;
    const version = this.value(INTEGER, Buffer.of(1));
    const attributes = this.attributes(content, chain[0]);
    const signer = this.sequence(
      version,
      this.issuerAndSerial(chain[0]),
      this.algorithm('sha256'),
      this.tagged(attributes),
      this.algorithm('rsaEncryption'),
      this.value(OCTETSTRING, sign(this.der(this.list(SET, attributes)))),
    );
    const signed = this.sequence(
      version,
      this.list(SET, [this.algorithm('sha256')]),
      this.sequence(this.oid('data')),
      this.tagged(chain.map((each) => this.parsed(each))),
      this.list(SET, [signer]),
    );
    return this.der(this.sequence(this.oid('signedData'), this.tagged([signed])));
  }

  /** In the order that DER asks of a set. */
  private attributes(content: Buffer, certificate: Buffer): Node[] {
    const { OCTETSTRING } = this.asn1.Type;
    const which = this.sequence(this.sequence(this.value(OCTETSTRING, hashOf(certificate))));
    const all = [
      this.attribute('contentType', this.oid('data')),
      this.attribute('messageDigest', this.value(OCTETSTRING, hashOf(content))),
      this.attribute(SIGNING_CERTIFICATE_V2, this.sequence(which)),
    ];
    return all.sort((one, other) => Buffer.compare(this.der(one), this.der(other)));
  }

  /** How a certificate is named, taken from its own bytes. */
  private issuerAndSerial(certificate: Buffer): Node {
    const parts = partsOf(partsOf(this.parsed(certificate))[0]);
    const isVersioned = parts[0]?.tagClass === this.asn1.Class.CONTEXT_SPECIFIC;
    const [serial, , issuer] = parts.slice(isVersioned ? 1 : 0);
    if (!serial || !issuer) throw new Error('a certificate without issuer and number');
    return this.sequence(issuer, serial);
  }

  private list(type: forge.asn1.Type, parts: Node[]): Node {
    return this.asn1.create(this.asn1.Class.UNIVERSAL, type, true, parts);
  }

  private sequence(...parts: Node[]): Node {
    return this.list(this.asn1.Type.SEQUENCE, parts);
  }

  private value(type: forge.asn1.Type, bytes: Buffer): Node {
    return this.asn1.create(this.asn1.Class.UNIVERSAL, type, false, bytes.toString('binary'));
  }

  /** The place `[0]`. */
  private tagged(parts: Node[]): Node {
    return this.asn1.create(this.asn1.Class.CONTEXT_SPECIFIC, this.asn1.Type.NONE, true, parts);
  }

  /** @param name as the library knows it, or its numbers */
  private oid(name: string): Node {
    const bytes = this.asn1.oidToDer(this.oids[name] ?? name).getBytes();
    return this.value(this.asn1.Type.OID, Buffer.from(bytes, 'binary'));
  }

  private algorithm(name: string): Node {
    return this.sequence(this.oid(name), this.value(this.asn1.Type.NULL, Buffer.of()));
  }

  private attribute(name: string, held: Node): Node {
    return this.sequence(this.oid(name), this.list(this.asn1.Type.SET, [held]));
  }

  private der(node: Node): Buffer {
    return Buffer.from(this.asn1.toDer(node).getBytes(), 'binary');
  }

  private parsed(bytes: Buffer): Node {
    return this.asn1.fromDer(bytes.toString('binary'));
  }
}

const partsOf = (node: Node | undefined): Node[] => (node && Array.isArray(node.value) ? node.value : []);
