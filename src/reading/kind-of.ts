import { textOf } from '../domain/grid';
import type { Sheet } from '../domain/grid';
import type { Kind, PartKind } from '../domain/statement/kind';
import { KIND_NAMES, KIND_WORDS, UNIT_HEAD } from './lexicon/titles';
import { nameIn } from './place/titles';
import { isAmount } from './tables/columns';
import { topRows } from './tables/headers';
import { FEWEST_KIND_WORDS, FEWEST_SALES } from './weights';

/** The savings and loan unit that files of a kind may be of. */
const PART_OF: Partial<Record<Kind, PartKind>> = { ksp: 'usp', kspps: 'uspps' };

/**
 * The kind of unit whose words a file speaks, where nobody said it; the savings and loan unit of a cooperative where that
 * alone stands in the heads of its sheets.
 *
 * @param name as a title of the file has it
 */
export function kindOf(texts: readonly string[], sheets: readonly Sheet[] = [], name = ''): Kind {
  const kind = kindOfWords(texts, name);
  const part = PART_OF[kind];
  return part !== undefined && areOfUnit(sheets) ? part : kind;
}

/**
 * The kinds that a file may be of as well, the one that is read first; none where its name, its heads or its words settle
 * it. Each kind is judged by laws of its own, so an open one is asked about.
 */
export function kindsOpen(
  texts: readonly string[],
  sheets: readonly Sheet[],
  name: string | undefined,
): readonly Kind[] {
  const kind = kindOf(texts, sheets, name);
  const count = (words: RegExp): number => texts.filter((text) => words.test(text)).length;
  const rivals = RIVALS[kind]?.find(([isOpen]) => isOpen(name, count))?.[1] ?? [];
  return rivals.length === 0 ? [] : [kind, ...rivals];
}

type Open = (name: string | undefined, count: (words: RegExp) => number) => boolean;

/** Beside each kind that is read by its words: when they leave it open, and between it and which others. */
const RIVALS: Partial<Record<Kind, readonly (readonly [Open, readonly Kind[]])[]>> = {
  ksp: [
    [(name) => name !== undefined && KIND_NAMES.sharia.test(name), ['kspps']],
    [(name) => name !== undefined && tradesByName(name), ['usp', 'riil']],
    [(name, count) => isUntold(name) && count(KIND_WORDS.sale) > 0, ['riil']],
    [(name, count) => isUntold(name) && count(KIND_WORDS.sharia) > 0, ['kspps']],
    [(name, count) => isUntold(name) && count(KIND_WORDS.village) > 0, ['bumdes']],
  ],
  riil: [[(name) => name !== undefined && KIND_NAMES.lends.test(name), ['ksp']]],
  bumdes: [[(name, count) => isUntold(name) && count(KIND_WORDS.village) < FEWEST_KIND_WORDS, ['ksp']]],
};

/** No name says what it is. */
const isUntold = (name = ''): boolean => !Object.values(KIND_NAMES).some((words) => words.test(name));

function kindOfWords(texts: readonly string[], name: string): Kind {
  const count = (words: RegExp): number => texts.filter((text) => words.test(text)).length;
  const isSharia = count(KIND_WORDS.sharia) >= FEWEST_KIND_WORDS;
  if (KIND_NAMES.village.test(name)) return 'bumdes';
  const isTrader = tradesByName(name) && count(KIND_WORDS.sale) > 0;
  if (isSharia && !isTrader) return 'kspps';
  if (count(KIND_WORDS.village) > 0 && count(KIND_WORDS.savings) === 0) return 'bumdes';
  return isTrader || trades(count) ? 'riil' : 'ksp';
}

const tradesByName = (name: string): boolean => KIND_NAMES.trades.test(name) && !KIND_NAMES.lends.test(name);

/** A cooperative that lends may sell an asset once; one that sells goods is no savings and loan cooperative. */
function trades(count: (words: RegExp) => number): boolean {
  const sells = count(KIND_WORDS.lending) === 0 || count(KIND_WORDS.sale) >= FEWEST_SALES;
  return count(KIND_WORDS.trade) >= FEWEST_KIND_WORDS && sells;
}

/** Every sheet that names anybody names the unit, nothing beside it, and no savings and loan cooperative. */
function areOfUnit(sheets: readonly Sheet[]): boolean {
  const heads = sheets.map((sheet) => ({ lines: headOf(sheet), names: nameIn([sheet]) !== undefined }));
  const told = heads.filter(({ lines, names }) => names || lines.some((line) => UNIT_HEAD.of.test(line)));
  const isOf = (lines: readonly string[]): boolean =>
    lines.some((line) => UNIT_HEAD.of.test(line)) && !lines.some((line) => UNIT_HEAD.notOnly.test(line));
  return told.length > 0 && told.every(({ lines }) => isOf(lines));
}

/** The head of a letter has so many lines at most. */
const HEAD_ROWS = 10;

/** The lines over a table that stand alone in their rows. */
function headOf(sheet: Sheet): readonly string[] {
  const lines: string[] = [];
  for (const row of topRows(sheet, HEAD_ROWS)) {
    const cells = (sheet.rows[row] ?? []).filter(({ content }) => content.kind !== 'blank');
    if (cells.some(isAmount)) return lines;
    const [only, another] = cells;
    if (only && !another) lines.push(textOf(only).trim());
  }
  return lines;
}
