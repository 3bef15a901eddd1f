import { setImmediate as nextTurn } from 'node:timers/promises';
import { InLots } from './in-lots';

/** Lots of at most three, and of what each was made; one with a bad number in it fails once it is let go on. */
function lots(lanes = 1) {
  const begun: number[][] = [];
  const open: (() => void)[] = [];
  const inLots = new InLots<number, string>({
    lanes,
    most: 3,
    weightOf: (item) => (item >= 100 ? 4 : 1),
    work: async (items) => {
      begun.push([...items]);
      await new Promise<void>((goOn) => open.push(goOn));
      if (items.some((item) => item < 0)) throw new Error(`bad: ${items.join()}`);
      return items.map((item) => `done ${item}`);
    },
  });
  const goOn = async (): Promise<void> => {
    open.shift()?.();
    await nextTurn();
  };
  return { begun, goOn, run: (item: number) => inLots.run(item) };
}

describe('works that go by lots', () => {
  it('go at once when nothing is under way, and together with those that come meanwhile', async () => {
    const { begun, goOn, run } = lots();
    const all = Promise.all([1, 2, 3, 4, 5].map(run));
    expect(begun).toEqual([[1]]);
    for (let at = 0; at < 3; at += 1) await goOn();
    expect(begun).toEqual([[1], [2, 3, 4], [5]]);
    expect(await all).toEqual(['done 1', 'done 2', 'done 3', 'done 4', 'done 5']);
  });

  it('go in as many lanes as there are, and by themselves where they are heavy', async () => {
    const { begun, goOn, run } = lots(2);
    const all = Promise.all([1, 100, 2, 3, 101, 4].map(run));
    expect(begun).toEqual([[1], [100]]);
    for (let at = 0; at < 5; at += 1) await goOn();
    expect(begun).toEqual([[1], [100], [2, 3], [101], [4]]);
    expect(await all).toHaveLength(6);
  });

  it('go by themselves where their lot failed: what is wrong with one spoils no other', async () => {
    const { begun, goOn, run } = lots();
    const all = Promise.allSettled([1, 2, -3, 4].map(run));
    for (let at = 0; at < 5; at += 1) await goOn();
    expect(begun).toEqual([[1], [2, -3, 4], [2], [-3], [4]]);
    expect(await all).toEqual([
      { status: 'fulfilled', value: 'done 1' },
      { status: 'fulfilled', value: 'done 2' },
      { status: 'rejected', reason: new Error('bad: -3') },
      { status: 'fulfilled', value: 'done 4' },
    ]);
  });
});
