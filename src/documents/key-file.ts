import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ownerFile, replaceOwnerFile } from '../database/owner-file';
import { hashOf } from '../database/token';

/** The public part of a key. */
export interface PublicKey {
  /** The beginning of the hash of the public key. */
  readonly id: string;
  /** 32 bytes as base64url. */
  readonly publicKey: string;
}

/** A key that signs. */
export interface SigningKey extends PublicKey {
  /** The signature of a text, as base64url. */
  readonly sign: (text: string) => string;
}

/** The key in a file; it is made where there is none. Nobody but the owner may read it, and no backup holds it. */
export async function keyIn(file: string): Promise<SigningKey> {
  return keyOf(await ownerFile(file, freshKey));
}

/** Puts a new key in the place of the one in the file. */
export async function renewKey(file: string): Promise<SigningKey> {
  const fresh = freshKey();
  await replaceOwnerFile(file, fresh);
  return keyOf(fresh);
}

/** Whether a signature is that of a public key over a text. False for what is no key or no signature. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** The id of a public key. */
export const keyId = (publicKey: string): string => hashOf(Buffer.from(publicKey, 'base64url')).slice(0, 8);

const freshKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

function keyOf(pem: Buffer | string): SigningKey {
  const key = createPrivateKey(pem);
  const publicKey = publicOf(key);
  return {
    id: keyId(publicKey),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64url'),
  };
}

function publicOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (typeof x !== 'string') throw new Error('a key without its public part');
  return x;
}
