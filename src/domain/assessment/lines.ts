import { ZERO, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { once } from '../kept';
import { isRounding, limitsFor } from '../statement/limits';
import { isNeverNegative } from '../statement/chart';
import type { ChartIndex, Line } from '../statement/chart';
import { isWrongSign, wrongSigns } from '../statement/check-signs';
import { isInAnother, rareRows } from '../statement/lacking';
import type { RareRows } from '../statement/lacking';
import { shownOf, signed } from '../statement/shown';
import type { Figure, Statement } from '../statement/statement';
import { blocked, difference, elsewhere, missing, negative, reported } from './line-traces';
import type { Gap, Known, Proof, Trace } from './trace';
import { isKnown } from './trace';

/** The reported lines of one period, and how far each section of them is shown. */
export interface Sections {
  readonly index: ChartIndex;
  readonly statement: Statement;
  /** Reported negative though they cannot be: of no use, and nor is the section that shows them. */
  readonly wrong: () => ReadonlyMap<string, Figure>;
  readonly sections: Map<string, Section>;
}

/** The reported lines of one period, and what has been worked out from them so far. */
export interface Ledger extends Sections {
  readonly rare: RareRows;
  /** By the place of the line. */
  readonly resolved: (Trace | undefined)[];
  /** Lines that are being asked for: one of them that is asked for again hangs on itself. */
  readonly active: { count: number; readonly at: (true | undefined)[] };
  /** Lines of sections that do not add up while some of their lines are shown: what is below them is in doubt too. */
  readonly doubtful: Set<string>;
}

/** A total held against what is shown of it; the same for each of its members that is not. */
export interface Section {
  readonly shown: readonly { readonly part: Line; readonly amount: Exact | undefined }[];
  readonly unexplained: Exact;
  readonly closes: boolean;
  /** It closes, and says nothing of what is not shown all the same. */
  readonly hides: boolean;
  readonly absent: number;
}

export function openLedger(index: ChartIndex, statement: Statement): Ledger {
  return {
    index,
    statement,
    rare: rareRows(index, statement),
    wrong: once(() => wrongSigns(index, statement)),
    resolved: new Array<undefined>(index.inOrder.length),
    active: { count: 0, at: [] },
    doubtful: new Set(),
    sections: new Map(),
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
  return proved ?? (isInAnother(ledger.rare, line) ? elsewhere(code) : missing(code));
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
  if (closes) return settled(ledger, line, shownIn(ledger, line), proof);
  const left = leftFor(ledger, parent, line, section);
  if (left) return difference(line, left, proof);
  return doubtful(ledger, line, absent < shown.length);
}

/** A total of nothing, printed or of what a program sent, of which no amount is shown, may be what is left of lines and of all taken from them. */
const mayHide = ({ index, statement }: Sections, total: Line, shown: Section['shown']): boolean =>
  (statement.figures.has(total.code) || !rareRows(index, statement).shown.has(total.part)) &&
  shown.every(({ amount }) => !amount || signOf(amount) === 0) &&
  [true, false].every((contra) =>
    shown.some(({ part, amount }) => !amount && (part.contra === true) === contra),
  );

/** What is shown of a section whose total is known, worked out once. */
export function sectionOf(ledger: Sections, parent: Line, total: Exact): Section {
  const known = ledger.sections.get(parent.code);
  if (known) return known;
  const parts = ledger.index.parts.get(parent.code) ?? [];
  const shown = parts.map((part) => ({ part, amount: shownIn(ledger, part) }));
  let unexplained = total;
  for (const { part, amount } of shown) if (amount) unexplained = unexplained.sub(signed(part, amount));
  const absent = shown.filter((each) => each.amount === undefined).length;
  const closes = isRounding(unexplained, total, limitsFor(ledger.statement));
  const section = { shown, unexplained, closes, hides: closes && mayHide(ledger, parent, shown), absent };
  ledger.sections.set(parent.code, section);
  return section;
}

/** Lines shown of a wrong sign in a section: what they really are, and so whether it closes, nobody knows. */
export const wrongIn = (ledger: Sections, { code }: Line): readonly string[] =>
  ledger.wrong().size === 0 ? [] : wrongAmong(ledger, ledger.index.parts.get(code) ?? []);

function wrongAmong(ledger: Sections, lines: readonly Line[]): string[] {
  return lines.flatMap(({ code }) => {
    if (ledger.statement.figures.has(code)) return ledger.wrong().has(code) ? [code] : [];
    return wrongAmong(ledger, ledger.index.parts.get(code) ?? []);
  });
}

/** A usual row below a line that is in doubt is in doubt with it. */
function partOfDoubt(ledger: Ledger, parent: Line, line: Line): Trace | undefined {
  return ledger.doubtful.has(parent.code) && !isInAnother(ledger.rare, line)
    ? doubtful(ledger, line)
    : undefined;
}

/** @param below whether the parts of the line are in doubt with it */
function doubtful(ledger: Ledger, line: Line, below = true): Trace {
  if (below) ledger.doubtful.add(line.code);
  return { node: 'missing', code: line.code, gap: { code: 'line-unproved', lines: [line.code] }, parts: [] };
}

/**
 * What a step of the income statement leaves for its only member that is not printed: one of which nothing is shown, or
 * only some rows and less than is left. Rows that should be all of it, or more than it, prove nothing.
 */
export function leftFor(
  ledger: Sections,
  parent: Line,
  line: Line,
  { shown, unexplained, absent }: Section,
): Exact | undefined {
  const own = shownIn(ledger, line);
  if (parent.role !== 'result' || absent !== (own ? 0 : 1)) return undefined;
  if (!othersAreWhole(ledger, shown, line) || (own && !mayHoldMore(ledger, line))) return undefined;
  const left = unexplained.mul(line.sign);
  return signOf(left) > 0 ? left.add(own ?? ZERO) : undefined;
}

/** A row of a line that adds to it is not shown, and is none that a form may lack. */
function mayHoldMore({ index, statement }: Sections, line: Line): boolean {
  const rare = rareRows(index, statement);
  return (index.parts.get(line.code) ?? []).some(
    (part) =>
      part.sign === 1 &&
      part.contra !== true &&
      shownOf(index, statement, part) === undefined &&
      !isInAnother(rare, part),
  );
}

/** True when every other member is printed itself: the sum of a few of its parts would not do. */
function othersAreWhole(ledger: Sections, shown: Section['shown'], line: Line): boolean {
  return shown.every(({ part }) => part.code === line.code || ledger.statement.figures.has(part.code));
}

function settled(ledger: Ledger, line: Line, own: Exact | undefined, provedBy: Proof): Trace {
  if (!own) return { node: 'nil', code: line.code, value: ZERO, provedBy, parts: [] };
  const parts = (ledger.index.parts.get(line.code) ?? [])
    .filter((part) => shownIn(ledger, part) !== undefined)
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

/** What the file shows of a line. */
function shownIn(ledger: Sections, line: Line): Exact | undefined {
  return shownOf(ledger.index, ledger.statement, line);
}

function proofOf(total: Trace, line: string): Proof {
  if (total.origin) return { line, origin: total.origin };
  return total.provedBy ?? { line };
}
