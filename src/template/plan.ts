import { chartIndex, chartOf } from '../domain/statement/chart';
import type { Line } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import { collectibilityOf } from './law';
import { SHEETS } from './sheets';
import type { Derived, SheetText } from './sheets';
import { saidTo } from './words';

/** Rows above the first planned one: title, unit, instruction, header, counter. */
export const HEAD_ROWS = 5;

export type PlanRow =
  | { readonly kind: 'heading'; readonly label: string; readonly depth: number; readonly total?: Line }
  | { readonly kind: 'line'; readonly line: Line; readonly depth: number }
  | { readonly kind: 'derived'; readonly derived: Derived }
  | { readonly kind: 'words'; readonly label: string; readonly text: string }
  | { readonly kind: 'space' };

/** A sheet made from the chart: which row stands where. */
export interface SheetPlan {
  readonly text: SheetText;
  readonly rows: readonly PlanRow[];
}

/** Where a line stands; the row is counted from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

export interface Plan {
  readonly kind: Kind;
  readonly sheets: readonly SheetPlan[];
  readonly places: ReadonlyMap<string, Place>;
}

/** The sheets of a kind's chart with every row in its place, so that formulas can refer to each other's rows. */
export function planOf(kind: Kind): Plan {
  const sheets = SHEETS.filter(({ part }) => chartOf(kind).some((line) => line.part === part))
    .map((text) => inWordsOf(kind, text))
    .map((text): SheetPlan => ({ text, rows: rowsOf(kind, text) }));
  const places = new Map<string, Place>();
  for (const { text, rows } of sheets) {
    for (const [at, row] of rows.entries()) {
      if (row.kind === 'line') places.set(row.line.code, { sheet: text.name, row: HEAD_ROWS + 1 + at });
    }
  }
  return { kind, sheets, places };
}

/** The words of a sheet as a unit of this kind says them. */
function inWordsOf(kind: Kind, text: SheetText): SheetText {
  const said = (words: string): string => saidTo(kind, words);
  return {
    ...text,
    name: said(text.name),
    title: said(text.title),
    intro: said(text.intro),
    derived: text.derived.map((each) => ({ ...each, label: said(each.label), hint: said(each.hint) })),
  };
}

function rowsOf(kind: Kind, text: SheetText): PlanRow[] {
  const index = chartIndex(kind);
  const open = new Set<string>();
  const rows: PlanRow[] = [];
  for (const line of chartOf(kind).filter((each) => each.part === text.part)) {
    const above = ancestors(kind, line).filter((each) => headed(each) || open.has(each.code));
    for (const [depth, total] of above.entries()) {
      if (open.has(total.code)) continue;
      open.add(total.code);
      rows.push({ kind: 'heading', label: headingOf(total), depth, total });
    }
    open.add(line.code);
    rows.push({ kind: 'line', line, depth: above.length });
  }
  const known = (derived: Derived): boolean =>
    [...derived.plus, ...derived.minus].every((code) => index.lines.has(code));
  const derived = text.derived.filter(known);
  if (derived.length > 0)
    rows.push({ kind: 'space' }, { kind: 'heading', label: text.derivedHeading, depth: 0 });
  rows.push(...derived.map((each): PlanRow => ({ kind: 'derived', derived: each })));
  return text.part === 'loan-schedule' ? [...rows, ...definitions(kind)] : rows;
}

/** The totals above a line within its part, outermost first. */
function ancestors(kind: Kind, line: Line): Line[] {
  const parent = line.parent === undefined ? undefined : chartIndex(kind).lines.get(line.parent);
  return parent?.part === line.part ? [...ancestors(kind, parent), parent] : [];
}

/** "Jumlah aset lancar" stands below its parts and has the heading "Aset lancar" above them. */
const TOTAL = /^jumlah /i;
const headed = (line: Line): boolean => TOTAL.test(line.label);

function headingOf(line: Line): string {
  const words = line.label.replace(TOTAL, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function definitions(kind: Kind): PlanRow[] {
  const law = collectibilityOf(kind);
  if (!law) return [];
  return [
    { kind: 'space' },
    { kind: 'heading', label: `Batas kelas pinjaman menurut ${law.title}`, depth: 0 },
    ...law.classes.map(({ label, rules }): PlanRow => ({
      kind: 'words',
      label,
      text: rules.map((rule) => `• ${rule}`).join('\n'),
    })),
  ];
}
