import { jsonIn } from '../domain/records';
import type { Fault, FaultCode } from '../domain/statement/fault';
import type { Origin } from '../domain/statement/statement';

/** An object of a JSON text whose keys are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Collects faults while a JSON statement is walked. */
export interface Walk {
  readonly file: string;
  readonly faults: Fault[];
}

/** The JSON of a text, or nothing when it is none. */
export const parse = (text: string): unknown => jsonIn(text.replace(/^\uFEFF/, ''));

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More than anybody reads: what follows is only counted by those who look again. */
const ENOUGH = 1000;

/** More names than any chart, law or questionnaire has, for one part of a period. */
export const MOST_ENTRIES = 500;

/** Notes a fault and goes on. */
export function fault(walk: Walk, code: FaultCode, path: string, found?: unknown, expected?: string): void {
  if (walk.faults.length >= ENOUGH) return;
  walk.faults.push({
    code,
    path,
    ...(found === undefined ? {} : { found: shown(found) }),
    ...(expected === undefined ? {} : { expected }),
  });
}

/** Notes every key that is not known: a misspelt one would otherwise be a silent gap. */
export function unexpected(walk: Walk, path: string, object: Json, known: readonly string[]): void {
  for (const key of Object.keys(object)) {
    if (walk.faults.length >= ENOUGH) return;
    if (!known.includes(key)) fault(walk, 'json-unexpected', join(path, key), key, known.join(', '));
  }
}

/** What was found, short enough for a sentence. */
function shown(found: unknown): string {
  if (typeof found === 'object' && found !== null)
    return Array.isArray(found) ? 'sebuah daftar' : 'sebuah objek';
  return String(found).slice(0, 80);
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The entries of an optional object of a period; none of one that has more than anybody can mean. */
export function entries(walk: Walk, period: Json, path: string, key: string): [string, unknown, string][] {
  const value = period[key];
  if (value === undefined) return [];
  if (!isObject(value)) {
    fault(walk, 'json-unexpected', `${path}.${key}`, value, 'object');
    return [];
  }
  const count = Object.keys(value).length;
  if (count > MOST_ENTRIES) {
    fault(walk, 'too-many', `${path}.${key}`, count, String(MOST_ENTRIES));
    return [];
  }
  return Object.entries(value).map(([name, each]) => [name, each, `${path}.${key}.${name}`]);
}

/** Where a figure of the walked file stands. */
export const originAt = (walk: Walk, path: string): Origin => ({ at: 'json', file: walk.file, path });
