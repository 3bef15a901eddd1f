import { bumdesCase, judgedBy, manyResults, realResult } from '../../../test/support/summary-cases';
import { exampleKspps } from '../../../test/support/example-kspps';
import { exampleStatements } from '../../../test/support/example-statement';
import type { AssessmentResult, PeriodResult } from '../assessment/result';
import { exact, plain, sumOf } from '../decimal';
import { findRuleSet } from '../rules/registry';
import { perdep06 } from '../rules/perdep-06-2016';
import { holds } from '../rules/scale';
import { betterBand } from './better-band';
import { summaryOf } from './summary';

const many = manyResults();
const summaryUnder = (result: AssessmentResult) => summaryOf(result, findRuleSet(result.ruleSet)!);
const latestOf = ({ periods }: AssessmentResult): PeriodResult => periods[periods.length - 1]!;
const indicatorsIn = (period: PeriodResult) => period.aspects.flatMap((aspect) => [...aspect.indicators]);

/** The same result with something changed in its latest period. */
function withLatest(result: AssessmentResult, change: Partial<PeriodResult>): AssessmentResult {
  const periods = [...result.periods.slice(0, -1), { ...latestOf(result), ...change }];
  return { ...result, periods };
}

describe('the first page', () => {
  const example = judgedBy(exampleStatements(), 'perdep-06-2016');

  it('of a unit whose every figure is there says its grade, its losses and the ratio to raise', () => {
    const { state, pull, first, missing, sure } = summaryUnder(example);
    expect(state).toMatchObject({ code: 'graded', grade: 'Sehat', earlier: { year: 2018, grade: 'Sehat' } });
    expect(pull).toMatchObject({
      code: 'losses',
      lost: '9.3',
      greatest: [{ number: '6.1' }, { number: '4.2' }],
    });
    expect(first).toMatchObject({
      code: 'reach',
      number: '6.1',
      band: { from: '5', below: '7.5' },
      gain: '0.75',
    });
    expect(missing).toEqual({ code: 'nothing' });
    expect(sure).toMatchObject({ code: 'points', firm: '41', outOf: '100', gradeStays: true, faults: 0 });
  });

  it('of a unit with gaps names both ends of the grade and the figures to fill first', () => {
    const result = realResult('A', 'perdep-06-2016');
    const { state, first, missing, sure } = summaryUnder(result);
    expect(state).toMatchObject({ code: 'open', lowest: expect.any(String) as string });
    expect(first).toMatchObject({ code: 'fill' });
    expect(missing).toMatchObject({ code: 'figures', questionnaires: 5 });
    expect(sure).toMatchObject({ gradeStays: null });
  });

  it('asks to mend figures that contradict each other before anything else', () => {
    const result = realResult('Q', 'perdep-06-2016');
    const stops = latestOf(result).findings.filter((each) => each.severity === 'stops');
    expect(summaryUnder(result).first).toEqual({ code: 'mend', finding: stops[0], count: stops.length });
  });

  it('asks for answers once only they are missing', () => {
    const unanswered = exampleStatements().map((each) => ({ ...each, answers: new Map() }));
    const open = judgedBy(unanswered, 'perdep-06-2016');
    const { first, missing } = summaryUnder(withLatest(open, { grade: null }));
    expect(first).toEqual({ code: 'answer', questionnaires: 5, open: '15' });
    expect(missing).toMatchObject({ lines: [], questionnaires: 5, waiting: 5 });
  });

  it('of a BUM Desa whose return rate hides its arrears says both and asks to collect', () => {
    const { state, pull, first, sure } = summaryUnder(judgedBy(bumdesCase(), 'bumdes-usp'));
    expect(state).toEqual({ code: 'panel', known: 6, of: 9 });
    expect(pull).toMatchObject({ code: 'contradiction', good: '90.98', bad: '52.39' });
    expect(first).toEqual({ code: 'collect' });
    expect(sure).toEqual({ code: 'ratios', firm: 0, of: 9, faults: 0 });
  });

  it('compares with the year just before and with no other', () => {
    const [before, now] = example.periods;
    const longAgo = { ...example, periods: [{ ...before!, year: 2015, periodEnd: '2015-12-31' }, now!] };
    expect(summaryOf(longAgo, perdep06).state).toMatchObject({ earlier: null });
  });

  it('says where another reading would change the grade', () => {
    const range = { least: '40', most: '90' };
    expect(summaryUnder(withLatest(example, { range })).sure).toMatchObject({ gradeStays: false });
  });

  it('has nothing to advise where nothing is lost', () => {
    const { aspects } = latestOf(example);
    const full = aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map((each) => ({
        ...each,
        credit: '100',
        least: each.weight,
        most: each.weight,
      })),
    }));
    const { pull, first } = summaryUnder(withLatest(example, { aspects: full, losses: [] }));
    expect([pull, first]).toEqual([{ code: 'nothing' }, { code: 'keep' }]);
  });

  it('advises no ratio whose table the sources contradict', () => {
    const result = judgedBy(exampleKspps(), 'bima-karya-2020');
    expect(latestOf(result).losses[0]).toMatchObject({ number: '4.3' });
    expect(summaryUnder(result).first).toMatchObject({ code: 'reach', number: '5.2' });
  });
});

describe.each(many.map((result) => ({ what: `${result.unit.kind} under ${result.ruleSet}`, result })))(
  '$what',
  ({ result }) => {
    const summary = summaryUnder(result);
    const period = latestOf(result);

    it('counts what is missing as the result does', () => {
      const gaps = indicatorsIn(period).filter((each) => each.gap !== null);
      const waiting = summary.missing.code === 'nothing' ? 0 : summary.missing.waiting;
      expect(waiting).toBe(gaps.length);
      if (summary.missing.code !== 'figures' || !period.total) return;
      const { least, most } = period.total;
      expect(summary.missing.open).toBe(plain(exact(most).sub(exact(least))));
    });

    it('says how much of the total is lost for certain, and nothing of it for a panel', () => {
      if (summary.pull.code !== 'losses') return;
      const certain = sumOf(period.losses.map((each) => exact(each.certain)));
      if (!period.total) expect(summary.pull.lost).toBeNull();
      else expect(Math.abs(Number(summary.pull.lost) - certain.valueOf())).toBeLessThan(1e-7);
    });
  },
);

describe('the nearest row that pays more', () => {
  const all = many.flatMap((result) => indicatorsIn(latestOf(result)));
  const asBand = ({ over, from, upTo, below }: ReturnType<typeof betterBand> & object) => ({
    ...(over === undefined ? {} : { over: exact(over) }),
    ...(from === undefined ? {} : { from: exact(from) }),
    ...(upTo === undefined ? {} : { upTo: exact(upTo) }),
    ...(below === undefined ? {} : { below: exact(below) }),
  });

  it('pays more and does not hold the ratio', () => {
    let found = 0;
    for (const indicator of all) {
      const band = betterBand(indicator);
      if (!band || indicator.ratio === null || indicator.basis !== 'figures') continue;
      found += 1;
      expect(exact(band.credit!).compare(exact(indicator.credit!))).toBe(1);
      expect(
        holds(asBand(band), exact(indicator.numerator!).mul(100).div(exact(indicator.denominator!))),
      ).toBe(false);
    }
    expect(found).toBeGreaterThan(50);
  });

  it('is none for full marks, and none without a ratio', () => {
    for (const indicator of all) {
      if (indicator.credit === '100' || indicator.ratio === null)
        expect(betterBand(indicator)).toBeUndefined();
    }
  });

  it('lies on the side where it is nearer, in a table that falls again', () => {
    const bands = [
      { below: '10', credit: '25' },
      { from: '10', upTo: '15', credit: '100' },
      { over: '15', upTo: '20', credit: '50' },
      { over: '20', credit: '25' },
    ];
    const at = (ratio: string, credit: string) => betterBand({ ...all[0]!, ratio, credit, bands })?.credit;
    expect([at('9', '25'), at('21', '25'), at('16', '50'), at('12', '100')]).toEqual([
      '100',
      '50',
      '100',
      undefined,
    ]);
  });
});
