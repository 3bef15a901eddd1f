import type { Measure } from '../../domain/comparison/population';
import type { Exact } from '../../domain/decimal';
import { findRuleSet } from '../../domain/rules/registry';
import {
  areaRelation,
  FEWEST_UNITS,
  type AreaRelation,
  type UnitPoint,
} from '../../domain/survey/area-relation';
import { INSTRUMENT_IDS, type InstrumentId } from '../../domain/survey/instrument';
import type { MeasuredUnit } from '../../comparisons/measured-units.service';
import { INSTRUMENT_WORDS, tooFewUnitsWords, NO_CAUSE_WORDS } from '../../rendering/messages';
import type { AreaSurvey } from '../../surveys/survey';
import { measureRows, named } from '../../views/peers/said';
import { chance, figure } from '../../views/survey/number-words';
import type { Choice } from '../shared/kind-choices';

/** So many ratios explain an index together. */
const MOST_RATIOS = 3;

/** The index of members beside ratios, over the units of an area, as finished strings. */
export interface RelationPart {
  readonly warning: string;
  readonly law: string;
  readonly instruments: readonly Choice[];
  /** One list to choose from for each ratio; the first always has one. */
  readonly ratios: readonly {
    readonly name: string;
    readonly label: string;
    readonly choices: readonly Choice[];
  }[];
  /** Why nothing is computed; empty where it is. */
  readonly tooFew: string;
  readonly found: {
    readonly units: string;
    readonly ranks: readonly { readonly label: string; readonly rho: string; readonly test: string }[];
    /** Empty where the ratios do not tell units apart. */
    readonly fit: string;
    readonly rows: readonly { readonly label: string; readonly value: string; readonly test: string }[];
  } | null;
}

/** What is asked for in the address; empty for what is usual. */
export interface RelationAsked {
  readonly instrument: string;
  readonly ratios: readonly string[];
}

/** @returns null where no unit has both a survey that is shown and an assessment */
export function relationPart(
  surveys: readonly AreaSurvey[],
  measured: readonly MeasuredUnit[],
  asked: RelationAsked,
): RelationPart | null {
  const used = INSTRUMENT_IDS.filter((id) =>
    surveys.some(({ survey, result }) => survey.instrument === id && result.index),
  );
  const instrument = used.find((id) => id === asked.instrument) ?? mostUsed(used, surveys);
  const indices = indicesOf(surveys, instrument);
  const both = measured.filter(({ unitId }) => indices.has(unitId));
  const ruleSet = findRuleSet(commonLaw(both) ?? '');
  if (instrument === undefined || !ruleSet) return null;
  const names = new Map(measureRows(ruleSet).map((each) => [each.measure, named(each)]));
  const judged = both.filter(({ ruleSetId }) => ruleSetId === ruleSet.id);
  const chosen = chosenOf(asked.ratios, names, judged);
  const points = judged.map(({ unitId, values }): UnitPoint => ({
    index: indices.get(unitId) ?? NaN,
    ratios: chosen.map((each) => numberOf(values.get(each))),
  }));
  const relation = areaRelation(points);
  const labels = chosen.map((each) => names.get(each) ?? each);
  return {
    warning: NO_CAUSE_WORDS,
    law: ruleSet.shortTitle,
    instruments: used.map((id) => ({ value: id, label: INSTRUMENT_WORDS[id], chosen: id === instrument })),
    ratios: Array.from({ length: MOST_RATIOS }, (_, at) => ({
      name: at === 0 ? 'rasio' : `rasio${at + 1}`,
      label: at === 0 ? 'Rasio atau skor' : 'dan',
      choices: choicesOf(names, chosen[at], at > 0),
    })),
    tooFew: relation
      ? ''
      : tooFewUnitsWords(points.filter(({ ratios }) => !ratios.includes(null)).length, FEWEST_UNITS),
    found: relation ? foundPart(relation, labels) : null,
  };
}

function mostUsed(used: readonly InstrumentId[], surveys: readonly AreaSurvey[]): InstrumentId | undefined {
  const count = (id: InstrumentId): number => surveys.filter(({ survey }) => survey.instrument === id).length;
  return [...used].sort((a, b) => count(b) - count(a))[0];
}

/** The index of each unit; of several surveys by one instrument the first. */
function indicesOf(
  surveys: readonly AreaSurvey[],
  instrument: InstrumentId | undefined,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { unitId, survey, result } of surveys) {
    if (survey.instrument === instrument && result.index && !found.has(unitId))
      found.set(unitId, Number(result.index.value));
  }
  return found;
}

/** The law that most of these units were judged by. */
function commonLaw(units: readonly MeasuredUnit[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { ruleSetId } of units) counts.set(ruleSetId, (counts.get(ruleSetId) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** The ratios asked for that the law has, each once; for none, the one that is known of most units, in the law's order. */
function chosenOf(
  asked: readonly string[],
  names: ReadonlyMap<Measure, string>,
  units: readonly MeasuredUnit[],
): Measure[] {
  const known = [...new Set(asked)].filter((each) => names.has(each)).slice(0, MOST_RATIOS);
  const count = (measure: Measure): number => units.filter(({ values }) => values.has(measure)).length;
  const [usual] = [...names.keys()].sort((a, b) => count(b) - count(a));
  return known.length > 0 || usual === undefined ? known : [usual];
}

const choicesOf = (
  names: ReadonlyMap<Measure, string>,
  chosen: Measure | undefined,
  mayBeNone: boolean,
): Choice[] => [
  ...(mayBeNone ? [{ value: '', label: 'tidak ada', chosen: chosen === undefined }] : []),
  ...[...names].map(([value, label]) => ({ value, label, chosen: value === chosen })),
];

const numberOf = (value: Exact | undefined): number | null => (value === undefined ? null : Number(value));

function foundPart(
  { n, left, ranks, found }: AreaRelation,
  labels: readonly string[],
): RelationPart['found'] {
  const coefficients = found ? [found.intercept, ...found.slopes] : [];
  return {
    units: left === 0 ? `${n} unit` : `${n} unit; ${left} lainnya belum diketahui rasionya`,
    ranks: labels.map((label, at) => {
      const rank = ranks[at];
      return {
        label,
        rho: figure(rank?.r ?? null),
        test: rank ? `n = ${rank.n}, t = ${figure(rank.t, 2)}, ${chance(rank.p)}` : 'tidak berbeda antarunit',
      };
    }),
    fit: found ? `R² = ${figure(found.rSquared)}, n = ${found.n}, derajat bebas ${found.freedom}` : '',
    rows: coefficients.map(({ value, t, p }, at) => ({
      label: at === 0 ? 'Konstanta' : (labels[at - 1] ?? ''),
      value: figure(value),
      test: `t = ${figure(t, 2)}, ${chance(p)}`,
    })),
  };
}
