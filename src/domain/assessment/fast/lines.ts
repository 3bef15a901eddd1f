import { ZERO, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { once } from '../../kept';
import { isNeverNegative } from '../../statement/chart';
import type { ChartIndex, Line } from '../../statement/chart';
import { wrongSigns } from '../../statement/check-signs';
import { isInAnother, rareRows } from '../../statement/lacking';
import { shownOf, signed } from '../../statement/shown';
import type { Statement } from '../../statement/statement';
import { leftFor, sectionOf, wrongIn } from '../lines';
import type { Sections } from '../lines';

/** What a line comes to: an amount; null where it is missing or in doubt; `wrong` where a sign cannot be believed. */
export type Amount = Exact | null | 'wrong';

/** The lines of one period and their amounts so far: what `lines.ts` resolves with its trace, without one. */
export interface Book extends Sections {
  readonly amounts: Map<string, Amount>;
  readonly active: Set<string>;
}

export const openBook = (index: ChartIndex, statement: Statement): Book => ({
  index,
  statement,
  wrong: once(() => wrongSigns(index, statement)),
  sections: new Map(),
  amounts: new Map(),
  active: new Set(),
});

/** The amount of a line: reported, proved by its section, or the sum of its parts. */
export function amountOf(book: Book, code: string): Amount {
  const figure = book.statement.figures.get(code);
  if (figure) return book.wrong().has(code) ? 'wrong' : figure.amount;
  const known = book.amounts.get(code);
  if (known !== undefined) return known;
  const line = book.index.lines.get(code);
  if (!line || book.active.has(code)) return null;
  book.active.add(code);
  const found = find(book, line);
  book.active.delete(code);
  // As with traces: nothing is kept of a line that could not be settled while another was itself in question.
  if (isAmount(found) || book.active.size === 0) book.amounts.set(code, found);
  return found;
}

const isAmount = (amount: Amount): amount is Exact => typeof amount === 'object' && amount !== null;

function find(book: Book, line: Line): Amount {
  const said = book.statement.totalsProve ? fromSection(book, line) : undefined;
  if (said !== undefined && said !== null) return notNegative(line, said);
  const unproved = said === undefined ? elsewhere(book, line) : null;
  return notNegative(line, fromParts(book, line) ?? unproved);
}

/** What a form without this row has of it stands in another line. */
const elsewhere = ({ index, statement }: Book, line: Line): Amount =>
  isInAnother(rareRows(index, statement), line) ? ZERO : null;

const notNegative = (line: Line, amount: Amount): Amount =>
  isAmount(amount) && signOf(amount) < 0 && isNeverNegative(line) ? 'wrong' : amount;

/** What the section above says of a line that is not shown: null where it leaves it in doubt, undefined where it says nothing. */
function fromSection(book: Book, line: Line): Amount | undefined {
  const parent = line.parent === undefined ? undefined : book.index.lines.get(line.parent);
  if (!parent) return undefined;
  const total = amountOf(book, parent.code);
  if (total === 'wrong') return 'wrong';
  if (!total) return undefined;
  return wrongIn(book, parent).length > 0 ? 'wrong' : fromTotal(book, parent, line, total);
}

function fromTotal(book: Book, parent: Line, line: Line, total: Exact): Amount {
  const section = sectionOf(book, parent, total);
  if (!section.closes) return leftFor(book, parent, line, section) ?? null;
  if (section.hides) return null;
  return shownOf(book.index, book.statement, line) ?? ZERO;
}

/** The sum of the parts, where every part is known. */
function fromParts(book: Book, line: Line): Exact | null {
  const parts = book.index.parts.get(line.code);
  if (!parts) return null;
  let value = ZERO;
  for (const part of parts) {
    const amount = amountOf(book, part.code);
    if (!isAmount(amount)) return null;
    value = value.add(signed(part, amount));
  }
  return value;
}
