import { deserialize, serialize } from 'node:v8';

/**
 * Plain data as a thread hands it over. Not made smaller: that and its way back took a twentieth of the time in which a
 * workbook is read, for which more readings would be kept than anybody opens again.
 */
export const packed = (value: unknown): Uint8Array =>
  // A copy as long as its bytes: what the library hands back may be a part of a longer piece of memory.
  new Uint8Array(serialize(value));

/** What was packed, as a copy of its own. */
export const unpacked = (bytes: Uint8Array): unknown => deserialize(bytes);
