import type { ThreadSettings } from '../threads/thread-pool';

/** How the threads are started, and what one part of an area may cost. */
export const otherLawThread: ThreadSettings = {
  file: require.resolve('./other-law-worker'),
  timeLimit: 60_000,
  timePerMib: 0,
  memoryMib: 256,
  mostWaiting: 300,
};
