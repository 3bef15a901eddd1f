import { randomUUID } from 'node:crypto';

let last = 0;
let counter = 0;

/**
 * A new identifier: a UUID of version 7, so that rows of one time lie together. Ids sort in the order in which this
 * process made them; the order of rows is asked from their `made`, never from ids.
 */
export function newId(now = Date.now()): string {
  counter = now > last ? 0 : counter + 1;
  last = Math.max(last, now);
  if (counter > 0xfff) {
    last += 1;
    counter = 0;
  }
  const time = last.toString(16).padStart(12, '0');
  const ordered = counter.toString(16).padStart(3, '0');
  // The last two groups are the same in every version: chance, and how it is laid out.
  const chance = randomUUID().slice(19);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${ordered}-${chance}`;
}
