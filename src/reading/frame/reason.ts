import { textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import { isAmount } from '../tables/columns';
import { topRows } from '../tables/top-rows';
import { titleYears } from '../tables/title-year';
import { yearIn } from '../lexicon/years';

/** Why nothing was read of sheets on which no table was found: the year is there and the amounts are not, or neither is. */
export function whyNothing(sheets: readonly Sheet[]): Fault {
  for (const sheet of sheets) {
    const year = yearOn(sheet);
    if (year === undefined) continue;
    const cell = textLikeAmount(sheet);
    const place = { sheet: sheet.name, ...(cell && { cell: cell.address }) };
    return { code: 'amounts-missing', ...place, found: cell ? textOf(cell).trim() : `tahun ${year}` };
  }
  return { code: 'not-a-statement' };
}

function yearOn(sheet: Sheet): number | undefined {
  const [title] = titleYears(sheet);
  const cells = topRows(sheet).flatMap((row) => sheet.rows[row] ?? []);
  const headed = cells.map((cell) => yearIn(textOf(cell).slice(0, LONGEST))?.year);
  return title?.header.year ?? headed.find((year) => year !== undefined);
}

const LONGEST = 120;

/** A text in which figures stand that are read as no amount: "12 juta". */
const textLikeAmount = (sheet: Sheet): Cell | undefined =>
  topRows(sheet, MOST_ROWS)
    .flatMap((row) => (sheet.rows[row] ?? []).slice(1))
    .find((cell) => cell.content.kind === 'text' && isNearlyAmount(cell));

const MOST_ROWS = 200;

const isNearlyAmount = (cell: Cell): boolean => {
  const text = textOf(cell).slice(0, LONGEST);
  return (
    /\d/.test(text) && !isAmount(cell) && yearIn(text) === undefined && text.replace(/[^\d]/g, '').length >= 2
  );
};
