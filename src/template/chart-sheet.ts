import { plain } from '../domain/decimal';
import { addressOf } from '../domain/grid';
import { chartIndex } from '../domain/statement/chart';
import type { Line } from '../domain/statement/chart';
import type { BookCell, BookRow, BookSheet, Highlight, StyleName } from '../spreadsheets/book';
import { derivedFormula, ranges, totalFormula } from './formulas';
import type { Filling } from './filling';
import { latestNote, statementIn } from './filling';
import { BREADTH, COLUMN_WIDTHS, across, counterRow, headRows, heightFor, inColumns } from './layout-parts';
import { COLUMNS, YEAR_COLUMNS } from './places';
import { HEAD_ROWS } from './plan';
import type { Plan, PlanRow, SheetPlan } from './plan';

/** A sheet with the lines of one part of the chart: input cells, totals as formulas, references and checks. */
export function chartSheet(plan: Plan, sheet: SheetPlan, filling: Filling): BookSheet {
  const { text, rows } = sheet;
  const inputs = rows.flatMap((row, at) =>
    row.kind === 'line' && isInput(plan, row.line) ? [HEAD_ROWS + 1 + at] : [],
  );
  return {
    name: text.name,
    tab: text.tab,
    columns: COLUMN_WIDTHS,
    frozen: { rows: HEAD_ROWS, columns: 2 },
    repeated: HEAD_ROWS - 1,
    rows: [
      ...headRows(text.title, text.intro, filling),
      counterRow('Baris yang masih kosong', inputs, (year) => {
        const filled = statementIn(filling, year);
        return filled && inputCodes(plan, rows).filter((code) => filled.figures.has(code)).length;
      }),
      ...rows.map((row, at): BookRow => bookRow(plan, sheet, row, at, filling)),
    ],
    entries: [],
    highlights: [...inputHighlights(inputs), ...checkHighlights(rows), counterHighlight()],
  };
}

const isInput = (plan: Plan, line: Line): boolean => !chartIndex(plan.kind).parts.has(line.code);

const inputCodes = (plan: Plan, rows: readonly PlanRow[]): string[] =>
  rows.flatMap((row) => (row.kind === 'line' && isInput(plan, row.line) ? [row.line.code] : []));

function bookRow(plan: Plan, sheet: SheetPlan, row: PlanRow, at: number, filling: Filling): BookRow {
  switch (row.kind) {
    case 'space':
      return { cells: [], height: 9 };
    case 'heading':
      return headingRow(row, at);
    case 'words':
      return {
        cells: [undefined, { style: 'labelTotal', value: row.label }, { style: 'hint', value: row.text }],
        merged: [COLUMNS.firstYear, COLUMNS.hint],
        height: heightFor(row.text, 190),
      };
    case 'derived':
      return derivedRow(plan, sheet, row, filling);
    case 'line':
      return lineRow(plan, row.line, row.depth, filling);
  }
}

/** So many rows are a page of their own: a side of the balance sheet begins on the next. */
const PAGE = 30;

function headingRow(row: PlanRow & { kind: 'heading' }, at: number): BookRow {
  const top = row.depth === 0;
  return {
    cells: across({ style: top ? 'chapter' : 'heading', value: row.label, indent: row.depth }),
    ...(top && at >= PAGE && row.total && row.total.parent === undefined ? { newPage: true } : {}),
  };
}

function derivedRow(
  plan: Plan,
  sheet: SheetPlan,
  row: PlanRow & { kind: 'derived' },
  filling: Filling,
): BookRow {
  const { derived } = row;
  const style = derived.right === 'nil' ? 'check' : 'derived';
  return {
    cells: [
      undefined,
      { style: 'labelDerived', value: derived.label },
      ...inColumns((column, year) => ({
        style,
        formula: derivedFormula(plan, sheet.text.name, derived, column, statementIn(filling, year)),
      })),
      undefined,
      { style: 'hint', value: derived.hint },
    ],
    height: Math.max(heightFor(derived.label, BREADTH.label), heightFor(derived.hint, BREADTH.hint)),
  };
}

function lineRow(plan: Plan, line: Line, depth: number, filling: Filling): BookRow {
  const input = isInput(plan, line);
  const [label, amount] = stylesOf(line, input);
  const note = latestNote(filling, line.code);
  return {
    cells: [
      { style: 'code', value: line.code },
      { style: label, value: labelOf(line), indent: depth },
      ...inColumns((column, year): BookCell => {
        const filled = statementIn(filling, year);
        if (!input) return { style: amount, formula: totalFormula(plan, line, column, filled) };
        const figure = filled?.figures.get(line.code);
        return { style: amount, ...(figure ? { value: Number(plain(figure.amount)) } : {}) };
      }),
      input ? { style: 'note', ...(note === undefined ? {} : { value: note }) } : { style: amount },
      { style: 'hint', value: line.hint },
    ],
    height: Math.max(
      heightFor(line.label, BREADTH.label - 2 * depth),
      heightFor(line.hint, BREADTH.hint),
      heightFor(note ?? '', BREADTH.note),
    ),
  };
}

/** What is not in rupiah says so. */
const labelOf = ({ label, unit }: Line): string => label + UNITS[unit];
const UNITS = { rupiah: '', persons: ' (orang)', percent: ' (%)', months: ' (bulan)' } as const;

function stylesOf(line: Line, input: boolean): readonly [label: StyleName, amount: StyleName] {
  if (input) return ['label', line.unit === 'percent' ? 'percentage' : 'amount'];
  const top = line.role === 'result' || line.parent === undefined;
  return top ? ['labelResult', 'result'] : ['labelTotal', 'total'];
}

/** Amounts that were typed as words: they still count when they can be read, but the eye should meet them. */
function inputHighlights(rows: readonly number[]): Highlight[] {
  const [first, last] = [YEAR_COLUMNS[0] ?? 0, YEAR_COLUMNS[YEAR_COLUMNS.length - 1] ?? 0];
  return ranges(rows, first)
    .split(',')
    .filter((run) => run !== '')
    .map((run) => {
      const [from = '', to = from] = run.split(':');
      const end = addressOf(Number(to.replace(/\D/g, '')) - 1, last);
      return {
        range: `${from}:${end}`,
        formula: `AND(ISTEXT(${from}),TRIM(${from})<>"-")`,
        colour: 'attention',
      };
    });
}

function checkHighlights(rows: readonly PlanRow[]): Highlight[] {
  const last = YEAR_COLUMNS[YEAR_COLUMNS.length - 1] ?? 0;
  return rows.flatMap((row, at): Highlight[] => {
    if (row.kind !== 'derived' || !row.derived.right) return [];
    const cell = addressOf(HEAD_ROWS + at, COLUMNS.firstYear);
    const range = `${cell}:${addressOf(HEAD_ROWS + at, last)}`;
    const right = row.derived.right === 'nil' ? `${cell}=0` : `${cell}>=0`;
    return [
      { range, formula: `AND(ISNUMBER(${cell}),NOT(${right}))`, colour: 'bad' },
      { range, formula: `AND(ISNUMBER(${cell}),${right})`, colour: 'good' },
    ];
  });
}

function counterHighlight(): Highlight {
  const cell = addressOf(HEAD_ROWS - 1, COLUMNS.firstYear);
  const last = addressOf(HEAD_ROWS - 1, YEAR_COLUMNS[YEAR_COLUMNS.length - 1] ?? 0);
  return { range: `${cell}:${last}`, formula: `AND(ISNUMBER(${cell}),${cell}>0)`, colour: 'attention' };
}
