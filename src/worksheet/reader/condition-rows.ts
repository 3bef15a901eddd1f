import { cellAt, filledRows } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import type { Heading, WorksheetForm } from '../forms/form';
import { likeness, plainWords, shareOf } from '../words';
import { headRow, isBlank, labelBefore, textAt } from './places';

/** One condition of a list, and the cell of its answer; no cell where its row is not there. */
export interface ConditionRow {
  readonly indicator: string;
  /** Counted from 0. */
  readonly at: number;
  readonly cell?: Cell;
}

export interface ConditionTable {
  readonly sheet: Sheet;
  readonly conditions: readonly ConditionRow[];
  /** Rows with an answer that belong to no condition of the form. */
  readonly added: readonly { readonly cell: string; readonly label: string }[];
}

/** A list with its rows. */
interface Block {
  readonly heading: Heading;
  readonly rows: number[];
}

/** Headings this much alike are the same. */
const SAME = 0.8;
/** A condition with this much of its fingerprint is recognised. */
const KNOWN = 0.6;

/** The law's words for the conditions, by indicator; and the first row of amounts on the sheet, if any. */
export interface Known {
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly until: number;
}

/** The form's conditions with their answers, wherever their lists now stand on the sheet. */
export function conditionTable(form: WorksheetForm, sheet: Sheet, known: Known): ConditionTable | undefined {
  const head = headRow(sheet, form.columns);
  return head && tableBelow(form, sheet, known, { from: head.row + 1, ...head.columns });
}

/** The same of a sheet whose columns are headed otherwise: the answers stand where most cells say one. */
export function answeredTable(form: WorksheetForm, sheet: Sheet, known: Known): ConditionTable | undefined {
  const answered = columnsOf(sheet).map((column) => rowsWith(sheet, column, ANSWER));
  const answer = answered.reduce(
    (best, rows, at) => (rows.length > (answered[best]?.length ?? 0) ? at : best),
    0,
  );
  const rows = answered[answer] ?? [];
  if (rows.length < ANSWERED) return undefined;
  const worded = (column: number): boolean =>
    rows.filter((row) => /\p{L}{3}/u.test(textAt(sheet, row, column))).length * 2 > rows.length;
  const condition = columnsOf(sheet).slice(0, answer).findLast(worded);
  return condition === undefined ? undefined : tableBelow(form, sheet, known, { from: 0, condition, answer });
}

const ANSWER = /^(?:(?:tidak|belum|tdk)\s+)?terpenuhi$|^(?:ya|tidak|tdk)$/i;
/** So many cells with an answer make a column that of the answers. */
const ANSWERED = 10;

const columnsOf = ({ rows }: Sheet): number[] =>
  Array.from(
    { length: filledRows(rows).reduce((widest, row) => Math.max(widest, rows[row]?.length ?? 0), 0) },
    (_, column) => column,
  );

const rowsWith = (sheet: Sheet, column: number, words: RegExp): number[] =>
  filledRows(sheet.rows).filter((row) => words.test(textAt(sheet, row, column)));

function tableBelow(
  form: WorksheetForm,
  sheet: Sheet,
  { own, until }: Known,
  { from, condition, answer }: Omit<Columns, 'until'> & { readonly answer: number },
): ConditionTable | undefined {
  const blocks = blocksOf(form, sheet, { from, condition, until });
  if (blocks.length === 0) return undefined;
  const lists = form.conditions.filter((each) => each.conditions !== undefined);
  const placed = lists.map((heading) => {
    const rows = blocks.filter((block) => block.heading === heading).flatMap((block) => block.rows);
    return {
      heading,
      rows,
      at: inOrder(heading, own.get(heading.number) ?? [], rows, textOfRow(sheet, condition)),
    };
  });
  const answerOf = (row: number): Cell => cellAt(sheet, row, answer);
  return {
    sheet,
    conditions: placed.flatMap(({ heading, at }) =>
      (heading.conditions ?? []).map((_, nth): ConditionRow => {
        const row = at.get(nth);
        return { indicator: heading.number, at: nth, ...(row === undefined ? {} : { cell: answerOf(row) }) };
      }),
    ),
    added: placed.flatMap(({ rows, at }) => {
      const used = new Set(at.values());
      const strange = rows.filter((row) => !used.has(row) && !isBlank(answerOf(row)));
      return strange.map((row) => ({ cell: answerOf(row).address, label: textAt(sheet, row, condition) }));
    }),
  };
}

const textOfRow =
  (sheet: Sheet, column: number) =>
  (row: number): string =>
    textAt(sheet, row, column);

interface Columns {
  readonly from: number;
  readonly until: number;
  readonly condition: number;
}

/** Every list with its rows, down to where the amounts begin. */
function blocksOf(form: WorksheetForm, sheet: Sheet, { from, until, condition }: Columns): Block[] {
  const blocks: Block[] = [];
  let cursor = -1;
  for (const row of filledRows(sheet.rows)) {
    if (row < from || row >= until) continue;
    const next = headingAt(form.conditions, labelBefore(sheet, row, condition), cursor);
    if (next !== undefined) {
      cursor = next;
      const heading = form.conditions[next];
      if (heading?.conditions) blocks.push({ heading, rows: [] });
    }
    if (startsAmounts(form, sheet, row)) break;
    if (textAt(sheet, row, condition) !== '' && form.conditions[cursor]?.conditions)
      blocks.at(-1)?.rows.push(row);
  }
  return blocks;
}

const startsAmounts = (form: WorksheetForm, sheet: Sheet, row: number): boolean =>
  (sheet.rows[row] ?? []).some((_, column) =>
    plainWords(textAt(sheet, row, column)).startsWith(plainWords(form.years.current)),
  );

/** The heading that is worded most like this; of several the next after the last one, as headings repeat. */
export function headingAt(headings: readonly Heading[], label: string, after: number): number | undefined {
  if (label === '') return undefined;
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = Math.max(...alike);
  if (best < SAME) return undefined;
  const next = alike.findIndex((each, at) => at > after && each === best);
  return next >= 0 ? next : alike.indexOf(best);
}

/**
 * Rows to conditions: each to the one it is worded as, then rows that were reworded to what is left, in order, where
 * there are as many of both.
 *
 * @param own the law's words for the conditions, as our own worksheets have them
 */
function inOrder(
  { conditions = [] }: Heading,
  own: readonly string[],
  rows: readonly number[],
  textOf: (row: number) => string,
): ReadonlyMap<number, number> {
  const placed = new Map<number, number>();
  const used = new Set<number>();
  for (const row of rows) {
    const at = likest(conditions, own, textOf(row), placed);
    if (at === undefined) continue;
    placed.set(at, row);
    used.add(row);
  }
  const [left, open] = [
    rows.filter((row) => !used.has(row)),
    conditions.flatMap((_, at) => (placed.has(at) ? [] : [at])),
  ];
  if (left.length === open.length) open.forEach((at, nth) => placed.set(at, left[nth] ?? 0));
  return placed;
}

function likest(
  conditions: readonly string[],
  own: readonly string[],
  text: string,
  placed: ReadonlyMap<number, number>,
): number | undefined {
  let best: { at: number; share: number } | undefined;
  conditions.forEach((stems, at) => {
    const said = own[at] !== undefined && plainWords(own[at]) === plainWords(text);
    const share = said ? 1 : shareOf(stems, text);
    if (!placed.has(at) && share >= KNOWN && share > (best?.share ?? 0)) best = { at, share };
  });
  return best?.at;
}
