import { Turns } from './turns';

/** A piece of work that ends when it is told to. */
function held(): { readonly work: () => Promise<string>; readonly end: (said: string) => void } {
  let resolve: (said: string) => void = () => undefined;
  const promise = new Promise<string>((end) => {
    resolve = end;
  });
  return { work: () => promise, end: (said) => resolve(said) };
}

describe('turns', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are taken in the order in which one came, so many at once', async () => {
    const turns = new Turns({ atOnce: 2, mostWaiting: 5, waitLimit: 1_000 });
    const begun: number[] = [];
    const all = [1, 2, 3, 4].map((each) => ({ each, ...held() }));
    const done = all.map(({ each, work }) =>
      turns.take(() => {
        begun.push(each);
        return work();
      }),
    );
    expect(begun).toEqual([1, 2]);
    all[1]?.end('two');
    await jest.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([1, 2, 3]);
    for (const { each, end } of all) end(String(each));
    expect(await Promise.all(done)).toEqual(['1', 'two', '3', '4']);
  });

  it('are refused where too many wait, or one has waited for too long, and go on after that', async () => {
    const turns = new Turns({ atOnce: 1, mostWaiting: 1, waitLimit: 1_000 });
    const first = held();
    const done = turns.take(first.work);
    const waits = turns.take(() => Promise.resolve('never'));
    await expect(turns.take(() => Promise.resolve('never'))).rejects.toMatchObject({ code: 'busy' });
    jest.advanceTimersByTime(1_000);
    await expect(waits).rejects.toMatchObject({ code: 'busy' });
    const next = turns.take(() => Promise.resolve('next'));
    first.end('first');
    expect([await done, await next]).toEqual(['first', 'next']);
  });

  it('are handed on by what fails too', async () => {
    const turns = new Turns({ atOnce: 1, mostWaiting: 1, waitLimit: 1_000 });
    const failing = turns.take(() => Promise.reject(new Error('x')));
    const next = turns.take(() => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('x');
    expect(await next).toBe('next');
  });
});
