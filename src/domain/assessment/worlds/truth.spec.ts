import { Random } from '../../../../test/fuzz/random';
import { wholeStatement, without } from '../../../../test/support/whole-statement';
import { realCases, statementOf } from '../../../../test/support/real-cases';
import { perdep06 } from '../../rules/perdep-06-2016';
import { ruleSets } from '../../rules/registry';
import { indicatorsOf } from '../../rules/rule-set';
import type { RuleSet } from '../../rules/rule-set';
import { chartIndex } from '../../statement/chart';
import { checkStatement } from '../../statement/check';
import { isInAnother, rareRows } from '../../statement/lacking';
import type { Statement } from '../../statement/statement';
import { assess } from '../assess';
import type { ScoreLine } from '../assess';
import { basisFor } from '../basis';
import { linesOf } from '../explain';
import { isGap, isScored } from '../score';

/** Cells for each rule set; `npm run test:truth` asks 20,000 of each, which takes minutes. */
const CELLS = Number(process.env['RAPOR_CELLS'] ?? 600);
/** What the first statement is drawn from; another number draws others. */
const SEED = Number(process.env['RAPOR_SEED'] ?? 1);
const STAY = [97, 90, 80, 60, 30];

interface Pair {
  readonly statement: Statement;
  readonly before: Statement;
}

const linesIn = (ruleSet: RuleSet, { statement, before }: Pair): ScoreLine[] =>
  linesOf(assess(basisFor(ruleSet, statement, { before })));

/** What is wrong with a line of an incomplete statement beside the same line of the whole one. */
function faultIn(seen: ScoreLine, truth: ScoreLine): string | undefined {
  const { number } = seen.result.indicator;
  if (isScored(seen.result)) {
    const same = isScored(truth.result) && truth.result.credit.equals(seen.result.credit);
    return same ? undefined : `${number} scored otherwise`;
  }
  return isGap(seen.result) && !holds(seen, truth) ? `${number} without the truth` : undefined;
}

function holds({ points }: ScoreLine, { points: inner }: ScoreLine): boolean {
  return inner.least.compare(points.least) >= 0 && inner.most.compare(points.most) <= 0;
}

/**
 * The same statement with one more of the amounts that were left out. Not the first of the rows that many forms lack: it
 * tells that this form has them, so that the others, taken to stand elsewhere until then, are open.
 */
function withOneMore({ statement, before }: Pair, whole: Statement, random: Random): Pair {
  const index = chartIndex(statement.unit.kind);
  const known = rareRows(index, statement);
  const tellsNothing = (code: string): boolean => {
    const line = index.lines.get(code);
    return line === undefined || !isInAnother(known, line);
  };
  const hidden = [...whole.figures].filter(([code]) => !statement.figures.has(code) && tellsNothing(code));
  const more = hidden[random.below(Math.max(hidden.length, 1))];
  if (!more) return { statement, before };
  return { statement: { ...statement, figures: new Map(statement.figures).set(...more) }, before };
}

/** Everything wrong with what a seed draws, and how many cells it asked. */
function faultsOf(ruleSet: RuleSet, seed: number): { faults: string[]; cells: number } {
  const random = new Random(seed);
  const kind = ruleSet.kinds[random.below(ruleSet.kinds.length)] ?? 'ksp';
  const [whole, last] = [wholeStatement(kind, random), wholeStatement(kind, random, 2015)];
  const stay = STAY[random.below(STAY.length)] ?? 90;
  const shown = { statement: without(whole, random, stay), before: without(last, random, stay) };
  const truth = linesIn(ruleSet, { statement: whole, before: last });
  const seen = linesIn(ruleSet, shown);
  const more = linesIn(ruleSet, withOneMore(shown, whole, random));
  const asked = seen.filter(
    ({ result }) => result.indicator.scale.kind !== 'none' && !result.indicator.questions,
  );
  const faults = asked.flatMap((line) => {
    const at = seen.indexOf(line);
    const wider = holds(line, more[at] ?? line) ? undefined : `${line.result.indicator.number} wider`;
    return [faultIn(line, truth[at] ?? line), wider].filter((each) => each !== undefined);
  });
  return { faults: faults.map((each) => `${ruleSet.id} ${seed}: ${each}`), cells: asked.length };
}

const scoring = ruleSets.filter((each) => indicatorsOf(each).some(({ scale }) => scale.kind !== 'none'));

describe('what is concluded while lines are missing', () => {
  it.each(scoring.map((each) => [each.id, each] as const))(
    'agrees with the whole statement under %s, and one figure more never widens it',
    (_, ruleSet) => {
      const faults: string[] = [];
      for (let seed = SEED, cells = 0; cells < CELLS; seed += 1) {
        const found = faultsOf(ruleSet, seed);
        faults.push(...found.faults);
        cells += Math.max(found.cells, 1);
      }
      expect(faults).toEqual([]);
    },
  );

  const years = realCases().flatMap((real) => real.years.map((year) => statementOf(real, year)));
  const sound = years.filter((each) => checkStatement(each).every(({ severity }) => severity !== 'stops'));

  it('agrees with every real statement that has no fault of its own', () => {
    const faults = sound.flatMap((statement, at) =>
      [1, 2, 3, 4].flatMap((round) => {
        const random = new Random(at * 100 + round);
        const seen = linesOf(assess(basisFor(perdep06, without(statement, random, STAY[round] ?? 90))));
        const truth = linesOf(assess(basisFor(perdep06, statement)));
        return seen
          .flatMap((line, place) => faultIn(line, truth[place] ?? line) ?? [])
          .map((each) => `${statement.unit.name} ${statement.period.year} ${round}: ${each}`);
      }),
    );
    expect([sound.length > 10, faults]).toEqual([true, []]);
  });
});
