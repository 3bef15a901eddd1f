import { crc32 } from 'node:zlib';

/** A file of an archive, inflated. */
export interface StoredPart {
  readonly name: string;
  readonly content: Buffer;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;

/**
 * Packs parts into an archive without deflating them: what a library then reads is just what was looked at, whatever
 * the archive that they came from says elsewhere.
 */
export function storedZip(parts: readonly StoredPart[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const about = aboutOf(part, name);
    const head = Buffer.concat([long(LOCAL), short(VERSION), about, name]);
    chunks.push(head, part.content);
    directory.push(long(DIRECTORY), short(VERSION, VERSION), about, short(0, 0, 0), long(0, at), name);
    at += head.length + part.content.length;
  }
  const listed = Buffer.concat(directory);
  const end = [long(END), short(0, 0, parts.length, parts.length), long(listed.length, at), short(0)];
  return Buffer.concat([...chunks, listed, ...end]);
}

/** What both heads of a part say: no flags, not deflated, no date, its checksum and lengths. */
const aboutOf = ({ content }: StoredPart, name: Buffer): Buffer =>
  Buffer.concat([
    short(0, 0, 0, 0),
    long(crc32(content), content.length, content.length),
    short(name.length, 0),
  ]);

const short = (...values: readonly number[]): Buffer => numbers(2, values);
const long = (...values: readonly number[]): Buffer => numbers(4, values);

function numbers(bytes: number, values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * bytes);
  values.forEach((value, at) => buffer.writeUIntLE(value, at * bytes, bytes));
  return buffer;
}
