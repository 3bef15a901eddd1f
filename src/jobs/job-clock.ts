import { Injectable } from '@nestjs/common';

/** A wait that can be cut short. */
export interface Wait {
  /** Fulfilled when the time is over, or the wait was cut short. */
  readonly over: Promise<void>;
  readonly end: () => void;
}

/** The only way by which jobs know of time and chance: tests hand in their own. */
export abstract class JobClock {
  /** Milliseconds since 1970. */
  abstract now(): number;
  /** From 0 up to, not including, 1. */
  abstract chance(): number;
  abstract wait(milliseconds: number): Wait;
}

/** The clock of the computer. */
@Injectable()
export class SystemClock extends JobClock {
  now(): number {
    return Date.now();
  }

  chance(): number {
    return Math.random();
  }

  wait(milliseconds: number): Wait {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return { over, end };
  }
}
