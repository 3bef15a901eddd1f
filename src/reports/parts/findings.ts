import type {
  AssessmentResult,
  FindingResult,
  IndicatorResult,
  PeriodResult,
} from '../../domain/assessment/result';
import type { GapCode } from '../../domain/assessment/trace';
import type { CheckCode, Severity } from '../../domain/statement/finding';
import {
  CHECK_SENTENCES,
  CHECK_TITLES,
  GAP_REMEDIES,
  GAP_SENTENCES,
  SEVERITY_MEANING,
  SEVERITY_WORDS,
} from '../../rendering/messages';
import { plainNumber, pointsRange, rupiah } from '../../rendering/numbers';
import { placeOf } from './places';

export interface FindingRow {
  readonly year: string;
  readonly title: string;
  readonly sentence: string;
  readonly severity: string;
  readonly stops: boolean;
  readonly place: string;
}

export interface FindingsPart {
  readonly rows: readonly FindingRow[];
  /** What each severity that occurs means. */
  readonly meanings: readonly { readonly severity: string; readonly meaning: string }[];
}

/** Questionnaires wait for answers all alike, and are told together. */
const ANSWERS = 'answers-missing' satisfies GapCode;
const SCORES: readonly string[] = ['printed-score-unattainable', 'printed-score-differs'];

function findingRow(finding: FindingResult, year: number, home: string): FindingRow {
  const write = SCORES.includes(finding.check) ? plainNumber : rupiah;
  const check = finding.check as CheckCode;
  const severity = finding.severity as Severity;
  const sentence = CHECK_SENTENCES[check]({
    label: finding.label,
    found: write(finding.found),
    expected: write(finding.expected),
    difference: write(finding.difference),
    text: finding.text,
  });
  return {
    year: String(year),
    title: CHECK_TITLES[check],
    sentence,
    severity: SEVERITY_WORDS[severity],
    stops: severity === 'stops',
    place: finding.at ? placeOf(finding.at, home) : '',
  };
}

/** The findings of every year, latest year first. */
export function findingsPart({ periods, file }: AssessmentResult): FindingsPart {
  const latestFirst = [...periods].reverse();
  const rows = latestFirst.flatMap((period) =>
    period.findings.map((finding) => findingRow(finding, period.year, file)),
  );
  const severities = (Object.keys(SEVERITY_WORDS) as Severity[]).filter((severity) =>
    rows.some((row) => row.severity === SEVERITY_WORDS[severity]),
  );
  const meanings = severities.map((severity) => ({
    severity: SEVERITY_WORDS[severity],
    meaning: SEVERITY_MEANING[severity],
  }));
  return { rows, meanings };
}

export interface GapRow {
  readonly numbers: string;
  readonly why: string;
  readonly remedy: string;
  /** Points that depend on it: "0,00–6,00". */
  readonly open: readonly { readonly number: string; readonly label: string; readonly points: string }[];
}

/** What is missing and what fills it; indicators that wait for the same figures stand together. */
export function gapsPart(period: PeriodResult): GapRow[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const indicator of period.aspects.flatMap((aspect) => [...aspect.indicators])) {
    if (!indicator.gap) continue;
    const key = indicator.gap.code === ANSWERS ? ANSWERS : JSON.stringify(indicator.gap);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].flatMap((indicators) => {
    const gap = indicators[0]?.gap;
    if (!gap) return [];
    const code = gap.code as GapCode;
    const lines = indicators.flatMap((each) => each.gap?.lines.map((line) => line.label) ?? []);
    const labels = [...new Set(lines)];
    return {
      numbers: indicators.map((each) => each.number).join(', '),
      why: GAP_SENTENCES[code](labels),
      remedy: GAP_REMEDIES[code](labels),
      open: indicators.map((each) => ({
        number: each.number,
        label: each.label,
        points: pointsRange(each.least, each.most),
      })),
    };
  });
}
