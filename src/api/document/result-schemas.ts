import type {
  AspectResult,
  AssessmentResult,
  BandResult,
  EditionResult,
  FindingResult,
  IndicatorResult,
  IntervalResult,
  PartResult,
  PeriodResult,
  ReadingAlternative,
  ReadingResult,
  ReasonResult,
  TaskResult,
  TotalResult,
} from '../../domain/assessment/result';
import { GAP_CODES } from '../../domain/assessment/trace';
import type { TraceResult } from '../../domain/assessment/trace-result';
import { REASONS } from '../../domain/assessment/worlds/reason';
import { CONFIDENCES } from '../../domain/citation';
import type { Citation } from '../../domain/citation';
import { CHECKS } from '../../domain/statement/finding';
import { KINDS, SUB_KINDS } from '../../domain/statement/kind';
import { LOOPS } from '../../domain/statement/loop';
import type { Classification, UnitIdentity } from '../../domain/statement/statement';
import { RANKING_CLASSES } from '../../domain/statement/statement';
import { Edition } from './edition-schema';
import { complianceSchema } from './compliance-schema';
import { among, anything, flag, list, object, optional, orNull, text, whole, words } from './schema';
import type { Fields, Schema } from './schema';
import { Proposal, Task } from './open-schemas';

/** A place in the document that is told once. */
const ref = <T>(name: string): Schema<T> => ({ $ref: `#/components/schemas/${name}` });

const points = text;
const confidence = among(CONFIDENCES);
const named = object<{ code: string; label: string }>({ code: text, label: text });
const lines = list(named);
const interval: Fields<IntervalResult> = { least: points, most: points };
const total: Fields<TotalResult> = { ...interval, score: orNull(points), outOf: points };

const Citation = object<Citation>({
  source: text,
  at: text,
  confidence,
  witnesses: list(text),
  remarks: optional(list(text)),
});

const Trace = object<TraceResult>({
  node: anything,
  code: optional(text),
  label: optional(text),
  value: orNull(text),
  gap: optional(among(GAP_CODES)),
  origin: optional(anything),
  also: optional(list(anything)),
  provedBy: optional(anything),
  parts: list(ref<TraceResult>('Trace')),
});

const Band = object<BandResult>({
  over: optional(text),
  from: optional(text),
  upTo: optional(text),
  below: optional(text),
  credit: optional(text),
  words: optional(text),
});

const Indicator = object<Omit<IndicatorResult, 'trace'> & Partial<Pick<IndicatorResult, 'trace'>>>({
  ...interval,
  number: text,
  id: text,
  label: text,
  unit: words({ percent: true, persons: true, days: true, months: true, times: true, rupiah: true }),
  ratio: orNull(text),
  range: orNull(
    object<{ least: string | null; most: string | null }>({ least: orNull(text), most: orNull(text) }),
  ),
  numerator: orNull(text),
  denominator: orNull(text),
  credit: orNull(text),
  weight: points,
  score: orNull(points),
  basis: orNull(words({ figures: true, 'reported-ratio': true, denominator: true, harmless: true })),
  reasons: list(object<ReasonResult>({ code: among(REASONS), lines, before: flag })),
  band: orNull(ref<BandResult>('Band')),
  bands: list(ref<BandResult>('Band')),
  scored: flag,
  notApplicable: flag,
  gap: orNull(object<NonNullable<IndicatorResult['gap']>>({ code: among(GAP_CODES), lines })),
  citation: ref<Citation>('Citation'),
  trace: optional(ref<TraceResult>('Trace')),
});

const Aspect = object<AspectResult>({
  ...interval,
  number: text,
  id: text,
  label: text,
  weight: points,
  score: orNull(points),
  customaryGrade: orNull(text),
  indicators: list(ref<IndicatorResult>('Indicator')),
});

const Finding = object<FindingResult>({
  check: among(CHECKS),
  severity: words({ stops: true, warns: true, rounding: true, notice: true }),
  line: text,
  label: text,
  found: text,
  expected: text,
  difference: text,
  at: orNull(anything),
  text: orNull(text),
  limit: orNull(text),
  other: orNull(named),
  among: lines,
  explanation: orNull(object<{ text: string; by: string; on: string }>({ text, by: text, on: text })),
});

const Alternative = object<ReadingAlternative>({
  id: text,
  label: text,
  confidence,
  credit: orNull(text),
  score: orNull(points),
  changes: list(
    object<ReadingAlternative['changes'][number]>({ ...interval, number: text, credit: orNull(text) }),
  ),
  total: orNull(object<IntervalResult>(interval)),
  grade: orNull(text),
});

const Reading = object<ReadingResult>({
  id: text,
  about: text,
  chosen: text,
  chosenLabel: text,
  confidence,
  whole: flag,
  apart: list(object<{ id: string; label: string }>({ id: text, label: text })),
  alternatives: list(ref<ReadingAlternative>('Alternative')),
});

const Period = object<PeriodResult>({
  year: whole,
  periodEnd: text,
  inForce: flag,
  aspects: list(ref<AspectResult>('Aspect')),
  total: orNull(object<TotalResult>(total)),
  views: list(object<PeriodResult['views'][number]>({ ...total, id: text, label: text })),
  grade: orNull(text),
  excludedGrades: list(text),
  settled: orNull(object<{ earned: string; assessable: string }>({ earned: points, assessable: points })),
  tasks: list(ref<TaskResult>('Task')),
  proposals: list(Proposal),
  findings: list(ref<FindingResult>('Finding')),
  compliance: optional(list(complianceSchema(ref<Citation>('Citation')))),
  losses: list(
    object<PeriodResult['losses'][number]>({ number: text, label: text, certain: points, open: points }),
  ),
  confidence: list(object<PeriodResult['confidence'][number]>({ confidence, points })),
  readings: list(ref<ReadingResult>('Reading')),
  range: orNull(object<IntervalResult>(interval)),
});

const Unit = object<UnitIdentity>({
  name: text,
  kind: among(KINDS),
  subKind: optional(among(SUB_KINDS)),
  loop: optional(among(LOOPS)),
  legalEntity: optional(text),
  seat: optional(text),
  authority: optional(text),
  classification: optional(
    object<Classification>({ name: among(RANKING_CLASSES), year: whole, decree: optional(text) }),
  ),
});

/** Another unit of the same filing. */
export const PART = object<PartResult>({
  ...{ unit: text, name: text, kind: among(KINDS), subKind: optional(among(SUB_KINDS)), statement: text },
  ...{ assessment: orNull(text), ruleSet: orNull(text) },
  ...{ total: orNull(object<TotalResult>(total)), grade: orNull(text) },
});

const Assessment = object<AssessmentResult>({
  file: text,
  ruleSet: text,
  edition: ref<EditionResult>('Edition'),
  inForce: flag,
  unit: ref<UnitIdentity>('Unit'),
  readings: list(ref<ReadingResult>('Reading')),
  periods: list(ref<PeriodResult>('Period')),
  filedWith: optional(list(PART)),
});

/** The parts of a result, each by its name in the document. */
export const RESULT_SCHEMAS = {
  Assessment,
  Edition,
  Unit,
  Period,
  Task,
  Aspect,
  Indicator,
  Band,
  Trace,
  Citation,
  Finding,
  Reading,
  Alternative,
};
