import { onceOf } from '../domain/kept';
import type { Rows } from './unit-of-work';

/** What a transaction knows not to be stored, since many were asked for at once: none of them is asked for again. */
export class Missing<T> {
  private readonly known = onceOf((_: Rows) => new Set<string>());

  /** @param textOf equal for what is the same */
  constructor(private readonly textOf: (item: T) => string) {}

  /** Of what was asked for, all that was not found is missing. */
  note(scope: Rows, asked: readonly T[], found: readonly T[]): void {
    const there = new Set(found.map(this.textOf));
    for (const text of asked.map(this.textOf)) if (!there.has(text)) this.known(scope).add(text);
  }

  has(scope: Rows, item: T): boolean {
    return this.known(scope).has(this.textOf(item));
  }

  /** It is about to be stored. @returns whether it was known to be missing until then */
  end(scope: Rows, item: T): boolean {
    return this.known(scope).delete(this.textOf(item));
  }
}
