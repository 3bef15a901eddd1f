import { signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { placeIn } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import { periodOf } from '../../domain/period';
import type { Line } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import type { Finding } from '../../domain/statement/finding';
import type { Figure, Statement, UnitIdentity } from '../../domain/statement/statement';
import type { CellAmount } from '../tables/amounts';
import type { FrameAnswers, Mapping } from '../layout';
import type { SaidPeriod } from '../tables/period';
import type { SheetTable, SheetRow } from '../tables/tables';
import type { Decided } from '../decide/decided';
import type { Money } from '../place/values';
import { askedYears } from './asked-years';
import { openIn } from './open-amounts';
import { added, originOf } from './origins';
import { uncomputedIn } from './uncomputed';
import { shrunkIn } from './shrunk';
import { NO_SIGNS, sided, signsOf, turns } from './signs';
import type { Signs } from './signs';
import { amountAt } from './amount-at';
import type { Known } from './amount-at';
import { scalesOf } from './scales';
import { draftsTold, implausibleSize, partOfYear, scaledAmounts } from './frame-doubts';
import { toldOf } from './told-cells';

/** The rupiah read from each cell. */
export type Amounts = ReadonlyMap<Cell, Exact>;

export interface Collected {
  readonly statements: readonly Statement[];
  readonly mapping: readonly Mapping[];
  readonly faults: readonly Fault[];
  /** Amounts that can be read in two ways, as faults: they are all there is, where there is no statement. */
  readonly open: readonly Fault[];
  readonly amounts: Amounts;
}

interface About {
  readonly unit: UnitIdentity;
  readonly file: string;
  readonly ends: ReadonlyMap<number, string>;
  /** What a person said of the frame. */
  readonly said: FrameAnswers;
  /** What the file says of the stretch it tells of. */
  readonly period: SaidPeriod;
  /** How many members the file says there are. */
  readonly members: () => number | undefined;
}

interface Draft extends About {
  readonly figures: Map<number, Map<string, Figure>>;
  readonly doubts: Map<number, Finding[]>;
  readonly mapping: Mapping[];
  readonly faults: Fault[];
  readonly amounts: Map<Cell, Exact>;
}

/** Takes the amounts of the rows that were read as lines: a statement for each year. */
export function figuresOf(
  rows: readonly Decided[],
  money: ReadonlyMap<SheetTable, Money>,
  about: About,
): Collected {
  const draft: Draft = {
    ...about,
    figures: new Map(),
    doubts: new Map(),
    mapping: [],
    faults: [],
    amounts: new Map(),
  };
  const scales = scalesOf(rows, money, about.said.scale);
  const known: Known = {
    signs: signsOf(rows),
    uncomputed: uncomputedIn(rows),
    shrunk: shrunkIn(rows),
    by: scales.by,
  };
  for (const row of rows) {
    const how = money.get(row.placed.table);
    if (how) takeRow(draft, row, how, known);
  }
  const open = openIn(draft.doubts);
  const isEmpty = draft.figures.size === 0 && open.length === 0;
  const years = (isEmpty ? askedYears(rows) : [...draft.figures.keys()]).sort((a, b) => a - b);
  const told = toldOf(rows);
  const { mapping, faults, amounts } = draft;
  const tables = [...money.keys()];
  return {
    statements: years.map((year) =>
      statementOf(draft, year, [...told(year), ...scaledAmounts(scales.all), ...draftsTold(tables, year)]),
    ),
    mapping,
    faults,
    open,
    amounts,
  };
}

function takeRow(draft: Draft, decided: Decided, money: Money, known: Known): void {
  const { placed, line, state } = decided;
  for (const place of placed.row.cells) {
    const scale = known.by(decided, place.year, money);
    const amount = amountAt(decided, place.cell, money, known);
    if (amount.kind === 'amount') draft.amounts.set(place.cell, amount.value.mul(scale));
    if (state === 'taken' && line) takeCell(draft, decided, line, place, amount, scale, known.signs);
  }
}

function takeCell(
  draft: Draft,
  decided: Decided,
  line: Line,
  { year, cell, side }: SheetRow['cells'][number],
  amount: CellAmount,
  scale: Exact,
  signs: Signs,
): void {
  if (amount.kind === 'fault') draft.faults.push(amount.fault);
  else if (amount.kind === 'ambiguous') doubt(draft, decided, line, year, cell, amount, scale);
  else if (amount.kind === 'amount') {
    const signed = side === undefined ? amount.value : sided(line, side, amount.value);
    take(draft, decided, line, year, cell, signed.mul(scale), side === undefined ? signs : NO_SIGNS);
  }
}

function take(
  draft: Draft,
  decided: Decided,
  line: Line,
  year: number,
  cell: Cell,
  value: Exact,
  signs: Signs,
): void {
  const { placed, confidence, reason } = decided;
  const { table, row } = placed;
  const figures = draft.figures.get(year) ?? new Map<string, Figure>();
  draft.figures.set(year, figures);
  const turned = turns(decided, line, signOf(value), signs);
  const amount = turned ? value.neg() : value;
  const place = placeIn(table.sheet, cell);
  const before = figures.get(line.code);
  figures.set(
    line.code,
    before ? added(before, amount, place) : { amount, origin: originOf(draft.file, placed, cell, turned) },
  );
  draft.mapping.push({
    sheet: place.sheet,
    cell: place.cell,
    label: row.label,
    line: line.code,
    year,
    confidence: Math.min(1, confidence),
    reason,
  });
}

function doubt(
  draft: Draft,
  { placed }: Decided,
  line: Line,
  year: number,
  cell: Cell,
  amount: { readonly text: string; readonly readings: readonly [Exact, Exact] },
  scale: Exact,
): void {
  const [found, expected] = [amount.readings[0].mul(scale), amount.readings[1].mul(scale)];
  draft.doubts.set(year, [
    ...(draft.doubts.get(year) ?? []),
    {
      check: 'amount-ambiguous',
      severity: 'stops',
      line: line.code,
      found,
      expected,
      difference: found.sub(expected),
      origin: originOf(draft.file, placed, cell),
      text: amount.text,
    },
  ]);
}

function statementOf(
  { unit, figures, doubts, ends, said, period: told, members }: Draft,
  year: number,
  ofFile: readonly Finding[],
): Statement {
  const period = periodOf(year, ends.get(year));
  const read = figures.get(year) ?? new Map<string, Figure>();
  const size = said.scale === undefined ? implausibleSize(read, members) : [];
  const found = [...(doubts.get(year) ?? []), ...partOfYear(period, told, said), ...size, ...ofFile];
  return {
    unit,
    period,
    figures: read,
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: true,
    ...(found.length > 0 ? { doubts: found } : {}),
  };
}
