import { cellAt, textOf } from '../../domain/grid';
import { plain } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { LineCode } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Correction, RowReading, Unread } from '../../reading/layout';
import { amountIn } from '../../reading/tables/amounts';
import type { MoneyLine, WorksheetForm } from '../forms/form';
import { moneyOf } from '../forms/form';
import { likeness, plainWords } from '../words';
import type { AddedRow, MoneyRow, MoneyTable } from './money-rows';

/** What is known beside the sheet: of which years its columns are, and what people said of its rows. */
export interface Beside {
  readonly kind: Kind;
  readonly year: number;
  readonly corrections: readonly Correction[];
}

/** Rows that somebody added to the form: asked about, and read once it is known what they are. */
export interface AddedRows {
  readonly rows: readonly RowReading[];
  /** Those that were said to be a line of the chart. */
  readonly taken: readonly MoneyRow[];
  readonly unread: readonly Unread[];
}

/** A row that adds up others is nobody's question. */
const SUM = /^\s*(?:sub[ -]?)?(?:jumlah|total)\b/i;

/** Every added row with the line that it was said to be, the form's lines under its heading as what it may be. */
export function addedRows(form: WorksheetForm, table: MoneyTable, beside: Beside): AddedRows {
  const known = new Map(beside.corrections.map(({ key, line }) => [key, line]));
  const rows = table.added
    .filter(({ label }) => !SUM.test(label))
    .map((each, at, all) => {
      const key = keyOf(form, each, all.slice(0, at));
      return { each, key, said: known.get(key) };
    });
  const taken = rows.flatMap(({ each, said }) => takenAs(form, beside.kind, each, said));
  const readings = rows.map(({ each, key, said }) => readingOf(table, beside, each, { key, said }));
  return { rows: readings, taken, unread: readings.flatMap(unreadOf) };
}

/** By what it says and where it stands; of several that say the same, by their order. */
function keyOf(form: WorksheetForm, row: AddedRow, before: readonly AddedRow[]): string {
  const says = ({ group, code, label }: AddedRow): string =>
    [form.id, plainWords(group?.words ?? ''), code, plainWords(label)].join('|');
  const own = says(row);
  const same = before.filter((each) => says(each) === own).length;
  return same === 0 ? own : `${own}|${same + 1}`;
}

/** The row as the form's own rows are read, signed and spread as those of the line that it was said to be. */
function takenAs(
  form: WorksheetForm,
  kind: Kind,
  { row, code, label }: AddedRow,
  said: string | null | undefined,
): MoneyRow[] {
  const line = chartIndex(kind).lines.get(said ?? '');
  if (!line) return [];
  const like = moneyOf(form).find(({ into }) => into[0] === line.code);
  const own = {
    id: `added-${row}`,
    code,
    words: label,
    into: like?.into ?? [line.code],
    said: true,
  } as const;
  return [{ line: like?.contra ? { ...own, contra: true } : own, row, label }];
}

function readingOf(
  { sheet, columns }: MoneyTable,
  { kind, year }: Beside,
  { row, code, label, group }: AddedRow,
  { key, said }: { readonly key: string; readonly said: string | null | undefined },
): RowReading {
  const asked = [
    { ...columns.current, year },
    ...(columns.last ? [{ ...columns.last, year: year - 1 }] : []),
  ];
  const cells = asked.map(({ column, year: of }) => {
    const cell = cellAt(sheet, row, column);
    const read = amountIn(sheet, cell, undefined);
    const amount = read.kind === 'amount' ? plain(read.value) : null;
    return { year: of, cell: cell.address, text: textOf(cell), amount };
  });
  return {
    ...{ key, sheet: sheet.name, row, label, cells },
    ...(code === '' ? {} : { number: code }),
    under: group ? [group.words] : [],
    ...settled(kind, said),
    candidates: candidatesIn(group?.lines ?? [], label),
  };
}

function settled(
  kind: Kind,
  said: string | null | undefined,
): Pick<RowReading, 'line' | 'state' | 'confidence' | 'reason'> {
  const line = chartIndex(kind).lines.get(said ?? '')?.code;
  if (line !== undefined) return { line, state: 'taken', confidence: 1, reason: 'corrected' };
  if (said === null) return { line: null, state: 'none', confidence: 1, reason: 'corrected' };
  return { line: null, state: 'doubtful', confidence: 0, reason: 'unknown' };
}

/** Each line of the chart under the heading, the one that is worded most like the row first. */
function candidatesIn(lines: readonly MoneyLine[], label: string): RowReading['candidates'] {
  const best = new Map<LineCode, number>();
  for (const { words, into } of lines) {
    const [line] = into;
    if (line !== undefined) best.set(line, Math.max(best.get(line) ?? 0, likeness(words, label)));
  }
  return [...best]
    .map(([line, confidence]) => ({ line, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function unreadOf({ sheet, cells, label, state }: RowReading): Unread[] {
  const first = cells.find(({ amount, text }) => amount !== null || text !== '');
  if (state === 'taken' || !first) return [];
  return [
    { sheet, cell: first.cell, label, why: state === 'doubtful' ? 'asked' : 'no-line', amount: first.text },
  ];
}
