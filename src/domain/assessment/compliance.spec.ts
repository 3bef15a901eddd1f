import { exact } from '../decimal';
import { findRuleSet } from '../rules/registry';
import type { RuleSet } from '../rules/rule-set';
import type { Kind } from '../statement/kind';
import type { UnitIdentity } from '../statement/statement';
import { basisFor } from './basis';
import { complianceOf } from './compliance';

function law(id: string): RuleSet {
  const found = findRuleSet(id);
  if (!found) throw new Error(id);
  return found;
}

function told(
  unit: Partial<UnitIdentity> & { readonly kind: Kind },
  amounts: Readonly<Record<string, number>>,
  year = 2025,
) {
  const none = { ratios: new Map(), scores: new Map(), answers: new Map(), totalsProve: false };
  const origin = { at: 'json', file: 'a.json', path: 'x' } as const;
  const figures = new Map(
    Object.entries(amounts).map(([code, amount]) => [code, { amount: exact(amount), origin }]),
  );
  const period = { year, end: `${year}-12-31` };
  const statement = { unit: { name: 'Contoh', ...unit }, period, figures, ...none };
  const items = complianceOf(
    basisFor(law(unit.kind === 'riil' ? 'kkpkk-sektor-riil-2021' : 'kkpkk-2021'), statement),
  );
  return new Map(items.map((item) => [item.code, item]));
}

const OWN = {
  'principal-deposits': 100,
  'mandatory-deposits': 200,
  'equivalent-deposits': 0,
  reserves: 50,
  donations: 50,
};

describe('what the law demands beside the score', () => {
  it.each<
    [
      amounts: Record<string, number>,
      code: 'bank-debt' | 'participation-capital' | 'audit',
      state: string,
      why: string,
    ]
  >([
    [
      { 'total-assets': 100, 'bank-loans': 30, 'bank-loans-current': 10 },
      'bank-debt',
      'kept',
      '40 % is within',
    ],
    [
      { 'total-assets': 100, 'bank-loans': 30, 'bank-loans-current': 11 },
      'bank-debt',
      'crossed',
      'above 40 %',
    ],
    [{ 'total-assets': 100, 'bank-loans': 30 }, 'bank-debt', 'open', 'a part is not reported'],
    [{ 'bank-loans': 30, 'bank-loans-current': 10 }, 'bank-debt', 'open', 'no assets'],
    [{ 'total-assets': 100, 'participation-capital': 25 }, 'participation-capital', 'kept', '25 % is within'],
    [{ 'total-assets': 100, 'participation-capital': 26 }, 'participation-capital', 'crossed', 'above 25 %'],
    [{ equity: 5_000_000_000 }, 'audit', 'due', 'from 5 billion on'],
    [{ equity: 4_999_999_999 }, 'audit', 'told', 'below it'],
    [{}, 'audit', 'open', 'unknown'],
  ])('%j: %s is %s, since %s', (amounts, code, state) => {
    expect(told({ kind: 'ksp' }, amounts).get(code)?.state).toBe(state);
  });

  it('tells the limits of lending in rupiah, of own capital without modal penyertaan', () => {
    const items = told({ kind: 'ksp' }, { ...OWN, 'participation-capital': 1000 });
    expect(items.get('related-lending')).toMatchObject({ state: 'open', limit: '40', found: null });
    expect(items.get('other-lending')).toMatchObject({ state: 'open', limit: '60', found: null });
    expect(told({ kind: 'ksp' }, { 'principal-deposits': 100 }).get('other-lending')?.limit).toBeNull();
  });

  it.each<[Partial<UnitIdentity>, string, string | null]>([
    [{ loop: 'close' }, 'kept', 'close'],
    [{ loop: 'open' }, 'due', 'open'],
    [{ loop: 'unassessed' }, 'open', 'unassessed'],
    [{}, 'open', null],
  ])('%j is %s', (unit, state, loop) => {
    expect(told({ kind: 'ksp', ...unit }, {}).get('loop')).toMatchObject({ state, loop });
  });

  it('demands SAK EP from the books of 2025 on', () => {
    expect([2024, 2025].map((year) => told({ kind: 'ksp' }, {}, year).get('standard')?.state)).toEqual([
      'told',
      'due',
    ]);
  });

  it('says how sure it is of each, and of no single-source limit that it is more', () => {
    const items = [...told({ kind: 'ksp' }, OWN).values()];
    const sure = new Map(items.map(({ code, citation }) => [code, citation.confidence]));
    const single = [
      'related-lending',
      'other-lending',
      'bank-debt',
      'participation-capital',
      'annual-report',
      'periodic-reports',
    ];
    expect(items.filter(({ code }) => single.includes(code)).map(({ code }) => sure.get(code))).toEqual(
      single.map(() => 'single-source'),
    );
    expect([sure.get('audit'), sure.get('standard'), sure.get('loop')]).toEqual(Array(3).fill('two-source'));
  });

  it('asks of the real sector only what is asked of it, and nothing of a BUM Desa', () => {
    expect([...told({ kind: 'riil' }, {}).keys()]).toEqual(['audit', 'annual-report', 'standard']);
    expect(told({ kind: 'bumdes' }, {}).size).toBe(0);
  });
});
