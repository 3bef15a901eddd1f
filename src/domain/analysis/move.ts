import { ONE, ZERO, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { openLedger, resolveLine } from '../assessment/lines';
import type { Ledger } from '../assessment/lines';
import { isKnown } from '../assessment/trace';
import type { Trace } from '../assessment/trace';
import type { Entry } from '../statement/actions';
import { chartIndex } from '../statement/chart';
import type { ChartIndex } from '../statement/chart';
import { shownOf } from '../statement/shown';
import type { Figure, Statement } from '../statement/statement';
import type { Linear } from './linear';

/** How every line moves for each rupiah that the leading line moves: the entries, and every total that holds them. */
export type Slopes = ReadonlyMap<string, Exact>;

/** The totals follow their parts, so that the statement still adds up. */
export function slopesOf(index: ChartIndex, entries: readonly Entry[]): Slopes {
  const slopes = new Map<string, Exact>();
  for (const { line: code, by } of entries) {
    let step: Exact = exact(by);
    let line = index.lines.get(code);
    while (line) {
      slopes.set(line.code, (slopes.get(line.code) ?? ZERO).add(step));
      step = line.sign === -1 ? step.neg() : step;
      line = line.parent === undefined ? undefined : index.lines.get(line.parent);
    }
  }
  return slopes;
}

/**
 * The value of a trace as a linear form of the change, read off its nodes.
 *
 * @returns undefined where something is unknown, or where the value is no linear form (a product or a quotient of two
 *   lines that both move)
 */
export function formOf(trace: Trace, slopes: Slopes): Linear | undefined {
  if (!isKnown(trace)) return undefined;
  const { node, code, value } = trace;
  if (node === 'assumed' || node === 'missing') return undefined;
  if (STILL.has(node)) return { at: value, slope: ZERO };
  if (!LINE.has(node)) return formOfParts(trace, value, slopes);
  return { at: value, slope: (code === undefined ? undefined : slopes.get(code)) ?? ZERO };
}

/** Nodes that no change of this year's lines moves. */
const STILL: ReadonlySet<Trace['node']> = new Set(['number', 'answers', 'previous']);
/** Nodes that stand for a line. */
const LINE: ReadonlySet<Trace['node']> = new Set(['reported', 'nil', 'derived', 'difference']);

function formOfParts(trace: Trace, at: Exact, slopes: Slopes): Linear | undefined {
  const forms = trace.parts.map((part) => formOf(part, slopes));
  const [first, second] = forms;
  if (!first || forms.includes(undefined)) return undefined;
  if (trace.node === 'term') return first;
  if (trace.node === 'sum')
    return { at, slope: forms.reduce((sum, form) => sum.add(form?.slope ?? ZERO), ZERO) };
  if (!second) return undefined;
  if (trace.node === 'times') return product(at, first, second);
  if (signOf(second.slope) !== 0) return undefined;
  const factor = signOf(first.at) === 0 ? undefined : at.div(first.at);
  if (factor) return { at, slope: first.slope.mul(factor) };
  return signOf(first.slope) === 0 ? { at, slope: ZERO } : undefined;
}

function product(at: Exact, first: Linear, second: Linear): Linear | undefined {
  if (signOf(first.slope) !== 0 && signOf(second.slope) !== 0) return undefined;
  return { at, slope: first.slope.mul(second.at).add(second.slope.mul(first.at)) };
}

/** A statement opened once to ask what its lines are. */
export interface Book {
  readonly index: ChartIndex;
  readonly ledger: Ledger;
  readonly statement: Statement;
}

export function openBook(statement: Statement): Book {
  const index = chartIndex(statement.unit.kind);
  return { index, ledger: openLedger(index, statement), statement };
}

/** The amount of a line: reported, derived, or proved nil; undefined where it is a gap. */
export function amountOf({ ledger }: Book, code: string): Exact | undefined {
  const figure = ledger.statement.figures.get(code);
  if (figure) return figure.amount;
  const trace = resolveLine(ledger, code);
  return isKnown(trace) ? trace.value : undefined;
}

/** True for a line whose amount is not the sum of parts that the statement shows: it can be moved itself. */
export function isLeaf({ index, statement }: Book, code: string): boolean {
  const parts = index.parts.get(code) ?? [];
  return parts.every((part) => shownOf(index, statement, part) === undefined);
}

/**
 * The statement after a change: entries, and reported totals that hold them; what is derived follows by itself. A line
 * that is a gap stays one: nobody knows what it is after the change either.
 */
export function moved(book: Book, entries: readonly Entry[], slopes: Slopes, change: Exact): Statement {
  const figures = new Map<string, Figure>(book.statement.figures);
  for (const [code, slope] of slopes) {
    const old = figures.get(code);
    const own = entries.some((entry) => entry.line === code);
    if (!old && !own) continue;
    const now = old?.amount ?? amountOf(book, code);
    if (!now) continue;
    figures.set(code, {
      ...old,
      amount: now.add(slope.mul(change)),
      origin: old?.origin ?? supposed(code, book.statement),
    });
  }
  return { ...book.statement, figures };
}

const supposed = (field: string, { period }: Statement): Figure['origin'] => ({
  at: 'form',
  field,
  by: 'rapor',
  on: period.end,
});

/** One rupiah up or down. */
export const stepOf = (way: 'up' | 'down'): Exact => (way === 'up' ? ONE : ONE.neg());
