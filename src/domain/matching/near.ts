/** How much of two names has to be alike for them to be shown as perhaps the same: the share of pairs of letters. */
const NEAR = 0.75;

/** Names that are found by what they share: pairs of neighbouring letters, and whole words. */
export class NearNames {
  private readonly having = new Map<string, number[]>();
  private readonly names: (string | undefined)[] = [];
  private readonly sizes: number[] = [];

  /** Adds a name at the next place, counted from 0. */
  add(name: string): void {
    const pairs = pairsOf(name);
    for (const pair of pairs) this.keep(pair, this.names.length);
    this.names.push(name);
    this.sizes.push(pairs.size);
  }

  /** Leaves a place empty. */
  remove(at: number): void {
    this.names[at] = undefined;
  }

  private keep(pair: string, at: number): void {
    const list = this.having.get(pair);
    if (list) list.push(at);
    else this.having.set(pair, [at]);
  }

  /** Where names stand that are nearly this one, each with how much is alike, 0–1: 1 for the same. */
  near(name: string): ReadonlyMap<number, number> {
    const pairs = pairsOf(name);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const at of this.having.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const found = [...shared].flatMap(([at, count]): [number, number][] => {
      const other = this.names[at];
      if (other === undefined) return [];
      const share = (2 * count) / (pairs.size + (this.sizes[at] ?? 0));
      const same = other === name;
      return share >= NEAR || same || isPartOf(name, other) ? [[at, same ? 1 : share]] : [];
    });
    return new Map(found);
  }
}

/** Spaces make no difference: "majujaya". */
function pairsOf(name: string): ReadonlySet<string> {
  const letters = name.replaceAll(' ', '');
  if (letters.length < 2) return new Set([letters]);
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** All words of the shorter name, two at least, begin the longer one: "maju jaya" and "maju jaya ujung batu". */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.includes(' ') && long.startsWith(`${short} `);
}
