/**
 * A map that never changes, whose values are made of what is given in each place when they are first asked for: many maps share their
 * places, and of few of them all values are asked for.
 */
export class LateMap<Given, V> implements ReadonlyMap<string, V> {
  private readonly made: (V | undefined)[];

  /**
   * @param places of each key, in their order
   * @param given what is given in each place; null where the map has nothing
   * @param make the value of it; never undefined
   */
  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly given: readonly (Given | null)[],
    private readonly make: (given: Given, place: number) => V,
  ) {
    this.made = new Array<V | undefined>(given.length);
  }

  get size(): number {
    return [...this.keys()].length;
  }

  has(key: string): boolean {
    const place = this.places.get(key);
    return place !== undefined && (this.given[place] ?? null) !== null;
  }

  get(key: string): V | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.at(place);
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  *keys(): MapIterator<string> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, place] of this.places) {
      const value = this.at(place);
      if (value !== undefined) yield [key, value];
    }
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  private at(place: number): V | undefined {
    const known = this.made[place];
    if (known !== undefined) return known;
    const given = this.given[place] ?? null;
    return given === null ? undefined : (this.made[place] = this.make(given, place));
  }
}
