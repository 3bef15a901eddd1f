/** Big-endian, as PNG and JPEG write numbers. */
export const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Four bytes, big-endian, never below zero. */
export const longAt = (bytes: Uint8Array, at: number): number =>
  wordAt(bytes, at) * 0x10000 + wordAt(bytes, at + 2);

/** Little-endian, as WebP writes numbers. */
export const littleAt = (bytes: Uint8Array, at: number, length: number): number =>
  [...bytes.subarray(at, at + length)].reduceRight((sum, byte) => sum * 256 + byte, 0);

/** Bytes as characters, one for one. */
export const charsAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

export const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);

/** Parts, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
