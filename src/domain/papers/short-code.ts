import { createHash } from 'node:crypto';

/** Letters and digits that nobody takes for one another. */
const CLEAR = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE = new RegExp(`^[${CLEAR}]{8}$`);

/** The short code of a signature, for who types: "K7QF-2M9D". */
export function shortCode(signature: string): string {
  const bytes = [...createHash('sha256').update(signature).digest().subarray(0, 8)];
  const letters = bytes.map((byte) => CLEAR.charAt(byte % CLEAR.length)).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A short code as it is stored, however it was typed; undefined for what is none. */
export function codeTyped(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '');
  return CODE.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
}
