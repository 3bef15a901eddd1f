/**
 * Lets works begin in the order in which they come, as long as all that are under way weigh no more than so much together. One that
 * weighs more by itself is under way alone.
 */
export class Gate {
  private weight = 0;
  private readonly waiting: { readonly weight: number; readonly begin: () => void }[] = [];

  constructor(private readonly most: number) {}

  async pass<T>(weight: number, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((begin) => {
      this.waiting.push({ weight, begin });
      this.look();
    });
    try {
      return await work();
    } finally {
      this.weight -= weight;
      this.look();
    }
  }

  private look(): void {
    for (let next = this.waiting[0]; next && this.fits(next.weight); next = this.waiting[0]) {
      this.waiting.shift();
      this.weight += next.weight;
      next.begin();
    }
  }

  private readonly fits = (weight: number): boolean => this.weight === 0 || this.weight + weight <= this.most;
}
