import type { CalendarEntry } from '../../domain/filing/calendar';
import { isLate } from '../../domain/filing/deadlines';
import type { Deadline } from '../../domain/filing/deadlines';
import { DEADLINE_NOTES, DEADLINE_WORDS, dueWords } from '../../rendering/messages';
import { date, daysBetween } from '../../rendering/numbers';

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
    note: noteOf(each),
  }));
}

/** The deadlines that are not met yet, for a calendar. */
export function deadlineEntries(
  deadlines: readonly Deadline[],
  filing: { readonly id: string; readonly title: string },
): CalendarEntry[] {
  return deadlines
    .filter(({ met }) => met === null)
    .map((each) => ({
      id: `${filing.id}-${each.rule.name}@rapor`,
      day: each.due,
      title: `${DEADLINE_WORDS[each.rule.name]}: ${filing.title}`,
      text: noteOf(each),
    }));
}

const noteOf = ({ rule: { name, source, set } }: Deadline): string =>
  set
    ? `${DEADLINE_NOTES[name]} Ditetapkan kantor ini.`
    : `${DEADLINE_NOTES[name]} Sumber: ${source}; belum dibaca pada naskah resminya.`;

function stateOf({ rule, due, met }: Deadline, today: string): string {
  if (met !== null) return `terpenuhi ${date(met)}`;
  const days = daysBetween(today, due);
  return days < 0 && rule.metBy === undefined ? '' : dueWords(days);
}
