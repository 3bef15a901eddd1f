import { isFilled, textOf } from '../domain/grid';
import type { Sheet } from '../domain/grid';
import type { Kind, PartKind } from '../domain/statement/kind';
import { KIND_NAMES, KIND_WORDS, UNIT_HEAD } from './lexicon/titles';
import { nameIn } from './place/unit-name';
import { isAmount } from './tables/columns';
import { topRows } from './tables/top-rows';
import { FEWEST_KIND_WORDS, FEWEST_SALES } from './weights';

/** The savings and loan unit that files of a kind may be of. */
const PART_OF: Readonly<Record<Lender, PartKind>> = { ksp: 'usp', kspps: 'uspps' };
type Lender = 'ksp' | 'kspps';
const isLender = (kind: Kind): kind is Lender => kind in PART_OF;

/** The kind of unit that a file is read as, and those that it may be of as well. */
export interface KindRead {
  readonly kind: Kind;
  /** With the kind itself; the one that the name says first, else the likeliest. None where name and statement agree. */
  readonly open: readonly Kind[];
}

/**
 * The kind of unit whose words a file speaks, with what its name and its rows leave open: one that is called after what it
 * buys and sells and shows loans alone, one that lends by its name and sells, one in which nothing is lent.
 */
export function kindRead(texts: readonly string[], sheets: readonly Sheet[], name = ''): KindRead {
  const count = counting(texts);
  const kind = kindIn(count, sheets, name);
  return { kind, open: openBeside(kind, count, name) };
}

function openBeside(kind: Kind, count: Count, name: string): readonly Kind[] {
  const lends = KIND_NAMES.lends.test(name);
  if (kind === 'riil') {
    const mayLend = lends || (!tradesByName(name) && count(KIND_WORDS.lending) > 0);
    const lenders = lendersOf(lenderOf(count));
    if (!mayLend) return [];
    return lends ? [...lenders, 'riil'] : ['riil', ...lenders];
  }
  if (!isLender(kind)) return openBetweenLaws(kind, count, name);
  // By law no cooperative of producers, consumers or services is one that only lends: what lends in it is its unit.
  if (tradesByName(name)) return ['riil', PART_OF[kind], kind];
  return mayTrade(count, lends) || !(lends || lendsAny(count))
    ? [...lendersOf(kind), 'riil']
    : openBetweenLaws(kind, count, name);
}

/** The cooperative that lends, and the savings and loan unit of one that does more. */
const lendersOf = (kind: Lender): readonly Kind[] => [kind, PART_OF[kind]];

/**
 * What is neither called by sharia nor speaks its words alone, or has a single word of a village, is of one kind or the other:
 * each is judged by laws of its own.
 */
function openBetweenLaws(kind: Kind, count: Count, name: string): readonly Kind[] {
  const untold = !Object.values(KIND_NAMES).some((words) => words.test(name));
  if (kind === 'bumdes') return untold && count(KIND_WORDS.village) < FEWEST_KIND_WORDS ? [kind, 'ksp'] : [];
  if (kind !== 'ksp') return [];
  if (KIND_NAMES.sharia.test(name) || (untold && count(KIND_WORDS.sharia) > 0)) return [kind, 'kspps'];
  return untold && count(KIND_WORDS.village) > 0 ? [kind, 'bumdes'] : [];
}

const lenderOf = (count: Count): Lender => (count(KIND_WORDS.sharia) >= FEWEST_KIND_WORDS ? 'kspps' : 'ksp');

/** One that lends by its name keeps a stock of forms; any other that names goods twice may sell them. */
const mayTrade = (count: Count, lends: boolean): boolean =>
  count(KIND_WORDS.sale) > 0 || count(KIND_WORDS.trade) >= (lends ? FEWEST_KIND_WORDS : FEWEST_SALES);

const lendsAny = (count: Count): boolean => count(KIND_WORDS.lending) > 0 || count(KIND_WORDS.sharia) > 0;

/** How many rows hold such words. */
type Count = (words: RegExp) => number;
const counting = (texts: readonly string[]): Count => {
  const known = new Map<RegExp, number>();
  return (words) => {
    const count = known.get(words) ?? texts.filter((text) => words.test(text)).length;
    known.set(words, count);
    return count;
  };
};

/**
 * The kind of unit whose words a file speaks, where nobody said it; the savings and loan unit of a cooperative where that
 * alone stands in the heads of its sheets.
 *
 * @param name as a title of the file has it
 */
export const kindOf = (texts: readonly string[], sheets: readonly Sheet[] = [], name = ''): Kind =>
  kindIn(counting(texts), sheets, name);

function kindIn(count: Count, sheets: readonly Sheet[], name: string): Kind {
  const kind = kindOfWords(count, name);
  return isLender(kind) && areOfUnit(sheets) ? PART_OF[kind] : kind;
}

function kindOfWords(count: Count, name: string): Kind {
  const isSharia = count(KIND_WORDS.sharia) >= FEWEST_KIND_WORDS;
  if (KIND_NAMES.village.test(name)) return 'bumdes';
  const isTrader = tradesByName(name) && (count(KIND_WORDS.sale) > 0 || keepsWares(name, count));
  const isNamed = KIND_NAMES.shariaByLaw.test(name) && !KIND_NAMES.interestByLaw.test(name);
  if ((isSharia || isNamed) && !isTrader) return 'kspps';
  if (count(KIND_WORDS.village) > 0 && count(KIND_WORDS.savings) === 0) return 'bumdes';
  return isTrader || trades(count) ? 'riil' : 'ksp';
}

const tradesByName = (name: string): boolean => KIND_NAMES.trades.test(name) && !KIND_NAMES.lends.test(name);

/** One that by its name does not live by lending, with goods or work for others among its rows, though nothing is called a sale. */
const keepsWares = (name: string, count: Count): boolean =>
  KIND_NAMES.never.test(name) &&
  !UNIT_HEAD.of.test(name) &&
  count(KIND_WORDS.trade) + count(KIND_WORDS.works) > 0;

/** A cooperative that lends may sell an asset once; one that sells goods is no savings and loan cooperative. */
function trades(count: Count): boolean {
  const sells = count(KIND_WORDS.lending) === 0 || count(KIND_WORDS.sale) >= FEWEST_SALES;
  return count(KIND_WORDS.trade) >= FEWEST_KIND_WORDS && sells;
}

/** Every sheet that names anybody names the unit, nothing beside it, and no savings and loan cooperative. */
function areOfUnit(sheets: readonly Sheet[]): boolean {
  const heads = sheets.map((sheet) => ({ sheet, lines: headOf(sheet) }));
  // Hardly a file names a unit: of no other is it asked whom its sheets name.
  if (!heads.some(({ lines }) => nameUnit(lines))) return false;
  const told = heads.filter(({ sheet, lines }) => nameUnit(lines) || nameIn([sheet]) !== undefined);
  return told.every(({ lines }) => nameUnit(lines) && !lines.some((line) => UNIT_HEAD.notOnly.test(line)));
}

const nameUnit = (lines: readonly string[]): boolean => lines.some((line) => UNIT_HEAD.of.test(line));

/** The head of a letter has so many lines at most. */
const HEAD_ROWS = 10;

/** The lines over a table that stand alone in their rows. */
function headOf(sheet: Sheet): readonly string[] {
  const lines: string[] = [];
  for (const row of topRows(sheet, HEAD_ROWS)) {
    const cells = (sheet.rows[row] ?? []).filter(isFilled);
    if (cells.some(isAmount)) return lines;
    const [only, another] = cells;
    if (only && !another) lines.push(textOf(only).trim());
  }
  return lines;
}
