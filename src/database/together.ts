import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Caller } from '../domain/access/caller';
import { haveCome } from './meeting';
import type { UnitOfWork, WriteScope } from './unit-of-work';

/** A work that is ready to be written. */
interface Ready<Need> {
  readonly caller: Caller;
  readonly need: Need;
  /** Does it. @returns tells whoever waits for it, once it is written */
  readonly work: (scope: WriteScope) => Promise<() => void>;
  readonly failed: (error: unknown) => void;
}

/** A work that throws this has written nothing: those that share its transaction are not undone. */
export class NothingWritten extends Error {}

/** So many are written with one transaction: others wait that long at most. */
const MOST = 24;

/**
 * Works that come side by side and are written with one transaction for many: as soon as enough, or half of those that are under
 * way, are ready, so that one by itself never waits, and the last of many wait for no slow one. Where one fails, the transaction is undone
 * and each is written by itself: what is wrong with one spoils no other.
 */
export class Together<Need> {
  private ready: Ready<Need>[] = [];
  private underWay = 0;
  private writing = false;

  /**
   * @param prepare asks at once what works need to know, in their transaction before them
   * @param enough so many wait for no others
   */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly prepare: (scope: WriteScope, needs: readonly Need[]) => Promise<void>,
    private readonly enough = Infinity,
  ) {}

  /** Something is under way until it ends: it may come to something to be written. */
  async during<T>(way: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await way();
    } finally {
      this.underWay -= 1;
      this.look();
    }
  }

  /** Does a work in a transaction with others. It may be done a second time, when what it wrote was undone. @throws what it throws */
  run<T>(caller: Caller, need: Need, work: (scope: WriteScope) => Promise<T>): Promise<T> {
    return new Promise((resolve, failed) => {
      const telling = async (scope: WriteScope): Promise<() => void> => {
        const done = await work(scope);
        return () => resolve(done);
      };
      this.ready.push({ caller, need, work: telling, failed });
      this.look();
    });
  }

  private look(): void {
    if (this.writing || this.ready.length === 0) return;
    if (!haveCome(this.ready.length, this.enough, this.underWay)) return;
    this.writing = true;
    void this.writeNext().finally(() => {
      this.writing = false;
      this.look();
    });
  }

  /** Those that become ready in the same turn come with it. */
  private async writeNext(): Promise<void> {
    await nextTurn();
    await this.write(this.next());
  }

  /** Those of one caller, in whose name the transaction is, in the order in which they came. */
  private next(): Ready<Need>[] {
    const text = textOf(this.ready[0]?.caller);
    const those = this.ready.filter(({ caller }) => textOf(caller) === text).slice(0, MOST);
    this.ready = this.ready.filter((each) => !those.includes(each));
    return those;
  }

  private async write(works: readonly Ready<Need>[]): Promise<void> {
    const [first, another] = works;
    if (!first) return;
    try {
      const told = await this.unitOfWork.runGathered(first.caller, (scope) => this.all(scope, works));
      for (const tell of told) tell();
    } catch (error) {
      if (another) for (const each of works) await this.write([each]);
      else first.failed(error);
    }
  }

  private async all(scope: WriteScope, works: readonly Ready<Need>[]): Promise<(() => void)[]> {
    await this.prepare(
      scope,
      works.map(({ need }) => need),
    );
    const told: (() => void)[] = [];
    for (const { work, failed } of works) {
      told.push(await work(scope).catch((error: unknown) => left(error, failed)));
      // What is known is asked of nothing that takes a while: whoever opens a page meanwhile has a turn.
      await nextTurn();
    }
    return told;
  }
}

/** A caller with the units that are reached: a set alone says nothing as JSON. */
const textOf = (caller: Caller | undefined): string =>
  JSON.stringify(caller, (_, value: unknown) => (value instanceof Set ? [...value] : value));

/** @throws the error, unless nothing was written */
function left(error: unknown, failed: (error: unknown) => void): () => void {
  if (error instanceof NothingWritten) return () => failed(error);
  throw error;
}
