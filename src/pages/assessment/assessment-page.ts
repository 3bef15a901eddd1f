import { readinessOf } from '../../domain/assessment/readiness';
import type { AssessmentResult, PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import { kindWords } from '../../rendering/messages';
import type { SummarySentence } from '../../rendering/messages';
import { NONE, date, plainNumber, points, pointsRange } from '../../rendering/numbers';
import { approximateNote } from '../../views/parts/aspects';
import { compliancePart } from '../../views/parts/compliance';
import type { ComplianceRow } from '../../views/parts/compliance';
import { findingsPart } from '../../views/parts/findings';
import type { FindingsPart } from '../../views/parts/findings';
import { gapsPart } from '../../views/parts/gaps';
import type { GapRow } from '../../views/parts/gaps';
import { inForceDoubt, notInForce } from '../../views/parts/in-force';
import { lossesPart } from '../../views/parts/losses';
import { judgedBy } from '../../views/parts/source';
import type { JudgedBy } from '../../views/parts/source';
import { summaryPart } from '../../views/parts/summary';
import { tasksPart } from '../../views/parts/tasks';
import type { TasksPart } from '../../views/parts/tasks';
import type { StepFinder } from '../../domain/analysis/first-step';
import { linesInWords } from '../../views/parts/words';
import { ratioTabs, type RatioTab } from '../shared/ratio-tabs';
import type { AssessmentNews, AssessmentWays } from './assessment-ways';
import type { LineInWords } from '../../views/parts/words';
import type { GreatLoss } from '../../views/parts/losses';
import { aspectRow, type AspectRow } from './aspect-rows';
import { readinessLine } from './readiness-line';
import type { ReadinessLine } from './readiness-line';

/** One assessment on screen, as finished strings. */
export interface AssessmentPage extends JudgedBy {
  readonly title: string;
  readonly unit: string;
  readonly subtitle: string;
  readonly notice: string;
  /** That the time in which the rule set is in force is unverified; empty where the notice says it or it is known. */
  readonly doubt: string;
  readonly total: string;
  readonly outOf: string;
  readonly grade: string;
  readonly certain: boolean;
  /** What stands so far, and what closes most. */
  readonly tasks: TasksPart;
  /** The first page in five sentences. */
  readonly summary: readonly SummarySentence[];
  readonly views: readonly { readonly label: string; readonly said: string }[];
  readonly range: string;
  readonly aspects: readonly AspectRow[];
  /** What the mark at a ratio means; empty where none is marked. */
  readonly approximate: string;
  readonly findings: FindingsPart;
  /** What the law demands beside the score; none where it was not asked for. */
  readonly compliance: readonly ComplianceRow[];
  /** What the switch asks for, and its words. */
  readonly complianceSwitch: { readonly answer: string; readonly words: string };
  /** "Siap diajukan", or how much is left to do. */
  readonly readiness: ReadinessLine;
  /** Where an explanation is sent. */
  readonly explain: string;
  readonly gaps: readonly GapRow[];
  /** The missing lines in words. */
  readonly lines: readonly LineInWords[];
  readonly losses: readonly GreatLoss[];
  readonly openLosses: readonly GreatLoss[];
  readonly years: readonly { readonly year: string; readonly total: string; readonly grade: string }[];
  /** The address of this assessment, for the pages that explain it. */
  readonly base: string;
  readonly report: string;
  readonly pdf: string;
  readonly json: string;
  readonly law: string;
  readonly lawTitle: string;
  /** The parts of "Rasio". */
  readonly tabs: readonly RatioTab[];
}

/** @throws Error for a result without a period: never made */
export function assessmentPage(
  id: string,
  result: AssessmentResult,
  ruleSet: RuleSet,
  step?: StepFinder,
): AssessmentPage {
  const period = result.periods[result.periods.length - 1];
  if (!period) throw new Error('a result without a period');
  const losses = lossesPart(period);
  return {
    title: `${result.unit.name} ${period.year}`,
    unit: result.unit.name,
    subtitle: `${kindWords(result.unit)} · tahun buku berakhir ${date(period.periodEnd)}`,
    ...noticeOf(result, period, ruleSet),
    ...verdict(period),
    ...judgedBy(result, period),
    tasks: tasksPart(period, result.unit.kind),
    summary: summaryPart(result, period, ruleSet, step),
    views: period.views.map(({ label, least, most, outOf }) => ({
      label,
      said: `${pointsRange(least, most)} dari ${plainNumber(outOf)}. Ini angka pelengkap, bukan predikat resmi.`,
    })),
    range: period.range
      ? `Bila satu cara membaca peraturan diganti, jumlah skor dapat berada antara ${points(period.range.least)} dan ${points(period.range.most)}.`
      : '',
    aspects: period.aspects.map((aspect) => aspectRow(aspect, id)),
    approximate: approximateNote([period]) ?? '',
    findings: findingsPart({ periods: [period], file: result.file }),
    compliance: compliancePart(result),
    complianceSwitch: switchOf(period),
    readiness: readinessLine(readinessOf(period.findings)),
    explain: `/penilaian/${id}/penjelasan`,
    gaps: gapsPart(period, result.unit.kind),
    lines: linesInWords(result.unit.kind, missingIn(period)),
    losses: losses.five,
    openLosses: losses.openFive,
    years: yearsOf(result),
    ...placesOf(id, ruleSet, period.compliance ? '?kepatuhan=ya' : ''),
  };
}

const switchOf = ({ compliance }: PeriodResult): AssessmentPage['complianceSwitch'] =>
  compliance
    ? { answer: 'tidak', words: 'Sembunyikan kepatuhan' }
    : { answer: 'ya', words: 'Tampilkan kepatuhan (batas, audit, tanggal laporan)' };

function yearsOf({ periods }: AssessmentResult): AssessmentPage['years'] {
  return [...periods].reverse().map((each) => ({
    year: String(each.year),
    total: each.total ? pointsRange(each.total.least, each.total.most) : NONE,
    grade: each.grade ?? 'belum dapat ditetapkan',
  }));
}

function placesOf(
  id: string,
  ruleSet: RuleSet,
  asked: string,
): Pick<AssessmentPage, 'base' | 'report' | 'pdf' | 'json' | 'law' | 'lawTitle' | 'tabs'> {
  const base = `/penilaian/${id}`;
  return {
    base,
    report: `${base}/laporan${asked}`,
    pdf: `${base}/laporan.pdf${asked}`,
    json: `/api/assessments/${id}${asked}`,
    law: `/aturan/${ruleSet.id}`,
    lawTitle: ruleSet.shortTitle,
    tabs: ratioTabs(id),
  };
}

/** The lines that gaps wait for. */
const missingIn = ({ aspects }: PeriodResult): string[] =>
  aspects.flatMap((aspect) =>
    aspect.indicators.flatMap((each) => each.gap?.lines.map((line) => line.code) ?? []),
  );

function noticeOf(
  { unit }: AssessmentResult,
  period: PeriodResult,
  ruleSet: RuleSet,
): Pick<AssessmentPage, 'notice' | 'doubt'> {
  const why = notInForce(unit.kind, period, ruleSet);
  if (why === null) {
    return { notice: period.total ? '' : ruleSet.caveat, doubt: inForceDoubt(ruleSet) ?? '' };
  }
  return { notice: `Bukan penilaian resmi. ${why}`, doubt: '' };
}

/** A panel has no total: its ratios are read one by one. */
const PANEL = { total: NONE, outOf: NONE, grade: 'Tanpa predikat', certain: true };

function verdict({
  total,
  grade,
}: PeriodResult): Pick<AssessmentPage, 'total' | 'outOf' | 'grade' | 'certain'> {
  if (!total) return PANEL;
  return {
    total: pointsRange(total.least, total.most),
    outOf: plainNumber(total.outOf),
    grade: grade ?? 'Predikat belum dapat ditetapkan',
    certain: grade !== null,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/assessment': AssessmentPage & AssessmentWays & AssessmentNews;
  }
}
