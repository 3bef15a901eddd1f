import { plain } from '../decimal';
import { bandsText } from './bands-text';
import { valueText } from './local/value-text';
import type { Indicator, RuleSet } from './rule-set';

/** What of a law is held against its annex. */
export type AnnexPart = 'band' | 'weight' | 'questions' | 'term';

/** One thing to hold against the annex: what it is called, and what Rapor says there in plain characters. */
export interface AnnexPoint {
  /** Stays the same while the data change: "band:5.1". */
  readonly key: string;
  readonly part: AnnexPart;
  /** The number of the aspect it belongs to; empty for a term. */
  readonly group: string;
  readonly label: string;
  /** What was checked, exactly: a check counts only while the data still say this. */
  readonly said: string;
}

/** Every table of bands, weight, count of questions and term of a rule set, in the order of the law. */
export function annexPoints(ruleSet: RuleSet): AnnexPoint[] {
  return [
    ...ruleSet.aspects.flatMap(({ number: group, label, weight, indicators }) => [
      point({ part: 'weight', group, label, said: plain(weight) }, group),
      ...indicators.flatMap((each) => pointsOfIndicator(each, group)),
    ]),
    ...ruleSet.terms.map(({ code, label, formula }) =>
      point({ part: 'term', group: '', label, said: JSON.stringify(formula) }, code),
    ),
  ];
}

const point = (rest: Omit<AnnexPoint, 'key'>, id: string): AnnexPoint => ({
  key: `${rest.part}:${id}`,
  ...rest,
});

function pointsOfIndicator(
  { number, label, scale, weight, questions }: Indicator,
  group: string,
): AnnexPoint[] {
  const each = (part: AnnexPart, said: string): AnnexPoint => point({ part, group, label, said }, number);
  return [
    ...(scale.kind === 'bands' ? [each('band', bandsText(scale.bands))] : []),
    ...(weight ? [each('weight', plain(weight))] : []),
    ...(questions ? [each('questions', String(questions.length))] : []),
  ];
}

/** What an official found in the annex. */
export interface AnnexCheck {
  readonly point: string;
  /** What Rapor said when it was checked. */
  readonly said: string;
  readonly agrees: boolean;
  /** What the annex says, where it says otherwise. */
  readonly found: string;
  /** The same as a difference writes it, fit to judge by; empty where it agrees or nobody wrote it so. */
  readonly value: string;
  /** Id of a photograph; null where there is none. */
  readonly picture: string | null;
  readonly page: string;
  readonly note: string;
  readonly by: string;
  /** ISO time. */
  readonly on: string;
}

/** How far a rule set is checked against its annex. */
export interface AnnexState {
  readonly points: readonly { readonly point: AnnexPoint; readonly check?: AnnexCheck }[];
  readonly checked: number;
  readonly differing: number;
  /** Who checked, each once. */
  readonly by: readonly string[];
}

/**
 * The newest check of each point, where the data still say what was checked, or say what was found since.
 *
 * @param checks oldest first
 */
export function annexState(ruleSet: RuleSet, checks: readonly AnnexCheck[]): AnnexState {
  const newest = new Map(checks.map((check) => [check.point, check]));
  const points = annexPoints(ruleSet).map((each) => {
    const check = newest.get(each.key);
    if (check?.said === each.said) return { point: each, check };
    const mended = check && check.value !== '' && valueText(ruleSet, each.key) === check.value;
    return mended ? { point: each, check: { ...check, agrees: true } } : { point: each };
  });
  const counted = points.flatMap(({ check }) => check ?? []);
  return {
    points,
    checked: counted.length,
    differing: counted.filter(({ agrees }) => !agrees).length,
    by: [...new Set(counted.map(({ by }) => by))],
  };
}
