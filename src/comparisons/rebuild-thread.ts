import type { ThreadSettings } from '../threads/thread-pool';

/** How the threads of a rebuild are started, and what one slice may cost: a country of one kind takes some seconds. */
export const rebuildThread: ThreadSettings = {
  file: require.resolve('./group-slice-worker'),
  timeLimit: 300_000,
  timePerMib: 0,
  memoryMib: 768,
};
