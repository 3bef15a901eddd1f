import { Refusal } from '../domain/errors';

/** How many work at the same time, and who may wait for it. */
export interface TurnLimits {
  readonly atOnce: number;
  /** Whoever comes when so many wait already is asked to come back. */
  readonly mostWaiting: number;
  /** Milliseconds one may wait: as long as somebody looks at an empty page. */
  readonly waitLimit: number;
}

/** Pieces of work of which only so many are done at the same time; the others wait, first come, first served. */
export class Turns {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: TurnLimits) {}

  /** Does a piece of work when it is its turn. @throws Refusal `busy` where too many wait, or it waited for too long */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.taken < this.limits.atOnce) this.taken += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      this.handOn();
    }
  }

  private async turn(): Promise<void> {
    if (this.waiting.length >= this.limits.mostWaiting) throw new Refusal('busy');
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
        reject(new Refusal('busy'));
      }, this.limits.waitLimit);
      this.waiting.push(begin);
    });
  }

  private handOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.taken -= 1;
  }
}
