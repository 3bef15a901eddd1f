import type { Grid } from '../domain/grid';
import { storedZip } from './stored-zip';
import type { ZipEntry } from './zip';

/** A file as it came in. */
export interface NamedFile {
  readonly filename: string;
  readonly content: Buffer;
}

/** A statement in more files than this is not one. */
export const MOST_BUNDLED = 12;

const TABLE = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|tsv|pdf|docx|html?|mht(?:ml)?|xml)$/i;
/** What a file manager writes beside the files that a person chose. */
const UNSEEN = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)|\/$/i;

/**
 * Several files of one unit as one file, which is kept, read and read again like any other: an archive in which each
 * is as it came. A single file stays what it is.
 */
export function bundleOf(files: readonly NamedFile[]): NamedFile | undefined {
  const [first, ...rest] = files;
  if (!first || rest.length === 0) return first;
  const names = unique(files.map(({ filename }) => filename.replace(/[\\/:\p{Cc}]/gu, '_')));
  const parts = files.map(({ content }, at) => ({ name: names[at] ?? '', content }));
  return { filename: `${names.join(' + ').slice(0, LONGEST_NAME)}.zip`, content: storedZip(parts) };
}

const LONGEST_NAME = 110;

/** A kept file in which others may lie, by its name. */
export const isBundle = (filename: string): boolean => filename.toLowerCase().endsWith('.zip');

/** The files of an archive that holds nothing but a few files with tables; none for any other archive. */
export function bundledIn(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const files = entries.filter(({ name }) => !UNSEEN.test(name));
  const isBundle = files.length > 0 && files.length <= MOST_BUNDLED;
  return isBundle && files.every(({ name }) => TABLE.test(name)) ? files : [];
}

/** The sheets of several files as those of one: each knows its file, and no two have one name. */
export function joined(grids: readonly { readonly file: string; readonly grid: Grid }[]): Grid {
  const all = grids.flatMap(({ file, grid }) => grid.sheets.map((sheet) => ({ ...sheet, file })));
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = unique(
    all.map(({ name, file }) => ((counts.get(name) ?? 0) > 1 ? `${name} (${file})` : name)),
  );
  return { sheets: all.map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name })) };
}

/** Names of which no two are the same, whatever their capitals: a second one is counted before its ending. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; seen.has(own.toLowerCase()); count += 1)
      own = name.replace(/(\.[a-z]+)?$/i, ` ${count}$1`);
    seen.add(own.toLowerCase());
    return own;
  });
}
