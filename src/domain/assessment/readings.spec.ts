import { basisFor } from './basis';
import { ALL_YES, PERFECT, buildStatement } from '../../../test/support/build-statement';
import type { Reports } from '../../../test/support/build-statement';
import { realCases, statementOf } from '../../../test/support/real-cases';
import { Refusal } from '../errors';
import { perdep06 } from '../rules/perdep-06-2016';
import { choose, hasOption } from '../rules/readings';
import { assessFully } from './explain';
import type { AlternativeOutcome, FullAssessment } from './explain';

const run = (reports: Reports, ids: readonly string[] = []): FullAssessment =>
  assessFully(basisFor(perdep06, buildStatement(reports), { readings: ids }));

function outcome(full: FullAssessment, option: string): AlternativeOutcome {
  const found = full.readings.outcomes
    .flatMap((each) => each.alternatives)
    .find((each) => each.option.id === option);
  if (!found) throw new Error(`no alternative ${option}`);
  return found;
}

describe('choosing readings', () => {
  it('takes the first option of each unless another is named', () => {
    const choices = choose(perdep06, ['1.1/linear']);
    expect(choices.get('1.1/scale')?.id).toBe('1.1/linear');
    expect(choices.get('1.2/scale')?.id).toBe('1.2/upper-steps');
    expect(choices.size).toBe(perdep06.readings.length);
  });

  it('refuses a reading that this rule set does not know', () => {
    expect(() => choose(perdep06, ['1.1/rounded'])).toThrow(new Refusal('unknown-reading'));
    expect(() => run({}, ['nonsense'])).toThrow(Refusal);
    expect(hasOption(perdep06, '1.1/linear')).toBe(true);
    expect(hasOption(perdep06, '1.1/scale')).toBe(false);
  });
});

describe('what another reading would give', () => {
  const full = run({ figures: { ...PERFECT, 'own-capital': 640, 'loans-at-risk': 700 }, answers: ALL_YES });

  it.each([
    ['1.1/linear', [['1.1', '70', '21/5']]],
    ['1.1/lower-closed', []],
    ['1.2/lower-steps', [['1.2', '90', '27/5']]],
    ['1.2/linear', [['1.2', '640/7', '192/35']]],
    ['2.2/linear', [['2.2', '90', '9/2']]],
    ['2.3/none-is-gap', [['2.3', undefined, '0']]],
    ['4.1/credit-0', []],
  ])('%s changes %j', (option, expected) => {
    const { effects } = outcome(full, option);
    expect(
      effects.map((each) => [each.number, each.credit?.toFraction(), each.points.least.toFraction()]),
    ).toEqual(expected);
  });

  it('is compared with the readings that were chosen', () => {
    const chosen = run({ figures: { ...PERFECT, 'own-capital': 640 }, answers: ALL_YES }, ['1.1/linear']);
    const back = outcome(chosen, '1.1/steps');
    expect(back.effects.map((each) => each.credit?.toFraction())).toEqual(['50']);
    const scale = chosen.readings.outcomes.find((each) => each.reading.id === '1.1/scale');
    expect(scale?.chosen.id).toBe('1.1/linear');
    expect(scale?.alternatives.map((each) => each.option.id)).toEqual(['1.1/steps', '1.1/lower-closed']);
  });
});

describe('each reading', () => {
  const judged = realCases().flatMap((each) =>
    each.years.map((year) => assessFully(basisFor(perdep06, statementOf(each, year)))),
  );
  const alternatives = perdep06.readings.flatMap((reading) =>
    reading.options.slice(1).map((option) => option.id),
  );

  /** A statement in which this reading matters, since real forms report neither schedules nor answers. */
  const OWED_BY_UNITS: Reports = {
    kind: 'usp',
    figures: assetsAtRisk({ 'inter-unit-receivables': 800 }),
  };
  const TELLING: Readonly<Record<string, Reports>> = {
    '1.1/linear': { figures: { ...PERFECT } },
    '1.1/lower-closed': { figures: { ...PERFECT, 'own-capital': 400 } },
    'total-assets/added-up': {
      figures: {
        ...PERFECT,
        'current-assets': 100,
        'long-term-investments': 0,
        'fixed-assets': 0,
        'other-assets': 0,
      },
    },
    '1.2/lower-steps': { figures: { ...PERFECT, 'own-capital': 55 } },
    '1.2/linear': { figures: { ...PERFECT, 'own-capital': 55 } },
    '1.2/none-is-gap': { figures: { ...PERFECT, 'loans-at-risk': 0 } },
    'loan-volume/disbursed': {
      figures: {
        'member-loans': 100,
        'non-member-loans': 0,
        'other-cooperative-loans': 0,
        'member-loans-disbursed': 10,
        'loans-disbursed': 100,
      },
    },
    '2.2/linear': { figures: PERFECT },
    '2.2/rounded': { figures: { ...PERFECT, 'problem-loan-risk': 50 } },
    '2.3/linear': { figures: { ...PERFECT, 'problem-loan-risk': 100, 'risk-reserve': 55 } },
    '2.3/unweighted': {
      figures: { 'risk-reserve': 20, 'substandard-loans': 100, 'doubtful-loans': 0, 'loss-loans': 0 },
    },
    '2.3/none-is-gap': { figures: PERFECT },
    '3/left-out': { answers: { '3.3': ['yes', 'no', 'notApplicable', 'yes', 'yes'] } },
    '4.1/credit-0': { figures: { ...PERFECT, 'member-operating-expense': 200 } },
    '4.1/none-is-gap': { figures: { ...PERFECT, 'gross-participation': 0 } },
    '4.2/none-is-gap': { figures: { ...PERFECT, 'gross-surplus': 0 } },
    '4.3/none-is-gap': { figures: { ...PERFECT, 'loan-volume': 0 } },
    '4.3/with-officers': {
      figures: {
        'loan-volume': 1000,
        'salaries-and-honoraria': 40,
        overtime: 0,
        'holiday-allowance': 0,
        'officers-expense': 20,
      },
    },
    '1.3/no-surplus': {
      figures: {
        'principal-deposits': 30,
        'mandatory-deposits': 0,
        'equivalent-deposits': 0,
        'equalisation-capital': 0,
        donations: 0,
        'general-reserve': 0,
        'risk-purpose-reserve': 0,
        'participation-capital': 0,
        'retained-surplus': 100,
        'current-surplus': 0,
        'current-liabilities': 0,
        'long-term-liabilities': 0,
        'risk-weighted-assets': 1000,
      },
    },
    '1.3/no-liabilities': {
      figures: {
        'principal-deposits': 30,
        'mandatory-deposits': 0,
        'equivalent-deposits': 0,
        'equalisation-capital': 0,
        donations: 0,
        'general-reserve': 0,
        'risk-purpose-reserve': 0,
        'participation-capital': 0,
        'retained-surplus': 0,
        'current-surplus': 0,
        'current-liabilities': 100,
        'long-term-liabilities': 0,
        'risk-weighted-assets': 1000,
      },
    },
    '1.3/participation-half': { figures: assetsAtRisk({ 'cooperative-participation': 800 }) },
    '1.3/short-list': { figures: assetsAtRisk({ 'other-current-assets': 800 }) },
    '1.2/none-is-always-full': { figures: { 'loans-at-risk': 0, 'own-capital': 0 } },
    '1.3/other-current-full': { figures: assetsAtRisk({ 'prepaid-expenses': 800 }) },
    '1.3/other-current-none': { figures: assetsAtRisk({ 'prepaid-expenses': 800 }) },
    '1.3/inter-unit-as-other': OWED_BY_UNITS,
    '1.3/inter-unit-none': OWED_BY_UNITS,
    '5.2/without-surplus-funds': {
      figures: {
        'loans-outstanding': 79,
        'liabilities-and-equity': 100,
        'accrued-expenses': 0,
        'retained-surplus': 0,
        'current-surplus': 0,
        'surplus-funds': 10,
      },
    },
    '5.2/all': {
      figures: {
        'loans-outstanding': 79,
        'liabilities-and-equity': 120,
        'accrued-expenses': 0,
        'retained-surplus': 20,
        'current-surplus': 0,
        'surplus-funds': 0,
      },
    },
  };

  it.each(alternatives)('%s switches something', (option) => {
    const telling = TELLING[option];
    const tried = telling ? [run(telling)] : judged;
    expect(tried.some((full) => outcome(full, option).effects.length > 0)).toBe(true);
  });

  it('gives a total within the range, which contains the total itself', () => {
    for (const { assessment, readings } of judged) {
      const totals = readings.outcomes.flatMap((each) => each.alternatives.map((one) => one.total!));
      expect(totals).toHaveLength(alternatives.length);
      for (const total of [assessment.total!, ...totals]) {
        expect(total.least.compare(readings.range!.least)).toBeGreaterThanOrEqual(0);
        expect(total.most.compare(readings.range!.most)).toBeLessThanOrEqual(0);
      }
    }
  });

  it('leaves no range for a panel', () => {
    const panel = { ...perdep06, grades: [] };
    expect(assessFully(basisFor(panel, buildStatement())).readings.range).toBeUndefined();
  });
});

/** Every line of ATMR at nil but these, against capital of 50: 800 at full weight is just above 6 percent. */
function assetsAtRisk(lines: Record<string, number>): Record<string, number> {
  const nil = [
    'member-loans',
    'non-member-loans',
    'other-cooperative-loans',
    'time-deposits-placed',
    'short-term-securities',
    'long-term-securities',
    'other-long-term-investments',
    'accrued-income',
    'cooperative-participation',
    'fixed-assets',
    'other-assets',
    'prepaid-expenses',
    'other-current-assets',
  ];
  return { 'weighted-capital': 50, ...Object.fromEntries(nil.map((code) => [code, 0])), ...lines };
}
