import { OF_FUNDS } from '../lexicon/documents';
import { normalised } from '../lexicon/words';
import type { SheetTable } from '../tables/tables';
import { aloneIn } from '../tables/title-year';
import type { Row } from './row';
import { statementIn, titlesList } from '../lexicon/statements';

/**
 * Without what stands below the title of a statement of the sources and uses of funds, or of cash, or of a list of members or
 * loans, up to the next title: the same words are accounts of neither balance sheet nor income statement there.
 */
export function withoutOtherStatements(table: SheetTable, rows: readonly Row[]): readonly Row[] {
  let isOther = table.follows && isBelowList(table);
  return rows.filter(({ row, text }) => {
    const isTitle = row.cells.length === 0;
    if (isTitle && (OF_FUNDS.test(text) || titlesList(text))) isOther = true;
    else if (isTitle && statementIn(text) !== undefined) isOther = false;
    return !isOther;
  });
}

/** The title of a list stands right over the head of a table below another one. */
function isBelowList({ sheet, header }: SheetTable): boolean {
  const above = sheet.rows.slice(Math.max(0, header - TITLE_ROWS), Math.max(0, header)).reverse();
  const titles = above.flatMap((row) => aloneIn(row)?.slice(0, LONGEST_TITLE) ?? []).map(normalised);
  const title = titles.find((text) => titlesList(text) || statementIn(text) !== undefined);
  return title !== undefined && titlesList(title);
}

const TITLE_ROWS = 3;
const LONGEST_TITLE = 120;
