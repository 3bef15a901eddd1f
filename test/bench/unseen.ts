import { assess } from '../../src/domain/assessment/assess';
import { basisFor } from '../../src/domain/assessment/basis';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import type { Statement } from '../../src/domain/statement/statement';
import { Random } from '../fuzz/random';
import { wholeStatement } from '../support/whole-statement';

const HOLES = 20;
const WARM = 1000;
const BATCH = 20;
const COUNT = 1000;

interface Pair {
  readonly statement: Statement;
  readonly before: Statement;
}

/** Assessments a second of core time, of statements with holes that nobody saw before: other figures, other holes each time. */
export function benchUnseen(): string {
  let [next, spent] = [1, 0];
  for (; next <= WARM; next += BATCH) assessed(pairs(next));
  for (const to = next + COUNT; next < to; next += BATCH) spent += assessed(pairs(next));
  return `assess, traced and exact, ${HOLES} holes, never seen before: ${Math.round(COUNT / spent)}/s of core time`;
}

/** Seconds of core time that some statements take. */
function assessed(all: readonly Pair[]): number {
  const start = process.cpuUsage();
  for (const { statement, before } of all) assess(basisFor(perdep06, statement, { before }));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** A few at a time, made before the clock runs: what was assessed need not be kept. */
const pairs = (from: number): Pair[] =>
  Array.from({ length: BATCH }, (_, at) => {
    const random = new Random(from + at);
    const before = wholeStatement('ksp', random, 2015);
    return { statement: holed(wholeStatement('ksp', random), random), before };
  });

/** A statement without so many of its figures, drawn by lot. */
function holed(statement: Statement, random: Random): Statement {
  const figures = new Map(statement.figures);
  const codes = [...figures.keys()];
  for (let hole = 0; hole < HOLES; hole += 1) {
    const [code = ''] = codes.splice(random.below(codes.length), 1);
    figures.delete(code);
  }
  return { ...statement, figures };
}
