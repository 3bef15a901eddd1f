/** How much of two names has to be alike for them to be shown as perhaps the same: the share of pairs of letters. */
const NEAR = 0.75;

/** Names that are found by what they share: pairs of neighbouring letters, and whole words. */
export class NearNames {
  private readonly having = new Map<string, number[]>();
  private readonly names: (string | undefined)[] = [];
  private readonly sizes: number[] = [];
  private readonly numbers: string[] = [];
  /** Of each place how many pairs are alike while a name is looked for; nothing between two looks. */
  private alike = new Uint16Array(0);

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
    const places = this.counted(pairs);
    const { alike, names, sizes } = this;
    const numbers = numbersIn(name);
    const found = new Map<number, number>();
    for (const at of places) {
      const count = alike[at] ?? 0;
      alike[at] = 0;
      const other = names[at];
      const size = sizes[at] ?? 0;
      // Where not all pairs of the shorter name are in the longer one, neither begins the other.
      const share = (2 * count) / (pairs.size + size);
      if (other === undefined || (share < NEAR && count < Math.min(pairs.size, size))) continue;
      if (areOthers(numbers, this.numbers[at] ?? '')) continue;
      if (share >= NEAR || isPartOf(name, other)) found.set(at, other === name ? 1 : share);
    }
    return found;
  }

  /** Places that have some of these pairs. In a country of units most of them have one: how many each has is counted in place. */
  private counted(pairs: ReadonlySet<string>): readonly number[] {
    if (this.alike.length < this.names.length) this.alike = new Uint16Array(2 * this.names.length);
    const { alike } = this;
    const places: number[] = [];
    for (const pair of pairs)
      for (const at of this.having.get(pair) ?? []) {
        const count = (alike[at] ?? 0) + 1;
        alike[at] = count;
        if (count === 1) places.push(at);
      }
    return places;
  }
}

/**
 * The numbers that tell two of one name apart, "mekar 2" and "mekar 3". What counts or dates a paper is none, since a file's name often
 * ends in it: of two years of one unit the second would be taken for a unit that nobody registered.
 */
const numbersIn = (name: string): string =>
  (name.replace(OF_PAPER, '').match(/\d+/g) ?? [])
    .filter((each) => !YEAR.test(each))
    .map(Number)
    .join(' ');
const YEAR = /^(?:19|20)\d\d$/;
/** "31 12 24", "31 desember 2024"; "tahun buku 23", "no 12", "semester 1". */
const OF_PAPER =
  /\b\d{1,2} (?:\d{1,2} (?:19|20)?\d\d|[a-z]+ (?:19|20)\d\d)\b|\b(?:tahun|buku|th|thn|tb|ta|per|tgl|tanggal|bulan|bln|semester|smt|triwulan|tw|ke|rev|revisi|no|nomor) \d+\b/g;

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
