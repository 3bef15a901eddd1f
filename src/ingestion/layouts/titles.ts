import { textOf } from '../../domain/grid';
import type { Cell, Grid, Sheet } from '../../domain/grid';
import { isAmount } from './columns';
import { headerYear } from './headers';
import { partIn } from './match';
import type { Context } from './match';
import type { Table } from './tables';

/** Titles are shorter; what is longer is text of notes. */
const LONGEST_TITLE = 200;
const LONGEST_NAME = 120;
/** Between two tables the nearest rows are the title of the lower one. */
const TITLE_ROWS = 10;

/** The unit's name, where a title line begins with what it is. */
export function nameIn(sheets: Grid['sheets']): string | undefined {
  return sheets
    .flatMap((sheet) => sheet.rows.slice(0, TITLE_ROWS).flatMap(titles))
    .find(
      (title) =>
        /^(ksp|ksu|usp|kud|kpri|kopdit|kopkar|koperasi|primkop)\b/i.test(title) &&
        title.length <= LONGEST_NAME,
    );
}

/** The statement a table belongs to: by the title between it and the table above it, or that of its sheet. */
export function startOf(table: Table, before: Context): Context {
  if (!table.follows) return { part: firstPart(table), nonMember: false };
  const part = partAbove(table);
  return part === undefined ? before : { part, nonMember: false };
}

/** By the sheet's name, else by what stands above the first table. */
function firstPart({ sheet, header, rows }: Table): Context['part'] {
  const above = Math.max(header + 1, Math.min(rows[0]?.row ?? 0, TITLE_ROWS));
  return partIn(sheet.name) ?? partIn(sheet.rows.slice(0, above).flatMap(titles).join(' '));
}

function partAbove({ sheet, header }: Table): Context['part'] {
  for (let row = header; row >= Math.max(0, header - TITLE_ROWS); row -= 1) {
    const cells = sheet.rows[row] ?? [];
    if (row < header && cells.some(isRowOfTable)) return undefined;
    const part = partIn(titles(cells).join(' '));
    if (part) return part;
  }
  return undefined;
}

const isRowOfTable = (cell: Cell): boolean => isAmount(cell) && !headerYear(cell);

function titles(row: Sheet['rows'][number]): string[] {
  return row
    .filter(({ content }) => content.kind === 'text' && content.text.length <= LONGEST_TITLE)
    .map((cell) => textOf(cell).trim());
}
