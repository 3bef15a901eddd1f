import { exact } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import { isIsoDate, periodOf } from '../domain/period';
import { ruleSets } from '../domain/rules/registry';
import { chartIndex } from '../domain/statement/chart';
import { SUB_KINDS, isKind } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import { subKindWritten } from '../domain/statement/sub-kind';
import { classificationOf } from '../domain/statement/statement';
import type { Figure, Reported, Statement, UnitIdentity } from '../domain/statement/statement';
import { indicatorsNumbered, readAnswers } from './json-answers';
import { entries, fault, isObject, originAt, parse, unexpected } from './json-walk';
import type { Json, Walk } from './json-walk';
import type { ReadOptions, ReadOutcome } from '../reading/layout';

/** A decimal with at most 30 digits before and 10 after the point. */
const DECIMAL = /^-?\d{1,30}(\.\d{1,10})?$/;
const PERIOD_KEYS = ['year', 'periodEnd', 'figures', 'ratios', 'scores', 'answers', 'notes'];
const UNIT_KEYS = ['name', 'kind', 'legalEntity', 'seat', 'authority', 'subKind', 'classification'];

/**
 * Reads a JSON statement: one unit, one or more periods, amounts as decimal text.
 *
 * Unknown keys, lines, terms and indicators are faults: a misspelt line would otherwise be a silent gap.
 */
export function readJsonStatement(text: string, options: ReadOptions): ReadOutcome {
  return readJsonValue(parse(text), options);
}

/** The same, of JSON that is parsed already. */
export function readJsonValue(root: unknown, options: ReadOptions): ReadOutcome {
  const walk: Walk = { file: options.file, faults: [] };
  if (!isObject(root)) return { faults: [{ code: 'json-invalid', expected: 'object' }] };
  unexpected(walk, '', root, ['unit', 'periods']);
  const unit = readUnit(walk, root['unit'], options);
  const list = root['periods'];
  if (!Array.isArray(list) || list.length === 0) walk.faults.push({ code: 'no-years', path: 'periods' });
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

function readUnit(walk: Walk, value: unknown, options: ReadOptions): UnitIdentity | undefined {
  if (!isObject(value)) {
    fault(walk, 'name-missing', 'unit');
    return undefined;
  }
  unexpected(walk, 'unit', value, UNIT_KEYS);
  const texts = Object.entries(value).filter(
    ([key, each]) => key !== 'classification' && typeof each !== 'string',
  );
  for (const [key, found] of texts) fault(walk, 'json-unexpected', `unit.${key}`, found, 'text');
  const text = (key: string): string | undefined =>
    typeof value[key] === 'string' && value[key].trim() !== '' ? value[key].trim().slice(0, 200) : undefined;
  const name = text('name') ?? options.name;
  const kind = text('kind') ?? options.kind ?? '';
  if (name === undefined) fault(walk, 'name-missing', 'unit.name');
  if (!isKind(kind) || chartIndex(kind).lines.size === 0) {
    fault(walk, isKind(kind) ? 'no-chart' : 'unknown-kind', 'unit.kind', kind);
    return undefined;
  }
  const optional = ['legalEntity', 'seat', 'authority'].flatMap((key) => {
    const found = text(key);
    return found === undefined ? [] : [[key, found] as const];
  });
  return {
    name: name ?? '',
    kind,
    ...Object.fromEntries(optional),
    ...readSubKind(walk, kind, text('subKind')),
    ...readClassification(walk, value['classification']),
  };
}

/** What a real-sector cooperative does, in one of its words; another kind of unit has none. */
function readSubKind(walk: Walk, kind: Kind, text: string | undefined): Pick<UnitIdentity, 'subKind'> {
  if (text === undefined) return {};
  const subKind = kind === 'riil' ? subKindWritten(text) : undefined;
  if (subKind) return { subKind };
  fault(walk, 'json-unexpected', 'unit.subKind', text, SUB_KINDS.join(', '));
  return {};
}

/** `{ name, year, decree }` of a BUM Desa that was ranked. */
function readClassification(walk: Walk, value: unknown): Pick<UnitIdentity, 'classification'> {
  if (value === undefined) return {};
  const path = 'unit.classification';
  if (!isObject(value)) {
    fault(walk, 'json-unexpected', path, value, 'object');
    return {};
  }
  unexpected(walk, path, value, ['name', 'year', 'decree']);
  const { name, year, decree } = value;
  const text = typeof decree === 'string' && decree.trim() !== '' ? decree.trim().slice(0, 200) : undefined;
  const classification = classificationOf(typeof name === 'string' ? name : '', String(year), text);
  if (classification) return { classification };
  fault(walk, 'class-unreadable', path, value);
  return {};
}

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
  if (chartIndex(kind).lines.has(code)) return true;
  return ruleSets.some((ruleSet) => ruleSet.terms.some((term) => term.code === code));
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
