import { basisFor } from '../assessment/basis';
import { exampleStatements } from '../../../test/support/example-statement';
import { judgedBy } from '../../../test/support/summary-cases';
import { realCases, statementOf } from '../../../test/support/real-cases';
import { exact } from '../decimal';
import { perdep06 } from '../rules/perdep-06-2016';
import { ruleSets } from '../rules/registry';
import { readRuleSet, writeRuleSet } from '../rules/written';
import { readStatement, writeStatement } from '../statement/written';
import { readDossier, resultOfDossier, writeDossier } from './dossier';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const [real] = realCases();
const years = real!.years.map((year) => statementOf(real!, year));
const origin = { at: 'form', field: 'x', by: 'Ani', on: '2026-01-05' } as const;

describe('what an assessment is made from, written down', () => {
  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    '%s comes back whole',
    (_id, ruleSet) => {
      expect(readRuleSet(writeRuleSet(ruleSet))).toEqual(ruleSet);
    },
  );

  it('a statement comes back whole, with its doubts, ratios, scores and answers', () => {
    const [example] = exampleStatements();
    const full = {
      ...example!,
      ratios: new Map([['5.1', { value: exact('1/3'), origin }]]),
      scores: new Map([['5.1', { value: exact('2.5'), origin }]]),
      doubts: [
        {
          check: 'amount-ambiguous' as const,
          severity: 'warns' as const,
          line: 'cash',
          found: exact('1/3'),
          expected: exact(2),
          difference: exact('5/3'),
          text: '1.000',
        },
      ],
    };
    for (const each of [full, ...years])
      expect(readStatement(throughJson(writeStatement(each)))).toEqual(each);
  });

  it('gives the same result as the assessment itself', () => {
    const [before, statement] = years;
    const expected = judgedBy([before!, statement!], 'perdep-06-2016');
    const dossier = {
      file: expected.file,
      edition: expected.edition,
      basis: basisFor(perdep06, statement!, { before: before! }),
    };
    const again = resultOfDossier(readDossier(throughJson(writeDossier(dossier))));
    expect(again.periods).toEqual(expected.periods.slice(1));
  });
});
