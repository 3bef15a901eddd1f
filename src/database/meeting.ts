/** Enough of those that wait for each other have come, or half of those that may still come: one by itself never waits. */
export const haveCome = (come: number, enough: number, underWay: number): boolean =>
  come >= Math.min(enough, underWay / 2);

/**
 * Ways that go side by side and wait for each other at one place, so that what comes after it is asked and written for many at once:
 * they go on as soon as enough have come, or half of those that may still come there. One by itself never waits, and the last of many
 * wait for no slow one.
 */
export class Meeting {
  private onTheWay = 0;
  private come: (() => void)[] = [];

  /** @param enough so many wait for no others */
  constructor(private readonly enough = Infinity) {}

  /**
   * Goes a way, at some place of which others may be waited for.
   *
   * @param way is handed how to wait there: once, the second time it goes on at once
   */
  async during<T>(way: (meet: () => Promise<void>) => Promise<T>): Promise<T> {
    let isOnTheWay = true;
    this.onTheWay += 1;
    const leave = (): void => {
      if (isOnTheWay) this.onTheWay -= 1;
      isOnTheWay = false;
    };
    const meet = async (): Promise<void> => {
      if (!isOnTheWay) return;
      await new Promise<void>((goOn) => {
        this.come.push(() => {
          leave();
          goOn();
        });
        this.look();
      });
    };
    try {
      return await way(meet);
    } finally {
      leave();
      this.look();
    }
  }

  private look(): void {
    if (!haveCome(this.come.length, this.enough, this.onTheWay)) return;
    for (const goOn of this.come.splice(0)) goOn();
  }
}
