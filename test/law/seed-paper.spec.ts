import { assessPeriods } from '../../src/assessments/assess-periods';
import type { IndicatorResult } from '../../src/domain/assessment/result';
import { readJsonStatement } from '../support/json-statement';

/** A ratio (percent) as somebody else computed it, judged by one rule set. */
function judged(ruleSet: string, number: string, ratio: string): IndicatorResult {
  const period = { year: 2019, ratios: { [number]: ratio } };
  const text = JSON.stringify({ unit: { name: 'Koperasi Bima Karya', kind: 'ksp' }, periods: [period] });
  const outcome = readJsonStatement(text, { file: 'bima-karya.json' });
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome));
  const [statement] = outcome.reading.statements;
  const [result] = statement ? assessPeriods('bima-karya.json', [statement], [ruleSet], []) : [];
  const all = result?.periods[0]?.aspects.flatMap((aspect) => [...aspect.indicators]) ?? [];
  const found = all.find((each) => each.number === number);
  if (!found) throw new Error(`${ruleSet} has no ${number}`);
  return found;
}

/** The averages that Sartiana, Susanti and Ali (2020) print for their cooperative, and their words. */
const AVERAGES = [
  {
    what: 'own capital to assets',
    ratio: '12.88',
    paper: ['1.1', 'Cukup sehat'],
    in06: ['1.1', '1.5'],
    in07: ['1.1', '3.22'],
  },
  {
    what: 'problem loans',
    ratio: '8.33',
    paper: ['2.1', 'Cukup lancar'],
    in06: ['2.2', '4'],
    in07: ['2.1', '7.5'],
  },
  {
    what: 'operating cost',
    ratio: '50.02',
    paper: ['4.1', 'Efisien'],
    in06: ['4.1', '4'],
    in07: ['4.1', '4'],
  },
  {
    what: 'cash',
    ratio: '40.68',
    paper: ['5.1', 'Cukup likuid'],
    in06: ['5.1', '2.5'],
    in07: ['5.1', '7.5'],
  },
] as const;

describe.each(AVERAGES)('the paper’s average of $what, $ratio %', ({ ratio, paper, in06, in07 }) => {
  it(`is "${paper[1]}" by the paper’s own table, mended`, () => {
    expect(judged('bima-karya-2020', paper[0], ratio).band?.words?.toLowerCase()).toBe(
      paper[1].toLowerCase(),
    );
  });

  it('has the scores that the two regulations give it', () => {
    expect(judged('perdep-06-2016', in06[0], ratio).score).toBe(in06[1]);
    expect(judged('perdep-07-2016', in07[0], ratio).score).toBe(in07[1]);
  });
});

it('by the table as printed, 8.33 % falls in a hole and has no score', () => {
  expect(judged('bima-karya-2020-as-printed', '2.1', '8.33')).toMatchObject({
    credit: null,
    gap: { code: 'no-band' },
  });
});
