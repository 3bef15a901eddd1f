import type { AssessmentResult, PeriodResult } from '../domain/assessment/result';
import { plain } from '../domain/decimal';
import type { RuleSet } from '../domain/rules/rule-set';
import type { ChartBar, ChartEdge } from '../rendering/charts';
import { KIND_WORDS } from '../rendering/messages';
import { date, plainNumber, pointsRange } from '../rendering/numbers';
import { annexPart, conditionsPart, questionnairesPart } from './parts/annex';
import type { AnnexPart, ConditionsPart, QuestionnairePart } from './parts/annex';
import { aspectsPart } from './parts/aspects';
import type { AspectsPart } from './parts/aspects';
import { findingsPart, gapsPart } from './parts/findings';
import type { FindingsPart, GapRow } from './parts/findings';
import { fileName } from './parts/places';
import { lossesPart } from './parts/losses';
import type { LossesPart } from './parts/losses';
import { originsPart } from './parts/origins';
import type { OriginRow } from './parts/origins';
import { readingsPart } from './parts/readings';
import type { ReadingsPart } from './parts/readings';
import { verdictPart } from './parts/verdict';
import type { VerdictPart } from './parts/verdict';
import { yearsPart } from './parts/years';
import type { YearsTable } from './parts/years';

/** What the report says besides the result. */
export interface ReportOptions {
  /** ISO date of printing: the domain and this file have no clock. */
  readonly printedOn: string;
  /** Where it is signed. */
  readonly place?: string;
  /** The office that examines, when the statement does not name it. */
  readonly authority?: string;
}

/** The report as finished strings: a template only places them. */
export interface AssessmentReport {
  readonly title: string;
  readonly unit: string;
  readonly year: string;
  readonly authority: string | null;
  readonly identity: readonly { readonly label: string; readonly value: string }[];
  /** Why this is no official assessment; null where the rule set is in force. */
  readonly notInForce: string | null;
  readonly caveat: string;
  readonly verdict: VerdictPart;
  readonly aspects: AspectsPart;
  readonly years: readonly YearsTable[];
  readonly losses: LossesPart;
  readonly findings: FindingsPart;
  readonly gaps: readonly GapRow[];
  readonly readings: ReadingsPart;
  readonly file: string;
  readonly origins: readonly OriginRow[];
  readonly questionnaires: readonly QuestionnairePart[];
  readonly conditions: ConditionsPart;
  readonly annex: AnnexPart;
  readonly edition: string;
  readonly placeAndDate: string;
  /** The line at the foot of each printed page. */
  readonly foot: string;
  readonly drawings: {
    readonly aspects: readonly ChartBar[];
    readonly years: readonly ChartBar[];
    readonly edges: readonly ChartEdge[];
  };
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
    notInForce: noticeOf(latest, ruleSet),
    caveat: ruleSet.caveat,
    verdict: verdictPart(result, latest, ruleSet),
    aspects: aspectsPart(latest, ruleSet),
    years: yearsPart(result, latest),
    losses: lossesPart(latest),
    findings: findingsPart(result),
    gaps: gapsPart(latest),
    readings: readingsPart(latest),
    file: fileName(result.file),
    origins: originsPart(result, latest, ruleSet),
    questionnaires: questionnairesPart(latest, ruleSet),
    conditions: conditionsPart(ruleSet),
    annex: annexPart(ruleSet),
    edition: editionOf(result),
    placeAndDate: `${options.place ?? '........................'}, ${date(options.printedOn)}`,
    foot: `${result.unit.name} · tahun buku ${latest.year} · ${ruleSet.shortTitle} · edisi ${result.edition.hash.slice(0, 12)}`,
    drawings: drawingsOf(result, latest, ruleSet),
  };
}

function latestOf({ periods }: AssessmentResult): PeriodResult {
  const latest = [...periods].sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1))[0];
  if (!latest) throw new Error('a result without a period');
  return latest;
}

const editionOf = ({ edition }: AssessmentResult): string => `${date(edition.date)}, sidik ${edition.hash}`;

function identityOf(
  { unit, file, edition }: AssessmentResult,
  latest: PeriodResult,
  ruleSet: RuleSet,
  authority: string | null,
): AssessmentReport['identity'] {
  const rows: [string, string | null | undefined][] = [
    ['Nama', unit.name],
    ['Jenis', KIND_WORDS[unit.kind]],
    ['Badan hukum', unit.legalEntity],
    ['Tempat kedudukan', unit.seat],
    ['Pemeriksa', authority],
    ['Tahun buku', `${latest.year}, berakhir ${date(latest.periodEnd)}`],
    ['Berkas laporan', file],
    ['Dasar penilaian', ruleSet.title],
    ['Edisi data peraturan', `${date(edition.date)}, ${edition.hash.slice(0, 12)}`],
  ];
  return rows.flatMap(([label, value]) => (value ? { label, value } : []));
}

function noticeOf(latest: PeriodResult, { shortTitle, inForce }: RuleSet): string | null {
  if (latest.inForce) return null;
  const until = inForce.until === undefined ? '' : ` sampai ${date(inForce.until)}`;
  const span = `${date(inForce.from)}${until}`;
  return `${shortTitle} (berlaku ${span}) tidak berlaku pada akhir tahun buku ini, ${date(latest.periodEnd)}. Hasil ini untuk latihan dan perbandingan saja.`;
}

function drawingsOf(
  { periods }: AssessmentResult,
  latest: PeriodResult,
  ruleSet: RuleSet,
): AssessmentReport['drawings'] {
  return {
    aspects: latest.aspects.map(({ number, label, least, most, weight }) => ({
      label: `${number}  ${label}`,
      least,
      most,
      outOf: weight,
      said: `${pointsRange(least, most)} dari ${plainNumber(weight)}`,
    })),
    years: periods.flatMap(({ year, total }) => {
      if (!total) return [];
      const { least, most, outOf } = total;
      return { label: String(year), least, most, outOf, said: pointsRange(least, most) };
    }),
    edges: ruleSet.grades.map((grade) => {
      const from = plain(grade.from);
      return { from, label: `${plainNumber(from)} ${grade.label}` };
    }),
  };
}
