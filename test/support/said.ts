/** What was printed while something ran, and what it gave back. */
export interface Said<T> {
  readonly value: T;
  readonly out: string;
  readonly err: string;
}

/** Runs something and listens to what it prints. */
export async function said<T>(run: () => Promise<T>): Promise<Said<T>> {
  const heard = { out: '', err: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      heard[name === 'stdout' ? 'out' : 'err'] += String(text);
      return true;
    }),
  );
  try {
    return { value: await run(), ...heard };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
