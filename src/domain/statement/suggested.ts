import { exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { chartIndex } from './chart';
import type { ChartIndex } from './chart';
import type { Kind } from './kind';
import { mappedTotals } from './mapped-totals';
import type { AgreedTotal, MappedRow } from './mapped-totals';
import { PLACES, placeOf } from './suggested-places';
import type { Place } from './suggested-places';
import { TWINS } from './twins';

/** A row with the line that is proposed for it, where it is asked about and one is. */
export interface SuggestedRow extends MappedRow {
  readonly id: string;
  readonly suggested: string | null;
  /** Nothing of its own words proposes it: where it stands does, or what others decided on such words. */
  readonly isGuess?: boolean;
}

/** What choices do to one sum: how far it is off before, undefined where it could not be held against its parts, and after. */
export interface Effect {
  readonly of: AgreedTotal['of'];
  readonly line: string;
  readonly year: number;
  readonly before: Exact | undefined;
  readonly after: Exact;
  /** It was off by nothing but rounding, before the choices. */
  readonly agreed: boolean;
  /** The same after them. */
  readonly agrees: boolean;
}

/** Rows whose first suggestions stand in one place and contradict no sum: a person may confirm them together. */
export interface Together {
  readonly place: Place;
  /** Items before totals, the largest amount first. */
  readonly ids: readonly string[];
}

/** Rows that are asked about, as one may settle them. */
export interface Asked {
  readonly together: readonly Together[];
  /** Totals that contradict what is chosen by now: they may agree once their parts are chosen. */
  readonly totals: readonly { readonly id: string; readonly against: Effect }[];
  /** Each by itself: nothing is proposed for it, or what is proposed contradicts this sum. */
  readonly alone: readonly { readonly id: string; readonly against?: Effect }[];
}

/** Parts the rows that are asked about into those that may be confirmed together and those that may not. */
export function askedIn(kind: Kind, rows: readonly SuggestedRow[], asked: ReadonlySet<string>): Asked {
  const index = chartIndex(kind);
  const open = rows.filter(({ id }) => asked.has(id)).sort(inTurn(index));
  const against = contradicted(kind, rows, open.filter(isTold));
  const told = open.filter((row) => isTold(row) && row.suggested !== null && !against.has(row.id));
  const guesses = guessesIn(kind, rows, { told, open });
  const fit = [...told, ...guesses];
  const isProven = proofIn(kind, rows, idsOf(fit));
  const groupOf = (row: SuggestedRow): Place => {
    if (row.isGuess === true) return 'guess';
    const place = placeOf(index, row.suggested);
    return place === 'rest' || isProven(row) ? place : 'unproven';
  };
  const together = PLACES.flatMap((place) => {
    const ids = fit.filter((row) => groupOf(row) === place).map(({ id }) => id);
    return ids.length > 0 ? [{ place, ids }] : [];
  });
  const left = open.filter((row) => !fit.includes(row));
  const totals = left.flatMap(({ id, suggested }) => {
    const sum = against.get(id);
    return sum && index.parts.has(suggested ?? '') ? [{ id, against: sum }] : [];
  });
  const waiting = new Set(totals.map(({ id }) => id));
  const alone = left
    .filter(({ id }) => !waiting.has(id))
    .map(({ id }) => {
      const sum = against.get(id);
      return sum ? { id, against: sum } : { id };
    });
  return { together, totals, alone };
}

const isTold = ({ isGuess }: SuggestedRow): boolean => isGuess !== true;

/** The guesses that contradict no sum once all that words propose is taken. */
function guessesIn(
  kind: Kind,
  rows: readonly SuggestedRow[],
  { told, open }: { readonly told: readonly SuggestedRow[]; readonly open: readonly SuggestedRow[] },
): SuggestedRow[] {
  const taken = idsOf(told);
  const guesses = open.filter((row) => !isTold(row) && row.suggested !== null);
  if (guesses.length === 0) return [];
  const before = rows.map((row) => (taken.has(row.id) ? { ...row, line: row.line ?? row.suggested } : row));
  const against = contradicted(kind, before, guesses);
  return guesses.filter(({ id }) => !against.has(id));
}

/** Whether a sum that comes out with these taken adds a row up, or is it. */
function proofIn(
  kind: Kind,
  rows: readonly SuggestedRow[],
  ids: ReadonlySet<string>,
): (row: SuggestedRow) => boolean {
  const index = chartIndex(kind);
  const agreeing = suggestedTotals(kind, rows, ids).filter(({ agrees }) => agrees);
  return ({ suggested, amounts }) =>
    agreeing.some(
      ({ of, line, year }) =>
        amounts.some((each) => each.year === year) &&
        (of === 'parts' ? isWithin(index, suggested, line) : TWINS[of].some((twin) => twin === suggested)),
    );
}

/** The totals of the rows with these read as their suggestions. */
export const suggestedTotals = (
  kind: Kind,
  rows: readonly SuggestedRow[],
  ids: ReadonlySet<string>,
): AgreedTotal[] =>
  mappedTotals(
    kind,
    rows.map((row) => (ids.has(row.id) ? { ...row, line: row.line ?? row.suggested } : row)),
  );

/** What it does to the sums when these rows are read as their suggestions. */
export const effectsOf = (kind: Kind, rows: readonly SuggestedRow[], ids: ReadonlySet<string>): Effect[] =>
  effectsTold(kind, mappedTotals(kind, rows), suggestedTotals(kind, rows, ids));

/**
 * The sums that are otherwise after than before, those that agree then first. A step of the result hangs on all groups: it
 * is told only once it comes out, or where it came out before.
 */
export function effectsTold(
  kind: Kind,
  before: readonly AgreedTotal[],
  after: readonly AgreedTotal[],
): Effect[] {
  const { lines } = chartIndex(kind);
  return changesIn(before, after).filter(
    ({ agreed, agrees, line }) => agrees || agreed || lines.get(line)?.role !== 'result',
  );
}

/** The sums that are otherwise after than before, those that agree then first. */
function changesIn(before: readonly AgreedTotal[], after: readonly AgreedTotal[]): Effect[] {
  const named = new Map(before.map((total) => [nameOf(total), total]));
  const changes = after.flatMap((total): Effect[] => {
    const old = named.get(nameOf(total));
    const [was, is] = [old && offBy(old), offBy(total)];
    if (was?.equals(is)) return [];
    const { of, line, year, agrees } = total;
    return [{ of, line, year, agreed: old?.agrees === true, agrees, before: was, after: is }];
  });
  return [...changes.filter(({ agrees }) => agrees), ...changes.filter(({ agrees }) => !agrees)];
}

const nameOf = ({ of, line, year }: Pick<AgreedTotal, 'of' | 'line' | 'year'>): string =>
  `${of} ${line} ${year}`;
const offBy = ({ found, expected }: AgreedTotal): Exact => found.sub(expected);

/**
 * Rows whose suggestion, all suggestions taken, makes a sum differ that agreed, differ by more than before, or go beyond
 * its total. A row goes with the sum that its line belongs to, and the rest is looked at again without it.
 */
function contradicted(
  kind: Kind,
  rows: readonly SuggestedRow[],
  open: readonly SuggestedRow[],
): ReadonlyMap<string, Effect> {
  const index = chartIndex(kind);
  const asTheyAre = mappedTotals(kind, rows);
  const found = new Map<string, Effect>();
  for (;;) {
    const left = open.filter(({ id, suggested }) => suggested !== null && !found.has(id));
    const effects = changesIn(asTheyAre, suggestedTotals(kind, rows, idsOf(left)));
    const worse = effects.filter((effect) => isWorse(index, effect));
    // On what a step hangs is doubted only where nothing nearer to it is.
    const nearer = worse.filter(({ line }) => index.lines.get(line)?.role !== 'result');
    const [first, ...others] = (nearer.length > 0 ? nearer : worse).map((sum) => ({
      sum,
      of: left.filter((row) => belongsTo(index, row.suggested, sum)),
    }));
    if (!first) return found;
    const lone = loneOf(first.of, first.sum, (without) =>
      suggestedTotals(kind, rows, idsOf(left.filter((row) => row !== without))),
    );
    const culprits = lone ? [{ sum: first.sum, of: [lone] }] : [first, ...others];
    const before = found.size;
    for (const { sum, of } of culprits) for (const { id } of of) if (!found.has(id)) found.set(id, sum);
    if (found.size === before) return found;
  }
}

const idsOf = (rows: readonly SuggestedRow[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

/** The one row that is as large as what its sum is beyond, and without which it comes out: the others are not doubted for it. */
function loneOf(
  rows: readonly SuggestedRow[],
  sum: Effect,
  without: (row: SuggestedRow) => readonly AgreedTotal[],
): SuggestedRow | undefined {
  const asLarge = rows.filter(({ amounts }) =>
    amounts.some(({ year, amount }) => year === sum.year && exact(amount).abs().equals(sum.after.abs())),
  );
  const [only, ...more] = asLarge;
  if (!only || more.length > 0) return undefined;
  return without(only).some((total) => nameOf(total) === nameOf(sum) && total.agrees) ? only : undefined;
}

/** A step of the result hangs on other groups too: only where it is itself proposed, or came out before, does it contradict. */
function isWorse(index: ChartIndex, { of, line, before, after, agreed, agrees }: Effect): boolean {
  if (agrees || agreed) return !agrees;
  if (before === undefined) return of === 'parts';
  if (of !== 'parts') return false;
  const isPast = signOf(before) !== signOf(after) || after.abs().compare(before.abs()) > 0;
  return index.lines.get(line)?.role !== 'result' && isPast;
}

/** The line is the sum, or a part of it; a sum that could not be held against its parts before is doubted alone. */
function belongsTo(index: ChartIndex, line: string | null, { of, line: sum, before }: Effect): boolean {
  if (line === null) return false;
  if (of !== 'parts') return TWINS[of].some((twin) => twin === line);
  return before === undefined ? line === sum : isWithin(index, line, sum);
}

/** The line is the sum, or a part of it at whatever depth. */
function isWithin(index: ChartIndex, line: string | null, sum: string): boolean {
  if (line === sum) return true;
  for (let at = index.lines.get(line ?? ''); at; at = index.lines.get(at.parent ?? ''))
    if (at.parent === sum) return true;
  return false;
}

/** Items before totals, and the largest first. */
const inTurn =
  ({ parts }: ChartIndex) =>
  (a: SuggestedRow, b: SuggestedRow): number =>
    Number(parts.has(a.suggested ?? '')) - Number(parts.has(b.suggested ?? '')) || sizeOf(b) - sizeOf(a);

/** The largest amount of a row; for order alone, so that a rounded number is enough. */
const sizeOf = ({ amounts }: SuggestedRow): number =>
  Math.max(0, ...amounts.map(({ amount }) => Math.abs(Number(amount))));
