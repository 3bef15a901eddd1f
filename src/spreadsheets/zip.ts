import { crc32, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { isRecord } from '../domain/records';
import { faulty, type OrFault } from './workbook-fault';

/** One file in a ZIP archive, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly inflated: number;
  readonly crc: number;
  readonly headerAt: number;
}

const MIB = 1024 * 1024;
const MOST_ENTRIES = 2000;
/** How many bytes an archive may have when it is inflated: one of its files, and all of them. */
export interface ZipLimits {
  readonly entry: number;
  readonly all: number;
}

/** A sheet of 100,000 rows has 40 MiB; only one part is held at a time. */
const USUAL: ZipLimits = { entry: 64 * MIB, all: 96 * MIB };
/** XML of repeated rows packs to a hundredth; what packs far better than that holds nothing. */
const MOST_RATIO = 500;
const RATIO_MATTERS_FROM = 4 * MIB;

const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** Stands where the true figure is in a ZIP64 record, which only archives beyond 4 GiB need. */
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/** True for what begins as an archive, though it be an empty one. */
export const isZip = (bytes: Buffer): boolean => STARTS.includes(bytes.toString('hex', 0, 4));

const STARTS: readonly string[] = ['504b0304', '504b0506'];

/**
 * Reads the central directory, by hand and without inflating anything, and refuses what it declares if that is too
 * much, contradicts itself or is built to deceive.
 */
export function readDirectory(
  bytes: Buffer,
  most: ZipLimits = USUAL,
): OrFault<{ readonly entries: readonly ZipEntry[] }> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_LENGTH > bytes.length) return faulty('damaged', 'zip');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return faulty('too-large', 'zip');
  let at = bytes.readUInt32LE(end + 16);
  if (at === IN_ZIP64) return faulty('too-large', 'zip64');

  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    if (at + DIRECTORY_LENGTH > end || bytes.readUInt32LE(at) !== DIRECTORY) return faulty('damaged', 'zip');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push(entryAt(bytes, at, nameLength));
    at += DIRECTORY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return tooMuch(entries, most) ?? deceiving(entries) ?? { entries };
}

function entryAt(bytes: Buffer, at: number, nameLength: number): ZipEntry {
  return {
    name: bytes.toString('utf8', at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + nameLength),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    inflated: bytes.readUInt32LE(at + 24),
    headerAt: bytes.readUInt32LE(at + 42),
  };
}

function tooMuch(entries: readonly ZipEntry[], most: ZipLimits) {
  let total = 0;
  for (const { name, packed, inflated, headerAt } of entries) {
    if (packed === IN_ZIP64 || inflated === IN_ZIP64 || headerAt === IN_ZIP64)
      return faulty('too-large', 'zip64');
    total += inflated;
    const hollow = inflated > RATIO_MATTERS_FROM && inflated > packed * MOST_RATIO;
    if (inflated > most.entry || total > most.all || hollow) return faulty('too-large', name);
  }
  return undefined;
}

/** Names that lead out of the archive or stand in it twice, and entries that share their bytes. */
function deceiving(entries: readonly ZipEntry[]) {
  const names = new Set<string>();
  for (const { name } of entries) {
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (name === '' || /^\/|\\|:|[\u0000-\u001f]|(^|\/)\.\.?(\/|$)/.test(name))
      return faulty('damaged', 'zip');
    if (names.has(name.toLowerCase())) return faulty('damaged', name);
    names.add(name.toLowerCase());
  }
  let free = 0;
  for (const { name, headerAt, packed } of [...entries].sort((a, b) => a.headerAt - b.headerAt)) {
    if (headerAt < free) return faulty('damaged', name);
    free = headerAt + LOCAL_LENGTH + packed;
  }
  return undefined;
}

/** One piece of memory for all that was declared and a byte more; the library takes no smaller one than of so many bytes. */
const within = (declared: number): ZlibOptions => ({
  maxOutputLength: declared + 1,
  chunkSize: Math.max(SMALLEST_PIECE, declared + 1),
});

const SMALLEST_PIECE = 64;

/**
 * Inflates one entry, and never more of it than the directory declared, so that a directory that lies costs nothing.
 */
export function inflate(bytes: Buffer, entry: ZipEntry): OrFault<{ readonly content: Buffer }> {
  const damaged = faulty('damaged', entry.name);
  if (entry.headerAt + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(entry.headerAt) !== LOCAL)
    return damaged;
  const start =
    entry.headerAt +
    LOCAL_LENGTH +
    bytes.readUInt16LE(entry.headerAt + 26) +
    bytes.readUInt16LE(entry.headerAt + 28);
  if (start + entry.packed > bytes.length) return damaged;
  const packed = bytes.subarray(start, start + entry.packed);
  try {
    const content = entry.method === DEFLATED ? inflateRawSync(packed, within(entry.inflated)) : packed;
    const known = entry.method === DEFLATED || entry.method === STORED;
    return known && content.length === entry.inflated && crc32(content) === entry.crc ? { content } : damaged;
  } catch (error) {
    return isRecord(error) && error['code'] === 'ERR_BUFFER_TOO_LARGE'
      ? faulty('too-large', entry.name)
      : damaged;
  }
}
