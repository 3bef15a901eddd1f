import { OF_FUNDS } from '../lexicon/documents';
import { normalised } from '../lexicon/words';
import type { SheetTable } from '../tables/tables';
import type { Row } from './row';
import { aloneOver } from './titles';
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
  // Over the first table of a sheet a list is what its whole sheet is called.
  let isOther = isBelow(table, table.follows ? isLeft : (text) => others.has(text));
  return rows.filter(({ row, text }) => {
    const isTitle = row.cells.length === 0;
    if (isTitle && (OF_FUNDS.test(text) || isLeft(text))) isOther = true;
    else if (isTitle && statementIn(text) !== undefined) isOther = false;
    return !isOther;
  });
}

/** The nearest title over the head of a table is one of these. */
function isBelow(table: SheetTable, isOne: (text: string) => boolean): boolean {
  const over = aloneOver(table).map((text) => normalised(text.slice(0, LONGEST_TITLE)));
  const title = over.reverse().find((text) => isOne(text) || statementIn(text) !== undefined);
  return title !== undefined && isOne(title);
}

const LONGEST_TITLE = 120;
