import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Plain data as a thread hands it over, in few bytes. */
export const packed = (value: unknown): Uint8Array =>
  // A copy as long as its bytes: what the library hands back may be a part of a longer piece of memory.
  Uint8Array.from(deflateRawSync(serialize(value), { level: 1 }));

/** What was packed, as a copy of its own. */
export const unpacked = (bytes: Uint8Array): unknown => deserialize(inflateRawSync(bytes));
