import { exact, sumOf } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import type { Finding } from '../domain/statement/finding';
import type { Origin, Statement } from '../domain/statement/statement';
import type { WorksheetForm } from './forms/form';
import { TOTAL } from './reader/printed';

/** An aspect, or the total, that is not what the worksheet's own scores below it give; in points of the total. */
export interface WholeDifference {
  /** "A" to "D", or "total". */
  readonly number: string;
  readonly printed: Exact;
  readonly parts: Exact;
  /** Typed over; or its formula adds up something else. */
  readonly because: 'typed' | 'formula';
  readonly origin: Origin;
}

/** A score that shows an error instead of a number. */
export interface BrokenScore {
  /** Of the indicator, the aspect, or "total". */
  readonly number: string;
  /** "#REF!" */
  readonly text: string;
  readonly origin: Origin;
}

/** Programs keep ten digits of a share or more. */
const NEAR = exact('1/100000');

/** The wholes that the worksheet's scores below them do not give. */
export function wholeDifferences(form: WorksheetForm, statement: Statement): WholeDifference[] {
  const { scores } = statement;
  const { aspects } = form.scores;
  const found = aspects.map(({ number, indicators }) => {
    const below = [...scores].filter(([key]) => key.startsWith(`${number}.`));
    const isWhole = below.length === indicators;
    return differing(statement, number, isWhole ? below.map(([, { value }]) => value) : undefined);
  });
  const all = aspects.map(({ number }) => scores.get(number)?.value);
  const parts = all.every((each) => each !== undefined) ? all : undefined;
  return [...found, differing(statement, TOTAL, parts)].flatMap((each) => each ?? []);
}

function differing(
  statement: Statement,
  number: string,
  below: readonly Exact[] | undefined,
): WholeDifference | undefined {
  const own = statement.scores.get(number);
  if (!own || !below) return undefined;
  const parts = sumOf(below);
  if (own.value.sub(parts).abs().compare(NEAR) < 0) return undefined;
  const typed = doubtsOf(statement, 'worksheet-score-typed').some(({ line }) => line === number);
  const { value: printed, origin } = own;
  return { number, printed, parts, because: typed ? 'typed' : 'formula', origin };
}

/**
 * Where an error begins: indicators that show one; of the aspects and the total only those below which everything is a
 * number.
 */
export function brokenScores(form: WorksheetForm, statement: Statement): BrokenScore[] {
  const broken = doubtsOf(statement, 'worksheet-formula-broken');
  const numbers = new Set(broken.map(({ line }) => line));
  const aspects = form.scores.aspects.map(({ number }) => number);
  const isBelow = (whole: string, number: string): boolean =>
    whole === TOTAL ? number !== TOTAL : number.startsWith(`${whole}.`);
  const begins = (number: string): boolean =>
    !(number === TOTAL || aspects.includes(number)) || ![...numbers].some((each) => isBelow(number, each));
  return [...numbers].filter(begins).flatMap((number) => {
    const first = broken.find(({ line }) => line === number);
    return first?.origin ? [{ number, text: first.text ?? '', origin: first.origin }] : [];
  });
}

const doubtsOf = ({ doubts = [] }: Statement, check: Finding['check']): readonly Finding[] =>
  doubts.filter((each) => each.check === check);
