import { createHash } from 'node:crypto';
import type { ReadOptions } from '../reading/layout';

/** What the readings that are kept may take up in memory: some hundreds of them. */
const MOST_BYTES = 24 * 1024 * 1024;

/**
 * Packed readings of the files that were read last. The same bytes with the same options are read the same way: a page
 * that is opened again, an answer to a question or a tap that registers a unit reads no file anew.
 */
export class KeptReadings {
  private readonly kept = new Map<string, Uint8Array>();
  private size = 0;

  constructor(private readonly most = MOST_BYTES) {}

  get(key: string): Uint8Array | undefined {
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found;
  }

  /** Forgets what was asked for longest ago as soon as there are too many; what is too large by itself is not kept. */
  put(key: string, packed: Uint8Array): void {
    if (this.kept.has(key) || packed.byteLength > this.most) return;
    this.kept.set(key, packed);
    this.size += packed.byteLength;
    for (const [oldest, { byteLength }] of this.kept) {
      if (this.size <= this.most) return;
      this.kept.delete(oldest);
      this.size -= byteLength;
    }
  }
}

/** Equal for files of the same bytes that are read in the same way. */
export const readingKey = (
  bytes: Buffer,
  options: ReadOptions,
  besides: Readonly<Record<string, boolean | string>>,
): string => `${createHash('sha256').update(bytes).digest('hex')} ${JSON.stringify([besides, options])}`;
