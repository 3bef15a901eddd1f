/** How much of two names has to be alike for them to be shown as perhaps the same: the share of pairs of letters. */
const NEAR = 0.75;

/** Names that are found by what they share: pairs of neighbouring letters, and whole words. */
export class NearNames {
  private readonly having = new Map<string, number[]>();
  private readonly names: (string | undefined)[] = [];
  private readonly sizes: number[] = [];
  private readonly numbers: string[] = [];

  /** Adds a name at the next place, counted from 0. */
  add(name: string): void {
    const pairs = pairsOf(name);
    for (const pair of pairs) this.keep(pair, this.names.length);
    this.names.push(name);
    this.sizes.push(pairs.size);
    this.numbers.push(numbersIn(name));
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
    const numbers = numbersIn(name);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const at of this.having.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const found = [...shared].flatMap(([at, count]): [number, number][] => {
      const other = this.names[at];
      if (other === undefined || areOthers(numbers, this.numbers[at] ?? '')) return [];
      const share = (2 * count) / (pairs.size + (this.sizes[at] ?? 0));
      const same = other === name;
      return share >= NEAR || same || isPartOf(name, other) ? [[at, same ? 1 : share]] : [];
    });
    return new Map(found);
  }
}

/** The numbers that tell two of one name apart, "mekar 2" and "mekar 3"; a year is none: a file's name often ends in one. */
const numbersIn = (name: string): string =>
  (name.match(/\d+/g) ?? [])
    .filter((each) => !YEAR.test(each))
    .map(Number)
    .join(' ');
const YEAR = /^(?:19|20)\d\d$/;

/** Where only one of the names has a number it may have been left away. */
const areOthers = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

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
