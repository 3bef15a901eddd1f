import fc from 'fast-check';
import { runs } from '../../../test/support/runs';
import { without, wholeStatement } from '../../../test/support/whole-statement';
import { Random } from '../../../test/fuzz/random';
import { exact, ZERO, type Exact } from '../decimal';
import { ruleSets } from '../rules/registry';
import { indicatorsOf } from '../rules/rule-set';
import type { RuleSet } from '../rules/rule-set';
import { ANSWERS } from '../statement/statement';
import type { Figure, Statement } from '../statement/statement';
import { assess } from './assess';
import type { Assessment } from './assess';
import { basisFor, withStatement } from './basis';
import { linesOf } from './explain';
import { isGap } from './score';
import { tasksOf } from './tasks';
import type { GapCode } from './trace';
import type { Task } from './tasks';

const origin = { at: 'json', file: 't.json', path: 't' } as const;
const GIVEN = ANSWERS.filter((each) => each !== 'unanswered');

/** Does a task: with the figures as they are, and answers as chance brings them. */
function done(statement: Statement, task: Task, { whole, chance, law, wild }: Doing): Statement {
  const valued = (amount: Exact): Figure => ({ amount: wild ? chance.pick(WILD)(amount) : amount, origin });
  if (task.kind === 'figures') {
    const figures = new Map(statement.figures);
    for (const code of task.asked) figures.set(code, valued(whole.figures.get(code)?.amount ?? ZERO));
    return { ...statement, figures };
  }
  const answers = new Map(statement.answers);
  const asked = indicatorsOf(law).filter(({ number }) => task.asked.includes(number));
  for (const { number, questions = [] } of asked)
    answers.set(number, { answers: questions.map(() => chance.pick(GIVEN)), origin });
  return { ...statement, answers };
}

/** What somebody may type for a figure, besides what is true. */
const WILD: readonly ((amount: Exact) => Exact)[] = [
  (amount) => amount,
  () => ZERO,
  () => exact(1),
  (amount) => amount.mul(3),
  (amount) => amount.div(7),
  () => exact('987654321987'),
];

interface Doing {
  readonly whole: Statement;
  readonly chance: Random;
  readonly law: RuleSet;
  /** Any amount is typed for each figure. */
  readonly wild: boolean;
}

const gapsOf = (assessment: Assessment): GapCode[] =>
  linesOf(assessment).flatMap(({ result }) => (isGap(result) ? [result.gap.code] : []));

const LAWS = ruleSets.filter((each) => each.grades.length > 0);

/** Tasks are done, and asked for again, as long as there are any; how many rounds that took, and what was asked twice. */
function worked(start: Assessment, doing: Doing): { last: Assessment; rounds: number; twice: string[] } {
  const asked = new Set<string>();
  const twice: string[] = [];
  let [last, rounds] = [start, 0];
  for (let tasks = tasksOf(last); tasks.length > 0; tasks = tasksOf(last)) {
    for (const each of tasks.flatMap((task) => task.asked)) (asked.has(each) ? twice : []).push(each);
    for (const each of tasks.flatMap((task) => task.asked)) asked.add(each);
    const statement = tasks.reduce((so, task) => done(so, task, doing), last.basis.statement);
    last = assess(withStatement(last.basis, statement));
    rounds += 1;
  }
  return { last, rounds, twice };
}

/** What no figure of the unit settles. */
const OF_THE_EXAMINER: ReadonlySet<GapCode> = new Set([
  'denominator-zero',
  'denominator-negative',
  'numerator-negative',
  'nothing-applies',
  'no-band',
]);

describe.each(LAWS.map((law) => [law.id, law] as const))('the tasks of %s', (_, law) => {
  it.each([
    ['the true figures', false],
    ['any figures', true],
  ])('done with %s and any answers, end in a predicate or in what an examiner settles', (__, wild) => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 100 }), (seed, stay) => {
        const chance = new Random(seed);
        const kind = law.kinds[0] ?? 'ksp';
        const [before, whole] = [wholeStatement(kind, chance, 2015), wholeStatement(kind, chance, 2016)];
        const start = assess(basisFor(law, without(whole, chance, stay), { before }));
        const { last, rounds, twice } = worked(start, { whole, chance, law: start.basis.ruleSet, wild });
        expect(twice).toEqual([]);
        // Figures that contradict each other prove less, so that more is asked.
        expect(rounds).toBeLessThanOrEqual(wild ? 6 : 4);
        const left = gapsOf(last).filter((each) => !OF_THE_EXAMINER.has(each));
        expect(left).toEqual([]);
        expect(last.grade !== undefined || gapsOf(last).length > 0).toBe(true);
      }),
      { numRuns: runs(wild ? 10 : 25) },
    );
  });
});
