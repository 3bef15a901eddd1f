import fc from 'fast-check';
import { buildStatement } from '../../../test/support/build-statement';
import { formOfKind, rulesOfKind } from '../../../test/support/random-forms';
import { runs } from '../../../test/support/runs';
import { signOf } from '../decimal';
import { ruleSets } from '../rules/registry';
import type { RuleSet } from '../rules/rule-set';
import { isNeverNegativeTerm } from '../rules/signs';
import { EITHER_SIGN, chartIndex, chartOf, isNeverNegative } from '../statement/chart';
import type { Kind } from '../statement/kind';
import type { Statement } from '../statement/statement';
import { assess } from './assess';
import { basisFor } from './basis';
import { linesOf } from './explain';
import { findingsOf } from './findings';
import { isScored } from './score';
import { termsOf } from './solve';

const SEED = 20_261_129;
const KINDS: readonly Kind[] = ['ksp', 'usp', 'kspps', 'uspps', 'bumdes'];
const CASES = KINDS.flatMap((kind) => rulesOfKind(kind).map((law) => [law.id, kind, law] as const));

/** The statement with the opposite sign at one place. */
function turned(statement: Statement, code: string): Statement {
  const figure = statement.figures.get(code)!;
  const figures = new Map(statement.figures).set(code, { ...figure, amount: figure.amount.neg() });
  return { ...statement, figures };
}

/** Indicators that earn more, or something at all, once a sign is wrong. */
function raised(law: RuleSet, right: Statement, wrong: Statement, before?: Statement): string[] {
  const old = linesOf(assess(basisFor(law, right, { before })));
  return linesOf(assess(basisFor(law, wrong, { before }))).flatMap(({ result }, at) => {
    if (!isScored(result)) return [];
    const was = old[at]!.result;
    return isScored(was) && result.credit.compare(was.credit) <= 0 ? [] : [result.indicator.number];
  });
}

const stops = (law: RuleSet, statement: Statement): string[] =>
  findingsOf(basisFor(law, statement)).flatMap(({ check, severity, line }) =>
    check === 'line-negative' && severity === 'stops' ? [line] : [],
  );

describe(`a sign that cannot be (seed ${SEED})`, () => {
  it.each(CASES)('%s, %s: a line turned negative raises no credit and is always told', (_id, kind, law) => {
    const never = chartOf(kind).filter(isNeverNegative);
    fc.assert(
      fc.property(formOfKind(kind), fc.nat(), fc.boolean(), ({ whole, shown, before }, pick, full) => {
        const right = full ? whole : shown;
        const given = never.filter(({ code }) => {
          const figure = right.figures.get(code);
          return figure && signOf(figure.amount) > 0;
        });
        const line = given[pick % Math.max(given.length, 1)];
        if (!line) return;
        const wrong = turned(right, line.code);
        expect(raised(law, right, wrong, before)).toEqual([]);
        expect(raised(law, before, turned(before, line.code))).toEqual([]);
        expect(stops(law, wrong)).toContain(line.code);
      }),
      { seed: SEED, numRuns: runs(25) },
    );
  });

  it.each(CASES)('%s, %s: a term of the law given negative likewise', (_id, kind, law) => {
    const terms = termsOf(law);
    const never = law.terms.filter((term) => isNeverNegativeTerm(term, terms, chartIndex(kind)));
    if (never.length === 0) return;
    const amounts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...never), (drawn, { code }) => {
        const codes = [...law.terms.map((term) => term.code), ...chartOf(kind).map((line) => line.code)];
        const figures = Object.fromEntries(codes.map((each, at) => [each, drawn[at % 200]!]));
        const right = buildStatement({ kind, figures });
        const wrong = turned(right, code);
        expect(raised(law, right, wrong)).toEqual([]);
        expect(stops(law, wrong)).toContain(code);
      }),
      { seed: SEED, numRuns: runs(16) },
    );
  });
});

describe('which amounts may be negative', () => {
  it('is said of lines and terms that exist', () => {
    const known = new Set<string>([
      ...KINDS.flatMap((kind) => chartOf(kind).map((line) => line.code)),
      ...ruleSets.flatMap((law) => law.terms.map((term) => term.code)),
    ]);
    expect([...EITHER_SIGN].filter((code) => !known.has(code))).toEqual([]);
  });

  it.each([
    ['perdep-06-2016', ['own-capital', 'weighted-capital', 'member-economic-promotion']],
    ['kkpkk-2021', ['own-capital', 'funds-received', 'weighted-capital']],
    [
      'perdep-07-2016',
      ['own-capital', 'weighted-capital', 'surplus-before-zakat-and-tax', 'member-economic-promotion'],
    ],
    ['bumdes-usp', []],
  ])('%s: only what surplus or loss is part of', (id, expected) => {
    const law = ruleSets.find((each) => each.id === id)!;
    const index = chartIndex(law.kinds[0]!);
    const may = law.terms.filter((term) => !isNeverNegativeTerm(term, termsOf(law), index));
    expect(may.map((term) => term.code)).toEqual(expected);
  });
});
