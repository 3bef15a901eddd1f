import { getDecoder } from 'iconv-lite';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** So much of a file is looked at for its encoding; a character of it may be cut at the end. */
const LOOKED_AT = 4096;

const PIECE = 65_536;

/** The text of a file without its byte order mark, piece by piece; undefined for bytes that are no text. */
export function textPieces(bytes: Buffer): Generator<string> | undefined {
  const encoding = encodingOf(bytes);
  return encoding && pieces(bytes, encoding);
}

function* pieces(bytes: Buffer, encoding: Encoding): Generator<string> {
  const decoder = getDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) yield decoder.write(bytes.subarray(at, at + PIECE));
  const rest = decoder.end() ?? '';
  if (rest !== '') yield rest;
}

/** The first characters of a text file; undefined for bytes that are no text. */
export function textStart(bytes: Buffer): string | undefined {
  const first = textPieces(bytes.subarray(0, LOOKED_AT))?.next();
  return first?.done === false ? first.value : undefined;
}

/**
 * How the characters of a text file are written: by its mark, by the zero bytes that UTF-16 has beside every Latin
 * letter, and else as UTF-8 where it is that. What is left is what Excel writes in Indonesia without Unicode, Windows-1252,
 * of which Latin-1 is a part. Nothing guesses among the other tables of single bytes: on short files such guesses are
 * mostly wrong.
 */
function encodingOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const utf16 = unmarkedUtf16(start);
  if (utf16) return utf16;
  if (start.some(isControl)) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Nearly every character of a table is a Latin letter, digit or sign, half of which is a zero byte. */
function unmarkedUtf16(start: Buffer): Encoding | undefined {
  const pairs = Math.floor(start.length / 2);
  if (pairs < 2) return undefined;
  const zerosFrom = (first: number): number => {
    let count = 0;
    for (let at = first; at < start.length; at += 2) if (start[at] === 0) count += 1;
    return count;
  };
  const [even, odd] = [zerosFrom(0), zerosFrom(1)];
  if (odd > pairs * 0.8 && even === 0) return 'utf-16le';
  return even > pairs * 0.8 && odd === 0 ? 'utf-16be' : undefined;
}

/** A control character that no text has: tab, line ends, form feed and the old end-of-file mark are none of these. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // `stream` forgives a character that is cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
