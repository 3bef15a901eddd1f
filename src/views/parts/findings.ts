import type { AssessmentResult, FindingResult } from '../../domain/assessment/result';
import { namesOf } from '../../domain/records';
import type { Explanation } from '../../domain/statement/explanation';
import {
  CHECK_SENTENCES,
  CHECK_TITLES,
  SEVERITY_MEANING,
  SEVERITY_WORDS,
  actorWords,
} from '../../rendering/messages';
import { date, plainNumber, points, rupiah } from '../../rendering/numbers';
import { fileName, placeOf, placeWords } from './places';

export interface FindingRow {
  readonly year: string;
  readonly title: string;
  readonly sentence: string;
  readonly severity: string;
  readonly stops: boolean;
  /** It takes an explanation. */
  readonly warns: boolean;
  /** By which it is known again. */
  readonly check: string;
  readonly line: string;
  readonly place: string;
  /** The same for a reader at the screen: "lembar NERACA, sel C12". */
  readonly where: string;
  /** What the unit wrote to it, and who when; empty while nobody did. */
  readonly explanation: string;
  readonly explainedBy: string;
}

export interface FindingsPart {
  readonly rows: readonly FindingRow[];
  /** What each severity that occurs means. */
  readonly meanings: readonly { readonly severity: string; readonly meaning: string }[];
}

/** Their numbers are points or percent, not rupiah. */
const SCORES: readonly string[] = [
  'printed-score-unattainable',
  'printed-score-differs',
  'reported-ratio-differs',
  'worksheet-blank-nil',
  'worksheet-uncomputed',
  'worksheet-values-only',
  'worksheet-rows-missing',
];
const POINTS = 'form-slip';

function writerOf(check: string): (amount: string) => string {
  if (check === POINTS) return points;
  return SCORES.includes(check) ? plainNumber : rupiah;
}

function findingRow(finding: FindingResult, year: number, home: string): FindingRow {
  const { check, severity } = finding;
  const write = writerOf(check);
  const sentence = CHECK_SENTENCES[check]({
    label: finding.label,
    found: write(finding.found),
    expected: write(finding.expected),
    difference: write(finding.difference),
    text: finding.text,
    limit: finding.limit === null ? null : rupiah(finding.limit),
    other: finding.other?.label ?? '',
    among: finding.among.map((each) => each.label),
  });
  return {
    year: String(year),
    title: CHECK_TITLES[check],
    sentence,
    severity: SEVERITY_WORDS[severity],
    stops: severity === 'stops',
    warns: severity === 'warns',
    check: finding.check,
    line: finding.line,
    place: finding.at ? placeOf(finding.at, home) : '',
    where: finding.at ? placeWords(finding.at) : '',
    explanation: finding.explanation?.text ?? '',
    explainedBy: finding.explanation ? explainedBy(finding.explanation) : '',
  };
}

const explainedBy = ({ by, on }: Explanation): string => `${actorWords(by)}, ${date(on)}`;

/** The findings of every year, latest year first. */
export function findingsPart({ periods, file }: Pick<AssessmentResult, 'periods' | 'file'>): FindingsPart {
  const latestFirst = [...periods].reverse();
  const home = fileName(file);
  const rows = latestFirst.flatMap((period) =>
    period.findings.map((finding) => findingRow(finding, period.year, home)),
  );
  const severities = namesOf(SEVERITY_WORDS).filter((severity) =>
    rows.some((row) => row.severity === SEVERITY_WORDS[severity]),
  );
  const meanings = severities.map((severity) => ({
    severity: SEVERITY_WORDS[severity],
    meaning: SEVERITY_MEANING[severity],
  }));
  return { rows, meanings };
}
