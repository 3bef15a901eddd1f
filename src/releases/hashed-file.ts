import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { hashOf } from '../database/token';
import type { PackedPart } from '../spreadsheets/stored-zip';

/** A file that was written, as an archive and a manifest need it. */
export interface WrittenFile extends PackedPart {
  readonly sha256: string;
}

/** A file on disk as it is written: what goes through is counted, hashed, and deflated unless it is packed already. */
export class HashedFile {
  private readonly hash = createHash('sha256');
  private readonly into: Writable;
  private readonly ended: Promise<unknown>;
  private crc = 0;
  private inflated = 0;

  constructor(
    private readonly name: string,
    private readonly path: string,
    private readonly deflated: boolean,
  ) {
    const file = createWriteStream(path);
    this.ended = finished(file);
    this.into = deflated ? createDeflateRaw() : file;
    if (this.into !== file) this.into.pipe(file);
  }

  /** Waits where the disk is slower. */
  async write(bytes: Buffer): Promise<void> {
    if (bytes.length === 0) return;
    this.hash.update(bytes);
    this.crc = crc32(bytes, this.crc);
    this.inflated += bytes.length;
    if (!this.into.write(bytes)) await once(this.into, 'drain');
  }

  async close(): Promise<WrittenFile> {
    this.into.end();
    await this.ended;
    const { name, path, deflated, crc, inflated } = this;
    const { size: packed } = await stat(path);
    const content = (): AsyncIterable<Buffer> => createReadStream(path);
    return { name, deflated, crc, inflated, packed, sha256: this.hash.digest('hex'), content };
  }
}

/** A file that is there whole. */
export function wholeFile(name: string, text: string): WrittenFile {
  const bytes = Buffer.from(text);
  const { length } = bytes;
  const content = (): AsyncIterable<Buffer> => Readable.from([bytes]);
  return {
    name,
    deflated: false,
    crc: crc32(bytes),
    inflated: length,
    packed: length,
    sha256: hashOf(bytes),
    content,
  };
}
