import { perdep06 } from '../rules/perdep-06-2016';
import { ruleSets } from '../rules/registry';
import { gradeState, inLawOrder, moveOf } from './outcome-state';

describe('what became of book years', () => {
  const labels = [...perdep06.grades].sort((a, b) => b.from.compare(a.from)).map(({ label }) => label);

  it('stands in the order of the law, and what has no predicate after it', () => {
    const states = inLawOrder([
      'none',
      'stops',
      ...labels.map(gradeState).reverse(),
      'panel',
      'open',
      'none',
    ]);
    expect(states).toEqual([...labels.map(gradeState), 'open', 'stops', 'panel', 'none']);
  });

  it.each([
    [0, 1, 'fell'],
    [2, 0, 'rose'],
    [1, 1, 'same'],
  ] as const)('moves from the law’s row %d to %d: %s', (from, to, move) => {
    const [before, now] = [from, to].map((at) => gradeState(labels[at] ?? ''));
    expect([moveOf(before!, now!, true), moveOf(before!, now!, false)]).toEqual([move, undefined]);
  });

  it.each(['open', 'stops', 'panel', 'none'] as const)('does not move from or to %s', (state) => {
    const graded = gradeState(labels[0] ?? '');
    expect([moveOf(state, graded, true), moveOf(graded, state, true)]).toEqual([undefined, undefined]);
  });

  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'keeps the order of %s',
    (_id, { grades }) => {
      const own = [...grades].sort((a, b) => b.from.compare(a.from)).map(({ label }) => gradeState(label));
      expect(inLawOrder([...own].reverse())).toEqual(own);
    },
  );
});
