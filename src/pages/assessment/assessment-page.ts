import { readinessOf } from '../../domain/assessment/readiness';
import type { AssessmentResult, PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { SummarySentence } from '../../rendering/messages';
import { NONE, plainNumber, points, pointsRange } from '../../rendering/numbers';
import { compliancePart } from '../../views/parts/compliance';
import type { ComplianceRow } from '../../views/parts/compliance';
import { findingsPart } from '../../views/parts/findings';
import type { FindingsPart } from '../../views/parts/findings';
import { foldedFindings, foldedTasks } from './folded';
import type { FoldedFindings, FoldedTasks } from './folded';
import { gapsPart } from '../../views/parts/gaps';
import type { GapRow } from '../../views/parts/gaps';
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
import { newestOf, ratiosPart, type RatiosPart } from './ratios-part';
import { readinessLine } from './readiness-line';
import type { ReadinessLine } from './readiness-line';

/** One assessment on screen, as finished strings. */
export interface AssessmentPage extends JudgedBy, RatiosPart {
  /** What stands so far, and what closes most. */
  readonly tasks: TasksPart & FoldedTasks;
  /** The first page in five sentences. */
  readonly summary: readonly SummarySentence[];
  readonly views: readonly { readonly label: string; readonly said: string }[];
  readonly range: string;
  readonly findings: FindingsPart & FoldedFindings;
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
  const period = newestOf(result);
  const losses = lossesPart(period);
  return {
    ...ratiosPart(id, result, ruleSet),
    ...judgedBy(result, period),
    tasks: foldedTasks(tasksPart(period, result.unit.kind)),
    summary: summaryPart(result, period, ruleSet, step),
    views: period.views.map(({ label, least, most, outOf }) => ({
      label,
      said: `${pointsRange(least, most)} dari ${plainNumber(outOf)}. Ini angka pelengkap, bukan predikat resmi.`,
    })),
    range: period.range
      ? `Bila satu cara membaca peraturan diganti, jumlah skor dapat berada antara ${points(period.range.least)} dan ${points(period.range.most)}.`
      : '',
    findings: foldedFindings(findingsPart({ periods: [period], file: result.file })),
    compliance: compliancePart(result),
    complianceSwitch: switchOf(period),
    readiness: readinessLine(readinessOf(period.findings)),
    explain: `/penilaian/${id}/penjelasan`,
    gaps: gapsPart(period, result.unit.kind),
    lines: linesInWords(result.unit.kind, missingIn(period)),
    losses: losses.five,
    openLosses: losses.openFive,
    years: yearsOf(result),
    ...placesOf(id, period.compliance ? '?kepatuhan=ya' : ''),
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
  asked: string,
): Pick<AssessmentPage, 'base' | 'report' | 'pdf' | 'json' | 'tabs'> {
  const base = `/penilaian/${id}`;
  return {
    base,
    report: `${base}/laporan${asked}`,
    pdf: `${base}/laporan.pdf${asked}`,
    json: `/api/assessments/${id}${asked}`,
    tabs: ratioTabs(id),
  };
}

/** The lines that gaps wait for. */
const missingIn = ({ aspects }: PeriodResult): string[] =>
  aspects.flatMap((aspect) =>
    aspect.indicators.flatMap((each) => each.gap?.lines.map((line) => line.code) ?? []),
  );

declare module '../../rendering/templates' {
  interface Views {
    'pages/assessment': AssessmentPage & AssessmentWays & AssessmentNews;
  }
}
