import type { WriteScope } from './unit-of-work';

type Listener<T> = (scope: WriteScope, event: T) => Promise<void> | void;

/**
 * Something that happens inside a transaction, and who wants to know of it there: modules further up, which the one it
 * happens in does not know. A module gives each of its topics a class of its own, by which others ask for it.
 */
export abstract class Topic<T> {
  private readonly listeners: Listener<T>[] = [];

  /** From now on `listener` writes in the transaction of each event: both stay, or neither. */
  listen(listener: Listener<T>): void {
    this.listeners.push(listener);
  }

  /** Tells the listeners one after the other, in the order they came; what one throws undoes the transaction. */
  async tell(scope: WriteScope, event: T): Promise<void> {
    for (const listener of this.listeners) await listener(scope, event);
  }
}
