import { setImmediate as nextTurn } from 'node:timers/promises';

/** Somebody waits for what is found under a key. */
interface Waiting<V> {
  readonly key: string;
  readonly found: (value: V | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Asks the database with one question for what many ask side by side: whatever is asked for before the next turn of the process.
 * Nothing is kept: who asks later finds what stands then.
 */
export class AskedTogether<V> {
  private waiting: Waiting<V>[] = [];

  /** @param ask finds what stands under some keys, each of them once */
  constructor(private readonly ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) {}

  /** What stands under a key, if anything does. @throws what asking throws */
  of(key: string): Promise<V | undefined> {
    return new Promise((found, failed) => {
      if (this.waiting.push({ key, found, failed }) === 1) void nextTurn().then(() => this.answer());
    });
  }

  private async answer(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    try {
      const values = await this.ask([...new Set(asked.map(({ key }) => key))]);
      for (const { key, found } of asked) found(values.get(key));
    } catch (error) {
      for (const { failed } of asked) failed(error);
    }
  }
}
