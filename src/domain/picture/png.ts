import type { Bare } from './bare';
import { charsAt, joined, longAt } from './bytes';

export const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What decides how the picture looks; texts, times and places are in none of them. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'cHRM']);
/** Length, name and check sum of a chunk. */
const FRAME = 12;

/** @returns nothing where the chunks do not lead from the head to the end */
export function barePng(bytes: Uint8Array): Bare | undefined {
  const kept = [bytes.subarray(0, PNG.length)];
  let data = false;
  for (let at = PNG.length; at + FRAME <= bytes.length;) {
    const [length, name] = [longAt(bytes, at), charsAt(bytes, at + 4, 4)];
    const next = at + FRAME + length;
    if (next > bytes.length || (kept.length === 1 && name !== 'IHDR')) return undefined;
    if (KEPT.has(name)) kept.push(bytes.subarray(at, next));
    data ||= name === 'IDAT';
    if (name === 'IEND') return data ? { bytes: joined(kept), ...sizeOf(bytes) } : undefined;
    at = next;
  }
  return undefined;
}

const sizeOf = (bytes: Uint8Array): Pick<Bare, 'width' | 'height'> => ({
  width: longAt(bytes, PNG.length + 8),
  height: longAt(bytes, PNG.length + 12),
});
