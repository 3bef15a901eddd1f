import { exact } from '../../decimal';
import type { Exact } from '../../decimal';

/** Digits with a comma or point, or a fraction; nothing else, and no more than anybody writes. */
export const NUMBER = /^-?\d{1,9}(?:[.,]\d{1,9}|\/[1-9]\d{0,8})?$/;

/** A number as an official writes it: "7,5", "7.5", "40/19". */
export function readNumber(text: string): Exact | undefined {
  const bare = text.trim().replace(/\s*\/\s*/, '/');
  return NUMBER.test(bare) ? exact(bare.replace(',', '.')) : undefined;
}
