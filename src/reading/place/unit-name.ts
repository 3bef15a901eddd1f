import type { Grid, Sheet } from '../../domain/grid';
import { remembered } from '../../domain/remembered';
import {
  BOOKS_BEHIND,
  COMMON_NAME,
  NAME_FIELD,
  PAPER_BEFORE,
  SIGNED_FOR,
  UNIT_NAME,
} from '../lexicon/titles';
import { isAmount } from '../tables/columns';
import { topRows } from '../tables/top-rows';
import { titles } from './titles';

const LONGEST_TITLE = 200;
const LONGEST_NAME = 120;
/** So many rows from the top hold a letterhead, or what a program prints over a table; and so many at the end a signature. */
const TITLE_ROWS = 10;
const MOST_ABOVE = 20;
const MOST_BELOW = 12;

/**
 * The unit's name: as a field of the head says it ("Nama Koperasi : …"), where a title line begins with what the unit is,
 * or names it behind what the paper is; else as a line deeper down or a signature has it.
 */
export function nameIn(sheets: Grid['sheets']): string | undefined {
  const heads = sheets.flatMap((sheet) => headOf(sheet, TITLE_ROWS));
  const all = heads.flat().map(bare);
  const said = heads.map(fieldIn).find((each) => each !== undefined);
  const name = said ?? all.find(isName) ?? firstOf(all, namedBehind) ?? farther(sheets);
  return name?.slice(0, LONGEST_NAME).trim();
}

/** In a line of a head that is longer than most, or in the signature. */
function farther(sheets: Grid['sheets']): string | undefined {
  const above = sheets
    .flatMap((sheet) => headOf(sheet, MOST_ABOVE))
    .flatMap((texts) => (texts.length === 1 ? texts : []));
  const below = sheets.flatMap(footOf).map((text) => text.replace(SIGNED_FOR, ''));
  return [...above, ...below].map(bare).find((text) => isName(text) && !COMMON_NAME.test(text));
}

const headOf = (sheet: Sheet, most: number): readonly (readonly string[])[] =>
  topRows(sheet, most).map((row) => titles(sheet.rows[row] ?? []));

/** The texts below the last amount of a sheet, each alone in its row. */
function footOf({ rows }: Sheet): readonly string[] {
  const last = rows.findLastIndex((row) => row.some(isAmount));
  const below = last < 0 ? [] : rows.slice(last + 1, last + 1 + MOST_BELOW);
  return below.map(titles).flatMap((texts) => (texts.length === 1 ? texts : []));
}

/** Without marks around all of it; those of a part of the name stay: KSP "RUKUN". */
const bare = remembered((text) => {
  const begun = text.replace(/^[^\p{L}\d]+/u, '');
  return begun === text ? text : begun.replace(/["'”’\s–-]+$/u, '');
});

const isName = remembered((text) => UNIT_NAME.test(text) && text.length <= LONGEST_TITLE);

const firstOf = (texts: readonly string[], find: (text: string) => string | undefined): string | undefined =>
  texts.map(find).find((each) => each !== undefined);

/** "Nama Koperasi : Mekar Sari", in one cell or in several, is "Koperasi Mekar Sari". */
function fieldIn(texts: readonly string[]): string | undefined {
  const at = texts.findIndex((text, place) =>
    NAME_FIELD.test(`${text}${isColon(texts[place + 1]) ? ':' : ''}`),
  );
  const [field = '', own = ''] = (texts[at] ?? '').split(/[:=](.*)/);
  const beside = texts.slice(at + 1).find((text) => /\p{L}{3}/u.test(text)) ?? '';
  const value = bare(/\p{L}/u.test(own) ? own : beside);
  if (at < 0 || !mayBeName(value)) return undefined;
  const what = field.replace(/^\s*nama\s+/i, '').trim();
  return UNIT_NAME.test(what) && !UNIT_NAME.test(value) ? `${what} ${value}` : value;
}

/** Not "USP", "[isi nama]" of a form that nobody filled in, nor the office that it is sent to. */
const mayBeName = (value: string): boolean =>
  /\p{L}{3}/u.test(value) &&
  value.length <= LONGEST_TITLE &&
  !COMMON_NAME.test(value) &&
  !/^(?:isi|contoh|dinas|kementerian)\b|[[\]<>]/i.test(value);

const isColon = (text: string | undefined): boolean => text !== undefined && /^\s*:/.test(text);

/** "Laporan Pertanggungjawaban BUM Desa Mekar Asri Tahun 2024" names "BUM Desa Mekar Asri". */
function namedBehind(title: string): string | undefined {
  if (!PAPER_BEFORE.test(title) || title.length > LONGEST_TITLE) return undefined;
  const name = bare(title.replace(PAPER_BEFORE, '').replace(BOOKS_BEHIND, ''));
  return UNIT_NAME.test(name) && !COMMON_NAME.test(name) ? name : undefined;
}
