import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { normalised } from '../lexicon/words';
import type { Decided } from './decide';

/** The rows that a printed total adds up: those right below it and, through other totals, those further down. */
interface Sum {
  readonly total: Decided;
  readonly rows: readonly Decided[];
}

/**
 * What the sums of the form say of its totals. A total that adds up rows of other lines than its own parts, or leaves
 * one of its parts outside, is not the line whose name it bears: it is asked about. A total without a name that says
 * anything is the line whose parts it adds up exactly, or a sum of several.
 */
export function settleTotals(kind: Kind, all: readonly Decided[]): void {
  const { lines } = chartIndex(kind);
  for (const { total, rows } of sumsIn(all)) {
    if (total.reason === 'corrected') continue;
    const items = rows.filter(
      (each) => each.state === 'taken' && each.line !== undefined && !each.placed.isSum,
    );
    if (total.line && total.state !== 'none' && !isSection(total.line)) {
      const whole = total.line;
      const foreign = items.some(
        (each) => each.line && each.line.role === 'item' && !isWithin(lines, each.line, whole),
      );
      if (foreign || leavesOut(lines, all, total, rows, whole)) Object.assign(total, ASKED);
    }
    if (total.state !== 'taken') name(kind, all, total, rows, items);
  }
  for (const each of all) {
    if (each.placed.isSum && each.state === 'none') each.state = 'sum';
  }
}

const ASKED = { state: 'doubtful', confidence: 0.6 } as const;

function sumsIn(all: readonly Decided[]): Sum[] {
  const byTable = grouped(all, (each) => each.placed.table);
  return [...byTable.values()].flatMap((rows) => {
    const parts = grouped(rows, (each) => each.placed.closure?.total);
    const placeOf = new Map(rows.map((each, at) => [each, at]));
    const below = (at: number | undefined): Decided[] =>
      at === undefined ? [] : (parts.get(at) ?? []).flatMap((each) => [each, ...below(placeOf.get(each))]);
    return [...parts.keys()].flatMap((at): Sum[] => {
      const total = at === undefined ? undefined : rows[at];
      return total ? [{ total, rows: below(at) }] : [];
    });
  });
}

function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** True where a row that was taken as a part of this line stands outside of what its total adds up. */
function leavesOut(
  lines: ReadonlyMap<string, Line>,
  all: readonly Decided[],
  total: Decided,
  rows: readonly Decided[],
  whole: Line,
): boolean {
  const inside = new Set(rows);
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

/** A section of the balance sheet is named by its words; forms put single lines into one section or another. */
const isSection = ({ part, closes }: Line): boolean => part === 'balance-sheet' && closes === true;

/**
 * Names a total that does not name itself ("Jumlah I"): by the section in which all its parts stand, else by its
 * parts, where they are all of one line; and nothing of it may stand elsewhere.
 */
function name(
  kind: Kind,
  all: readonly Decided[],
  total: Decided,
  rows: readonly Decided[],
  items: readonly Decided[],
): void {
  const { lines } = chartIndex(kind);
  if (total.state === 'none' && rows.length > 1) {
    const line = sectionOf(kind, rows, total) ?? commonOf(lines, total, items, rows);
    if (
      line &&
      !leavesOut(lines, all, total, rows, line) &&
      !all.some((each) => each.line === line && each.state === 'taken')
    ) {
      Object.assign(total, { line, state: 'taken', confidence: 0.92, reason: 'total' });
      return;
    }
  }
  if (total.candidates.length === 0) {
    Object.assign(total, { line: undefined, state: 'sum', confidence: 0.9, reason: 'total' });
  }
}

/** The section in which all rows stand, for a total that says no more than "Jumlah" or repeats its heading. */
function sectionOf(kind: Kind, rows: readonly Decided[], { placed }: Decided): Line | undefined {
  const zones = new Set(rows.map((each) => each.placed.zone));
  const [zone] = zones;
  if (
    zones.size !== 1 ||
    zone === undefined ||
    !/^(?:sub )?jumlah(?: (?:[ivx]+|[a-z]|\d+))?$/.test(placed.text)
  )
    return undefined;
  const line = chartIndex(kind).totals.get(zone);
  return line?.role === 'total' ? line : undefined;
}

/** One part in so many may still be asked about. */
const MOST_OPEN = 5;

/** The narrowest total of the chart that holds every part, where every part is known, or nearly all and the words agree. */
function commonOf(
  lines: ReadonlyMap<string, Line>,
  total: Decided,
  items: readonly Decided[],
  rows: readonly Decided[],
): Line | undefined {
  const parts = rows.filter((each) => !each.placed.isSum);
  const [first] = items;
  const open = parts.filter((each) => each.state !== 'taken' && each.state !== 'detail').length;
  if (!first?.line || open * MOST_OPEN > parts.length) return undefined;
  for (let at = lines.get(first.line.parent ?? ''); at; at = lines.get(at.parent ?? '')) {
    const whole = at;
    if (items.every((each) => each.line && isWithin(lines, each.line, whole))) {
      const named = open === 0 || sharesWord(total.placed.text, whole);
      return whole.role === 'total' && named ? whole : undefined;
    }
  }
  return undefined;
}

const sharesWord = (text: string, { label, synonyms }: Line): boolean => {
  const known = new Set([label, ...synonyms].flatMap((each) => normalised(each).split(' ')));
  return text.split(' ').some((word) => word.length >= 5 && word !== 'jumlah' && known.has(word));
};

function isWithin(lines: ReadonlyMap<string, Line>, line: Line, whole: Line): boolean {
  for (let at: Line | undefined = line; at; at = lines.get(at.parent ?? '')) if (at === whole) return true;
  return false;
}
