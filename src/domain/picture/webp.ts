import type { Bare } from './bare';
import { charsAt, joined, littleAt } from './bytes';

/** The picture itself, its transparency and its movement. */
const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);
const HEAD = 12;
/** Bits of VP8X that announce a colour profile, facts of a camera and other descriptions. */
const TOLD = 0x20 | 0x08 | 0x04;

export const isWebp = (bytes: Uint8Array): boolean =>
  charsAt(bytes, 0, 4) === 'RIFF' && charsAt(bytes, 8, 4) === 'WEBP';

/** @returns nothing where the chunks do not fill the file as its head says, or none holds a picture */
export function bareWebp(bytes: Uint8Array): Bare | undefined {
  const end = 8 + littleAt(bytes, 4, 4);
  if (end > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  let size: Pick<Bare, 'width' | 'height'> | undefined;
  for (let at = HEAD; at + 8 <= end;) {
    const [name, length] = [charsAt(bytes, at, 4), littleAt(bytes, at + 4, 4)];
    const next = at + 8 + length + (length % 2);
    if (next > end) return undefined;
    if (KEPT.has(name)) kept.push(name === 'VP8X' ? untold(bytes.slice(at, next)) : bytes.subarray(at, next));
    size ??= sizeIn(name, bytes.subarray(at + 8, next));
    at = next;
  }
  return size && { bytes: joined([headOf(kept), ...kept]), ...size };
}

function untold(chunk: Uint8Array): Uint8Array {
  chunk[8] = (chunk[8] ?? 0) & ~TOLD;
  return chunk;
}

function headOf(kept: readonly Uint8Array[]): Uint8Array {
  const length = 4 + kept.reduce((sum, each) => sum + each.length, 0);
  const little = [length, length >>> 8, length >>> 16, length >>> 24].map((each) => each & 0xff);
  return Uint8Array.from([0x52, 0x49, 0x46, 0x46, ...little, 0x57, 0x45, 0x42, 0x50]);
}

/** The size stands elsewhere in each of the three ways to begin. */
function sizeIn(name: string, data: Uint8Array): Pick<Bare, 'width' | 'height'> | undefined {
  if (name === 'VP8X') return { width: 1 + littleAt(data, 4, 3), height: 1 + littleAt(data, 7, 3) };
  if (name === 'VP8 ') return { width: littleAt(data, 6, 2) & 0x3fff, height: littleAt(data, 8, 2) & 0x3fff };
  if (name !== 'VP8L') return undefined;
  const bits = littleAt(data, 1, 4);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
