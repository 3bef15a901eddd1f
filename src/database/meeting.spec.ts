import { setImmediate as nextTurn } from 'node:timers/promises';
import { Meeting } from './meeting';

/** Ways by name that meet: each tells, once it goes, which have gone on by then. One whose name begins with "-" never comes to the place. */
function ways(names: readonly string[], enough?: number): (name: string) => Promise<readonly string[]> {
  const meeting = new Meeting(enough);
  const gone: string[] = [];
  const starts = new Map<string, () => void>();
  for (const name of names)
    void meeting.during(async (meet) => {
      await new Promise<void>((start) => starts.set(name, start));
      if (!name.startsWith('-')) await meet();
      gone.push(name);
    });
  return async (name) => {
    starts.get(name)?.();
    await nextTurn();
    return gone;
  };
}

describe('ways that meet', () => {
  test('go on as soon as half of them have come; the others need half of those that are left', async () => {
    const go = ways(['a', 'b', 'c', 'd']);
    expect(await go('a')).toEqual([]);
    expect(await go('b')).toEqual(['a', 'b']);
    expect(await go('c')).toEqual(['a', 'b', 'c']);
  });

  test('wait for no more than are enough', async () => {
    const go = ways(['a', 'b', 'c', 'd', 'e', 'f'], 2);
    expect(await go('a')).toEqual([]);
    expect(await go('b')).toEqual(['a', 'b']);
  });

  test('wait for nobody who is gone, and for no slow one at last', async () => {
    const go = ways(['a', '-b', '-c', 'slow']);
    expect(await go('a')).toEqual([]);
    expect(await go('-b')).toEqual(['-b']);
    expect(await go('-c')).toEqual(['-b', '-c', 'a']);
  });

  test('one by itself never waits, and waits once only', async () => {
    const meeting = new Meeting();
    await meeting.during(async (meet) => {
      await meet();
      await meet();
    });
    const failed = meeting.during(() => Promise.reject(new Error('broken')));
    await expect(failed).rejects.toThrow('broken');
    await meeting.during((meet) => meet());
  });
});
