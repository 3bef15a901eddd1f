import { ZERO, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { Latest } from '../../kept';
import { isNeverNegative } from '../../statement/chart';
import type { ChartIndex, Line } from '../../statement/chart';
import { isWrongSign } from '../../statement/check-signs';
import { isInAnother } from '../../statement/lacking';
import { signed } from '../../statement/shown';
import type { Statement } from '../../statement/statement';
import { leftFor, sectionOf, sectionsIn, wrongIn } from '../sections';
import type { Sections } from '../sections';

/** What a line comes to: an amount; null where it is missing or in doubt; `wrong` where a sign cannot be believed. */
export type Amount = Exact | null | 'wrong';

/** The lines of one period and their amounts so far: what `lines.ts` resolves with its trace, without one. */
export interface Book extends Sections {
  /** By the place of the line. */
  readonly amounts: (Amount | undefined)[];
  readonly active: { count: number; readonly at: boolean[] };
}

/** What a line comes to does not hang on what was asked before: a statement is opened once for all. */
export const openBook = (index: ChartIndex, statement: Statement): Book =>
  opened.of(statement, index, () => {
    const { wrong, rare, shown, sections } = sectionsIn(index, statement);
    const { length } = index.inOrder;
    return {
      index,
      statement,
      wrong,
      rare,
      shown,
      sections,
      amounts: new Array<undefined>(length).fill(undefined),
      active: { count: 0, at: new Array<boolean>(length).fill(false) },
    };
  });

/** A statement and the year before it. */
const opened = new Latest<Statement, ChartIndex, Book>(4);

/** The amount of a line: reported, proved by its section, or the sum of its parts. */
export function amountOf(book: Book, code: string): Amount {
  const line = book.index.lines.get(code);
  return line ? amountIn(book, line) : (book.statement.figures.get(code)?.amount ?? null);
}

function amountIn(book: Book, line: Line): Amount {
  const { amounts, active } = book;
  const known = amounts[line.place];
  if (known !== undefined) return known;
  const figure = book.statement.figures.get(line.code);
  if (figure) return (amounts[line.place] = isWrongSign(line, figure) ? 'wrong' : figure.amount);
  if (active.at[line.place]) return null;
  active.at[line.place] = true;
  active.count += 1;
  const found = find(book, line);
  active.at[line.place] = false;
  active.count -= 1;
  // As with traces: nothing is kept of a line that could not be settled while another was itself in question.
  if (isAmount(found) || active.count === 0) amounts[line.place] = found;
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
const elsewhere = ({ rare }: Book, line: Line): Amount => (isInAnother(rare(), line) ? ZERO : null);

const notNegative = (line: Line, amount: Amount): Amount =>
  isAmount(amount) && signOf(amount) < 0 && isNeverNegative(line) ? 'wrong' : amount;

/** What the section above says of a line that is not shown: null where it leaves it in doubt, undefined where it says nothing. */
function fromSection(book: Book, line: Line): Amount | undefined {
  const parent = line.parent === undefined ? undefined : book.index.lines.get(line.parent);
  if (!parent) return undefined;
  const total = amountIn(book, parent);
  if (total === 'wrong') return 'wrong';
  if (!total) return undefined;
  return wrongIn(book, parent).length > 0 ? 'wrong' : fromTotal(book, parent, line, total);
}

function fromTotal(book: Book, parent: Line, line: Line, total: Exact): Amount {
  const section = sectionOf(book, parent, total);
  if (!section.closes) return leftFor(book, parent, line, section) ?? null;
  if (section.hides) return null;
  return book.shown()[line.place] ?? ZERO;
}

/** The sum of the parts, where every part is known. */
function fromParts(book: Book, line: Line): Exact | null {
  const parts = book.index.parts.get(line.code);
  if (!parts) return null;
  let value = ZERO;
  for (const part of parts) {
    const amount = amountIn(book, part);
    if (!isAmount(amount)) return null;
    value = value.add(signed(part, amount));
  }
  return value;
}
