import type { Citation, Confidence } from '../citation';
import type { RuleSetFault } from './fault';
import { indicatorsOf } from './rule-set';
import type { RuleSet } from './rule-set';

/** How many witnesses a confidence promises. */
const WITNESSES: Record<Confidence, number> = {
  primary: 1,
  agreed: 3,
  'two-source': 2,
  'single-source': 1,
  conflict: 1,
  unverified: 1,
};

/** Every place of a rule set that says where it stands in the law, with its citation. */
function citationsOf(ruleSet: RuleSet): { readonly at: string; readonly citation: Citation }[] {
  return [
    ...indicatorsOf(ruleSet).map(({ number: at, citation }) => ({ at, citation })),
    ...ruleSet.terms.map(({ code: at, citation }) => ({ at, citation })),
    ...ruleSet.readings.flatMap(({ options }) => options.map(({ id: at, citation }) => ({ at, citation }))),
    ...[...ruleSet.capitalWeights, ...ruleSet.riskWeights].map(({ label: at, citation }) => ({
      at,
      citation,
    })),
    { at: 'in force', citation: ruleSet.inForce.citation },
    { at: 'grades', citation: ruleSet.gradeCitation },
    ...(ruleSet.aspectGrades ? [{ at: 'aspect grades', citation: ruleSet.aspectGrades.citation }] : []),
    { at: 'collectibility', citation: ruleSet.collectibility.citation },
    ...(ruleSet.reach ? [{ at: 'reach', citation: ruleSet.reach.citation }] : []),
    { at: 'conditions', citation: ruleSet.conditions.citation },
    ...(ruleSet.contradictions ?? []).map(({ check: at, citation }) => ({ at, citation })),
  ];
}

/** Places without a source, witnesses that the source list does not know, fewer witnesses than the confidence says. */
export function checkCitations(ruleSet: RuleSet): RuleSetFault[] {
  const known = new Set(ruleSet.sources.map((source) => source.code));
  return citationsOf(ruleSet).flatMap(({ at, citation }): RuleSetFault[] => {
    const { source, at: place, witnesses, confidence } = citation;
    if (source === '' || place === '' || witnesses.length === 0) return [{ code: 'not-cited', at }];
    const strangers = witnesses.filter((code) => !known.has(code));
    const faults: RuleSetFault[] = strangers.map((found) => ({ code: 'witness-unknown', at, found }));
    const heard = new Set(witnesses).size;
    if (heard < WITNESSES[confidence]) {
      faults.push({ code: 'too-few-witnesses', at, found: String(heard), expected: confidence });
    }
    return faults;
  });
}
