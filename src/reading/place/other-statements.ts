import { OF_FUNDS } from '../lexicon/documents';
import type { Row } from './row';
import { statementIn } from '../lexicon/statements';

/**
 * Without what stands below the title of a statement of the sources and uses of funds, or of cash, up to the next title:
 * the same words are accounts of neither balance sheet nor income statement there.
 */
export function withoutOtherStatements(rows: readonly Row[]): readonly Row[] {
  let isOther = false;
  return rows.filter(({ row, text }) => {
    const isTitle = row.cells.length === 0;
    if (isTitle && OF_FUNDS.test(text)) isOther = true;
    else if (isTitle && statementIn(text) !== undefined) isOther = false;
    return !isOther;
  });
}
