import { Random } from '../../../test/fuzz/random';
import { anyBasis } from '../../../test/support/any-basis';
import { buildStatement, PERFECT, type Reports } from '../../../test/support/build-statement';
import { realCases, statementOf } from '../../../test/support/real-cases';
import { alternativesOf, instead } from '../rules/readings';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { perdep06 } from '../rules/perdep-06-2016';
import type { RuleSet } from '../rules/rule-set';
import type { Statement } from '../statement/statement';
import { assess } from './assess';
import { basisFor, readingAs, withStatement, type Basis } from './basis';
import { linesOf } from './explain';
import { remembering } from './remembered';
import { isScored } from './score';

/** Every basis that reads one thing otherwise. */
const otherwise = (basis: Basis): Basis[] =>
  basis.law.readings.flatMap((reading) =>
    alternativesOf(reading, basis.choices).map((option) =>
      readingAs(basis, instead(basis.law, basis.choices, reading.id, option)),
    ),
  );

/** All that is said of each indicator, but for the reasons, which are worked out when asked for. */
const told = (basis: Basis, scoring?: ReturnType<typeof remembering>): unknown[] =>
  linesOf(assess(basis, scoring)).map(({ result, ...line }) => ({
    ...line,
    result: { ...result, because: undefined },
  }));

const [real] = realCases();
const [before, now] = real?.years.map((year) => statementOf(real, year)) ?? [];
const IN_PART: Reports = { figures: { cash: 5, 'current-liabilities': 40, 'own-capital': 90 } };

it.each<[id: string, reported: string, law: RuleSet, statement: Statement, before: Statement | undefined]>([
  [perdep06.id, 'every term', perdep06, buildStatement({ figures: PERFECT }), undefined],
  [perdep06.id, 'a few lines and a term beside them', perdep06, buildStatement(IN_PART), undefined],
  [kkpkk2021.id, 'nothing', kkpkk2021, buildStatement({}), undefined],
  [kkpkk2021.id, 'a real form with the year before', kkpkk2021, now ?? buildStatement({}), before],
])('what is remembered is what would be found again: %s, %s', (_id, _reported, law, statement, before) => {
  const basis = basisFor(law, statement, { before });
  const scoring = remembering(basis);
  for (const each of [basis, ...otherwise(basis)]) expect(told(each, scoring)).toEqual(told(each));
});

describe('what is remembered', () => {
  const basis = basisFor(perdep06, buildStatement({ figures: { ...PERFECT, 'loans-outstanding': 79 } }));
  const resultsOf = (each: Basis, scoring: ReturnType<typeof remembering>) =>
    new Map(linesOf(assess(each, scoring)).map(({ result }) => [result.indicator.number, result]));

  it('is all but what the reading changes', () => {
    const scoring = remembering(basis);
    const now = resultsOf(basis, scoring);
    const [option] = alternativesOf(
      perdep06.readings.find(({ id }) => id === '1.1/scale')!,
      basis.choices,
    );
    const then = resultsOf(readingAs(basis, instead(perdep06, basis.choices, '1.1/scale', option!)), scoring);
    const again = [...now]
      .filter(([number, result]) => then.get(number) === result)
      .map(([number]) => number);
    expect(again).toEqual([...now.keys()].filter((number) => number !== '1.1'));
  });

  it('is nothing of another statement', () => {
    const scoring = remembering(basis);
    const now = resultsOf(basis, scoring);
    const other = resultsOf(withStatement(basis, buildStatement({ figures: PERFECT })), scoring);
    // The gap of a list that nobody answered is the same of every unit.
    const scored = [...now].filter(([, result]) => isScored(result));
    expect(scored.filter(([number, result]) => other.get(number) === result)).toEqual([]);
    expect(scored).not.toEqual([]);
  });

  // Drawn ones of which a line is told by its section or by its own parts, whichever was asked first.
  it.each([37, 121, 234])('shows the same way when all is asked again: drawn statement %i', (seed) => {
    const basis = anyBasis(new Random(seed));
    expect(told(basis)).toEqual(told(basis));
  });
});
