import { annexPoints } from '../annex';
import { checkRuleSet } from '../check';
import { faultText } from '../fault';
import type { RuleSetFault } from '../fault';
import type { RuleSet } from '../rule-set';
import type { Difference, LocalFault, LocalOrigin } from './difference';
import { replace } from './replace';
import { valueText } from './value-text';

/** The rule set of an office, or everything that speaks against it. */
export type Local =
  | { readonly ruleSet: RuleSet }
  | { readonly faults: readonly [LocalFault, ...LocalFault[]] };

/**
 * A rule set with what an annex says otherwise. All differences are taken over together, and the whole is proved as the
 * sets of the program are: tables without hole, weights that add up, names that are defined.
 */
export function applyLocal(base: RuleSet, origin: LocalOrigin): Local {
  const { differences, on } = origin;
  const faults = refusedOf(base, differences);
  let ruleSet = base;
  for (const each of differences) {
    const next = replace(base, ruleSet, each);
    if ('code' in next) faults.push(next);
    else ruleSet = next;
  }
  const [first, ...others] = faults.length > 0 ? faults : broken(base, ruleSet);
  if (first) return { faults: [first, ...others] };
  return { ruleSet: { ...ruleSet, editionDate: on, local: origin } };
}

/** What is wrong with the differences before any is taken over. */
function refusedOf(base: RuleSet, differences: readonly Difference[]): LocalFault[] {
  const known = new Set(annexPoints(base).map(({ key }) => key));
  const points = differences.map(({ point }) => point);
  const none: LocalFault[] = differences.length === 0 ? [{ code: 'none', at: base.id, found: '' }] : [];
  const unknown = points.filter((each) => !known.has(each));
  const twice = points.filter((each, at) => points.indexOf(each) !== at);
  return [
    ...none,
    ...unknown.map((at): LocalFault => ({ code: 'point-unknown', at, found: '' })),
    ...twice.map((at): LocalFault => ({ code: 'point-twice', at, found: '' })),
    ...differences.flatMap(({ point: at, was: found, is }): LocalFault[] => {
      const expected = valueText(base, at);
      if (expected === undefined) return [];
      if (expected !== found) return [{ code: 'says-otherwise', at, found, expected }];
      return is === found ? [{ code: 'same', at, found }] : [];
    }),
  ];
}

/** What the proof of a rule set finds that it did not find before. */
function broken(base: RuleSet, ruleSet: RuleSet): LocalFault[] {
  const before = new Set(checkRuleSet(base).map(faultText));
  const found = checkRuleSet({ ...ruleSet, declaredDefects: [] });
  const declared = new Set(ruleSet.declaredDefects);
  const fresh = found.map((fault) => ({ fault, text: faultText(fault) }));
  return fresh
    .filter(({ text }) => !before.has(text) && !declared.has(text))
    .map(({ fault }) => localOf(fault));
}

const localOf = ({ code, at, found = '', expected }: RuleSetFault): LocalFault => ({
  code: 'rule-broken',
  at: `${code} ${at}`,
  found,
  ...(expected === undefined ? {} : { expected }),
});
