/**
 * Ways that go side by side and wait for each other at one place, so that what comes after it is asked and written for many at once:
 * they go on as soon as half of those that may still come there have come. One by itself never waits, and the last of many wait for
 * no slow one.
 */
export class Meeting {
  private onTheWay = 0;
  private come: (() => void)[] = [];

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
    if (2 * this.come.length < this.onTheWay) return;
    for (const goOn of this.come.splice(0)) goOn();
  }
}
