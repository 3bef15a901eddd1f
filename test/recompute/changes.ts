import { basisFor } from '../../src/domain/assessment/basis';
import type { Basis } from '../../src/domain/assessment/basis';
import { exact } from '../../src/domain/decimal';
import type { Answer, Statement } from '../../src/domain/statement/statement';
import { WRITTEN_AT, ANSWER_AT, SHEETS, SWITCH_AT } from '../../src/recompute/places';
import type { Book, BookRow } from '../../src/spreadsheets/book';
import type { Random } from '../fuzz/random';
import { rowWith, withCell } from './recomputed';

/** A workbook in which something was changed, and what it is about after the same changes. */
export interface Changed {
  readonly book: Book;
  readonly basis: Basis;
  /** The options named so far, by the reading that they are of. */
  readonly named: ReadonlyMap<string, string>;
  /** What was changed, in the order of the changes. */
  readonly told: readonly string[];
}

const rowsOf = (book: Book, name: string): readonly BookRow[] =>
  book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];

/** The same with one thing more that somebody changed in it: mostly an amount, else an answer or a reading. */
export function changedAgain(from: Changed, random: Random): Changed {
  const kind = random.pick(['amount', 'amount', 'amount', 'answer', 'reading'] as const);
  const other = kind === 'answer' ? withAnswer(from, random) : undefined;
  return other ?? (kind === 'reading' ? withReading(from, random) : undefined) ?? withAmount(from, random);
}

const renewed = ({ law, before }: Basis, statement: Statement, named: ReadonlyMap<string, string>): Basis =>
  basisFor(law, statement, { before, readings: [...named.values()] });

/** An amount from a third of what it was to twice as much, in whole rupiah. */
function withAmount({ book, basis, named, told }: Changed, random: Random): Changed {
  const { statement } = basis;
  const codes = [...statement.figures.keys()].filter((code) => rowWith(book, SHEETS.lines, code) > 0);
  const code = random.pick(codes);
  const figure = statement.figures.get(code);
  if (!figure) throw new Error(code);
  const amount = Math.round(figure.amount.valueOf() * (0.33 + random.next() * 1.67)) + random.below(1000);
  const figures = new Map(statement.figures).set(code, { ...figure, amount: exact(amount) });
  return {
    book: withCell(book, SHEETS.lines, rowWith(book, SHEETS.lines, code), WRITTEN_AT.current, amount),
    basis: renewed(basis, { ...statement, figures }, named),
    named,
    told: [...told, `${code} ${figure.amount.valueOf()} → ${amount}`],
  };
}

const ANSWERS = { Ya: 'yes', Tidak: 'no', 'Tidak berlaku': 'notApplicable' } as const;
const WORDS = ['Ya', 'Tidak', 'Tidak berlaku'] as const;

/** One answer of a list that was answered one by one; undefined where there is none. */
function withAnswer({ book, basis, named, told }: Changed, random: Random): Changed | undefined {
  const { statement } = basis;
  const lists = [...statement.answers].filter(
    ([number, { answers }]) => typeof answers !== 'number' && rowWith(book, SHEETS.answers, number) > 0,
  );
  if (lists.length === 0) return undefined;
  const [number, sheet] = random.pick(lists);
  const all: readonly Answer[] = typeof sheet.answers === 'number' ? [] : sheet.answers;
  const at = random.below(all.length);
  const word = random.pick(WORDS);
  const answers = new Map(statement.answers).set(number, { ...sheet, answers: all.with(at, ANSWERS[word]) });
  return {
    book: withCell(book, SHEETS.answers, rowWith(book, SHEETS.answers, number) + at, ANSWER_AT, word),
    basis: renewed(basis, { ...statement, answers }, named),
    named,
    told: [...told, `${number}.${at + 1} → ${word}`],
  };
}

/** One reading switched to another of its options; undefined for a law without readings. */
function withReading({ book, basis, named, told }: Changed, random: Random): Changed | undefined {
  const { law, statement } = basis;
  if (law.readings.length === 0) return undefined;
  const reading = random.pick(law.readings);
  const { id } = random.pick(reading.options);
  const first = rowsOf(book, SHEETS.switches).findIndex(
    ({ cells }) => cells[0] === undefined && cells[1]?.value === reading.options[0].id,
  );
  const options = new Map(named).set(reading.id, id);
  return {
    book: withCell(book, SHEETS.switches, first, SWITCH_AT, id),
    basis: renewed(basis, statement, options),
    named: options,
    told: [...told, `${reading.id} → ${id}`],
  };
}
