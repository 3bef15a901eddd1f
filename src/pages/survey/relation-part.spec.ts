import type { MeasuredUnit } from '../../comparisons/measured-units.service';
import { exact } from '../../domain/decimal';
import { ikm2017 } from '../../domain/survey/ikm-2017';
import { surveyResult } from '../../domain/survey/result';
import type { AreaSurvey } from '../../surveys/survey';
import { relationPart } from './relation-part';

const LAW = 'perdep-06-2016';
/** Ten units whose members answer as their cash ratio is, but for one that stands against it. */
const CASH = [10, 11, 12, 13, 14, 15, 16, 17, 18, 9];

const surveyOf = (at: number): AreaSurvey => {
  const rows = Array.from({ length: 10 + at }, (_, member) => ikm2017.items.map(() => (member < 8 ? 2 : 4)));
  return {
    unitId: `u${at}`,
    unitName: `KSP ${at}`,
    survey: {
      ...{ id: `s${at}`, unitId: `u${at}`, year: 2025, instrument: 'ikm-2017' },
      ...{ labels: [], highest: 5, state: 'open' },
    },
    result: surveyResult(ikm2017, rows),
  };
};
const unitOf = (at: number, ruleSetId = LAW): MeasuredUnit => ({
  unitId: `u${at}`,
  ruleSetId,
  values: new Map([['cash-ratio', exact(CASH[at] ?? 0)]]),
});
const surveys = CASH.map((_, at) => surveyOf(at));
const units = CASH.map((_, at) => unitOf(at));
const NONE = { instrument: '', ratios: [] };

describe('the index of members beside ratios', () => {
  it('is told of ten units, with the ratio that is known and the warning that it shows no cause', () => {
    const part = relationPart(surveys, units, NONE);
    expect(part?.warning).toContain('Hubungan bukan sebab');
    expect(part?.ratios.map(({ choices }) => choices.find(({ chosen }) => chosen)?.value)).toEqual([
      'cash-ratio',
      '',
      '',
    ]);
    // Nine ranks agree, the tenth is first against last: 1 − 6 × 90 ÷ (10 × 99).
    expect(part?.found?.ranks[0]).toMatchObject({
      rho: '0,454',
      test: expect.stringContaining('n = 10') as string,
    });
    expect(part?.found).toMatchObject({
      units: '10 unit',
      fit: expect.stringMatching(/^R² = 0,\d{3}, n = 10/) as string,
    });
    expect(part?.found?.rows.map(({ label }) => label)).toEqual([
      'Konstanta',
      '5.1 Rasio kas dan bank terhadap kewajiban lancar (%)',
    ]);
  });

  it('says of how many units enough is known, where they are too few', () => {
    const part = relationPart(surveys, units.slice(0, 4), NONE);
    expect(part).toMatchObject({ found: null, tooFew: expect.stringMatching(/^Baru 4 unit/) as string });
    const other = relationPart(surveys, units, { instrument: 'ikm-2017', ratios: ['total', 'none'] });
    expect(other?.tooFew).toMatch(/^Baru 0 unit/);
  });

  it('keeps to the law that most of them were judged by', () => {
    const mixed = units.map((each, at) => (at < 2 ? unitOf(at, 'kkpkk-2021') : each));
    expect(relationPart(surveys, mixed, NONE)?.tooFew).toMatch(/^Baru 8 unit/);
  });

  it('is none where nothing is assessed or nothing is shown', () => {
    expect([relationPart(surveys, [], NONE), relationPart([], units, NONE)]).toEqual([null, null]);
  });
});
