import { JobClock, type Wait } from '../../src/jobs/job-clock';

/** A clock that stands still until it is moved; a wait is over when the clock has been moved that far. */
export class StandingClock extends JobClock {
  private at = Date.parse('2026-11-29T02:00:00.000Z');
  private readonly begins = new Map<number, () => void>();
  private readonly waits = new Set<{ readonly until: number; readonly end: () => void }>();

  now(): number {
    return this.at;
  }

  chance(): number {
    return 0;
  }

  wait(milliseconds: number): Wait {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    const wait = { until: this.at + milliseconds, end };
    this.waits.add(wait);
    this.begins.get(milliseconds)?.();
    void over.then(() => this.waits.delete(wait));
    return { over, end };
  }

  /** Fulfilled when somebody begins to wait so long. */
  begun(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.begins.set(milliseconds, resolve));
  }

  /** Lets time go by. */
  move(milliseconds: number): void {
    this.at += milliseconds;
    for (const { until, end } of this.waits) if (until <= this.at) end();
  }
}
