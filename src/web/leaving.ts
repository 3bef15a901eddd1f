import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Whether the service is on its way out: what runs is finished, nothing new is begun. */
@Injectable()
export class Leaving {
  private left = false;

  get isLeaving(): boolean {
    return this.left;
  }

  leave(): void {
    this.left = true;
  }
}

/** How long requests may take to end, in milliseconds; jobs have as long. */
const PATIENCE = 20_000;

/**
 * Stops the service: who asks now is told to come back, running requests and jobs end, and what has not ended after a
 * while is cut off or goes back into the line.
 */
export async function stopGently(app: NestFastifyApplication, patience = PATIENCE): Promise<void> {
  app.get(Leaving).leave();
  const late = setTimeout(() => app.getHttpServer().closeAllConnections(), patience);
  try {
    await app.close();
  } finally {
    clearTimeout(late);
  }
}

/** Stops at the first signal, and at once at the second one. @param end is told the exit status */
export function stopOnSignals(app: NestFastifyApplication, end: (status: number) => void): void {
  let asked = false;
  const stop = (): void => {
    if (asked) end(CUT_SHORT);
    else
      void stopGently(app).then(
        () => end(0),
        () => end(CUT_SHORT),
      );
    asked = true;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

/** Status of a service that did not end what ran. */
const CUT_SHORT = 1;
