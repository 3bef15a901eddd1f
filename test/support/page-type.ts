import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentFile } from './multipart';

/** One page as people meet it: its template, and where it is asked for or what was answered to a form. */
export interface PageType {
  readonly template: string;
  readonly title: string;
  readonly at: string | { readonly html: string };
}

const FIXTURES = join(__dirname, '../../fixtures');
/** What is said beside a file of a savings and loan cooperative. */
export const PERDEP = { kind: 'ksp', rules: 'perdep-06-2016' };

/** A file of the fixtures, as a form sends it. */
export const fixture = (path: string): SentFile => ({
  filename: path.split('/').pop() ?? path,
  content: readFileSync(join(FIXTURES, path)),
});
/** The filled template of a kind. */
export const example = (kind: string): SentFile => fixture(`workbooks/contoh-templat-${kind}.xlsx`);
/** Without what is asked of it. */
export const plainPath = (path: string): string => path.split('?')[0] ?? path;

/** The first thing that a pattern finds in a page. */
export function firstOf(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`nothing like ${pattern} in ${text.slice(0, 300)}`);
  return found.replaceAll('&amp;', '&');
}
