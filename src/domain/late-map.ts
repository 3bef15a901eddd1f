/** A map that never changes, whose values are made when they are first asked for: of many maps with the same keys few values are. */
export class LateMap<V> implements ReadonlyMap<string, V> {
  private readonly made: (V | undefined)[] = [];

  /**
   * @param places of each key, from 0 on in their order
   * @param make the value of a place; never undefined
   */
  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly make: (place: number) => V,
  ) {}

  get size(): number {
    return this.places.size;
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  get(key: string): V | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.at(place);
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  keys(): MapIterator<string> {
    return this.places.keys();
  }

  *values(): MapIterator<V> {
    for (const place of this.places.values()) yield this.at(place);
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, place] of this.places) yield [key, this.at(place)];
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  private at(place: number): V {
    return (this.made[place] ??= this.make(place));
  }
}
