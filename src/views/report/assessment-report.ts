import type { AssessmentResult, FiledPart, PeriodResult } from '../../domain/assessment/result';
import type { SurveyOutcome } from '../../domain/survey/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { AnnexState } from '../../domain/rules/annex';
import { annexSentence, localEditionSentence } from '../../rendering/messages';
import type { SummarySentence } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { explanationPart } from '../analysis/report-part';
import type { ReportAnalysis } from '../../domain/analysis/report-analysis';
import type { ExplanationPart } from '../analysis/report-part';
import type { SaidAnswers } from '../parts/answers';
import { chosenReadings, concernsPart } from '../parts/examination';
import type { ChosenReadingRow, ConcernsPart, SaidExamination } from '../parts/examination';
import { annexPart, conditionsPart, questionnairesPart } from '../parts/annex';
import type { AnnexPart, ConditionsPart, QuestionnairePart } from '../parts/annex';
import { aspectsPart, isScoredAspect } from '../parts/aspects';
import type { AspectsPart } from '../parts/aspects';
import { besidePart, type BesidePart } from '../parts/beside';
import { compliancePart } from '../parts/compliance';
import type { ComplianceRow } from '../parts/compliance';
import { findingsPart } from '../parts/findings';
import type { FindingsPart } from '../parts/findings';
import { gapsPart } from '../parts/gaps';
import type { GapRow } from '../parts/gaps';
import { inForceDoubt, notInForce } from '../parts/in-force';
import { fileName } from '../parts/places';
import { lossesPart } from '../parts/losses';
import type { LossesPart } from '../parts/losses';
import { originsPart } from '../parts/origins';
import type { OriginRow } from '../parts/origins';
import { readingsPart } from '../parts/readings';
import type { ReadingsPart } from '../parts/readings';
import { sourceOf } from '../parts/source';
import { summaryPart } from '../parts/summary';
import type { StepFinder } from '../../domain/analysis/first-step';
import { drawingsOf, type ReportBars } from './drawings';
import { identityOf } from './identity';
import type { IdentityRow } from './identity';
import { surveyPart, type SurveyPart } from '../survey/survey-part';
import { verdictPart } from '../parts/verdict';
import type { VerdictPart } from '../parts/verdict';
import { indicatorsInWords } from '../parts/words';
import type { IndicatorInWords } from '../parts/words';
import { yearsPart } from '../parts/years';
import type { YearsTable } from '../parts/years';

/** What the report says besides the result. */
export interface ReportOptions {
  /** ISO date of printing: the domain and this file have no clock. */
  readonly printedOn: string;
  /** Where it is signed. */
  readonly place?: string;
  /** The office that examines, when the statement does not name it. */
  readonly authority?: string;
  /** Where the service shows the assessment and its PDF; absent in a file that stands alone. */
  readonly links?: ReportLinks;
  /** What is missing and what other rule sets make of it; left out unless given. */
  readonly explanation?: ReportAnalysis;
  /** Finds what to do first; without it the ratio that costs most is named. */
  readonly step?: StepFinder;
  /** How far the law is checked against its annex; left out where nothing is stored. */
  readonly annex?: AnnexState;
  /** What was answered question by question; without it only the numbers of yes are told. */
  readonly said?: SaidAnswers;
  /** What examiners found and decided; without it nothing is known of that. */
  readonly examination?: SaidExamination;
  /** What members said, the newest year first; without it nothing is told of them. */
  readonly surveys?: readonly SurveyOutcome[];
  /** How the others of the same filing came out; without it the unit files alone. */
  readonly filedWith?: readonly FiledPart[];
}

/** Ways from the report on screen back to the service. */
export interface ReportLinks {
  readonly back: string;
  readonly pdf: string;
}

/** The report as finished strings: a template only places them. */
export interface AssessmentReport {
  readonly title: string;
  readonly unit: string;
  readonly year: string;
  readonly authority: string | null;
  readonly identity: readonly IdentityRow[];
  /** Why this is no official assessment; null where the rule set is in force. */
  readonly notInForce: string | null;
  readonly caveat: string;
  /** That an office's edition judged, and what it has otherwise; empty for one of the program. */
  readonly local: string;
  /** How far the law is checked against its annex; empty where nothing is stored. */
  readonly checked: string;
  /** Which source of the law was followed and what the others would give; null where there is only one. */
  readonly source: string | null;
  /** False for a panel whose ratios are all shown and never scored. */
  readonly scored: boolean;
  readonly verdict: VerdictPart;
  /** What was handed in together with it, each by its own law; null for a unit that files alone. */
  readonly beside: BesidePart | null;
  /** The first page in five sentences. */
  readonly summary: readonly SummarySentence[];
  readonly aspects: AspectsPart;
  readonly years: readonly YearsTable[];
  readonly losses: LossesPart;
  readonly findings: FindingsPart;
  readonly compliance: readonly ComplianceRow[];
  readonly gaps: readonly GapRow[];
  readonly readings: ReadingsPart;
  /** Readings that an examiner chose, each with the reason. */
  readonly chosen: readonly ChosenReadingRow[];
  readonly file: string;
  readonly origins: readonly OriginRow[];
  readonly questionnaires: readonly QuestionnairePart[];
  readonly concerns: ConcernsPart;
  readonly conditions: ConditionsPart;
  /** What members said of the year: beside the score, never in it. */
  readonly members: readonly SurveyPart[];
  readonly annex: AnnexPart;
  /** What each indicator means, for a treasurer. */
  readonly words: readonly IndicatorInWords[];
  /** Null where nothing was asked for. */
  readonly explanation: ExplanationPart | null;
  readonly edition: string;
  readonly placeAndDate: string;
  /** The line at the foot of each printed page. */
  readonly foot: string;
  readonly links: ReportLinks | null;
  readonly drawings: ReportBars;
}

/**
 * Turns a result into the report of its latest period, with the earlier ones beside it.
 *
 * @param ruleSet the rule set of the result's edition
 */
export function assessmentReport(
  result: AssessmentResult,
  ruleSet: RuleSet,
  options: ReportOptions,
): AssessmentReport {
  const latest = latestOf(result);
  const authority = result.unit.authority ?? options.authority ?? null;
  return {
    title: 'Laporan Penilaian Kesehatan',
    unit: result.unit.name,
    year: `Tahun buku ${latest.year}`,
    authority,
    identity: identityOf(result, latest, ruleSet, authority),
    ...standingOf(result, latest, ruleSet),
    checked: options.annex ? annexSentence(options.annex) : '',
    scored: latest.aspects.some(isScoredAspect),
    verdict: verdictPart(latest, ruleSet),
    summary: summaryPart(result, latest, ruleSet, options.step),
    aspects: aspectsPart(latest, ruleSet),
    years: yearsPart(result, latest),
    losses: lossesPart(latest),
    findings: findingsPart(result),
    compliance: compliancePart(result),
    gaps: gapsPart(latest, result.unit.kind),
    readings: readingsPart(latest),
    ...examinedOf(result, latest, options),
    file: fileName(result.file),
    origins: originsPart(result, latest, ruleSet),
    questionnaires: questionnairesPart(latest, ruleSet, options.said),
    conditions: conditionsPart(ruleSet),
    annex: annexPart(ruleSet),
    words: indicatorsInWords(ruleSet),
    explanation: explanationPart(options.explanation, result.unit.kind),
    edition: editionOf(result),
    placeAndDate: `${options.place ?? '........................'}, ${date(options.printedOn)}`,
    foot: `${result.unit.name} · tahun buku ${latest.year} · ${ruleSet.shortTitle} · edisi ${result.edition.hash.slice(0, 12)}`,
    links: options.links ?? null,
    drawings: drawingsOf(result, latest, ruleSet),
  };
}

/** What examiners found and decided, what members said, and what was handed in together; nothing where nobody told it. */
const examinedOf = (
  result: AssessmentResult,
  latest: PeriodResult,
  { examination, surveys = [], filedWith }: ReportOptions,
): Pick<AssessmentReport, 'beside' | 'chosen' | 'concerns' | 'members'> => ({
  beside: besidePart(result, latest, filedWith),
  members: membersOf(latest, result.unit.name, surveys),
  chosen: chosenReadings(result.ruleSet, latest, examination?.chosen ?? []),
  concerns: concernsPart(examination?.concerns ?? []),
});

const membersOf = ({ year }: PeriodResult, unit: string, surveys: readonly SurveyOutcome[]): SurveyPart[] =>
  surveys
    .filter((each) => each.year === year && each.result.items.length > 0)
    .map((each) => surveyPart(each, { unit, all: surveys, came: each.result.n, links: false }));

/** The period a report is about: the one that ends last. */
export function latestOf({ periods }: AssessmentResult): PeriodResult {
  const latest = [...periods].sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1))[0];
  if (!latest) throw new Error('a result without a period');
  return latest;
}

/** Whether the law is in force, what is doubtful of it, whose edition judged, and which source of it was followed. */
const standingOf = (
  { unit, edition }: AssessmentResult,
  latest: PeriodResult,
  ruleSet: RuleSet,
): Pick<AssessmentReport, 'notInForce' | 'caveat' | 'local' | 'source'> => ({
  local: localEditionSentence(edition),
  notInForce: notInForce(unit.kind, latest, ruleSet),
  caveat: caveatOf(latest, ruleSet),
  source: sourceOf(latest),
});

/** What could not be read in the law; where no notice says it, that the time of its force is unverified too. */
function caveatOf(latest: PeriodResult, ruleSet: RuleSet): string {
  const doubt = latest.inForce ? inForceDoubt(ruleSet) : null;
  return doubt === null ? ruleSet.caveat : `${ruleSet.caveat} ${doubt}`;
}

const editionOf = ({ edition }: AssessmentResult): string =>
  `${date(edition.date)}, sidik data (SHA-256) ${edition.hash}`;
