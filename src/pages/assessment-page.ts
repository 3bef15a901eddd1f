import type { AssessmentResult, IndicatorResult, PeriodResult } from '../domain/assessment/result';
import type { GapCode } from '../domain/assessment/trace';
import type { RuleSet } from '../domain/rules/rule-set';
import type { CheckCode, Severity } from '../domain/statement/finding';
import {
  CHECK_SENTENCES,
  CHECK_TITLES,
  GAP_REMEDIES,
  GAP_SENTENCES,
  KIND_WORDS,
  SEVERITY_WORDS,
} from '../rendering/messages';
import { NONE, date, percent, plainNumber, points, pointsRange, rupiah } from '../rendering/numbers';

/** One assessment on screen, as finished strings. */
export interface AssessmentPage {
  readonly title: string;
  readonly unit: string;
  readonly subtitle: string;
  readonly notice: string;
  readonly total: string;
  readonly outOf: string;
  readonly grade: string;
  readonly certain: boolean;
  readonly explanation: string;
  readonly financial: string;
  readonly range: string;
  readonly aspects: readonly AspectRow[];
  readonly gaps: readonly {
    readonly number: string;
    readonly label: string;
    readonly why: string;
    readonly remedy: string;
  }[];
  readonly losses: readonly { readonly number: string; readonly label: string; readonly points: string }[];
  readonly findings: readonly {
    readonly title: string;
    readonly severity: string;
    readonly stops: boolean;
    readonly sentence: string;
    readonly place: string;
  }[];
  readonly years: readonly { readonly year: string; readonly total: string; readonly grade: string }[];
  readonly report: string;
  readonly pdf: string;
  readonly json: string;
  readonly law: string;
  readonly lawTitle: string;
}

interface AspectRow {
  readonly number: string;
  readonly label: string;
  readonly score: string;
  readonly weight: string;
  readonly indicators: readonly {
    readonly number: string;
    readonly label: string;
    readonly ratio: string;
    readonly credit: string;
    readonly weight: string;
    readonly score: string;
    readonly open: boolean;
  }[];
}

const LOSSES = 5;

/** @throws Error for a result without a period: never made */
export function assessmentPage(id: string, result: AssessmentResult, ruleSet: RuleSet): AssessmentPage {
  const period = result.periods[result.periods.length - 1];
  if (!period) throw new Error('a result without a period');
  const financial = period.views[0];
  return {
    title: `${result.unit.name} ${period.year}`,
    unit: result.unit.name,
    subtitle: `${KIND_WORDS[result.unit.kind]} · tahun buku berakhir ${date(period.periodEnd)}`,
    notice: period.inForce
      ? ''
      : `Bukan penilaian resmi: ${ruleSet.shortTitle} tidak berlaku pada ${date(period.periodEnd)}.`,
    ...verdict(period),
    financial: financial
      ? `${pointsRange(financial.least, financial.most)} dari ${plainNumber(financial.outOf)}. Angka ini pelengkap, bukan predikat resmi.`
      : '',
    range: period.range
      ? `Bila satu pembacaan peraturan diubah, jumlah skor dapat berada antara ${points(period.range.least)} dan ${points(period.range.most)}.`
      : '',
    aspects: period.aspects.map(aspectRow),
    gaps: gapsOf(period),
    losses: period.losses
      .filter((loss) => loss.certain !== '0')
      .slice(0, LOSSES)
      .map((loss) => ({ number: loss.number, label: loss.label, points: points(loss.certain) })),
    findings: period.findings.map(findingRow),
    years: result.periods.map((each) => ({
      year: String(each.year),
      total: each.total ? pointsRange(each.total.least, each.total.most) : NONE,
      grade: each.grade ?? 'belum dapat ditetapkan',
    })),
    report: `/penilaian/${id}/laporan`,
    pdf: `/penilaian/${id}/laporan.pdf`,
    json: `/api/assessments/${id}`,
    law: `/aturan/${ruleSet.id}`,
    lawTitle: ruleSet.shortTitle,
  };
}

function aspectRow(aspect: PeriodResult['aspects'][number]): AspectRow {
  return {
    number: aspect.number,
    label: aspect.label,
    score: pointsRange(aspect.least, aspect.most),
    weight: plainNumber(aspect.weight),
    indicators: aspect.indicators.map(indicatorRow),
  };
}

function verdict(
  period: PeriodResult,
): Pick<AssessmentPage, 'total' | 'outOf' | 'grade' | 'certain' | 'explanation'> {
  const total = period.total ? pointsRange(period.total.least, period.total.most) : NONE;
  const outOf = period.total ? plainNumber(period.total.outOf) : NONE;
  const open = gapsOf(period).length;
  if (period.grade !== null) {
    const explanation =
      open > 0
        ? `Predikat ini sudah pasti walaupun ${open} rasio belum dapat dinilai.`
        : 'Semua rasio dapat dinilai.';
    return { total, outOf, grade: period.grade, certain: true, explanation };
  }
  return {
    total,
    outOf,
    grade: 'Predikat belum dapat ditetapkan',
    certain: false,
    explanation: `${open} rasio belum dapat dinilai. Lengkapi data yang disebut di bawah, lalu unggah lagi.`,
  };
}

function indicatorRow(each: IndicatorResult): AspectRow['indicators'][number] {
  return {
    number: each.number,
    label: each.label,
    ratio: each.ratio === null ? NONE : percent(each.ratio),
    credit: each.credit === null ? NONE : plainNumber(each.credit),
    weight: plainNumber(each.weight),
    score: pointsRange(each.least, each.most),
    open: each.gap !== null,
  };
}

function gapsOf(period: PeriodResult): AssessmentPage['gaps'] {
  return period.aspects.flatMap((aspect) =>
    aspect.indicators.flatMap(({ number, label, gap }) => {
      if (!gap) return [];
      const labels = gap.lines.map((line) => line.label);
      const code = gap.code as GapCode;
      return [{ number, label, why: GAP_SENTENCES[code](labels), remedy: GAP_REMEDIES[code](labels) }];
    }),
  );
}

function findingRow(finding: PeriodResult['findings'][number]): AssessmentPage['findings'][number] {
  const check = finding.check as CheckCode;
  const severity = finding.severity as Severity;
  const inPoints = check.startsWith('printed-score');
  const say = inPoints ? points : rupiah;
  const values = {
    label: finding.label,
    found: say(finding.found),
    expected: say(finding.expected),
    difference: say(finding.difference),
    text: finding.text,
  };
  const { at } = finding;
  return {
    title: CHECK_TITLES[check],
    severity: SEVERITY_WORDS[severity],
    stops: severity === 'stops',
    sentence: CHECK_SENTENCES[check](values),
    place: at?.at === 'cell' ? `${at.sheet}!${at.cell}` : at?.at === 'json' ? at.path : '',
  };
}
