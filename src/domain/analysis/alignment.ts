import { definitionsOf } from '../rules/definition';
import { nodesOf } from '../rules/formula';
import type { Aspect, Indicator, RuleSet } from '../rules/rule-set';
import { differencesBetween, gradeDifference } from './differences';
import type { Difference, DifferenceKind, Placed } from './differences';

/** An indicator of one rule set in a row, with what it says otherwise than the first one that has it. */
export interface Place {
  readonly indicator: Indicator;
  readonly aspect: Aspect;
  readonly differences: readonly Difference[];
}

/** How the indicators of several rule sets stand beside each other: what the law alone decides. */
export interface Alignment {
  readonly ruleSets: readonly RuleSet[];
  readonly rows: readonly { readonly label: string; readonly places: readonly (Place | undefined)[] }[];
  /** By the place of the rule set: the first thing that differs from the first one, and in which row. */
  readonly first: readonly ({ readonly difference: Difference; readonly row?: number } | undefined)[];
}

/** So many alignments that begin with the same rule set are kept. */
const KEPT = 8;
const kept = new WeakMap<RuleSet, readonly Alignment[]>();

/** Rule sets side by side, worked out once for the same list of them. */
export function alignmentOf(ruleSets: readonly RuleSet[]): Alignment {
  const [first] = ruleSets;
  if (!first) return { ruleSets, rows: [], first: [] };
  const known = kept.get(first) ?? [];
  const same = known.find(
    (each) =>
      each.ruleSets.length === ruleSets.length && each.ruleSets.every((one, at) => one === ruleSets[at]),
  );
  if (same) return same;
  const fresh = aligned(ruleSets);
  kept.set(first, [fresh, ...known].slice(0, KEPT));
  return fresh;
}

type Found = (Placed | undefined)[];

function aligned(ruleSets: readonly RuleSet[]): Alignment {
  const rows: Found[] = [];
  ruleSets.forEach((ruleSet, at) => takeIn(rows, placedIn(ruleSet), at));
  const told = rows.map((row) => rowOf(row, ruleSets.length));
  const first = ruleSets.map((ruleSet, at) =>
    at === 0 ? undefined : firstDifference(ruleSets[0], ruleSet, told, at),
  );
  return { ruleSets, rows: told, first };
}

const placedIn = (ruleSet: RuleSet): Placed[] =>
  ruleSet.aspects.flatMap((aspect) => aspect.indicators.map((indicator) => ({ ruleSet, aspect, indicator })));

/** The names by which two indicators are the same: id, the terms they divide, what those are spelled out. */
const NAMES: readonly ((placed: Placed) => string | undefined)[] = [
  ({ indicator }) => indicator.id,
  ({ indicator }) => termsOf(indicator),
  definitionName,
];

/** Adds one rule set's indicators to the rows, by the surest name first; what no row takes in begins a new one. */
function takeIn(rows: Found[], column: readonly Placed[], at: number): void {
  let left = column;
  for (const nameOf of NAMES) {
    const byName = new Map<string, Found>();
    for (const row of rows) {
      for (const each of row) {
        const name = each && nameOf(each);
        if (name !== undefined && row[at] === undefined && !byName.has(name)) byName.set(name, row);
      }
    }
    left = left.filter((placed) => {
      const row = byName.get(nameOf(placed) ?? '');
      if (!row || row[at] !== undefined) return true;
      row[at] = placed;
      return false;
    });
  }
  for (const placed of left) {
    const row: Found = [];
    row[at] = placed;
    rows.push(row);
  }
}

/** The names of what an indicator divides by what, where both have one. */
function termsOf({ formula }: Indicator): string | undefined {
  if (formula.node !== 'percent') return undefined;
  const [of, per] = [formula.of, formula.per].map((each) => ('code' in each ? each.code : undefined));
  return of === undefined || per === undefined ? undefined : `${of} : ${per}`;
}

/** What an indicator comes to in lines; questionnaires have no name of this kind, since they count alike. */
function definitionName({ ruleSet, indicator }: Placed): string | undefined {
  if ([...nodesOf(indicator.formula)].some((node) => node.node === 'answers')) return undefined;
  const definition = definitionsOf(ruleSet).get(indicator.number);
  return definition && `${definition.numerator} : ${definition.denominator}`;
}

function rowOf(found: Found, columns: number): Alignment['rows'][number] {
  const there = found.find((each) => each !== undefined);
  const places = Array.from({ length: columns }, (_, at): Place | undefined => {
    const here = found[at];
    if (!here || !there) return undefined;
    const differences = here === there ? [] : differencesBetween(there, here);
    return { indicator: here.indicator, aspect: here.aspect, differences };
  });
  return { label: there?.indicator.label ?? '', places };
}

/** The order in which the first difference is looked for: over all indicators before the next thing. */
const ORDER: readonly (readonly DifferenceKind[])[] = [
  ['numerator', 'denominator'],
  ['scale', 'bands', 'nil-denominator'],
  ['weight'],
  ['aggregation'],
];

function firstDifference(
  there: RuleSet | undefined,
  here: RuleSet,
  rows: Alignment['rows'],
  at: number,
): Alignment['first'][number] {
  if (!there) return undefined;
  for (const kinds of ORDER) {
    for (const [row, { places }] of rows.entries()) {
      const difference = places[0] && places[at]?.differences.find((each) => kinds.includes(each.kind));
      if (difference) return { difference, row };
    }
  }
  const difference = gradeDifference(there, here);
  return difference && { difference };
}
