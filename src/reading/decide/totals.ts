import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { ALL_EXPENSES, ALL_INCOME, saysOnlyTotal, withoutTotal } from '../lexicon/totals';
import { mended } from '../lexicon/spelling';
import { normalised } from '../lexicon/words';
import { zoneNamed } from '../place/headings';
import { isOpenTerm } from '../match/place-fit';
import { isIn } from '../place/zones';
import { DOUBTED, LIKELY, MOST_OPEN, NAMED_BY_PARTS, SUM_OF_SEVERAL } from '../weights';
import { beside, changed } from './decided';
import type { Decided, Pass } from './decided';
import { isSurplus } from './losses';
import { isWithin } from './parents';
import { innerIn, leavesOpen } from './inner-rows';
import { sumsIn } from './sums';

/** A total with what it adds up, among all rows as they are read by now. */
interface Form {
  readonly kind: Kind;
  readonly lines: ReadonlyMap<string, Line>;
  readonly all: readonly Decided[];
  readonly total: Decided;
  readonly parts: readonly Decided[];
  /** Where the rows stand that it adds up, and those that these add up. */
  readonly inner: ReadonlySet<Decided['placed']>;
}

/**
 * What the sums of the form say of its totals. A total that adds up rows of other lines than its own parts, or leaves
 * one of its parts outside, is not the line whose name it bears: it is asked about. A total without a name that says
 * anything is the line whose parts it adds up exactly, or a sum of several.
 */
export function settledTotals(kind: Kind): Pass {
  const { lines } = chartIndex(kind);
  return (rows) => {
    const all = [...rows];
    const rowsAt = (places: readonly number[]): Decided[] => places.flatMap((at) => all[at] ?? []);
    const sums = sumsIn(rows);
    const innerOf = innerIn(rows, sums);
    for (const { total: at, parts } of sums) {
      const [total] = rowsAt([at]);
      if (total) all[at] = settled({ kind, lines, all, total, parts: rowsAt(parts), inner: innerOf(at) });
    }
    return all.map(asSum);
  };
}

/** A total of which nothing else is known is a sum; a row that may be one is asked about, unless it is a whole of the chart, which its parts make up. */
function asSum(row: Decided): Decided {
  if (row.placed.isSum && row.state === 'none') return beside(row, 'adds-up', 'sum');
  const isOpen = row.placed.mayAddUp && row.state === 'taken' && row.line?.role !== 'total';
  return isOpen ? changed(row, 'adds-up', ASKED) : row;
}

function settled(form: Form): Decided {
  const total = doubted(form);
  return total.state === 'taken' ? total : named({ ...form, total });
}

/** A total that does not hold just the parts of its line is asked about. */
function doubted(form: Form): Decided {
  const { total } = form;
  const { line, state } = total;
  if (!line || state === 'none') return total;
  if (surplusStandsBeside(form, line)) return beside(total, 'leaves-out-parts', 'sum');
  if (isGross(form, line)) return changed(total, 'leaves-out-parts', ASKED);
  if (isSection(line) && state === 'taken') return total;
  const isForeign = itemsOf(form.parts).some((part) => isOutside(form, part.line, line));
  if (isForeign && isJustSum(form)) return beside(total, 'adds-up', 'sum');
  if (isForeign || mayAddUpOthers(form, line)) return changed(total, 'adds-up-others', ASKED);
  return leavesOut(form, line) ? withoutParts(form) : total;
}

/** What fixed assets cost, where what they wore off stands in a section of its own: not what they are worth. */
const isGross = (form: Form, line: Line): boolean =>
  line.code === 'fixed-assets' &&
  form.total.state === 'taken' &&
  !form.parts.some((part) => isWorn(part) || part.placed.isSum) &&
  form.all.some((each) => isWorn(each) && each.placed.table === form.total.placed.table);

const isWorn = ({ state, line }: Decided): boolean =>
  state === 'taken' && line?.contra === true && line.parent === 'fixed-assets';

/** A total that leaves parts of its line out is no more than a sum, where all of it is known. */
const withoutParts = (form: Form): Decided =>
  isJustSum(form) ? beside(form.total, 'adds-up', 'sum') : changed(form.total, 'leaves-out-parts', ASKED);

/** Every row that it adds up is known: what its name says beside them is no question ("Jumlah kas dan bank"). */
const isJustSum = ({ parts }: Form): boolean =>
  parts.length > 1 && parts.every(({ state }) => state === 'taken' || state === 'detail' || state === 'sum');

/** A line that is no part of this whole. */
const isOutside = ({ lines }: Form, line: Line, whole: Line): boolean =>
  line.role === 'item' && !isWithin(lines, line, whole);

/** One of its parts is still asked about, and is most likely no part of this line. */
const mayAddUpOthers = (form: Form, whole: Line): boolean =>
  (ALL_EXPENSES.test(form.total.placed.text) && form.parts.some(isUnknown)) ||
  form.parts.some(
    ({ state, line, confidence }) =>
      state === 'doubtful' && line !== undefined && confidence >= LIKELY && isOutside(form, line, whole),
  );

/** Nothing is known of it: among all expenses it may be what was paid for goods as well. */
const isUnknown = ({ state, line, placed }: Decided): boolean =>
  line === undefined && (state === 'none' || state === 'doubtful') && !placed.isSum;

const ASKED = { state: 'doubtful', confidence: DOUBTED } as const;

type Read = Decided & { readonly line: Line };

/** Parts that were read as lines, and add up nothing themselves. */
const itemsOf = (parts: readonly Decided[]): Read[] => parts.filter(isItem);

const isItem = (part: Decided): part is Read =>
  part.state === 'taken' && part.line !== undefined && !part.placed.isSum;

/** True where a row that was taken as a part of this line stands outside of what its total adds up. */
function leavesOut({ lines, all, total, parts }: Form, whole: Line): boolean {
  const inside = new Set(parts);
  return all.some(
    (each) =>
      each !== total &&
      each.state === 'taken' &&
      each.line?.role === 'item' &&
      each.placed.table === total.placed.table &&
      !inside.has(each) &&
      isWithin(lines, each.line, whole),
  );
}

/** The surplus of the year stands below the printed sum of equity and is added up with it: that is not all equity. */
const surplusStandsBeside = ({ lines, all, total, parts }: Form, whole: Line): boolean =>
  whole.code === 'equity' &&
  total.placed.closure !== undefined &&
  all.some(
    (each) =>
      each.state === 'taken' &&
      each.line !== undefined &&
      each.line.role === 'item' &&
      isSurplus(each.line) &&
      each.placed.closure === total.placed.closure &&
      !parts.includes(each) &&
      isWithin(lines, each.line, whole),
  );

/** A section of the balance sheet is named by its words; forms put single lines into one section or another. */
const isSection = ({ part, closes }: Line): boolean => part === 'balance-sheet' && closes === true;

/**
 * A total that does not name itself ("Jumlah I"): by the section in which all its parts stand, else by its parts,
 * where they are all of one line; and nothing of it may stand elsewhere.
 */
function named(form: Form): Decided {
  const { total, parts, all } = form;
  const line = parts.length > 1 ? lineSummed(form) : undefined;
  const isFree =
    line &&
    !isOfOpenTerm(form, line) &&
    !leavesOut(form, line) &&
    !isOfPart(form, line) &&
    !all.some((each) => each.line === line && isTaken(each));
  if (isFree)
    return changed(total, 'named-by-parts', {
      line,
      state: 'taken',
      confidence: NAMED_BY_PARTS,
      reason: 'total',
    });
  if (total.candidates.length > 0) return total;
  return changed(total, 'adds-up', {
    line: undefined,
    state: 'sum',
    confidence: SUM_OF_SEVERAL,
    reason: 'total',
  });
}

/** Its name has no word of that line ("Total Retained Earnings"), and what else the section holds is not known. */
const isOfPart = (form: Form, whole: Line): boolean =>
  !saysOnlyTotal(form.total.placed.text) &&
  !sharesWord(form.total.placed.text, whole) &&
  leavesOpen(form, whole);

/** A part of it was taken as due within the year, though nothing says so: with others it may be more than what is. */
const isOfOpenTerm = ({ parts }: Form, whole: Line): boolean =>
  isSection(whole) &&
  isIn(whole.zone, 'liability') &&
  parts.some(({ line, placed }) => line !== undefined && isOpenTerm(line, placed.zone, placed.text));

/** The line whose parts it adds up; one whose name says more than its line is that line, where its parts agree. */
function lineSummed(form: Form): Line | undefined {
  const { state, reason, line } = form.total;
  if (state === 'none') return sectionOf(form) ?? commonOf(form);
  const isNamed = state === 'doubtful' && reason === 'total' && form.total.because.length === 0;
  return isNamed && commonOf(form) === line ? line : undefined;
}

const isTaken = ({ state }: Decided): boolean => state === 'taken';

/**
 * The section in which all rows stand, for a total that says no more than "Jumlah" or repeats its heading; not where a
 * part is, or may be, a line of another section: "Aktiva tetap dan penyertaan".
 */
function sectionOf(form: Form): Line | undefined {
  const {
    kind,
    parts,
    total: { placed },
  } = form;
  const zones = new Set(parts.map((each) => each.placed.zone));
  const [zone] = zones;
  if (zones.size !== 1 || zone === undefined || !saysOnlyTotal(placed.text)) return undefined;
  const line = chartIndex(kind).totals.get(zone);
  if (line?.role !== 'total') return undefined;
  const isForeign = parts.some((part) => part.line !== undefined && isOutside(form, part.line, line));
  return isForeign ? undefined : line;
}

/** The narrowest total of the chart that holds every part, where every part is known, or nearly all and the words agree. */
function commonOf({ lines, total, parts }: Form): Line | undefined {
  const items = itemsOf(parts);
  // What is taken off alone is no whole.
  if (items.every(({ line }) => line.contra === true)) return undefined;
  const singles = parts.filter((each) => !each.placed.isSum);
  const [first] = items;
  const open = singles.filter((each) => each.state !== 'taken' && each.state !== 'detail').length;
  if (!first || open * MOST_OPEN > singles.length) return undefined;
  for (let at = lines.get(first.line.parent ?? ''); at; at = lines.get(at.parent ?? '')) {
    const whole = at;
    if (items.every((each) => isWithin(lines, each.line, whole))) {
      const isNamed = isNamedBy(total.placed.text, whole, open);
      return whole.role === 'total' && isNamed ? whole : undefined;
    }
  }
  return undefined;
}

/** Every part is known, or the words agree; all expenses, of which one is open, may hold one of another section. */
const isNamedBy = (text: string, whole: Line, open: number): boolean =>
  open === 0
    ? !ALL_INCOME.test(text) || sharesWord(text, whole)
    : !ALL_EXPENSES.test(text) && sharesWord(text, whole) && !isWiderThan(text, whole);

/** "Jumlah utang" names all that is owed: of that the part that is open may be no current one. */
const isWiderThan = (text: string, { zone }: Line): boolean => {
  const named = zoneNamed(withoutTotal(text), undefined);
  return named !== undefined && named !== zone && isIn(zone, named);
};

const sharesWord = (text: string, { label, synonyms }: Line): boolean => {
  const known = new Set([label, ...synonyms].flatMap((each) => normalised(each).split(' ')));
  return mended(text)
    .text.split(' ')
    .some((word) => word.length >= 5 && word !== 'jumlah' && known.has(word));
};
