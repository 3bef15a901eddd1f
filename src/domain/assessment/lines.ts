import { ZERO, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { isNeverNegative } from '../statement/chart';
import type { ChartIndex, Line } from '../statement/chart';
import { isWrongSign } from '../statement/check-signs';
import { isInAnother } from '../statement/lacking';
import { signed } from '../statement/shown';
import type { Figure, Statement } from '../statement/statement';
import { blocked, difference, elsewhere, missing, negative, reported } from './line-traces';
import { leftFor, sectionOf, sectionsIn, wrongIn } from './sections';
import type { Sections } from './sections';
import type { Gap, Known, Proof, Trace } from './trace';
import { isKnown } from './trace';

/** The reported lines of one period, and what has been worked out from them so far. */
export interface Ledger extends Sections {
  /** By the place of the line. */
  readonly resolved: (Trace | undefined)[];
  /** Lines that are being asked for: one of them that is asked for again hangs on itself. */
  readonly active: { count: number; readonly at: (true | undefined)[] };
  /** Lines of sections that do not add up while some of their lines are shown: what is below them is in doubt too. */
  readonly doubtful: Set<string>;
}

export function openLedger(index: ChartIndex, statement: Statement): Ledger {
  const { wrong, rare, shown, sections } = sectionsIn(index, statement);
  return {
    index,
    statement,
    wrong,
    rare,
    shown,
    sections,
    resolved: new Array<undefined>(index.inOrder.length),
    active: { count: 0, at: [] },
    doubtful: new Set(),
  };
}

/** The amount of a line: reported, proved nil by its section, or derived; or the gap that prevents it. */
export function resolveLine(ledger: Ledger, code: string): Trace {
  const line = ledger.index.lines.get(code);
  if (line) return resolve(ledger, line);
  const figure = ledger.statement.figures.get(code);
  return figure ? reported(code, figure) : missing(code);
}

/** What a line comes to from now on, whatever the statement says of it. */
export function setLine({ index, resolved }: Ledger, code: string, trace: Trace): void {
  const line = index.lines.get(code);
  if (line) resolved[line.place] = trace;
}

function resolve(ledger: Ledger, line: Line): Trace {
  const { resolved, active, statement } = ledger;
  const known = resolved[line.place];
  if (known) return known;
  const figure = statement.figures.get(line.code);
  const trace = figure ? believed(line, figure) : unreported(ledger, line);
  // A gap found while a total above or a part below was itself in question may be none once that is settled.
  if (figure || isKnown(trace) || active.count === 0) resolved[line.place] = trace;
  return trace;
}

function unreported(ledger: Ledger, line: Line): Trace {
  const { active } = ledger;
  // Parts are asked by their totals only: none of them hangs on itself where no total proves its parts.
  if (!ledger.statement.totalsProve) return find(ledger, line);
  if (active.at[line.place]) return missing(line.code);
  active.at[line.place] = true;
  active.count += 1;
  const trace = find(ledger, line);
  active.at[line.place] = undefined;
  active.count -= 1;
  return trace;
}

function find(ledger: Ledger, line: Line): Trace {
  const { code } = line;
  const proved = ledger.statement.totalsProve ? fromSection(ledger, line) : undefined;
  if (proved && (isKnown(proved) || isWrong(proved))) return notNegative(line, proved);
  const sum = fromParts(ledger, line);
  if (sum) return notNegative(line, sum);
  return proved ?? (isInAnother(ledger.rare(), line) ? elsewhere(code) : missing(code));
}

/** A figure as it was reported, but for one that is negative and cannot be. */
function believed(line: Line, figure: Figure): Trace {
  const { code } = line;
  if (!isWrongSign(line, figure)) return reported(code, figure);
  return { ...blocked(code, negative(code)), origin: figure.origin };
}

/** Allowances above what they are taken from leave a total negative that cannot be: no amount follows. */
function notNegative(line: Line, trace: Trace): Trace {
  if (!isKnown(trace) || signOf(trace.value) >= 0 || !isNeverNegative(line)) return trace;
  return { ...blocked(line.code, negative(line.code)), parts: trace.parts };
}

const isWrong = (trace: Trace): trace is Trace & { readonly gap: Gap } => trace.gap?.code === 'line-negative';

/** What the section above says of a line that is not shown. */
function fromSection(ledger: Ledger, line: Line): Trace | undefined {
  const parent = line.parent === undefined ? undefined : ledger.index.lines.get(line.parent);
  if (!parent) return undefined;
  const total = resolve(ledger, parent);
  if (isWrong(total)) return blocked(line.code, total.gap);
  if (!isKnown(total)) return partOfDoubt(ledger, parent, line);
  const wrong = wrongIn(ledger, parent);
  return wrong.length > 0 ? blocked(line.code, negative(...wrong)) : fromTotal(ledger, parent, line, total);
}

/** What a total and the members that are shown of it say of one that is not. */
function fromTotal(ledger: Ledger, parent: Line, line: Line, total: Known): Trace {
  const section = sectionOf(ledger, parent, total.value);
  const { shown, closes, hides, absent } = section;
  const proof = proofOf(total, parent.code);
  if (hides) return doubtful(ledger, line);
  if (closes) return settled(ledger, line, ledger.shown()[line.place], proof);
  const left = leftFor(ledger, parent, line, section);
  if (left) return difference(line, left, proof);
  return doubtful(ledger, line, absent < shown.length);
}

/** A usual row below a line that is in doubt is in doubt with it. */
function partOfDoubt(ledger: Ledger, parent: Line, line: Line): Trace | undefined {
  return ledger.doubtful.has(parent.code) && !isInAnother(ledger.rare(), line)
    ? doubtful(ledger, line)
    : undefined;
}

/** @param below whether the parts of the line are in doubt with it */
function doubtful(ledger: Ledger, line: Line, below = true): Trace {
  if (below) ledger.doubtful.add(line.code);
  return { node: 'missing', code: line.code, gap: { code: 'line-unproved', lines: [line.code] }, parts: [] };
}

function settled(ledger: Ledger, line: Line, own: Exact | undefined, provedBy: Proof): Trace {
  if (!own) return { node: 'nil', code: line.code, value: ZERO, provedBy, parts: [] };
  const parts = (ledger.index.parts.get(line.code) ?? [])
    .filter((part) => ledger.shown()[part.place] !== undefined)
    .map((part) => resolve(ledger, part));
  return { node: 'derived', code: line.code, value: own, provedBy, parts };
}

/** The sum of the parts, where every part is known. */
function fromParts(ledger: Ledger, line: Line): Trace | undefined {
  const parts = ledger.index.parts.get(line.code);
  if (!parts) return undefined;
  const own: Trace[] = [];
  let value: Exact | undefined = ZERO;
  for (const part of parts) {
    const trace = resolve(ledger, part);
    if (!isKnown(trace)) value = undefined;
    else value = value?.add(signed(part, trace.value));
    if (trace.node !== 'nil' || trace.provedBy) own.push(trace);
  }
  return value && { node: 'derived', code: line.code, value, parts: own };
}

function proofOf(total: Trace, line: string): Proof {
  if (total.origin) return { line, origin: total.origin };
  return total.provedBy ?? { line };
}
