import { basisFor } from '../assessment/basis';
import { buildStatement } from '../../../test/support/build-statement';
import { creditText, lineOf } from '../../../test/support/judge';
import { assess, gradeOf } from '../assessment/assess';
import { exact } from '../decimal';
import { amend, indicatorOf } from './amend';
import { checkRuleSet } from './check';
import { faultText } from './fault';
import { line, quotient } from './formula';
import { perdep06 } from './perdep-06-2016';
import { choose, readAs } from './readings';
import type { Change, Grade, Reading, RuleSet } from './rule-set';
import { bandOf, bands, creditFor, linear } from './scale';

const citation = perdep06.gradeCitation;

/** Perdep 06 with one more reading: as it is, or with these changes. */
function withReading(id: string, ...changes: Change[]): RuleSet {
  const first = { id: 'test/first', label: '', citation, changes: [] };
  const reading: Reading = {
    id: 'test/reading',
    about: '',
    options: [first, { id, label: '', citation, changes }],
  };
  return { ...perdep06, readings: [...perdep06.readings, reading] };
}

const read = (ruleSet: RuleSet, id: string): RuleSet => readAs(ruleSet, choose(ruleSet, [id]));

describe('a reading of the grades', () => {
  const strict: readonly Grade[] = [
    { from: exact(80), label: 'Baik', above: true },
    { from: exact(0), label: 'Kurang' },
  ];
  const ruleSet = withReading('test/strict', { grades: strict });

  it('replaces them, and leaves everything else', () => {
    const changed = read(ruleSet, 'test/strict');
    expect(changed.grades).toBe(strict);
    expect(changed.aspects).toBe(ruleSet.aspects);
    expect(checkRuleSet(ruleSet)).toEqual([]);
  });

  it.each([
    ['80', 'Kurang', 'more than 80 is not 80'],
    ['80.0001', 'Baik', 'just over it'],
    ['0', 'Kurang', 'the last one takes everything'],
  ])('with "more than": a total of %s is %s: %s', (total, expected) => {
    const points = exact(total);
    expect(gradeOf(strict, { least: points, most: points })?.label).toBe(expected);
  });

  it('is checked like the grades of the rule set', () => {
    const upside = withReading('test/upside', { grades: [...strict].reverse() });
    expect(checkRuleSet(upside).map(faultText)).toContain('grades-not-descending Baik');
  });

  it('cannot give a panel grades', () => {
    const panel = { ...ruleSet, grades: [] };
    expect(checkRuleSet(panel).map(faultText)).toContain('change-unknown test/strict grades');
  });
});

describe('a reading of a weight', () => {
  it('changes the weight of the aspect with it', () => {
    const changed = read(withReading('test/weight', { indicator: '1.1', weight: exact(1) }), 'test/weight');
    expect(changed.aspects[0]?.weight.toString()).toBe('10');
    expect(changed.aspects[1]).toEqual(perdep06.aspects[1]);
  });
});

describe('a quotient', () => {
  const ruleSet = withReading('test/persons', {
    indicator: '4.3',
    unit: 'persons',
    formula: quotient(line('cash'), line('bank')),
  });
  const changed = read(ruleSet, 'test/persons');
  const of = (figures: Record<string, number>): string =>
    creditText(lineOf(assess(basisFor(changed, buildStatement({ figures }))), '4.3'));

  it('is not multiplied by a hundred', () => {
    const { result } = lineOf(
      assess(basisFor(changed, buildStatement({ figures: { cash: 12, bank: 2 } }))),
      '4.3',
    );
    expect(result.trace.value?.toString()).toBe('6');
    expect(indicatorOf(changed, '4.3').unit).toBe('persons');
  });

  it.each([
    [{ cash: 10, bank: 2 }, '100', '5 for each'],
    [{ cash: 31, bank: 2 }, '0', '15.5 for each'],
    [{ cash: 10, bank: 0 }, '0', 'nothing to divide by: the rule for denominators'],
  ])('%j earns %s: %s', (figures, expected) => {
    expect(of(figures)).toBe(expected);
  });
});

describe('words on a line', () => {
  const scale = linear(5, 0, [
    { upTo: 10, words: 'rendah' },
    { from: 10, upTo: 15, words: 'sedang' },
    { over: 15, words: 'tinggi' },
  ]);

  it.each([
    ['9', 'rendah 45', 'inside the first'],
    ['10', 'none', 'claimed by two words'],
    ['12', 'sedang 60', 'inside the second'],
    ['15.5', 'tinggi 155/2', 'inside the third'],
  ])('at %s: %s, %s', (ratio, expected) => {
    const band = bandOf(scale, exact(ratio));
    expect(band ? `${band.words ?? ''} ${band.credit.toFraction()}` : 'none').toBe(expected);
  });

  it('are checked like bands', () => {
    const ruleSet = withReading('test/words', { indicator: '1.1', scale });
    const faults = checkRuleSet(ruleSet).map(faultText);
    expect(faults).toContain('band-overlap test/words >= 10 <= 15');
  });
});

describe('a ratio that two rows claim', () => {
  const scale = bands({ upTo: 10, credit: 0 }, { from: 10, upTo: 20, credit: 50 }, { from: 20, credit: 50 });

  it.each([
    ['9.9999', '0', 'one row'],
    ['10', 'none', 'two rows of different credits'],
    ['20', '50', 'two rows of one credit'],
  ])('%s earns %s: %s', (ratio, expected) => {
    expect(creditFor(scale, exact(ratio))?.toFraction() ?? 'none').toBe(expected);
  });
});

describe('amend', () => {
  const rest = { regulation: '1/2000', id: 'x', indicators: {} };

  it('cites the other regulation everywhere and changes what is named', () => {
    const other = amend(perdep06, {
      ...rest,
      indicators: { '5.1': { label: 'lain' } },
      readings: { '5.1/bank': null },
    });
    expect(indicatorOf(other, '5.1').label).toBe('lain');
    expect(indicatorOf(other, '5.1').citation.source).toBe('1/2000');
    expect(indicatorOf(other, '5.2').citation.at).toBe(indicatorOf(perdep06, '5.2').citation.at);
    expect(other.readings.map((each) => each.id)).not.toContain('5.1/bank');
    expect(other.terms.every((each) => each.citation.source === '1/2000')).toBe(true);
  });

  it.each([
    [{ ...rest, indicators: { '9.9': {} } }, '9.9'],
    [{ ...rest, readings: { 'no/such': null } }, 'no/such'],
  ])('refuses what is not there', (amendment, name) => {
    expect(() => amend(perdep06, amendment)).toThrow(name);
  });
});
