/** Something that happened, for those who wait: also when it happened just before the waiting began. */
export class Signal {
  private happened = false;
  private readonly waiting = new Set<() => void>();

  fire(): void {
    this.happened = true;
    for (const tell of this.waiting) tell();
  }

  /** Fulfilled once something has happened since it was asked the last time, or the other thing has. @returns whether it was this */
  async next(...otherwise: readonly Promise<unknown>[]): Promise<boolean> {
    if (!this.happened) {
      let tell = (): void => undefined;
      const told = new Promise<void>((resolve) => (tell = resolve));
      this.waiting.add(tell);
      await Promise.race([told, ...otherwise]);
      this.waiting.delete(tell);
    }
    const { happened } = this;
    this.happened = false;
    return happened;
  }
}
