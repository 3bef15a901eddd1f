import { Collected } from './collected';
import type { WriteScope } from './unit-of-work';

/**
 * Rows that many transactions write, each written once at the end of its transaction, all of them together: in an order that `write`
 * sees to, two transactions with the same rows never wait for each other, however often and in what order they came upon them.
 */
export class AtEnd<T> {
  private readonly collected = new Collected<WriteScope, T>();

  /** @param write all of a transaction, always in the same order */
  constructor(private readonly write: (scope: WriteScope, items: readonly T[]) => Promise<void>) {}

  add(scope: WriteScope, items: readonly T[]): void {
    const take = this.collected.add(scope, items);
    if (take) scope.lastly(() => this.write(scope, take()));
  }
}
