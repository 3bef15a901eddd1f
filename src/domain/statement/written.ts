import { exact } from '../decimal';
import type { Finding } from './finding';
import type { AnswerSheet, Figure, Origin, Reported, Statement } from './statement';

type Amount = string;
type Pairs<T> = readonly (readonly [code: string, value: T])[];

/** A statement as plain JSON: amounts are exact text, maps are lists in their order. */
export interface WrittenStatement extends Pick<Statement, 'unit' | 'period' | 'totalsProve'> {
  readonly figures: Pairs<{ readonly amount: Amount; readonly origin: Origin; readonly note?: string }>;
  readonly ratios: Pairs<{ readonly value: Amount; readonly origin: Origin }>;
  readonly scores: Pairs<{ readonly value: Amount; readonly origin: Origin }>;
  readonly answers: Pairs<AnswerSheet>;
  readonly doubts: readonly WrittenFinding[];
}

/** A finding as plain JSON. */
export type WrittenFinding = Omit<Finding, 'found' | 'expected' | 'difference'> & {
  readonly found: Amount;
  readonly expected: Amount;
  readonly difference: Amount;
};

/** A statement as plain JSON; nothing is lost. */
export function writeStatement(statement: Statement): WrittenStatement {
  const { unit, period, totalsProve, figures, ratios, scores, answers, doubts = [] } = statement;
  return {
    unit,
    period,
    totalsProve,
    figures: [...figures].map(([code, { amount, ...rest }]) => [
      code,
      { ...rest, amount: amount.toFraction() },
    ]),
    ratios: writeReported(ratios),
    scores: writeReported(scores),
    answers: [...answers],
    doubts: doubts.map(writeFinding),
  };
}

/** A finding as plain JSON; nothing is lost. */
export const writeFinding = ({ found, expected, difference, ...rest }: Finding): WrittenFinding => ({
  ...rest,
  found: found.toFraction(),
  expected: expected.toFraction(),
  difference: difference.toFraction(),
});

/** The finding that was written. */
export const readFinding = ({ found, expected, difference, ...rest }: WrittenFinding): Finding => ({
  ...rest,
  found: exact(found),
  expected: exact(expected),
  difference: exact(difference),
});

/** The statement that was written. */
export function readStatement(written: WrittenStatement): Statement {
  const { unit, period, totalsProve, figures, ratios, scores, answers, doubts } = written;
  const read = doubts.map(readFinding);
  return {
    unit,
    period,
    totalsProve,
    figures: new Map(
      figures.map(([code, { amount, ...rest }]): [string, Figure] => [
        code,
        { ...rest, amount: exact(amount) },
      ]),
    ),
    ratios: readReported(ratios),
    scores: readReported(scores),
    answers: new Map(answers),
    ...(read.length > 0 ? { doubts: read } : {}),
  };
}

function writeReported(reported: ReadonlyMap<string, Reported>): WrittenStatement['ratios'] {
  return [...reported].map(([code, { value, origin }]) => [code, { value: value.toFraction(), origin }]);
}

function readReported(written: WrittenStatement['ratios']): Map<string, Reported> {
  return new Map(written.map(([code, { value, origin }]) => [code, { value: exact(value), origin }]));
}
