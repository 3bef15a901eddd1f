import '../support/source-threads';
import { exampleUnits, tryOut, type ExampleFirings } from '../../src/trends/example-firings.service';
import { WARNING_RULES } from '../../src/domain/comparison/warnings/rules';
import { closeReaders } from '../../src/ingestion/read-workbook';
import { warningsPage } from '../../src/pages/law/warnings-page';
import { realCases } from '../support/real-cases';

afterAll(closeReaders);

describe('early warnings on the examples', () => {
  let tried: ExampleFirings;
  beforeAll(async () => {
    tried = await tryOut(WARNING_RULES, await exampleUnits());
  });

  it('fire on the arrears of the BUM Desa, in the years its figures say', () => {
    const { firings } = tried;
    const bumdes = (id: 'arrears-high' | 'arrears-rise' | 'borrowers-in-arrears-rise'): readonly number[] =>
      firings.get(id)?.find(({ unit }) => unit.includes('Tangkerang'))?.years ?? [];
    expect(bumdes('arrears-high')).toEqual([2013, 2014, 2015, 2016, 2017]);
    expect(bumdes('arrears-rise')).toEqual([2015]);
    expect(bumdes('borrowers-in-arrears-rise')).toEqual([2016]);
  });

  it('fire on a leap of assets exactly where the printed totals leap', () => {
    const { firings, units } = tried;
    expect(units).toBeGreaterThanOrEqual(realCases().length + 1);
    const printed = realCases().flatMap(({ name, years }) => {
      const assets = years.map((each) => ({
        year: each.year,
        total: Number(each.balanceSheet.find(([code]) => code === '1')?.[2] ?? NaN),
      }));
      const [a, b] = assets.sort((x, y) => x.year - y.year);
      const leaps = a && b && Math.abs(b.total - a.total) > a.total / 2;
      return leaps ? [name] : [];
    });
    const fired = (firings.get('assets-leap') ?? []).map(({ unit }) => unit);
    expect(printed.length).toBeGreaterThan(2);
    expect(fired.sort()).toEqual(printed.sort());
  });

  it('are all told on the page, with their thresholds and the years', () => {
    const page = warningsPage(WARNING_RULES, tried);
    expect(page.rules).toHaveLength(WARNING_RULES.length);
    expect(page.rules.find(({ id }) => id === 'arrears-high')?.examples[0]?.years).toContain('2013');
    expect(page.rules.find(({ id }) => id === 'arrears-high')?.thresholds).toEqual([
      'arrears-high.limit = 20',
    ]);
  });

  it('say so where the examples are not installed', async () => {
    const none = await exampleUnits('/nonexistent');
    expect(warningsPage(WARNING_RULES, await tryOut(WARNING_RULES, none)).tried).toContain('tidak terpasang');
  });
});
