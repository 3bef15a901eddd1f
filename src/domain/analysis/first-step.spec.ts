import { basisFor } from '../assessment/basis';
import { exampleKspps } from '../../../test/support/example-kspps';
import { exampleStatements } from '../../../test/support/example-statement';
import { exampleUsp } from '../../../test/support/example-usp';
import { realCases, statementOf } from '../../../test/support/real-cases';
import { assess } from '../assessment/assess';
import { linesOf } from '../assessment/explain';
import { namesFor } from '../assessment/names';
import { exact, plain } from '../decimal';
import { chartOf } from '../statement/chart';
import type { Statement } from '../statement/statement';
import { bumdesUsp } from '../rules/bumdes-usp';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { perdep06 } from '../rules/perdep-06-2016';
import { perdep07 } from '../rules/perdep-07-2016';
import type { RuleSet } from '../rules/rule-set';
import { firstStep } from './first-step';
import { amountOf, openBook } from './move';
import { suppose } from './what-if';

const real = realCases().map((each) => each.years.map((year) => statementOf(each, year)));
const cases: [string, RuleSet, readonly Statement[]][] = [
  ['a cooperative', perdep06, exampleStatements()],
  ['a cooperative under KKPKK', kkpkk2021, exampleStatements()],
  ['a unit of a cooperative', perdep06, exampleUsp()],
  ['a sharia cooperative', perdep07, exampleKspps()],
  ...real
    .slice(0, 5)
    .map((years): [string, RuleSet, readonly Statement[]] => [years[0]!.unit.name, perdep06, years]),
];

const stepOf = (law: RuleSet, [before, statement]: readonly Statement[]) =>
  firstStep(assess(basisFor(law, statement!, { before })), namesFor(statement!.unit.kind, law));

describe('what to do first', () => {
  it('of the example is none: what would reach a band takes it from pay, or more than anybody could save', () => {
    expect(stepOf(perdep06, exampleStatements())).toBeUndefined();
  });

  it('is found where there is something that can be followed', () => {
    const steps = cases.flatMap(([, law, years]) => stepOf(law, years) ?? []);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.map(({ line }) => line)).not.toContain('Beban gaji dan honor');
  });

  it.each(cases)('of %s raises the total by exactly what it says', (_name, law, [before, statement]) => {
    const step = stepOf(law, [before!, statement!]);
    if (
      !step ||
      ['problem-collection', 'unsecured-collection', 'reserve', 'collection'].includes(step.purpose)
    )
      return;
    const line = chartOf(statement!.unit.kind).find((each) => each.label === step.line)!;
    const now = amountOf(openBook(statement!), line.code)!;
    const by = (amount: string) => (step.way === 'up' ? now.add(exact(amount)) : now.sub(exact(amount)));
    const least = (of: Statement) => assess(basisFor(law, of, { before })).total!.least;
    const after = suppose(statement!, new Map([[line.code, by(step.amount)]]), true).statement;
    expect(plain(least(after).sub(least(statement!)))).toBe(step.gain);
    const almost = plain(exact(step.amount).sub(exact(1)));
    const short = suppose(statement!, new Map([[line.code, by(almost)]]), true).statement;
    const creditIn = (of: Statement) =>
      linesOf(assess(basisFor(law, of, { before }))).find(
        (each) => each.result.indicator.number === step.number,
      )!.points.least;
    expect(creditIn(short).compare(creditIn(after))).toBe(-1);
  });

  it('is nothing for a panel, which has no total to raise', () => {
    expect(stepOf(bumdesUsp, exampleStatements())).toBeUndefined();
  });
});
