import { generateKeyPair, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type forge from 'node-forge';

/** A certificate with its key, as an authority hands it out (PKCS#12). */
export interface PdfCertificate {
  readonly content: Buffer;
  /** Empty for none. */
  readonly passphrase: string;
}

/** A certificate that can sign. */
export interface OpenCertificate {
  /** As DER: its own first, then those that vouch for it. */
  readonly chain: readonly [Buffer, ...Buffer[]];
  readonly until: Date;
  /** The RSA signature over the SHA-256 of bytes. */
  readonly sign: (content: Buffer) => Buffer;
}

/** @throws Error where it does not open, or holds no RSA key with its certificate */
export async function openedCertificate({ content, passphrase }: PdfCertificate): Promise<OpenCertificate> {
  const { default: library } = await import('node-forge');
  const { asn1, pki, pkcs12 } = library;
  const { certBag, keyBag, pkcs8ShroudedKeyBag } = pki.oids;
  const opened = pkcs12.pkcs12FromAsn1(asn1.fromDer(content.toString('binary')), false, passphrase);
  const bagsOf = (bagType = ''): forge.pkcs12.Bag[] => opened.getBags({ bagType })[bagType] ?? [];
  const [key] = [...bagsOf(pkcs8ShroudedKeyBag), ...bagsOf(keyBag)].flatMap((bag) => bag.key ?? []);
  const all = bagsOf(certBag).flatMap((bag) => bag.cert ?? []);
  const own = all.find(({ publicKey }) => key && 'n' in publicKey && publicKey.n.equals(key.n));
  if (!key || !own) throw new Error('no RSA key with its certificate');
  const pem = pki.privateKeyToPem(key);
  return {
    chain: [derOf(own, library), ...all.filter((each) => each !== own).map((each) => derOf(each, library))],
    until: own.validity.notAfter,
    sign: (bytes) => sign('sha256', bytes, pem),
  };
}

const derOf = (certificate: forge.pki.Certificate, { asn1, pki }: typeof forge): Buffer =>
  Buffer.from(asn1.toDer(pki.certificateToAsn1(certificate)).getBytes(), 'binary');

/** A certificate as text, for programs that are to trust it. */
export const pemOf = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

const BITS = 3072;
const YEARS = 10;
/** Letters that a name in a certificate may have. */
const LONGEST = 64;

/** In the letters that every reader of certificates knows. */
const printable = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 '()+,./:=?-]/g, '')
    .trim()
    .slice(0, LONGEST);

/** A certificate that an office makes for itself, for ten years. @param name of the office @param at from when it holds */
export async function madeCertificate(name: string, passphrase: string, at: Date): Promise<Buffer> {
  const { default: library } = await import('node-forge');
  const { asn1, md, pki, pkcs12 } = library;
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: BITS });
  const key = pki.privateKeyFromPem(privateKey.export({ format: 'pem', type: 'pkcs1' }).toString());
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.setRsaPublicKey(key.n, key.e);
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = at;
  certificate.validity.notAfter = new Date(at);
  certificate.validity.notAfter.setUTCFullYear(at.getUTCFullYear() + YEARS);
  const subject = [
    { name: 'commonName', value: printable(name) || 'Rapor' },
    { name: 'countryName', value: 'ID' },
  ];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  certificate.sign(key, md.sha256.create());
  const packed = pkcs12.toPkcs12Asn1(key, [certificate], passphrase, { algorithm: 'aes256' });
  return Buffer.from(asn1.toDer(packed).getBytes(), 'binary');
}
