import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Correction, RowReading } from '../layouts/layout';
import { candidatesFor, isTotal, TAKEN } from './candidates';
import type { Candidate } from './candidates';
import { keysOf } from './keys';
import type { Placed, Row } from './outline';
import { residualOf } from './residual';
import { settleShared } from './shared-lines';
import { zoneOf } from './zones';

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

/** Reads every row of a file as a line, a question, a detail, a sum or nothing. */
export function decide(kind: Kind, rows: readonly Placed[], corrections: readonly Correction[]): Decided[] {
  const keys = keysOf(rows);
  const said = new Map(corrections.map((each) => [each.key, each.line]));
  const first = rows.map((row, at) => propose(kind, row, keys[at] ?? ''));
  const byRow = new Map<Row['row'], Decided>(first.map((each) => [each.placed.row, each]));
  for (const each of first) inherit(kind, each, byRow);
  for (const each of first) correct(kind, each, said);
  sumUp(kind, first);
  contradict(kind, first);
  settleShared(first);
  return first;
}

function propose(kind: Kind, placed: Placed, key: string): Decided {
  const { row, zone } = placed;
  const candidates = candidatesFor(kind, { label: row.label, number: row.number, zone });
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
  if (decided.state === 'taken' || isTotal(decided.placed.text)) return;
  const group = groupOf(kind, decided.placed, byRow);
  const rest = residualOf(kind, decided.placed);
  const more = [group, rest].filter((each) => each !== undefined);
  if (more.length === 0) return;
  const known = decided.candidates.filter((each) => !more.some(({ line }) => line === each.line));
  const best = more.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const own = decided.candidates[0];
  // Words that speak of another line are not silenced by the place.
  const contradicts = own !== undefined && own.line !== best.line && own.confidence >= PROPOSED;
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
      : candidatesFor(kind, {
          label: parent.row.row.label,
          number: parent.row.row.number,
          zone: parent.zone,
        })[0];
  if (!candidate || candidate.confidence < TAKEN || !isLeaf(kind, candidate.line)) return undefined;
  const closes = placed.closure?.text.endsWith(parent.row.text) ?? false;
  const confidence = (parent.close ? 0.93 : 0.82) + (closes ? 0.04 : 0);
  return { line: candidate.line, confidence, reason: 'group' };
}

/** A line that several rows may be added up to: an item, or a total that no form breaks down in other ways. */
function isLeaf(kind: Kind, line: Line): boolean {
  return (
    line.role === 'item' ||
    (line.role === 'total' && line.code === 'bank' && zoneOf(kind, line) === 'asset-current')
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

/** A total whose words name no line is that line whose parts it adds up, or a sum of several. */
function sumUp(kind: Kind, all: readonly Decided[]): void {
  const byTotal = new Map<Placed['closure'], Decided[]>();
  for (const each of all) {
    const { closure } = each.placed;
    if (closure) byTotal.set(closure, [...(byTotal.get(closure) ?? []), each]);
  }
  const closures = [...byTotal];
  for (const [closure, parts] of closures) {
    const total = closure && all.find((each) => isTotalOf(each, closure, parts));
    if (!total || total.state === 'taken' || total.reason === 'corrected') continue;
    const parents = new Set(parts.filter((each) => each.state === 'taken').map((each) => each.line?.parent));
    const [parent] = parents;
    const line = parents.size === 1 && parent !== undefined ? chartIndex(kind).lines.get(parent) : undefined;
    const whole = parts.every((each) => each.state === 'taken');
    if (line && whole && line.role === 'total')
      Object.assign(total, { line, state: 'taken', confidence: 0.93, reason: 'total' });
    else if (total.candidates.length === 0 || total.confidence < 0.75)
      Object.assign(total, { line: undefined, state: 'sum', confidence: 0.9, reason: 'total' });
  }
  for (const each of all) {
    if (isTotal(each.placed.text) && each.state === 'none') each.state = 'sum';
  }
}

function isTotalOf(
  each: Decided,
  closure: NonNullable<Placed['closure']>,
  parts: readonly Decided[],
): boolean {
  const [part] = parts;
  return (
    each.placed.table === part?.placed.table && each.placed.text === closure.text && isTotal(each.placed.text)
  );
}

/**
 * A row read as a whole of the chart ("Piutang" as loans, net) that stands beside one of its parts (the allowance),
 * both added up by the same total, is no whole: it is asked about.
 */
function contradict(kind: Kind, all: readonly Decided[]): void {
  const { lines } = chartIndex(kind);
  for (const each of all) {
    const { line, placed } = each;
    if (
      each.state !== 'taken' ||
      each.reason === 'corrected' ||
      line?.role !== 'total' ||
      isTotal(placed.text)
    )
      continue;
    const beside = all.filter(
      (other) =>
        other !== each &&
        other.state === 'taken' &&
        other.placed.table === placed.table &&
        isPart(lines, other.line, line),
    );
    if (beside.length === 0) continue;
    const sums = sumOfParts(beside);
    const agrees = [...placed.values].every(
      ([year, value]) => signOf((sums.get(year) ?? ZERO).sub(value)) === 0,
    );
    const siblings = beside.some(
      (other) => other.placed.closure !== undefined && other.placed.closure === placed.closure,
    );
    if (!agrees && siblings) Object.assign(each, { state: 'doubtful', confidence: 0.6 });
  }
}

function isPart(lines: ReadonlyMap<string, Line>, line: Line | undefined, whole: Line): boolean {
  for (let at = line; at; at = lines.get(at.parent ?? '')) if (at.parent === whole.code) return true;
  return false;
}

function sumOfParts(parts: readonly Decided[]): ReadonlyMap<number, Exact> {
  const sums = new Map<number, Exact>();
  for (const { placed } of parts) {
    for (const [year, value] of placed.values) sums.set(year, (sums.get(year) ?? ZERO).add(value));
  }
  return sums;
}
