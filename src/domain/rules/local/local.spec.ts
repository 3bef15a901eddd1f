import fc from 'fast-check';
import { exact } from '../../decimal';
import { annexPoints } from '../annex';
import { bandsText } from '../bands-text';
import { checkRuleSet } from '../check';
import { formulaText } from '../formula-text';
import { ruleSets } from '../registry';
import { kkpkk2021 } from '../kkpkk-2021';
import { perdep06 } from '../perdep-06-2016';
import { indicatorsOf } from '../rule-set';
import type { Indicator, RuleSet } from '../rule-set';
import { applyLocal } from './apply';
import type { Difference, LocalFault } from './difference';
import { readBands } from './read-bands';
import { readFormula } from './read-formula';
import { valueText } from './value-text';

const saying = (ruleSet: RuleSet, point: string, is: string): Difference => ({
  ...{ point, is, was: valueText(ruleSet, point) ?? '' },
  ...{ why: 'cetakan kedua', page: '12' },
});
const of = (base: RuleSet, ...differences: Difference[]) =>
  applyLocal(base, { base: 'h', reason: 'r', by: 'Ana', on: '2026-11-29', differences });
const made = (base: RuleSet, ...differences: Difference[]): RuleSet => {
  const local = of(base, ...differences);
  if ('faults' in local) throw new Error(JSON.stringify(local.faults));
  return local.ruleSet;
};
const refused = (base: RuleSet, ...differences: Difference[]): string[] => {
  const local = of(base, ...differences);
  return 'faults' in local ? local.faults.map(({ code, at }: LocalFault) => `${code} ${at}`) : [];
};
const indicator = (ruleSet: RuleSet, number: string): Indicator => {
  const found = indicatorsOf(ruleSet).find((each) => each.number === number);
  if (!found) throw new Error(number);
  return found;
};

describe('what a difference is written as', () => {
  it.each(ruleSets.map((each) => [each.id, each] as const))(
    'is there for every point of %s',
    (_, ruleSet) => {
      const without = annexPoints(ruleSet).filter(({ key }) => valueText(ruleSet, key) === undefined);
      expect(without).toEqual([]);
    },
  );

  it.each(ruleSets.map((each) => [each.id, each] as const))(
    'reads back to the tables and terms of %s as they are',
    (_, ruleSet) => {
      for (const { scale } of indicatorsOf(ruleSet)) {
        if (scale.kind !== 'bands') continue;
        const bare = scale.bands.map(({ words: _words, ...band }) => band);
        expect(readBands(bandsText(bare))).toEqual(bare);
      }
      for (const { formula } of ruleSet.terms) {
        const read = readFormula(ruleSet, formulaText(formula));
        expect(read && formulaText(read)).toBe(formulaText(formula));
      }
    },
  );

  it.each([
    ['<= 10 = 25\n> 10 = 100', 2, 'as a keyboard has it, one on a line'],
    ['≤ 10 % = 25; > 10 % = 100;', 2, 'with percent signs'],
    ['≤ 7,5 = 25; > 7,5 = 100', 2, 'with a comma'],
    ['≤ 10 = ; > 10 = 100', undefined, 'a credit is missing'],
    ['≤ 10 ≤ 12 = 25', undefined, 'an edge twice'],
    ['10 – 20 = 25', undefined, 'nobody can say to which side 10 belongs'],
    ['', undefined, 'nothing'],
  ])('%j gives %j bands: %s', (text, count, _why) => {
    expect(readBands(text)?.length).toBe(count);
  });

  it.each([
    ['cash + bank', 'cash + bank', 'a sum'],
    [
      'equity - participation-capital',
      'equity − participation-capital',
      'a hyphen inside a code, a minus between',
    ],
    ['0,5 * (cash + bank)', '0.5 × (cash + bank)', 'a comma and a star'],
    ['100 × cash : bank', '100 × cash : bank', 'a percentage'],
    ['cash : bank', 'cash : bank', 'a quotient'],
    ['cash + nothing-of-ours', undefined, 'a code that nobody knows'],
    ['cash + (bank', undefined, 'an open bracket'],
    ['cash bank', undefined, 'no sign between'],
    ['', undefined, 'nothing'],
    ['('.repeat(5000), undefined, 'too deep'],
  ])('%j reads as %j: %s', (text, expected, _why) => {
    const read = readFormula(perdep06, text);
    expect(read && formulaText(read)).toBe(expected);
  });

  it('never crashes on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'cash+−-×:() 0.5/9<≤>=;') }), (text) => {
        readFormula(perdep06, text);
        readBands(text);
        return true;
      }),
    );
  });
});

describe('an edition of an office', () => {
  it('has another edge where the annex has it, and everything else as before', () => {
    const is = '≤ 10 = 25; > 10 ≤ 16 = 100; > 16 ≤ 20 = 50; > 20 = 25';
    const local = made(perdep06, saying(perdep06, 'band:5.1', is));
    expect(valueText(local, 'band:5.1')).toBe(is);
    expect(checkRuleSet(local)).toEqual([]);
    expect(local.local?.differences).toHaveLength(1);
    expect(indicator(local, '5.2')).toEqual(indicator(perdep06, '5.2'));
  });

  it('has other weights where they still add up, only together', () => {
    const [heavier, lighter] = [saying(perdep06, 'weight:1.1', '7'), saying(perdep06, 'weight:1.2', '5')];
    expect(
      made(perdep06, heavier, lighter).aspects[0]?.weight.equals(perdep06.aspects[0]?.weight ?? exact(0)),
    ).toBe(true);
    expect(refused(perdep06, heavier)).toEqual(['rule-broken weights-do-not-add-up 1']);
  });

  it('leaves questions out of the list, of what they are divided by, and of every reading', () => {
    const local = made(perdep06, saying(perdep06, 'questions:3.1', '11 tanpa 12'));
    const { questions = [], formula } = indicator(local, '3.1');
    expect([questions.length, indicator(local, '3.2').questions?.[0]?.number]).toEqual([11, '12']);
    expect(formula).toMatchObject({ of: { without: [11] }, per: { value: '11' } });
    expect(checkRuleSet(local)).toEqual([]);
  });

  it('has another meaning of a term', () => {
    const local = made(kkpkk2021, saying(kkpkk2021, 'term:liquid-assets', 'cash + 0.5 × bank'));
    expect(valueText(local, 'term:liquid-assets')).toBe('cash + 0.5 × bank');
  });

  it('counts in the lists of readings too', () => {
    const point = 'band:C.I.1a';
    const bands = (valueText(kkpkk2021, point) ?? '').replace(/= 100$/, '= 99');
    const local = made(kkpkk2021, saying(kkpkk2021, point, bands));
    const listed = local.readings
      .flatMap(({ options }) => options.flatMap(({ changes }) => changes))
      .flatMap((change) => ('aspect' in change ? change.indicators : []))
      .filter(({ number }) => number === 'C.I.1a');
    expect(listed.map(({ scale }) => scale)).toEqual(listed.map(() => indicator(local, 'C.I.1a').scale));
  });

  it.each([
    [[saying(perdep06, 'band:9.9', '≤ 1 = 1')], /^point-unknown band:9\.9/, 'no such table'],
    [[saying(perdep06, 'band:5.1', '≤ 10 = 25; > 11 = 100')], /band-gap 5\.1/, 'a hole'],
    [[saying(perdep06, 'band:5.1', '≤ 10 = 25; ≥ 10 = 100')], /band-overlap 5\.1/, 'two rows claim 10'],
    [
      [saying(perdep06, 'band:5.1', '≤ 10 = 25; > 10 = 101')],
      /credit-out-of-range 5\.1/,
      'more than full marks',
    ],
    [[saying(perdep06, 'weight:1.1', '6')], /^same weight:1\.1/, 'nothing is otherwise'],
    [[saying(perdep06, 'weight:1.1', 'enam')], /^unreadable weight:1\.1/, 'no number'],
    [[saying(perdep06, 'questions:3.1', '13')], /^questions-added/, 'a question of which no words are known'],
    [[saying(perdep06, 'questions:3.1', '10 tanpa 12')], /^unreadable/, 'count and list disagree'],
    [
      [saying(perdep06, 'term:own-capital', 'own-capital + cash')],
      /term-cycle own-capital/,
      'it means itself',
    ],
    [[], /^none/, 'no difference at all'],
    [[{ ...saying(perdep06, 'weight:1.1', '7'), was: '5' }], /^says-otherwise/, 'found in another edition'],
  ] as const)('is refused, case %#: %s', (differences: readonly Difference[], expected, _why) => {
    expect(refused(perdep06, ...differences).join('; ')).toMatch(expected);
  });
});
