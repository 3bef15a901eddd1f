/** Items of something that come one after the other, until all of them are taken together. */
export class Collected<Of extends object, T> {
  private readonly items = new WeakMap<Of, T[]>();

  /** @returns how to take all of it at once, where these are the first; whatever comes after that is first again */
  add(of: Of, items: readonly T[]): (() => readonly T[]) | undefined {
    const others = this.items.get(of);
    if (others) {
      others.push(...items);
      return undefined;
    }
    const all = [...items];
    this.items.set(of, all);
    return () => {
      this.items.delete(of);
      return all;
    };
  }
}
