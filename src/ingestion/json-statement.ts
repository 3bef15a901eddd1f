import { exact } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import { isIsoDate, periodOf } from '../domain/period';
import { ruleSets } from '../domain/rules/registry';
import { chartIndex } from '../domain/statement/chart';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import type { Figure, Reported, Statement, UnitIdentity } from '../domain/statement/statement';
import { indicatorsNumbered, readAnswers } from './json-answers';
import { entries, fault, isObject, originAt, unexpected } from './json-walk';
import type { Json, Walk } from './json-walk';
import { readUnit } from './json-unit';
import type { ReadOptions, ReadOutcome } from '../reading/layout';

/** A decimal with at most 30 digits before and 10 after the point. */
const DECIMAL = /^-?\d{1,30}(\.\d{1,10})?$/;
/** More years than one statement tells of, each of which is assessed with all its readings. */
export const MOST_PERIODS = 30;
/** Every term of every law. */
const TERMS = new Set<string>(ruleSets.flatMap(({ terms }) => terms.map(({ code }) => code)));
const PERIOD_KEYS = ['year', 'periodEnd', 'figures', 'ratios', 'scores', 'answers', 'notes'];

/**
 * Reads a JSON statement that is parsed already: one unit, one or more periods, amounts as decimal text.
 *
 * Unknown keys, lines, terms and indicators are faults: a misspelt line would otherwise be a silent gap.
 */
export function readJsonValue(root: unknown, options: ReadOptions): ReadOutcome {
  const walk: Walk = { file: options.file, faults: [] };
  if (!isObject(root)) return { faults: [{ code: 'json-invalid', expected: 'object' }] };
  unexpected(walk, '', root, ['unit', 'periods']);
  const unit = readUnit(walk, root['unit'], options);
  const list = root['periods'];
  if (!Array.isArray(list) || list.length === 0) walk.faults.push({ code: 'no-years', path: 'periods' });
  else if (list.length > MOST_PERIODS) return { faults: [tooManyPeriods(list.length)] };
  const kind = unit?.kind ?? 'ksp';
  const identity = unit ?? { name: '', kind };
  const statements = (Array.isArray(list) ? list : []).flatMap((each: unknown, at) => {
    const period = readPeriod(walk, each, `periods[${at}]`, identity);
    return period ? [period] : [];
  });
  yearsOnce(walk, statements);
  if (walk.faults.length > 0) return { faults: walk.faults };
  const sorted = [...statements].sort((a, b) => a.period.year - b.period.year);
  return {
    reading: { statements: sorted, mapping: [], unread: [], rows: [] },
  };
}

const tooManyPeriods = (count: number): Fault => ({
  code: 'too-many',
  path: 'periods',
  found: String(count),
  expected: String(MOST_PERIODS),
});

function readPeriod(walk: Walk, value: unknown, path: string, unit: UnitIdentity): Statement | undefined {
  if (!isObject(value)) {
    fault(walk, 'json-unexpected', path, value, 'object');
    return undefined;
  }
  unexpected(walk, path, value, PERIOD_KEYS);
  const year = value['year'];
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1945 || year > 2200) {
    fault(walk, 'year-unreadable', `${path}.year`, year);
    return undefined;
  }
  const end = value['periodEnd'];
  const goodEnd = typeof end === 'string' && isIsoDate(end) ? end : undefined;
  if (end !== undefined && goodEnd === undefined) {
    fault(walk, 'period-end-unreadable', `${path}.periodEnd`, end);
  }
  return {
    unit,
    period: periodOf(year, goodEnd),
    figures: readFigures(walk, value, path, unit.kind),
    ratios: readReported(walk, value, path, 'ratios'),
    scores: readReported(walk, value, path, 'scores'),
    answers: readAnswers(walk, value, path),
    totalsProve: true,
  };
}

function readFigures(walk: Walk, period: Json, path: string, kind: Kind): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  const notes = readNotes(walk, period, path, kind);
  for (const [code, value, at] of entries(walk, period, path, 'figures')) {
    if (!isKnownCode(code, kind)) {
      fault(walk, 'unknown-line', at, code);
      continue;
    }
    const amount = amountOf(walk, value, at);
    const note = notes.get(code);
    if (amount)
      figures.set(code, { amount, origin: originAt(walk, at), ...(note === undefined ? {} : { note }) });
  }
  return figures;
}

function readNotes(walk: Walk, period: Json, path: string, kind: Kind): Map<string, string> {
  const notes = new Map<string, string>();
  for (const [code, note, at] of entries(walk, period, path, 'notes')) {
    if (!isKnownCode(code, kind)) fault(walk, 'unknown-line', at, code);
    else if (typeof note === 'string') notes.set(code, note.slice(0, 500));
    else fault(walk, 'json-unexpected', at, note, 'text');
  }
  return notes;
}

function isKnownCode(code: string, kind: Kind): boolean {
  return chartIndex(kind).lines.has(code) || TERMS.has(code);
}

function amountOf(walk: Walk, value: unknown, path: string): Exact | undefined {
  const safe = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  const text = safe ? String(value) : value;
  if (typeof text === 'string' && DECIMAL.test(text.trim())) return exact(text.trim());
  fault(walk, 'amount-unreadable', path, value);
  return undefined;
}

function readReported(
  walk: Walk,
  period: Json,
  path: string,
  key: 'ratios' | 'scores',
): Map<string, Reported> {
  const reported = new Map<string, Reported>();
  for (const [number, value, at] of entries(walk, period, path, key)) {
    const amount = amountOf(walk, value, at);
    if (indicatorsNumbered(number).length === 0) fault(walk, 'unknown-indicator', at, number);
    else if (amount) reported.set(number, { value: amount, origin: originAt(walk, at) });
  }
  return reported;
}

function yearsOnce(walk: Walk, statements: readonly Statement[]): void {
  const seen = new Set<number>();
  statements.forEach(({ period }, at) => {
    if (seen.has(period.year)) fault(walk, 'year-twice', `periods[${at}].year`, period.year);
    seen.add(period.year);
  });
}
