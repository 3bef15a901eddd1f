import type { Exact } from '../../decimal';
import type { Indicator } from '../../rules/rule-set';
import { formsOf, possibleFor } from './possible';
import type { Reason } from './reason';
import { connected } from './connected';
import { codeOf } from './slopes';
import { under } from './worlds';
import type { Worlds } from './worlds';

/**
 * Why only one credit is possible: a smallest set of rules that is enough for it. Without any of them some statement
 * would earn another.
 */
export function reasonsFor(worlds: Worlds, indicator: Indicator, credit: Exact): Reason[] {
  const { rows, splits } = connected(worlds, formsOf(worlds, indicator));
  const settles = (all: Worlds): boolean => isOnly(all, indicator, credit);
  const ruled = needed(rows, (kept) => settles(under(worlds, { rows: kept, splits })));
  const split = needed(splits, (kept) => settles(under(worlds, { rows: ruled, splits: kept })));
  const left = under(worlds, { rows: ruled, splits: split });
  const signed = needed(keysOf(left, indicator), (kept) => settles(withSigns(left, kept)));
  const sign: Reason[] = signed.length === 0 ? [] : [{ code: 'sign', lines: signed.map(codeOf) }];
  return [...ruled.map((row) => row.reason), ...split.map((each) => each.reason), ...sign];
}

function isOnly(worlds: Worlds, indicator: Indicator, credit: Exact): boolean {
  const possible = possibleFor(worlds, indicator);
  return (
    possible !== undefined && !possible.open && possible.least.equals(credit) && possible.most.equals(credit)
  );
}

/** Those of some things that cannot be done without, taken away one after the other. */
export function needed<T>(all: readonly T[], enough: (kept: readonly T[]) => boolean): T[] {
  let kept = [...all];
  for (const each of all) {
    const fewer = kept.filter((other) => other !== each);
    if (enough(fewer)) kept = fewer;
  }
  return kept;
}

/** Unreported amounts of one sign that the ratio or a rule beside it depends on. */
function keysOf(worlds: Worlds, indicator: Indicator): string[] {
  const forms = [...formsOf(worlds, indicator), ...worlds.rows.map((row) => row.form)];
  const keys = new Set(forms.flatMap((form) => [...form.slopes.keys()]));
  return [...keys].filter((key) => worlds.signs(key) !== 0);
}

/** The same worlds, in which only some amounts keep to their sign. */
function withSigns(worlds: Worlds, kept: readonly string[]): Worlds {
  const signed = new Set(kept);
  return under(worlds, { signs: (key) => (signed.has(key) ? worlds.signs(key) : 0) });
}
