import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hashOf } from '../database/token';

/** 256 bits. */
const KEY_BYTES = 32;
/** As GCM wants it. */
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** What a sealed text begins with; what does not was kept before secrets were sealed. */
const MARK = 's1';
const CIPHER = 'aes-256-gcm';

/** A key that seals secrets of the database. */
export interface SealingKey {
  /** The beginning of its hash: stands with what it sealed. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** A key as a line of its file. */
export const newKeyLine = (): string => randomBytes(KEY_BYTES).toString('base64url');

/** The keys of a file, a line each: the first one seals, all open. Lines that are none are left out. */
export function keysIn(text: string): SealingKey[] {
  return text.split('\n').flatMap((line) => {
    const bytes = Buffer.from(line.trim(), 'base64url');
    return bytes.length === KEY_BYTES ? [{ id: hashOf(bytes).slice(0, 8), bytes }] : [];
  });
}

export const isSealed = (kept: string): boolean => kept.startsWith(`${MARK}.`);

/** The id of the key that sealed a text. @returns undefined for one that is not sealed */
export const sealedBy = (kept: string): string | undefined =>
  isSealed(kept) ? kept.split('.')[1] : undefined;

/**
 * A secret as it is kept.
 *
 * @param owner whose it is: what is copied to another one's row does not open
 */
export function seal({ id, bytes }: SealingKey, secret: string, owner: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, bytes, iv).setAAD(Buffer.from(owner, 'utf8'));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return [MARK, id, iv.toString('base64url'), sealed.toString('base64url')].join('.');
}

/** @returns undefined for what none of these keys sealed, what was changed, and what is another owner's */
export function unseal(keys: readonly SealingKey[], kept: string, owner: string): string | undefined {
  if (!isSealed(kept)) return kept;
  const [, id, iv = '', text = ''] = kept.split('.');
  const key = keys.find((each) => each.id === id);
  const sealed = Buffer.from(text, 'base64url');
  const end = sealed.length - TAG_BYTES;
  if (!key || end < 0) return undefined;
  try {
    const decipher = createDecipheriv(CIPHER, key.bytes, Buffer.from(iv, 'base64url'))
      .setAAD(Buffer.from(owner, 'utf8'))
      .setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
