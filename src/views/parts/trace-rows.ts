import type { TraceResult } from '../../domain/assessment/trace-result';
import {
  MINUS,
  NONE,
  NO_BREAK,
  capitalised,
  decimal,
  percent,
  plainNumber,
  rupiah,
} from '../../rendering/numbers';
import { exact, plain } from '../../domain/decimal';
import type { Origin } from '../../domain/statement/statement';
import { placeOf } from './places';

/** One line of how a figure came about. */
export interface TraceRow {
  /** How deep it stands: 0 is the numerator or the denominator. */
  readonly depth: number;
  /** "+" where it is added to what stands before it; empty where it stands alone or has a minus sign of its own. */
  readonly sign: string;
  readonly label: string;
  /** What is added to the row above; the rows below add up to it, or to the amount in `product`. */
  readonly amount: string;
  /** "0,5 × 2.100.000.000" where only a share counts, or where it is taken away; else empty. */
  readonly product: string;
  /** Where it was found, or how it follows. */
  readonly from: string;
  /** The same for a program: the cell, path or form field; null where it follows from other rows. */
  readonly origin: Origin | null;
}

/** What the rows need besides the trace. */
export interface TraceContext {
  readonly home: string;
  /** What a term means, by its code. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The indicator under which a term was already taken apart, by the term's code. */
  readonly told: Map<string, string>;
  readonly indicator: string;
}

/** A factor of the law has no more decimals than this. */
const FACTOR_PLACES = 4;

interface Place {
  readonly depth: number;
  readonly sign: string;
}

/** Every line of a trace, from the numerator and the denominator down to each cell. */
export function traceRows(trace: TraceResult, context: TraceContext): TraceRow[] {
  return headedRows(trace, context).map((row) => (row.amount.startsWith(MINUS) ? { ...row, sign: '' } : row));
}

function headedRows(trace: TraceResult, context: TraceContext): TraceRow[] {
  const [of, per] = trace.parts;
  if (trace.node !== 'percent' || !of || !per) return rowsOf(trace, { depth: 0, sign: '' }, context);
  const top = { depth: 0, sign: '' };
  return [
    ...rowsOf(of, top, context).map((row, at) => (at === 0 ? headed('Yang dibagi', row) : row)),
    ...rowsOf(per, top, context).map((row, at) => (at === 0 ? headed('Pembagi', row) : row)),
  ];
}

const headed = (head: string, row: TraceRow): TraceRow => ({ ...row, label: `${head}: ${row.label}` });

function rowsOf(trace: TraceResult, place: Place, context: TraceContext): TraceRow[] {
  switch (trace.node) {
    case 'term':
      return termRows(trace, place, context);
    case 'sum':
      return composite(trace, 'Jumlah', rupiah, place, context);
    case 'times':
      return timesRows(trace, place, context);
    case 'percent':
      return composite(trace, 'Persentase: yang pertama terhadap yang kedua', percent, place, context);
    case 'previous':
      return composite(trace, 'Tahun sebelumnya', rupiah, place, context);
    case 'derived':
      return derivedRows(trace, place, context);
    default:
      return [leaf(trace, place, context)];
  }
}

/** A row for the whole, and one for each part below it. */
function composite(
  trace: TraceResult,
  label: string,
  write: (text: string) => string,
  place: Place,
  context: TraceContext,
): TraceRow[] {
  const amount = amountOf(trace, write);
  const from = fromOf(trace, context);
  const head = { ...place, label, amount, product: '', from, origin: originOf(trace) };
  const sign = trace.node === 'sum' || trace.node === 'derived' ? '+' : '';
  return [head, ...trace.parts.flatMap((part) => rowsOf(part, { depth: place.depth + 1, sign }, context))];
}

/** A term the law names: its definition, and its parts the first time it occurs. */
function termRows(trace: TraceResult, place: Place, context: TraceContext): TraceRow[] {
  const code = trace.code ?? '';
  const told = context.told.get(code);
  const amount = amountOf(trace, rupiah);
  const definition = context.definitions.get(code) ?? '';
  const head = { ...place, label: labelOf(trace), amount, product: '', origin: originOf(trace) };
  if (told !== undefined) return [{ ...head, from: `rinciannya lihat ${told}` }];
  context.told.set(code, context.indicator);
  const inner = trace.parts[0];
  const parts = inner?.node === 'sum' ? inner.parts : trace.parts;
  const sign = parts.length > 1 ? '+' : '';
  const rows = parts.flatMap((part) => rowsOf(part, { depth: place.depth + 1, sign }, context));
  return [{ ...head, from: definition }, ...rows];
}

/** A total that follows from its parts: they are listed the first time it occurs. */
function derivedRows(trace: TraceResult, place: Place, context: TraceContext): TraceRow[] {
  const code = trace.code ?? '';
  const told = context.told.get(code);
  if (told === undefined || trace.value === null) {
    context.told.set(code, context.indicator);
    return composite(trace, labelOf(trace), rupiah, place, context);
  }
  const amount = amountOf(trace, rupiah);
  const from = `rinciannya lihat ${told}`;
  return [{ ...place, label: labelOf(trace), amount, product: '', from, origin: originOf(trace) }];
}

/** Something times a number stands on one line; a share in proportion is told as such. */
function timesRows(trace: TraceResult, place: Place, context: TraceContext): TraceRow[] {
  const [by, of] = trace.parts;
  if (!by || !of) return [leaf(trace, place, context)];
  if (by.node === 'number' && by.value === '0.01' && of.node === 'times') {
    const share = { ...trace, parts: of.parts };
    return composite(share, 'Bagian yang sebanding: persentase × jumlah', rupiah, place, context);
  }
  if (by.node !== 'number' || by.value === null)
    return composite(trace, 'Hasil kali', rupiah, place, context);
  const [head, ...rest] = rowsOf(of, place, context);
  if (!head) return [];
  return by.value === '1' ? [head, ...rest] : [shareRow(head, trace, by.value, of), ...rest];
}

/** The product in the column of amounts, and below the name what was multiplied: the column adds up. */
function shareRow(head: TraceRow, trace: TraceResult, factor: string, of: TraceResult): TraceRow {
  const label = of.node === 'sum' ? `${head.label} (${shareWords(factor)})` : head.label;
  if (of.node === 'assumed') return { ...head, product: productOf(factor, null) };
  return { ...head, label, amount: amountOf(trace, rupiah), product: productOf(factor, of.value) };
}

/** The amount of a whole; marked where it holds a part that nobody knows. */
function amountOf(trace: TraceResult, write: (text: string) => string): string {
  if (trace.value === null) return NONE;
  return holdsUnknown(trace) ? `≈${NO_BREAK}${write(trace.value)}` : write(trace.value);
}

const holdsUnknown = (trace: TraceResult): boolean =>
  trace.node === 'assumed' || trace.parts.some(holdsUnknown);

const shareWords = (factor: string): string =>
  factor === '-1' ? 'dikurangkan' : `diakui ${plainNumber(plain(exact(factor).mul(100)))}${NO_BREAK}%`;

/** "0,5 × 2.100.000.000"; a negative amount stands in brackets. */
function productOf(factor: string, amount: string | null): string {
  const places = Math.min(factor.split('.')[1]?.length ?? 0, FACTOR_PLACES);
  const base = amount === null ? NONE : rupiah(amount);
  return `${decimal(factor, places)} × ${base.startsWith(MINUS) ? `(${base})` : base}`;
}

function leaf(trace: TraceResult, place: Place, context: TraceContext): TraceRow {
  const from = fromOf(trace, context);
  const origin = originOf(trace);
  return { ...place, label: labelOf(trace), amount: leafAmount(trace), product: '', from, origin };
}

/** Where it was found, or where the total stands that proves it. */
const originOf = ({ origin, provedBy }: TraceResult): Origin | null => origin ?? provedBy?.origin ?? null;

/** What nobody knows has no amount, although the engine tried one. */
function leafAmount({ node, value }: TraceResult): string {
  if (value === null || node === 'assumed') return NONE;
  return node === 'answers' || node === 'number' ? plainNumber(value) : rupiah(value);
}

function labelOf(trace: TraceResult): string {
  if (trace.node === 'number') return 'Banyaknya menurut peraturan';
  const label = capitalised(trace.label ?? trace.code ?? '');
  return trace.node === 'answers' ? `Jawaban “ya”: ${label}` : label;
}

const GAPS: Readonly<Record<string, string>> = {
  'line-missing': 'belum dilaporkan',
  'line-unproved': 'tidak tercetak, belum terbukti nihil',
  'answers-missing': 'belum dijawab',
  'no-previous-period': 'tahun sebelumnya tidak ada',
  'defined-otherwise': 'diberikan menurut pengertian peraturan lain',
};

/** Where it was found; of answers, everywhere they came from. */
function placesOf(origin: Origin, also: TraceResult['also'], { home }: TraceContext): string {
  return [origin, ...(also ?? [])].map((each) => placeOf(each, home)).join('; ');
}

function fromOf(trace: TraceResult, context: TraceContext): string {
  if (trace.origin) return placesOf(trace.origin, trace.also, context);
  if (trace.node === 'assumed') return 'tidak diketahui; berapa pun isinya, nilai tetap';
  const leafGap = trace.parts.length === 0 && trace.gap !== undefined;
  if (leafGap) return GAPS[trace.gap] ?? 'belum ada';
  const proof = proofOf(trace, context);
  if (trace.node === 'nil' && !trace.provedBy) return 'tidak dicatat tersendiri pada laporan ini';
  if (trace.node === 'nil') return `nihil, dibuktikan oleh ${proof}`;
  if (trace.node === 'difference') return `selisih yang tersisa pada ${proof}`;
  if (trace.node !== 'derived') return '';
  return trace.provedBy ? `jumlah bagiannya, dibuktikan oleh ${proof}` : 'jumlah bagiannya';
}

function proofOf({ provedBy }: TraceResult, { home }: TraceContext): string {
  if (!provedBy) return 'jumlah bagiannya';
  if (!provedBy.origin) return provedBy.label;
  const { origin } = provedBy;
  const named = origin.at === 'cell' && origin.label !== undefined;
  return named ? placeOf(origin, home) : `${provedBy.label} (${placeOf(origin, home)})`;
}
