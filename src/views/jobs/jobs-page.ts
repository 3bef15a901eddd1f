import type { JobGroupResult, JobResult, JobsResult } from '../../domain/job/jobs-result';
import {
  JOB_STATE_WORDS,
  jobFaultSentence,
  jobKindWords,
  timeLeftWords,
} from '../../rendering/messages/jobs';
import { date } from '../../rendering/numbers';

interface ShownGroup {
  readonly title: string;
  readonly opened: string;
  readonly done: number;
  readonly jobs: number;
  readonly told: string;
  readonly mayStop: boolean;
  readonly mayResume: boolean;
  readonly mayRetry: boolean;
  /** Where its buttons lead. */
  readonly href: string;
}

interface ShownJob {
  readonly what: string;
  readonly about: string;
  readonly told: string;
  readonly detail: string;
  readonly mayStop: boolean;
  readonly mayResume: boolean;
  readonly href: string;
}

/** The page of long work. */
export interface JobsPage {
  readonly title: string;
  readonly news: string;
  readonly groups: readonly ShownGroup[];
  readonly single: readonly ShownJob[];
  readonly dead: readonly ShownJob[];
  readonly nothing: boolean;
  /** That what waits is worked on by nobody, with the next step; empty where somebody works or nothing waits. */
  readonly idle: string;
}

/** Whether somebody works, and since when. */
export interface Worked {
  /** On any job, whosever it is: what was sent first is done first. */
  readonly isWorking: boolean;
  /** ISO time: a batch that is younger may not have been taken up yet. */
  readonly before: string;
}

/** @param news what was just done, if anything was */
export function jobsPage(result: JobsResult, news: string, worked: Worked): JobsPage {
  const { groups, single, dead } = result;
  return {
    title: 'Pekerjaan',
    news,
    idle: idleWords(result, worked),
    groups: groups.map(shownGroup),
    single: single.map(shownJob),
    dead: dead.map(shownJob),
    nothing: groups.length + single.length + dead.length === 0,
  };
}

function idleWords({ groups }: JobsResult, { isWorking, before }: Worked): string {
  const waiting = groups
    .filter(({ openedAt }) => openedAt < before)
    .reduce((sum, { counts }) => sum + counts.queued, 0);
  if (isWorking || waiting === 0) return '';
  return `${waiting} pekerjaan menunggu, dan sekarang tidak ada yang mengerjakannya. Bila layanan ini dipasang tanpa bekerja sendiri (RAPOR_WORK=off), mintalah petugas TI menjalankan “rapor worker”.`;
}

function shownGroup(group: JobGroupResult): ShownGroup {
  const { id, title, openedAt, jobs, counts, left } = group;
  return {
    title,
    opened: date(openedAt.slice(0, 10)),
    done: counts.done,
    jobs,
    told: groupWords(group),
    mayStop: left > 0,
    mayResume: counts.stopped > 0,
    mayRetry: counts.failed + counts.dead > 0,
    href: `/pekerjaan/kumpulan/${id}`,
  };
}

/** "12 dari 40 selesai, sisa 25, kira-kira 3 menit lagi; 2 perlu dilihat; 1 dihentikan". */
function groupWords({ jobs, counts, left, timeLeft }: JobGroupResult): string {
  const pace = timeLeftWords(timeLeft);
  const rest = left === 0 ? '' : `, sisa ${left}${pace === '' ? '' : `, ${pace}`}`;
  const others = (['dead', 'stopped', 'discarded'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `; ${counts[state]} ${JOB_STATE_WORDS[state]}`);
  return `${counts.done} dari ${jobs} selesai${rest}${others.join('')}`;
}

function shownJob({ id, kind, state, about, progress, fault }: JobResult): ShownJob {
  const far = progress === null ? '' : ` (${progress.done} dari ${progress.total})`;
  return {
    what: jobKindWords(kind),
    about: about ?? '',
    told: state === 'dead' && fault ? jobFaultSentence(fault) : `${JOB_STATE_WORDS[state]}${far}`,
    detail: fault?.values['detail'] ?? '',
    mayStop: state !== 'stopped' && state !== 'dead',
    mayResume: state === 'stopped',
    href: `/pekerjaan/${id}`,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/jobs': JobsPage;
  }
}
