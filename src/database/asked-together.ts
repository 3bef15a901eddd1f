import { setImmediate as nextTurn } from 'node:timers/promises';
import { grouped } from '../domain/grouped';

/** Somebody waits for what is found under a key. */
interface Waiting<V> {
  readonly key: string;
  readonly found: (value: V | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Asks the database with one question for what many ask side by side: whatever is asked for before the next turn of the process.
 * Where that fails each key is asked for by itself: what is wrong with one spoils no other. Nothing is kept: who asks later finds
 * what stands then.
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

  private answer(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    return this.answerTo(asked);
  }

  private async answerTo(asked: readonly Waiting<V>[]): Promise<void> {
    const alike = grouped(asked, ({ key }) => key);
    try {
      const values = await this.ask([...alike.keys()]);
      for (const { key, found } of asked) found(values.get(key));
    } catch (error) {
      if (alike.size > 1) await Promise.all([...alike.values()].map((those) => this.answerTo(those)));
      else for (const { failed } of asked) failed(error);
    }
  }
}
