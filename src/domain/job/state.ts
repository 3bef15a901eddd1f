/**
 * How far a job is. `failed` waits for another attempt, `dead` for a person; `stopped` waits until somebody resumes it;
 * `done` and `discarded` are the end.
 */
export const JOB_STATES = ['queued', 'running', 'failed', 'stopped', 'dead', 'done', 'discarded'] as const;

export type JobState = (typeof JOB_STATES)[number];
