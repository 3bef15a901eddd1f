import { OF_FUNDS } from '../lexicon/documents';
import { normalised } from '../lexicon/words';
import type { SheetTable } from '../tables/tables';
import { aloneIn } from '../tables/title-year';
import type { Row } from './row';
import { statementIn, titlesList } from '../lexicon/statements';

/**
 * Without what stands below the title of a statement of the sources and uses of funds, or of cash, or of a list of members or
 * loans, up to the next title: the same words are accounts of neither balance sheet nor income statement there.
 *
 * @param others titles of further statements that are left out, in normalised words
 */
export function withoutOtherStatements(
  table: SheetTable,
  rows: readonly Row[],
  others: ReadonlySet<string>,
): readonly Row[] {
  const isLeft = (text: string): boolean => titlesList(text) || others.has(text);
  const mayBe = table.follows || others.size > 0;
  let isOther = mayBe && isBelow(table, (text) => (table.follows && titlesList(text)) || others.has(text));
  return rows.filter(({ row, text }) => {
    const isTitle = row.cells.length === 0;
    if (isTitle && (OF_FUNDS.test(text) || isLeft(text))) isOther = true;
    else if (isTitle && statementIn(text) !== undefined) isOther = false;
    return !isOther;
  });
}

/** The nearest title over the head of a table is one of these. */
function isBelow({ sheet, header }: SheetTable, isOne: (text: string) => boolean): boolean {
  const above = sheet.rows.slice(Math.max(0, header - TITLE_ROWS), Math.max(0, header)).reverse();
  const titles = above.flatMap((row) => aloneIn(row)?.slice(0, LONGEST_TITLE) ?? []).map(normalised);
  const title = titles.find((text) => isOne(text) || statementIn(text) !== undefined);
  return title !== undefined && isOne(title);
}

const TITLE_ROWS = 3;
const LONGEST_TITLE = 120;
