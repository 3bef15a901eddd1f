import { lotsOf } from '../domain/lots';

/** Something that waits to be worked on. */
interface Waiting<Item, Done> {
  readonly item: Item;
  readonly done: (value: Done) => void;
  readonly failed: (error: unknown) => void;
}

/** How works go by lots. */
interface Lots<Item, Done> {
  /** So many lots are under way at a time. */
  readonly lanes: number;
  /** What the items of a lot weigh together at most; one that weighs more goes by itself. */
  readonly most: number;
  readonly weightOf: (item: Item) => number;
  /** Works on a lot. @returns what came of each, in their order */
  readonly work: (items: readonly Item[]) => Promise<readonly Done[]>;
}

/**
 * Items that are worked on by lots: one that comes while nothing is under way goes at once, and those that come meanwhile go
 * together. Where a lot fails each of it goes by itself: what is wrong with one spoils no other.
 */
export class InLots<Item, Done> {
  private waiting: Waiting<Item, Done>[] = [];
  private underWay = 0;

  constructor(private readonly lots: Lots<Item, Done>) {}

  /** What comes of an item. @throws what working on it by itself throws */
  run(item: Item): Promise<Done> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      this.look();
    });
  }

  private look(): void {
    const { lanes, most, weightOf } = this.lots;
    while (this.underWay < lanes) {
      const [lot, ...rest] = lotsOf(this.waiting, most, ({ item }) => weightOf(item));
      if (!lot) return;
      this.waiting = rest.flat();
      this.underWay += 1;
      void this.workOn(lot).finally(() => {
        this.underWay -= 1;
        this.look();
      });
    }
  }

  private async workOn(lot: readonly Waiting<Item, Done>[]): Promise<void> {
    try {
      const all = await this.lots.work(lot.map(({ item }) => item));
      for (const [at, value] of all.entries()) lot[at]?.done(value);
    } catch (error) {
      const [first, another] = lot;
      if (another) for (const each of lot) await this.workOn([each]);
      else first?.failed(error);
    }
  }
}
