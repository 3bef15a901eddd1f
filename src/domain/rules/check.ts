import { HUNDRED, ONE, ZERO, plain, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import { isIsoDate } from '../period';
import { chartIndex } from '../statement/chart';
import { checkScale } from './check-bands';
import { checkCitations } from './check-citations';
import { checkFormulas } from './check-formulas';
import { checkGrades } from './check-grades';
import { checkReadings } from './check-readings';
import { faultText } from './fault';
import type { RuleSetFault } from './fault';
import { indicatorsOf } from './rule-set';
import type { Aspect, RuleSet } from './rule-set';

/**
 * Proves the data of a rule set: weights add up, tables have no hole and no overlap, names are defined, everything
 * is cited.
 *
 * @returns every fault; for a set kept "as printed" those beyond its declared defects, and declared ones not found
 */
export function checkRuleSet(ruleSet: RuleSet): RuleSetFault[] {
  const faults = [
    ...checkNames(ruleSet),
    ...checkWeights(ruleSet),
    ...indicatorsOf(ruleSet).flatMap(({ number, scale }) => checkScale(number, scale)),
    ...checkFormulas(ruleSet),
    ...checkReadings(ruleSet),
    ...checkCitations(ruleSet),
    ...checkGrades(ruleSet.grades),
    ...checkReferences(ruleSet),
    ...checkShares(ruleSet),
    ...checkDates(ruleSet),
  ];
  const declared = new Set(ruleSet.declaredDefects);
  const found = new Set(faults.map(faultText));
  const invented = [...declared].filter((text) => !found.has(text));
  return [
    ...faults.filter((fault) => !declared.has(faultText(fault))),
    ...invented.map((at) => ({ code: 'declared-defect-not-found' as const, at })),
  ];
}

function twice(at: string, names: readonly string[]): RuleSetFault[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return repeated.map((found) => ({ code: 'twice', at, found }));
}

function checkNames(ruleSet: RuleSet): RuleSetFault[] {
  const { aspects, terms, readings, views, sources, grades } = ruleSet;
  const indicators = indicatorsOf(ruleSet);
  const names: Readonly<Record<string, readonly string[]>> = {
    'aspect number': aspects.map((each) => each.number),
    'aspect id': aspects.map((each) => each.id),
    'indicator number': indicators.map((each) => each.number),
    'indicator id': indicators.map((each) => each.id),
    term: terms.map((each) => each.code),
    reading: readings.map((each) => each.id),
    option: readings.flatMap((each) => each.options.map((option) => option.id)),
    view: views.map((each) => each.id),
    source: sources.map((each) => each.code),
    grade: grades.map((each) => each.label),
  };
  return Object.entries(names).flatMap(([at, all]) => twice(at, all));
}

function checkWeights(ruleSet: RuleSet): RuleSetFault[] {
  const weights = ruleSet.aspects.map((aspect) => aspect.weight);
  const whole = ruleSet.grades.length > 0 ? addsUp('total', weights, HUNDRED) : [];
  return [...whole, ...ruleSet.aspects.flatMap(checkAspect)];
}

function checkAspect(aspect: Aspect): RuleSetFault[] {
  const { number: at, indicators, addsUp: how } = aspect;
  const scored = indicators.filter((each) => each.scale.kind !== 'none');
  const weighed = scored.filter((each) => each.weight !== null);
  const whole = scored.length > 0 ? [{ number: at, weight: aspect.weight }] : [];
  const shown = indicators
    .filter(({ scale, weight }) => scale.kind === 'none' && (weight === null || signOf(weight) !== 0))
    .map((each) => ({ code: 'weight-without-score' as const, at: each.number }));
  const light = [...whole, ...weighed]
    .filter(({ weight }) => weight !== null && signOf(weight) <= 0)
    .map((each) => ({ code: 'weight-not-positive' as const, at: each.number }));
  if (how === 'shareOfAttainable') {
    const heavy = weighed.map((each) => ({ code: 'weight-in-pooled-aspect' as const, at: each.number }));
    return [...shown, ...light, ...heavy];
  }
  const missing = scored.filter((each) => each.weight === null);
  if (missing.length > 0) return missing.map((each) => ({ code: 'weight-missing', at: each.number }));
  return [
    ...shown,
    ...light,
    ...addsUp(
      at,
      weighed.map((each) => each.weight ?? ZERO),
      aspect.weight,
    ),
  ];
}

function addsUp(at: string, weights: readonly Exact[], expected: Exact): RuleSetFault[] {
  const found = sumOf(weights);
  if (found.equals(expected)) return [];
  return [{ code: 'weights-do-not-add-up', at, found: found.toFraction(), expected: expected.toFraction() }];
}

function checkReferences(ruleSet: RuleSet): RuleSetFault[] {
  const aspects = new Set(ruleSet.aspects.map((aspect) => aspect.number));
  const asked = new Set(indicatorsOf(ruleSet).flatMap((each) => (each.questions ? [each.number] : [])));
  const views = ruleSet.views.flatMap(({ id: at, aspects: wanted }) => [
    ...wanted
      .filter((number) => !aspects.has(number))
      .map((found) => ({ code: 'aspect-unknown' as const, at, found })),
    ...twice(at, wanted),
  ]);
  const aliases = Object.entries(ruleSet.answerAliases)
    .filter(([, number]) => !asked.has(number))
    .map(([at, found]) => ({ code: 'answers-unknown' as const, at, found }));
  const charts = ruleSet.kinds.map((kind) => chartIndex(kind).lines).filter((lines) => lines.size > 0);
  const lines = ruleSet.collectibility.classes
    .filter(({ line }) => charts.some((chart) => !chart.has(line)))
    .map(({ line: found }) => ({ code: 'line-unknown' as const, at: 'collectibility', found }));
  const ids = new Set(indicatorsOf(ruleSet).map((each) => each.id));
  const compared = (ruleSet.contradictions ?? []).flatMap(({ check: at, good, bad }) =>
    [...good.indicators, bad.indicator]
      .filter((id) => !ids.has(id))
      .map((found) => ({ code: 'indicator-unknown' as const, at, found })),
  );
  return [...views, ...aliases, ...lines, ...compared];
}

/** Weights of capital and risk lie within 0–100 percent, shares of a class of loans within 0–1. */
function checkShares(ruleSet: RuleSet): RuleSetFault[] {
  const rows = [...ruleSet.capitalWeights, ...ruleSet.riskWeights].map((row) => ({
    at: row.label,
    value: row.weight,
    most: HUNDRED,
  }));
  const classes = ruleSet.collectibility.classes.map(({ line, share }) => ({
    at: line,
    value: share,
    most: ONE,
  }));
  return [...rows, ...classes]
    .filter(({ value, most }) => signOf(value) < 0 || value.compare(most) > 0)
    .map(({ at, value }) => ({ code: 'share-out-of-range', at, found: plain(value) }));
}

function checkDates({ inForce, editionDate }: RuleSet): RuleSetFault[] {
  const dates = [inForce.from, editionDate, ...(inForce.until === undefined ? [] : [inForce.until])];
  const wrong = dates.filter((date) => !isIsoDate(date));
  const turned = inForce.until !== undefined && inForce.until < inForce.from ? [inForce.until] : [];
  return [...wrong, ...turned].map((found) => ({ code: 'date-not-valid', at: 'in force or edition', found }));
}
