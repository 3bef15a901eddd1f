import { formulaText, isFormula } from '../domain/rules/formula-text';

/** One place in which two editions of a rule set do not say the same. */
export interface EditionChange {
  /** Where, by the law's own numbers: "aspects/5/indicators/5.1/scale/bands/2/upTo". */
  readonly place: string;
  /** Absent where the older edition says nothing. */
  readonly was?: string;
  /** Absent where the newer one says nothing. */
  readonly is?: string;
}

/**
 * Everything that changed from one edition's data to another's; both are canonical JSON. A formula and a list of words
 * change as a whole, and what only one of them has is told once, by its label.
 */
export function changesBetween(older: string, newer: string): EditionChange[] {
  return differences(JSON.parse(older), JSON.parse(newer), '');
}

function differences(was: unknown, is: unknown, place: string): EditionChange[] {
  if (was === undefined) return [{ place, is: told(is) }];
  if (is === undefined) return [{ place, was: told(was) }];
  const [before, after] = [leaf(was), leaf(is)];
  if (before === undefined && after === undefined) return within(was, is, place);
  const change = { place, was: before ?? told(was), is: after ?? told(is) };
  return change.was === change.is ? [] : [change];
}

function within(was: unknown, is: unknown, place: string): EditionChange[] {
  const [before, after] = [membersOf(was), membersOf(is)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) =>
    differences(before.get(name), after.get(name), place === '' ? name : `${place}/${name}`),
  );
}

/** Members by name. Those of a list are known by their number, id or code, so that order is no change. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null) return members;
  const times = new Map<string, number>();
  for (const [key, each] of Object.entries(value)) {
    const name = Array.isArray(value) ? (nameOf(each) ?? key) : key;
    const seen = (times.get(name) ?? 0) + 1;
    times.set(name, seen);
    members.set(seen === 1 ? name : `${name}#${seen}`, each);
  }
  return members;
}

const NAMES = ['number', 'id', 'code', 'indicator', 'term', 'aspect', 'label'] as const;

function nameOf(member: unknown): string | undefined {
  return firstText(member, NAMES);
}

function firstText(value: unknown, names: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = new Map<string, unknown>(Object.entries(value));
  return names.map((name) => texts.get(name)).find((each) => typeof each === 'string');
}

/** What is written as one text: a word, a number, a formula, a list of words. */
function leaf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('exact' in value) return String(value.exact);
  if (isFormula(value)) return formulaText(value);
  const isList = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
  return isList ? value.join(', ') : undefined;
}

const TITLES = ['label', 'about', 'text', 'title', 'at', ...NAMES] as const;

/** A whole part in a few words: its own title, else its members one after the other. */
function told(value: unknown): string {
  const short = leaf(value) ?? firstText(value, TITLES);
  if (short !== undefined) return short;
  const listed = Array.isArray(value);
  return [...membersOf(value)]
    .map(([name, each]) => (listed ? told(each) : `${name} ${told(each)}`))
    .join(', ');
}
