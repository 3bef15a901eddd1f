import { setImmediate as nextTurn } from 'node:timers/promises';
import { Meeting } from './meeting';

/** Ways by name that meet, and which have gone on; a way whose name begins with "-" never comes to the place. */
function ways(
  names: readonly string[],
  enough?: number,
): { readonly gone: string[]; readonly go: (name: string) => void } {
  const meeting = new Meeting(enough);
  const gone: string[] = [];
  const starts = new Map<string, () => void>();
  for (const name of names)
    void meeting.during(async (meet) => {
      await new Promise<void>((start) => starts.set(name, start));
      if (!name.startsWith('-')) await meet();
      gone.push(name);
    });
  return { gone, go: (name) => starts.get(name)?.() };
}

describe('ways that meet', () => {
  test('go on as soon as half of them have come; the others need half of those that are left', async () => {
    const { gone, go } = ways(['a', 'b', 'c', 'd']);
    go('a');
    await nextTurn();
    expect(gone).toEqual([]);
    go('b');
    await nextTurn();
    expect(gone).toEqual(['a', 'b']);
    go('c');
    await nextTurn();
    expect(gone).toEqual(['a', 'b', 'c']);
  });

  test('wait for no more than are enough', async () => {
    const { gone, go } = ways(['a', 'b', 'c', 'd', 'e', 'f'], 2);
    go('a');
    await nextTurn();
    expect(gone).toEqual([]);
    go('b');
    await nextTurn();
    expect(gone).toEqual(['a', 'b']);
  });

  test('wait for nobody who is gone, and for no slow one at last', async () => {
    const { gone, go } = ways(['a', '-b', '-c', 'slow']);
    go('a');
    go('-b');
    await nextTurn();
    expect(gone).toEqual(['-b']);
    go('-c');
    await nextTurn();
    expect(gone).toEqual(['-b', '-c', 'a']);
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
