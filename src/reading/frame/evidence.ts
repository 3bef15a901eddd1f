import { headerYear } from '../tables/headers';
import type { Scale } from '../tables/scale';
import type { SheetTable } from '../tables/tables';
import type { FrameAnswers, FrameEvidence, TakenBy } from '../layout';
import { FRAME_BY } from '../weights';
import { BLANK } from './open-columns';

/** What says that a table is read as it is, and how surely. */
export function evidenceOf(table: SheetTable, said: FrameAnswers, scale: Scale['how']): FrameEvidence {
  const isHeaded = table.years.every(({ column, isBelow }) => isBelow ?? headsYear(table, column));
  return {
    year: by(
      said.year !== undefined ? 'said' : isHeaded ? 'head' : table.header < 0 ? 'sheet-name' : 'title',
    ),
    columns: by(said.column !== undefined ? 'said' : isHeaded ? 'head' : 'figures'),
    scale: by(scale),
  };
}

const headsYear = ({ sheet, header }: SheetTable, column: number): boolean =>
  headerYear(sheet.rows[header]?.[column] ?? BLANK) !== undefined;

const by = <By extends keyof typeof FRAME_BY>(what: By): TakenBy<By> => ({
  by: what,
  confidence: FRAME_BY[what],
});
