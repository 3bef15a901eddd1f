import { differencesIn } from '../../src/domain/json-differences';

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where a kept value says otherwise by now, one line for each place: `path: kept -> now`. */
export const differences = (kept: Json, now: Json | undefined): string[] =>
  differencesIn(kept, now).map((each) => `${each.path}: ${shown(each.kept)} -> ${shown(each.now)}`);

const LONGEST = 80;

function shown(value: unknown): string {
  if (value === undefined) return 'removed';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
