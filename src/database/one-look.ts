import { AsyncLocalStorage } from 'node:async_hooks';
import { Reader, type Rows } from './unit-of-work';

const looks = new AsyncLocalStorage<Map<string, Promise<unknown>>>();

/** Answers a request that only looks: the same row is then asked for once, by however many services. */
export const whileOnlyLooking = <T>(answer: () => T): T => looks.run(new Map(), answer);

/**
 * A row by its id. Whether somebody may see it is asked of it again and again while a page is put together; in a transaction, and
 * outside of a request that only looks, it is read each time.
 *
 * @param key names the table and the id
 */
export async function atOneLook<T>(rows: Rows, key: string, ask: () => Promise<T | null>): Promise<T | null> {
  const seen = rows instanceof Reader ? looks.getStore() : undefined;
  if (!seen) return ask();
  const found = (seen.get(key) as Promise<T | null> | undefined) ?? ask();
  seen.set(key, found);
  const row = await found;
  // What is not there yet may be there when it is asked for again.
  if (row === null) seen.delete(key);
  return row;
}
