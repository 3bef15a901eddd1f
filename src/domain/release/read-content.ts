import { isOneOf, isRecord, type Unchecked } from '../records';
import { CHECKS, type Finding } from '../statement/finding';
import { isKind, SUB_KINDS } from '../statement/kind';
import { LOOPS } from '../statement/loop';
import type { Origin } from '../statement/origin';
import { classificationOf, type UnitIdentity } from '../statement/statement';
import { isFraction, parsed } from './read-row';

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (...values: readonly unknown[]): boolean => values.every(isText);

/** Whether a value says where a figure came from. */
export function isOrigin(value: unknown): value is Origin {
  if (!isRecord(value)) return false;
  const { at, file, sheet, cell, path, field, by, on, also } = value;
  if (at === 'cell')
    return areTexts(file, sheet, cell) && (also === undefined || (Array.isArray(also) && also.every(isText)));
  if (at === 'json') return areTexts(file, path);
  return at === 'form' && areTexts(field, by, on);
}

/** Where a figure came from, as a cell of a release has it; undefined for what is no origin. */
export function originIn(text: unknown): Origin | undefined {
  const read = isText(text) ? parsed(text) : undefined;
  return isOrigin(read) ? read : undefined;
}

/** The unit in the words of its file; undefined for what names none. */
export function identityIn(text: unknown): UnitIdentity | undefined {
  const read = isText(text) ? parsed(text) : undefined;
  if (!isRecord(read)) return undefined;
  const { name, kind } = read;
  if (!isText(name) || name.trim() === '' || !isText(kind) || !isKind(kind)) return undefined;
  return { name, kind, ...wordsIn(read), ...classesIn(read) };
}

type Words = Partial<Pick<UnitIdentity, 'legalEntity' | 'seat' | 'authority'>>;

const wordsIn = ({ legalEntity, seat, authority }: Unchecked): Words => ({
  ...(isText(legalEntity) ? { legalEntity } : {}),
  ...(isText(seat) ? { seat } : {}),
  ...(isText(authority) ? { authority } : {}),
});

function classesIn({
  subKind,
  loop,
  classification,
}: Unchecked): Partial<Omit<UnitIdentity, 'name' | 'kind'>> {
  const ranked = isRecord(classification) ? rankedAs(classification) : undefined;
  return {
    ...(isOneOf(SUB_KINDS, subKind) ? { subKind } : {}),
    ...(isOneOf(LOOPS, loop) ? { loop } : {}),
    ...(ranked ? { classification: ranked } : {}),
  };
}

function rankedAs({ name, year, decree }: Readonly<Record<string, unknown>>): UnitIdentity['classification'] {
  return isText(name) ? classificationOf(name, String(year), isText(decree) ? decree : undefined) : undefined;
}

/** What somebody else computed: code, exact text, origin. */
export type ReportedIn = readonly [code: string, value: string, origin: Origin];

/** The list that a cell holds; undefined where one of its members is none of those looked for. */
export function listIn<T>(text: unknown, isOne: (value: unknown) => value is T): readonly T[] | undefined {
  const read = isText(text) ? parsed(text) : undefined;
  return Array.isArray(read) && read.every(isOne) ? read : undefined;
}

/** Whether a value is a ratio or a score that somebody else computed. */
export const isReported = (value: unknown): value is ReportedIn =>
  Array.isArray(value) &&
  value.length === 3 &&
  isText(value[0]) &&
  isFraction(value[1]) &&
  isOrigin(value[2]);

/** A doubt of a reading: its amounts are exact text. */
export type DoubtIn = Omit<Finding, 'found' | 'expected' | 'difference'> &
  Readonly<Record<'found' | 'expected' | 'difference', string>>;

const SEVERITIES = ['stops', 'warns', 'rounding', 'notice'];

/** Whether a value is such a doubt. */
export const isDoubt = (value: unknown): value is DoubtIn =>
  isRecord(value) &&
  isOneOf(CHECKS, value['check']) &&
  isOneOf(SEVERITIES, value['severity']) &&
  isText(value['line']) &&
  [value['found'], value['expected'], value['difference']].every(isFraction) &&
  (value['origin'] === undefined || isOrigin(value['origin']));
