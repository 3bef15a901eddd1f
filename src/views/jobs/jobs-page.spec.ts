import type { JobGroupResult, StateCounts } from '../../domain/job/jobs-result';
import { jobsPage } from './jobs-page';

const BEFORE = '2026-11-30T11:59:00Z';
const NO_JOBS: StateCounts = { queued: 0, running: 0, done: 0, failed: 0, dead: 0, stopped: 0, discarded: 0 };
const group = (counts: Partial<StateCounts>, openedAt = '2026-11-30T11:50:00Z'): JobGroupResult => ({
  ...{ id: 'g', title: 'sepuluh.zip', openedAt, jobs: 10, left: 10, timeLeft: null },
  counts: { ...NO_JOBS, ...counts },
});
const idleOf = (groups: JobGroupResult[], isWorking = false): string =>
  jobsPage({ groups, single: [], dead: [] }, '', { isWorking, before: BEFORE }).idle;

it('says that nobody works where files wait and none is read, with the next step', () => {
  expect(idleOf([group({ queued: 10 })])).toContain('10 pekerjaan menunggu');
  expect(idleOf([group({ queued: 10 })])).toContain('rapor worker');
});

it('says nothing of it while anything is worked on, where all were stopped, or just after they came in', () => {
  expect(idleOf([group({ queued: 10 })], true)).toBe('');
  expect(idleOf([group({ stopped: 10 })])).toBe('');
  expect(idleOf([group({ queued: 10 }, '2026-11-30T11:59:30Z')])).toBe('');
});
