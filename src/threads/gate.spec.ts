import { setImmediate as nextTurn } from 'node:timers/promises';
import { Gate } from './gate';

/** Works that end when they are told so, and which of them have begun. */
function works(gate: Gate, weights: readonly number[]) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = weights.map((weight, at) =>
    gate.pass(weight, async () => {
      begun.push(at);
      await new Promise<void>((end) => (ends[at] = end));
    }),
  );
  const end = async (at: number): Promise<void> => {
    ends[at]?.();
    await nextTurn();
  };
  return { begun, end, all: Promise.all(all) };
}

describe('a gate', () => {
  it('lets through what fits, in the order in which it came, and the next as one ends', async () => {
    const { begun, end, all } = works(new Gate(4), [2, 2, 1, 4, 9, 1]);
    await nextTurn();
    expect(begun).toEqual([0, 1]);
    await end(0);
    expect(begun).toEqual([0, 1, 2]);
    await end(1);
    await end(2);
    expect(begun).toEqual([0, 1, 2, 3]);
    await end(3);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    await end(4);
    await end(5);
    await all;
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('stands open again after a work that fails', async () => {
    const gate = new Gate(1);
    await expect(gate.pass(1, () => Promise.reject(new Error('one')))).rejects.toThrow('one');
    expect(await gate.pass(1, () => Promise.resolve('other'))).toBe('other');
  });
});
