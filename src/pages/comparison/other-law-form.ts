import type { Supposed } from '../../domain/comparison/other-law-result';
import { annexPoints } from '../../domain/rules/annex';
import { canonicalValue } from '../../domain/rules/local/canonical';
import { pointParts } from '../../domain/rules/local/point';
import { valueText } from '../../domain/rules/local/value-text';
import type { LocalFault } from '../../domain/rules/local/difference';
import type { RuleSet } from '../../domain/rules/rule-set';
import { ANNEX_PARTS, VALUE_EXAMPLES } from '../../rendering/messages';
import type { Choice } from '../shared/kind-choices';

/** One thing that is supposed: what, and what it would say. */
export interface SupposedRow {
  readonly name: string;
  readonly groups: readonly { readonly title: string; readonly offers: readonly Choice[] }[];
  /** What is typed, else what the law says; empty where nothing is to be typed. */
  readonly value: string;
  readonly example: string;
  readonly typed: boolean;
  /** How high the field is: a line for each part of the value. */
  readonly lines: number;
}

/** An edition of an office that may be supposed. */
export interface OfferedEdition {
  readonly hash: string;
  readonly label: string;
}

const READING = 'baca:';
const EDITION = 'edisi:';

/** What is asked of the form, each `what` with the value beside it. */
export type Pair = readonly [what: string, value: string];

/** What an address supposes; nothing yet, faults, or the supposition. */
export function supposedIn(
  law: RuleSet,
  pairs: readonly Pair[],
): Supposed | 'same' | { readonly faults: readonly LocalFault[] } | undefined {
  const [first] = pairs;
  if (!first) return undefined;
  const [what] = first;
  if (what.startsWith(READING)) return { kind: 'reading', option: what.slice(READING.length) };
  if (what.startsWith(EDITION)) return { kind: 'edition', hash: what.slice(EDITION.length) };
  return pointsIn(law, pairs);
}

function pointsIn(law: RuleSet, pairs: readonly Pair[]): ReturnType<typeof supposedIn> {
  const read = pairs.map(([point, text]) => ({
    point,
    was: valueText(law, point) ?? '',
    is: canonicalValue(law, point, text),
    text,
  }));
  const faults = read.flatMap(({ point: at, is, text: found }): LocalFault[] =>
    is === undefined ? [{ code: 'unreadable', at, found }] : [],
  );
  if (faults.length > 0) return { faults };
  const points = read.flatMap(({ point, was, is }) => (is ? [{ point, was, is }] : []));
  return points.length === 0 ? 'same' : { kind: 'points', points };
}

/** The rows of the form: what is supposed so far, and an empty one to suppose more. */
export function supposedRows(
  law: RuleSet,
  pairs: readonly Pair[],
  editions: readonly OfferedEdition[],
): SupposedRow[] {
  const rows = pairs.map(([what, value]) => rowOf(law, what, value, editions));
  const [first] = pairs;
  const more = !first || !isWhole(first[0]);
  return more ? [...rows, rowOf(law, '', '', rows.length === 0 ? editions : undefined)] : rows.slice(0, 1);
}

const isWhole = (what: string): boolean => what.startsWith(READING) || what.startsWith(EDITION);

function rowOf(
  law: RuleSet,
  what: string,
  value: string,
  editions: readonly OfferedEdition[] | undefined,
): SupposedRow {
  const part = annexPoints(law).find(({ key }) => key === what)?.part;
  const said = part ? value || (valueText(law, what) ?? '') : '';
  return {
    name: what,
    groups: offersOf(law, what, editions),
    value: said,
    lines: said.split(/[;\n]/).length,
    example: part ? VALUE_EXAMPLES[part] : '',
    typed: part !== undefined,
  };
}

/** @param editions absent where only points may be added */
function offersOf(
  law: RuleSet,
  what: string,
  editions: readonly OfferedEdition[] | undefined,
): SupposedRow['groups'] {
  const offer = (each: string, label: string): Choice => ({ value: each, label, chosen: each === what });
  const points = annexPoints(law);
  const ofPoints = [...new Set(points.map(({ part }) => part))].map((part) => ({
    title: ANNEX_PARTS[part],
    offers: points
      .filter((each) => each.part === part)
      .map(({ key, label }) => offer(key, `${pointParts(key)[1]} ${label}`)),
  }));
  if (!editions || isPoint(what)) return ofPoints.filter(({ offers }) => offers.length > 0);
  const readings = law.readings.flatMap(({ options }) =>
    options.map(({ id, label }) => offer(READING + id, `${id}: ${label}`)),
  );
  const own = editions.map(({ hash, label }) => offer(EDITION + hash, label));
  return [
    ...ofPoints,
    { title: 'cara membaca', offers: readings },
    { title: 'edisi setempat', offers: own },
  ].filter(({ offers }) => offers.length > 0);
}

const isPoint = (what: string): boolean => what !== '' && !isWhole(what);
