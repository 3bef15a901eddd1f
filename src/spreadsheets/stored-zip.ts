import { crc32 } from 'node:zlib';

/** A file of an archive, inflated. */
export interface StoredPart {
  readonly name: string;
  readonly content: Buffer;
}

/** A file of an archive as it stands there: deflated or not, its bytes too many to be held. */
export interface PackedPart {
  readonly name: string;
  readonly deflated: boolean;
  /** Of the bytes before they were deflated. */
  readonly crc: number;
  readonly inflated: number;
  readonly packed: number;
  readonly content: () => AsyncIterable<Buffer>;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;

/**
 * Packs parts into an archive without deflating them: what a library then reads is just what was looked at, whatever
 * the archive that they came from says elsewhere.
 */
export function storedZip(parts: readonly StoredPart[]): Buffer {
  const archive = new Packing();
  return Buffer.concat([...parts.flatMap((part) => archive.add(part)), ...archive.end()]);
}

/**
 * The same piece by piece: of the parts no more than one is held.
 *
 * @throws RangeError for more than 4 GiB or 65,535 parts, which this form of archive cannot say
 */
export async function* zipStream(parts: AsyncIterable<StoredPart>): AsyncGenerator<Buffer> {
  const archive = new Packing();
  for await (const part of parts) yield* archive.add(part);
  yield* archive.end();
}

/**
 * Packs what was deflated already, piece by piece; the bytes depend on the parts and on nothing else.
 *
 * @throws RangeError for more than 4 GiB or 65,535 parts, which this form of archive cannot say
 */
export async function* packedZip(parts: readonly PackedPart[]): AsyncGenerator<Buffer> {
  const archive = new Packing();
  for (const part of parts) {
    yield archive.open(part);
    yield* part.content();
  }
  yield* archive.end();
}

type Head = Omit<PackedPart, 'content'>;

/** An archive as it grows: its directory, and where it is. */
class Packing {
  private readonly directory: Buffer[] = [];
  private count = 0;
  private at = 0;

  add({ name, content }: StoredPart): Buffer[] {
    const { length } = content;
    const about = { name, deflated: false, crc: crc32(content), packed: length, inflated: length };
    return [this.open(about), content];
  }

  /** The head of a part, whose bytes follow. */
  open(part: Head): Buffer {
    const name = Buffer.from(part.name);
    const about = aboutOf(part, name);
    const head = Buffer.concat([long(LOCAL), short(VERSION), about, name]);
    this.directory.push(
      long(DIRECTORY),
      short(VERSION, VERSION),
      about,
      short(0, 0, 0),
      long(0, this.at),
      name,
    );
    this.at += head.length + part.packed;
    this.count += 1;
    return head;
  }

  end(): Buffer[] {
    const listed = Buffer.concat(this.directory);
    const end = [long(END), short(0, 0, this.count, this.count), long(listed.length, this.at), short(0)];
    return [listed, ...end];
  }
}

/** What both heads of a part say: no flags, how it is packed, no date, its checksum and lengths. */
const aboutOf = ({ deflated, crc, packed, inflated }: Head, name: Buffer): Buffer =>
  Buffer.concat([
    short(0, deflated ? DEFLATED : 0, 0, 0),
    long(crc, packed, inflated),
    short(name.length, 0),
  ]);

const short = (...values: readonly number[]): Buffer => numbers(2, values);
const long = (...values: readonly number[]): Buffer => numbers(4, values);

function numbers(bytes: number, values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * bytes);
  values.forEach((value, at) => buffer.writeUIntLE(value, at * bytes, bytes));
  return buffer;
}
