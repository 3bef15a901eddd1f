import { createHmac } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Seconds for which a code holds. */
const STEP = 30;
const DIGITS = 6;
/** Clocks of telephones differ: the code before and the one after hold too. */
const AROUND = [0, -1, 1];

/** A secret as applications for codes take it (RFC 4648, base 32, without padding). */
export function secretText(secret: Uint8Array): string {
  const bits = Array.from(secret, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** @returns undefined for a text that is none */
export function secretOf(text: string): Uint8Array | undefined {
  const letters = text.replace(/[\s=]/g, '').toUpperCase();
  if (!/^[A-Z2-7]{16,128}$/.test(letters)) return undefined;
  const bits = Array.from(letters, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}

/** The code of a step of time (RFC 6238 with SHA-1, as every application has it). */
export function codeAt(secret: Uint8Array, step: number, digits = DIGITS): string {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The step of time that a code is of, so that it is never taken twice.
 *
 * @param last the step of the code that was taken last
 * @param now milliseconds
 * @returns undefined for a code that does not hold, or was taken
 */
export function stepOf(
  code: string,
  secret: Uint8Array,
  last: number | null,
  now: number,
): number | undefined {
  const bare = code.replace(/\s/g, '');
  const current = Math.floor(now / 1000 / STEP);
  const steps = AROUND.map((each) => current + each).filter((step) => last === null || step > last);
  return steps.find((step) => codeAt(secret, step) === bare);
}

/** What the QR says that an application for codes reads. */
export const codeAddress = (account: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(`Rapor:${account}`)}?secret=${secret}&issuer=Rapor`;
