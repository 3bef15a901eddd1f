import { annexPoints, annexState } from './annex';
import type { AnnexCheck } from './annex';
import { findRuleSet, ruleSets } from './registry';
import type { RuleSet } from './rule-set';

const law = (id: string): RuleSet => {
  const found = findRuleSet(id);
  if (!found) throw new Error(id);
  return found;
};
const kkpkk = law('kkpkk-2021');
const check = (point: string, rest: Partial<AnnexCheck> = {}): AnnexCheck => {
  const said = annexPoints(kkpkk).find(({ key }) => key === point)?.said ?? '';
  return {
    point,
    said,
    agrees: true,
    found: '',
    value: '',
    picture: null,
    page: '',
    note: '',
    by: 'ana',
    on: '2026-11-29',
    ...rest,
  };
};

describe('what is held against the annex', () => {
  it.each(ruleSets.map((each) => [each.id, each] as const))(
    'of %s has keys that are told apart',
    (_, ruleSet) => {
      const keys = annexPoints(ruleSet).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(annexPoints(ruleSet).filter(({ said }) => said === '')).toEqual([]);
    },
  );

  it('says bands, weights, counts of questions and terms as the data say them', () => {
    const said = new Map(annexPoints(kkpkk).map((each) => [each.key, each.said]));
    expect(said.get('weight:A')).toBe('30');
    expect(said.get('band:C.I.1a')).toMatch(/^< .+ = \d+/);
    expect([...said.keys()].some((key) => key.startsWith('term:'))).toBe(true);
    expect([...said.keys()].some((key) => key.startsWith('questions:'))).toBe(true);
  });

  it('counts the newest check of each point', () => {
    const state = annexState(kkpkk, [
      check('weight:A', { agrees: false, found: '35' }),
      check('weight:B', { by: 'budi' }),
      check('weight:A'),
    ]);
    expect([state.checked, state.differing, state.by]).toEqual([2, 0, ['ana', 'budi']]);
  });

  it('counts no check of data that say something else now, and none of a point that is gone', () => {
    const state = annexState(kkpkk, [check('weight:A', { said: '35' }), check('weight:Z')]);
    expect(state.checked).toBe(0);
  });

  it('tells those that differ', () => {
    expect(annexState(kkpkk, [check('weight:A', { agrees: false, found: '35' })]).differing).toBe(1);
  });
});
