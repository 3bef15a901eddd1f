import { isOverdue } from '../../domain/filing/concerns';
import type { OpenFiling } from '../../examination/desk.service';
import type { UnitLetter } from '../../mail/unit-letters';
import { concernName, reminderLine, reminderSubject, reminderText } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { filingPlace } from '../shared/filing-place';

/**
 * The message about what waits for the unit, a returned filing among it; undefined where nothing does.
 *
 * @param today ISO date
 * @param address where people reach the service, for a message that leads there; empty for one that does not
 */
export function reminderOf(
  { filing, statement, concerns }: Pick<OpenFiling, 'filing' | 'statement' | 'concerns'>,
  today: string,
  address: string,
): UnitLetter | undefined {
  const { name: unit } = statement.statement.unit;
  const { unitId, year } = filing;
  const open = concerns.filter(({ state }) => state === 'open');
  if (open.length === 0) return undefined;
  const lines = open.map((each) =>
    reminderLine(
      concernName(each),
      each.text,
      each.until === '' ? '' : date(each.until),
      isOverdue(each, today),
    ),
  );
  const place = address === '' ? '' : `${address}${filingPlace(filing)}/temuan`;
  const text = reminderText(unit, year, lines, place);
  return { unitId, year, unit, subject: reminderSubject(unit), text };
}
