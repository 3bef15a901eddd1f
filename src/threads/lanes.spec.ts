import { setImmediate as nextTurn } from 'node:timers/promises';
import { inLanes } from './lanes';

describe('work in lanes', () => {
  it('is done once for each item, so many at a time', async () => {
    const done: number[] = [];
    let [now, most] = [0, 0];
    await inLanes([1, 2, 3, 4, 5], 2, async (item) => {
      now += 1;
      most = Math.max(most, now);
      await nextTurn();
      now -= 1;
      done.push(item);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('begins nothing after a fault, and ends when nothing is under way', async () => {
    const begun: number[] = [];
    let ended = 0;
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      await nextTurn();
      if (item === 1) throw new Error('one');
      await nextTurn();
      ended += 1;
    };
    await expect(inLanes([1, 2, 3, 4], 2, work)).rejects.toThrow('one');
    expect([begun, ended]).toEqual([[1, 2], 1]);
  });
});
