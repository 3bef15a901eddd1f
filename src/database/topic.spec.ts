import { Topic } from './topic';
import type { WriteScope } from './unit-of-work';

class Moved extends Topic<string> {}

/** No listener here writes: only who is told what, and in which order, is tried. */
const scope = {} as WriteScope;

describe('a topic', () => {
  it('tells every listener in the order they came, each after the one before it has ended', async () => {
    const told: string[] = [];
    const moved = new Moved();
    moved.listen(async (_, event) => {
      await Promise.resolve();
      told.push(`first ${event}`);
    });
    moved.listen(async (_, event) => Promise.resolve(void told.push(`second ${event}`)));
    await moved.tell(scope, 'a');
    expect(told).toEqual(['first a', 'second a']);
  });

  it('ends with the first listener that fails, so that the transaction is undone', async () => {
    const told: string[] = [];
    const moved = new Moved();
    moved.listen(async () => Promise.reject(new Error('full')));
    moved.listen(async (_, event) => Promise.resolve(void told.push(event)));
    await expect(moved.tell(scope, 'a')).rejects.toThrow('full');
    expect(told).toEqual([]);
  });

  it('is heard by nobody until somebody listens', async () => {
    await expect(new Moved().tell(scope, 'a')).resolves.toBeUndefined();
  });
});
