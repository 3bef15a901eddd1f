import type { CalendarEntry } from '../../domain/filing/calendar';
import type { ConcernState } from '../../domain/filing/concerns';
import type { Deadline } from '../../domain/filing/deadlines';
import { concernName, DEADLINE_NOTES, DEADLINE_WORDS } from '../../rendering/messages';

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
      text: deadlineNote(each),
    }));
}

/** Where a deadline comes from, and how sure that is. */
export const deadlineNote = ({ rule: { name, source, set } }: Deadline): string =>
  set
    ? `${DEADLINE_NOTES[name]} Ditetapkan kantor ini.`
    : `${DEADLINE_NOTES[name]} Sumber: ${source}; belum dibaca pada naskah resminya.`;

/** What is to be put right until a day. */
interface ConcernUntil {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly state: ConcernState;
  /** ISO date; empty for none. */
  readonly until: string;
  readonly text: string;
}

/** What was found and is not settled, for a calendar. @param unit its name */
export const concernEntries = (concerns: readonly ConcernUntil[], unit: string): CalendarEntry[] =>
  concerns
    .filter(({ state, until }) => state !== 'settled' && until !== '')
    .map((each) => ({
      id: `${each.id}@rapor`,
      day: each.until,
      title: `Temuan ${concernName(each)}: ${unit}`,
      text: each.text,
    }));
