/**
 * Keeps what was worked out, by a text that names everything it was worked out from: the same text, the same value.
 * The values asked for last are kept, and no more than so many.
 */
export class Kept<V extends object | string | number> {
  private readonly values = new Map<string, V>();

  /** @param dropped is told of each value that is kept no longer */
  constructor(
    private readonly most: number,
    private readonly dropped: (value: V) => void = () => undefined,
  ) {}

  /** @param make is asked where nothing is kept under the text; what it throws is not kept */
  of(text: string, make: () => V): V {
    return this.keep(text, this.values.get(text) ?? make());
  }

  /**
   * The same where making takes a while: what is asked for meanwhile is made too, and nobody waits for another. What was made
   * first is what all of them are given, so that the same thing is the same object.
   */
  async ofAsync(text: string, make: () => Promise<V>): Promise<V> {
    const made = this.values.get(text) ?? (await make());
    return this.keep(text, this.values.get(text) ?? made);
  }

  /** What is kept under a text, if anything is; that is asking for it too. */
  known(text: string): V | undefined {
    const value = this.values.get(text);
    return value === undefined ? undefined : this.keep(text, value);
  }

  /** Keeps nothing any longer. */
  clear(): void {
    for (const value of this.values.values()) this.dropped(value);
    this.values.clear();
  }

  private keep(text: string, value: V): V {
    this.values.delete(text);
    this.values.set(text, value);
    this.drop();
    return value;
  }

  /** The value that was asked for longest ago: a Map keeps the order in which its entries came. */
  private drop(): void {
    if (this.values.size <= this.most) return;
    for (const [oldest, value] of this.values) {
      this.values.delete(oldest);
      this.dropped(value);
      return;
    }
  }
}

/** Works something out of a thing that never changes, once for as long as the thing is held by anybody. */
export function onceOf<K extends object, V extends object>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const known = made.get(of);
    if (known) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

let last = 0;
const numberOf = onceOf(() => ({ number: (last += 1) }));

/** A text for things that never change, the same for the same things and for no others while they are held. */
export const markOf = (...things: readonly (object | undefined)[]): string =>
  things.map((each) => (each ? numberOf(each).number : '-')).join(' ');

/** Works something out when it is first asked for, and not again. */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * What was worked out of one thing beside another, for the few asked for last. Of things that come and go by the thousand a
 * WeakMap would hold what was worked out until the whole memory is looked through.
 */
export class Latest<K extends object, B extends object | undefined, V> {
  private readonly kept: { readonly of: K; readonly beside: B; readonly value: V }[] = [];
  private next = 0;

  /** @param most how many are held */
  constructor(private readonly most: number) {}

  /** @param make is asked where nothing is held of the two; what it throws is not held */
  of(of: K, beside: B, make: () => V): V {
    for (const each of this.kept) if (each.of === of && each.beside === beside) return each.value;
    const value = make();
    this.kept[this.next] = { of, beside, value };
    this.next = (this.next + 1) % this.most;
    return value;
  }
}
