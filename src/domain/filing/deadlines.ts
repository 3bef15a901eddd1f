import { daysLater, monthsLater } from '../period';
import type { StepName } from './stages';

export type DeadlineName = 'annual-report' | 'annual-meeting' | 'record' | 'result' | 'follow-up';

/** From when a deadline runs: the end of the book year, or a step that was taken. */
type Start = { readonly from: 'year-end' } | { readonly from: StepName };

/** How long it is, or on which day of the year after it falls. */
type Span =
  | { readonly days: number }
  | { readonly months: number }
  /** "04-30", in the year after the book year. */
  | { readonly on: string };

/** One deadline, with where it is read and how sure that is. */
export type DeadlineRule = Start &
  Span & {
    readonly name: DeadlineName;
    /** The first book year it holds for; every one unless given. */
    readonly since?: number;
    /** The step that meets it; those without one are met outside the program. */
    readonly metBy?: StepName;
    readonly source: string;
    /** An office set it otherwise than it could be read. */
    readonly set?: true;
    readonly confidence: 'single-source' | 'two-source';
  };

/** Deadlines as far as they could be read; none is in a law that was read itself. */
export const DEADLINES: readonly DeadlineRule[] = [
  {
    name: 'annual-report',
    since: 2024,
    from: 'year-end',
    on: '04-30',
    metBy: 'submit',
    source: 'Permenkop 2/2024',
    confidence: 'single-source',
  },
  {
    name: 'annual-meeting',
    since: 2025,
    from: 'year-end',
    months: 6,
    source: 'SE Menkop 1/2025',
    confidence: 'single-source',
  },
  {
    name: 'record',
    from: 'finish-examination',
    days: 14,
    source: 'praktik pemeriksaan dinas',
    confidence: 'single-source',
  },
  {
    name: 'result',
    from: 'finish-examination',
    days: 30,
    metBy: 'sign',
    source: 'praktik pemeriksaan dinas',
    confidence: 'single-source',
  },
  {
    name: 'follow-up',
    from: 'sign',
    months: 3,
    source: 'praktik pemeriksaan dinas',
    confidence: 'single-source',
  },
];

/** A deadline of one filing. */
export interface Deadline {
  readonly rule: DeadlineRule;
  /** ISO date, the last day on which it is met. */
  readonly due: string;
  /** When it was met; null while it is not. */
  readonly met: string | null;
}

/** A step that was taken, and on which day. */
export interface Dated {
  readonly step: StepName;
  /** ISO date or time. */
  readonly at: string;
}

/**
 * The deadlines that run for a filing, the first due first.
 *
 * @param periodEnd ISO date
 * @param steps in the order in which they were taken
 */
export function deadlinesOf(
  periodEnd: string,
  steps: readonly Dated[],
  rules: readonly DeadlineRule[] = DEADLINES,
): Deadline[] {
  return rules
    .filter(({ since = 0 }) => Number(periodEnd.slice(0, 4)) >= since)
    .flatMap((rule): Deadline[] => {
      const start = startOf(rule, periodEnd, steps);
      if (start === undefined) return [];
      const met = steps.findLast(({ step, at }) => step === rule.metBy && dayOf(at) >= start);
      return [{ rule, due: dueOn(rule, start), met: met ? dayOf(met.at) : null }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Past its last day and not met. What is met outside the program is never called late. */
export const isLate = ({ rule, due, met }: Deadline, today: string): boolean =>
  rule.metBy !== undefined && met === null && due < today;

const dayOf = (at: string): string => at.slice(0, 10);

function startOf(rule: DeadlineRule, periodEnd: string, steps: readonly Dated[]): string | undefined {
  if (rule.from === 'year-end') return periodEnd;
  const last = steps.findLast(({ step }) => step === rule.from);
  return last && dayOf(last.at);
}

function dueOn(rule: DeadlineRule, start: string): string {
  if ('on' in rule) return `${Number(start.slice(0, 4)) + 1}-${rule.on}`;
  return 'days' in rule ? daysLater(start, rule.days) : monthsLater(start, rule.months);
}
