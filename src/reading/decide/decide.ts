import { signOf } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Correction, RowReading } from '../layout';
import { TAKEN } from '../match/candidate';
import { candidatesFor } from '../match/candidates';
import type { Candidate } from '../match/candidate';
import { keysOf } from '../match/keys';
import type { Placed, Row } from '../place/outline';
import { residualOf } from './residual';
import { settleShared } from './shared-lines';
import { settleTotals } from './totals';
import { askWholesBesideParts } from './wholes';
import { isIn } from '../place/zones';
import type { Zone } from '../../domain/statement/chart';

/** What a row is read as, before its amounts are taken. */
export interface Decided {
  readonly placed: Placed;
  readonly key: string;
  readonly candidates: readonly Candidate[];
  line: Line | undefined;
  state: RowReading['state'];
  confidence: number;
  reason: RowReading['reason'];
}

/** A row whose place is not clear enough is proposed, not taken, from here on. */
const PROPOSED = 0.5;
const CONTRADICTS = 0.6;

/** Reads every row of a file as a line, a question, a detail, a sum or nothing. */
export function decide(kind: Kind, rows: readonly Placed[], corrections: readonly Correction[]): Decided[] {
  const keys = keysOf(rows);
  const said = new Map(corrections.map((each) => [each.key, each.line]));
  const first = rows.map((row, at) => propose(kind, row, keys[at] ?? ''));
  for (const [at, each] of first.entries()) placeByNeighbours(kind, first, at, each);
  const byRow = new Map<Row['row'], Decided>(first.map((each) => [each.placed.row, each]));
  for (const each of first) inherit(kind, each, byRow);
  for (const each of first) correct(kind, each, said);
  settleTotals(kind, first);
  askWholesBesideParts(kind, first);
  settleShared(first);
  return first;
}

function propose(kind: Kind, placed: Placed, key: string): Decided {
  const { row, zone } = placed;
  const side = sideOf(placed);
  const candidates = candidatesFor(kind, {
    label: row.label,
    number: row.number,
    zone,
    side,
    isSum: placed.isSum,
  });
  return settled({
    placed,
    key,
    candidates,
    line: undefined,
    state: 'none',
    confidence: 0,
    reason: 'unknown',
  });
}

/** How far a row looks for neighbours whose place is known. */
const REACH = 12;

/**
 * A list of accounts without headings and codes still keeps an order: a row between two that stand for certain on the
 * same side of the statements stands there too.
 */
function placeByNeighbours(kind: Kind, all: readonly Decided[], at: number, decided: Decided): void {
  const { placed } = decided;
  const isOpen = placed.zone === undefined || placed.zone === 'balance' || placed.zone === 'income';
  if (!isOpen || decided.state === 'taken' || placed.row.cells.length === 0) return;
  const [above, below] = [-1, 1].map((step) => nearest(all, at, step, placed));
  if (above === undefined || above !== below) return;
  const { label, number } = placed.row;
  const side = sideOf(placed);
  const candidates = candidatesFor(kind, { label, number, zone: above, side, isSum: placed.isSum });
  Object.assign(decided, { candidates });
  settled(decided);
}

function nearest(all: readonly Decided[], at: number, step: number, placed: Placed): Zone | undefined {
  for (let other = at + step; Math.abs(other - at) <= REACH; other += step) {
    const row = all[other];
    if (row?.placed.table !== placed.table) return undefined;
    if (row.state === 'taken' && row.line && row.line.role !== 'result') return broadest(row.line.zone);
  }
  return undefined;
}

const BROAD: readonly Zone[] = ['asset', 'liability', 'syirkah', 'equity', 'earnings', 'expense'];
const broadest = (zone: Zone): Zone | undefined => BROAD.find((each) => isIn(zone, each));

/** The one side of a pair of columns on which a row has amounts. */
function sideOf({ row, values }: Placed): 'debit' | 'credit' | undefined {
  if (row.cells.every((each) => each.side === undefined)) return undefined;
  const signs = new Set([...values.values()].map(signOf).filter((sign) => sign !== 0));
  const [sign] = signs;
  return signs.size !== 1 ? undefined : sign === 1 ? 'debit' : 'credit';
}

/** Takes the surest candidate, or proposes it. */
function settled(decided: Decided): Decided {
  const [best] = decided.candidates;
  if (!best || best.confidence < PROPOSED) return decided;
  decided.line = best.line;
  decided.confidence = best.confidence;
  decided.reason = best.reason;
  decided.state = best.confidence >= TAKEN ? 'taken' : 'doubtful';
  return decided;
}

/** A row whose own words say too little may be part of the group above it, or what is left of its section. */
function inherit(kind: Kind, decided: Decided, byRow: ReadonlyMap<Row['row'], Decided>): void {
  if (decided.state === 'taken' || decided.placed.isSum) return;
  const group = groupOf(kind, decided.placed, byRow);
  const rest = residualOf(kind, decided.placed);
  const more = [group, rest].filter((each) => each !== undefined);
  if (more.length === 0) return;
  const known = decided.candidates.filter((each) => !more.some(({ line }) => line === each.line));
  const best = more.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const own = decided.candidates[0];
  // Words that speak of another line are not silenced by the place.
  const contradicts = own !== undefined && own.line !== best.line && own.confidence >= CONTRADICTS;
  const added = more.map((each) => ({
    ...each,
    confidence: contradicts ? Math.min(each.confidence, 0.8) : each.confidence,
  }));
  const candidates = [...added, ...known].sort((a, b) => b.confidence - a.confidence).slice(0, 6);
  Object.assign(decided, { candidates });
  settled(decided);
}

function groupOf(kind: Kind, placed: Placed, byRow: ReadonlyMap<Row['row'], Decided>): Candidate | undefined {
  const { parent } = placed;
  if (!parent) return undefined;
  const above = byRow.get(parent.row.row);
  const candidate =
    above && above.placed.row.cells.length > 0
      ? above.candidates[0]
      : headingOf(kind, parent.row, parent.zone);
  if (!candidate || candidate.confidence < TAKEN || !isLeaf(candidate.line)) return undefined;
  const closes = placed.closure?.text.endsWith(parent.row.text) ?? false;
  const confidence = closes ? 0.95 : parent.close ? 0.93 : 0.82;
  return { line: candidate.line, confidence, reason: 'group', fit: candidate.fit };
}

const headings = new WeakMap<Row, Candidate[]>();

/** What a heading speaks of, worked out once for all rows below it. */
function headingOf(kind: Kind, heading: Row, zone: Zone | undefined): Candidate | undefined {
  const { label, number } = heading.row;
  const known = headings.get(heading) ?? candidatesFor(kind, { label, number, zone });
  headings.set(heading, known);
  return known[0];
}

/** An account that a form may break down row by row ("Kas" by teller, "Bank" by bank), not a heading for all sorts of things. */
function isLeaf(line: Line): boolean {
  return (
    line.part === 'balance-sheet' &&
    (line.code === 'bank' || (line.role === 'item' && !/^other-|^miscellaneous/.test(line.code)))
  );
}

function correct(kind: Kind, decided: Decided, said: ReadonlyMap<string, string | null>): void {
  const code = said.get(decided.key);
  if (code === undefined) return;
  const line = code === null ? undefined : chartIndex(kind).lines.get(code);
  if (code !== null && !line) return;
  decided.line = line;
  decided.state = line ? 'taken' : 'none';
  decided.confidence = 1;
  decided.reason = 'corrected';
}
