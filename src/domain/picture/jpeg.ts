import type { Bare } from './bare';
import { charsAt, joined, startsWith, wordAt } from './bytes';
import { turnOf, turnSegment } from './turn';

export const JPEG = [0xff, 0xd8, 0xff];

const START_OF_SCAN = 0xda;
const END = 0xd9;
const COMMENT = 0xfe;
const [APP0, APP1, APP14, APP15] = [0xe0, 0xe1, 0xee, 0xef];
/** Frames of all kinds; the three in their midst are tables. */
const FRAMES: ReadonlySet<number> = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

/**
 * Keeps tables, frames and scans. Of what a camera wrote about itself only the way the picture is turned stays.
 *
 * @returns nothing where its segments do not lead to a frame, a scan and an end
 */
export function bareJpeg(bytes: Uint8Array): Bare | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: Pick<Bare, 'width' | 'height'> | undefined;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const next = at + 2 + wordAt(bytes, at + 2);
    if (next > bytes.length || next < at + 4) return undefined;
    const segment = bytes.subarray(at, next);
    if (FRAMES.has(marker)) size = { height: wordAt(bytes, at + 5), width: wordAt(bytes, at + 7) };
    if (marker === START_OF_SCAN) {
      const end = endOf(bytes, next);
      return size && end > 0 ? { bytes: joined([...kept, bytes.subarray(at, end)]), ...size } : undefined;
    }
    kept.push(...without(marker, segment));
    at = next;
  }
  return undefined;
}

/** A segment as it is kept: the head and the way of colours whole, of the camera's own words the turn, else nothing. */
function without(marker: number, segment: Uint8Array): Uint8Array[] {
  if (marker === COMMENT) return [];
  if (marker < APP0 || marker > APP15 || marker === APP0 || marker === APP14) return [segment];
  const turn = marker === APP1 && charsAt(segment, 4, 4) === 'Exif' ? turnOf(segment.subarray(10)) : 1;
  return turn === 1 ? [] : [turnSegment(turn)];
}

/** After the end mark; further scans of a picture that comes in steps lie before it. Nothing after it belongs to the picture. */
function endOf(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) if (startsWith(bytes, [0xff, END], at)) return at + 2;
  return 0;
}
