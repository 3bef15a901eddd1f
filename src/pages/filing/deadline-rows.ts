import { isLate } from '../../domain/filing/deadlines';
import type { Deadline } from '../../domain/filing/deadlines';
import { DEADLINE_WORDS, dueWords } from '../../rendering/messages';
import { date, daysBetween } from '../../rendering/numbers';
import { deadlineNote } from '../../views/parts/calendar';

/** A deadline as finished strings. */
export interface DeadlineRow {
  readonly what: string;
  readonly due: string;
  /** "tinggal 12 hari"; when it was met; empty where neither is known. */
  readonly state: string;
  readonly late: boolean;
  readonly note: string;
}

/** @param today ISO date */
export function deadlineRows(deadlines: readonly Deadline[], today: string): DeadlineRow[] {
  return deadlines.map((each) => ({
    what: DEADLINE_WORDS[each.rule.name],
    due: date(each.due),
    state: stateOf(each, today),
    late: isLate(each, today),
    note: deadlineNote(each),
  }));
}

function stateOf({ rule, due, met }: Deadline, today: string): string {
  if (met !== null) return `terpenuhi ${date(met)}`;
  const days = daysBetween(today, due);
  return days < 0 && rule.metBy === undefined ? '' : dueWords(days);
}
