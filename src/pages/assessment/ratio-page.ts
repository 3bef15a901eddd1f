import type { AssessmentResult, IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import { indicatorsOf as rulesOf } from '../../domain/rules/rule-set';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { Origin } from '../../domain/statement/statement';
import { indicatorWords } from '../../rendering/messages';
import type { IndicatorWords } from '../../rendering/messages';
import { NONE, plainNumber } from '../../rendering/numbers';
import { answerRows } from '../../views/parts/answers';
import type { AnswerRow, SaidAnswers } from '../../views/parts/answers';
import { ratioText, scoreText } from '../../views/parts/aspects';
import { gapsPart } from '../../views/parts/gaps';
import { originOfIndicator } from '../../views/parts/origins';
import type { OriginRow } from '../../views/parts/origins';
import type { TraceRow } from '../../views/parts/trace-rows';
import { codesIn, linesInWords } from '../../views/parts/words';
import type { LineInWords } from '../../views/parts/words';
import { ratioPlace } from '../shared/ratio-place';
import { concernsAbout, fillPlace } from './ratio-ways';
import type { ConcernWay } from './ratio-ways';
import { bandRow, type BandRow } from './ratio-bands';
import { readingsFor } from './ratio-readings';
import { newestOf } from './ratios-part';
import type { ReadingRow } from './ratio-readings';
import type { WantedCell } from '../../intake/originals.service';
import type { Original } from '../../views/sheets/originals';

/** One ratio opened: from its score down to the cells and to the law, as finished strings. */
export interface RatioPage {
  readonly title: string;
  readonly unit: string;
  readonly back: string;
  readonly number: string;
  readonly label: string;
  readonly ratio: string;
  readonly credit: string;
  readonly score: string;
  readonly weight: string;
  /** What it is, why it matters, where it is found; null for one of an older edition. */
  readonly words: IndicatorWords | null;
  readonly lines: readonly LineInWords[];
  readonly origin: Omit<OriginRow, 'rows'>;
  /** Why there is no score, and what to do; empty where there is one. */
  readonly why: string;
  /** Where what is missing is filled in; empty where it is not typed. */
  readonly fill: string;
  /** What a concern can be raised about here; empty for who raises none. */
  readonly concerns: readonly ConcernWay[];
  readonly bands: readonly BandRow[];
  /** The questions of this ratio with their answers; empty where it asks none. */
  readonly answers: readonly AnswerRow[];
  readonly rows: readonly (Omit<TraceRow, 'origin'> & { readonly href: string })[];
  /** There are so many rows that they open when asked for. */
  readonly long: boolean;
  readonly originals: readonly Original[];
  /** That the original file cannot be shown; empty where it is. */
  readonly notShown: string;
  readonly law: string;
  readonly lawTitle: string;
  readonly sources: RuleSet['sources'];
  readonly readings: readonly ReadingRow[];
  readonly years: readonly { readonly year: string; readonly ratio: string; readonly score: string }[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

interface Neighbour {
  readonly href: string;
  readonly label: string;
}

const MANY_ROWS = 24;

const indicatorsOf = ({ aspects }: PeriodResult): IndicatorResult[] =>
  aspects.flatMap((aspect) => [...aspect.indicators]);

/** The indicator of this number in the latest period, if there is one. */
export function indicatorNumbered(result: AssessmentResult, number: string): IndicatorResult | undefined {
  return indicatorsOf(newestOf(result)).find((each) => each.number === number);
}

/** Every cell that the page of an indicator links to, each once. */
export function cellsOf(
  result: AssessmentResult,
  indicator: IndicatorResult,
  ruleSet: RuleSet,
): WantedCell[] {
  const cells = new Map<string, WantedCell>();
  for (const { origin } of originOfIndicator(result, indicator, ruleSet).rows) {
    if (origin?.at !== 'cell') continue;
    const key = keyOf(origin);
    if (!cells.has(key)) cells.set(key, { ...origin, anchor: `sel-${cells.size + 1}` });
  }
  return [...cells.values()];
}

const keyOf = ({ file, sheet, cell }: Origin & { at: 'cell' }): string => JSON.stringify([file, sheet, cell]);

/** What is shown beside the result of an indicator. */
export interface RatioBeside {
  /** What is shown of the files, for the cells of `cellsOf`. */
  readonly originals: readonly Original[];
  /** The answers of the revision that was assessed, last year's and the examiner's. */
  readonly said: SaidAnswers;
  /** The pages of the revision that was assessed, `/laporan/ID`, and of its book year. */
  readonly revision: string;
  readonly filing: string;
  readonly raises: boolean;
}

/** The page of one indicator of the latest period. */
export function ratioPage(
  id: string,
  result: AssessmentResult,
  indicator: IndicatorResult,
  ruleSet: RuleSet,
  beside: RatioBeside,
): RatioPage {
  const { originals, said } = beside;
  const period = newestOf(result);
  const { rows, ...origin } = originOfIndicator(result, indicator, ruleSet);
  const [gap] = gapsPart({ ...period, aspects: only(period, indicator) }, result.unit.kind);
  const anchors = anchorsIn(originals);
  const wanted = cellsOf(result, indicator, ruleSet);
  const all = indicatorsOf(period);
  const at = all.indexOf(indicator);
  return {
    title: `${indicator.number} ${indicator.label}`,
    unit: `${result.unit.name} ${period.year}`,
    back: `/penilaian/${id}`,
    ...figuresOf(indicator),
    words: indicatorWords(indicator.id) ?? null,
    lines: linesInWords(result.unit.kind, codesIn(indicator.trace)),
    origin,
    why: gap ? `${gap.why} ${gap.remedy}` : '',
    fill: gap ? fillPlace(gap, beside.revision) : '',
    concerns: beside.raises ? concernsAbout(beside.filing, indicator, wanted) : [],
    bands: indicator.bands.map((band) => bandRow(band, indicator)),
    answers: answersOf(ruleSet, indicator.number, said),
    ...tracePart(rows, wanted, anchors),
    originals,
    notShown: notShown(wanted, anchors),
    law: `/aturan/${ruleSet.id}`,
    lawTitle: ruleSet.shortTitle,
    sources: ruleSet.sources.filter(({ code }) => indicator.citation.witnesses.includes(code)),
    readings: readingsFor(period, indicator.number),
    years: yearsOf(result, indicator.number),
    previous: neighbour(id, all[at - 1]),
    next: neighbour(id, all[at + 1]),
  };
}

function answersOf(ruleSet: RuleSet, number: string, said: SaidAnswers): AnswerRow[] {
  const { questions = [] } = rulesOf(ruleSet).find((each) => each.number === number) ?? {};
  return answerRows({ number, questions }, said);
}

function figuresOf(
  indicator: IndicatorResult,
): Pick<RatioPage, 'number' | 'label' | 'ratio' | 'credit' | 'score' | 'weight'> {
  const { number, label, credit, scored, weight } = indicator;
  return {
    number,
    label,
    ratio: ratioText(indicator),
    credit: credit === null ? NONE : plainNumber(credit),
    score: scoreText(indicator),
    weight: scored ? plainNumber(weight) : NONE,
  };
}

/** The aspects with this indicator alone. */
function only({ aspects }: PeriodResult, indicator: IndicatorResult): PeriodResult['aspects'] {
  return aspects.map((aspect) => ({
    ...aspect,
    indicators: aspect.indicators.filter((each) => each === indicator),
  }));
}

function anchorsIn(originals: readonly Original[]): Set<string> {
  const cells = originals.flatMap(({ cuts }) =>
    cuts.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells])),
  );
  return new Set(cells.map((each) => each.anchor).filter((each) => each !== ''));
}

function tracePart(
  rows: readonly TraceRow[],
  wanted: readonly WantedCell[],
  anchors: ReadonlySet<string>,
): Pick<RatioPage, 'rows' | 'long'> {
  return { rows: rows.map((row) => linked(row, wanted, anchors)), long: rows.length > MANY_ROWS };
}

function linked(
  { origin, ...row }: TraceRow,
  wanted: readonly WantedCell[],
  anchors: ReadonlySet<string>,
): RatioPage['rows'][number] {
  const key = origin?.at === 'cell' ? keyOf(origin) : undefined;
  const anchor = wanted.find((each) => keyOf(each) === key)?.anchor ?? '';
  return { ...row, href: anchors.has(anchor) ? `#${anchor}` : '' };
}

function notShown(wanted: readonly WantedCell[], anchors: ReadonlySet<string>): string {
  const left = wanted.filter((each) => !anchors.has(each.anchor)).length;
  if (left === 0) return '';
  return `${left} sel tidak dapat ditunjukkan di sini karena berkas aslinya tidak tersimpan atau bukan buku kerja; tempatnya tetap disebut di atas.`;
}

function yearsOf({ periods }: AssessmentResult, number: string): RatioPage['years'] {
  return [...periods].reverse().flatMap((period) => {
    const each = indicatorsOf(period).find((one) => one.number === number);
    return each ? [{ year: String(period.year), ratio: ratioText(each), score: scoreText(each) }] : [];
  });
}

function neighbour(id: string, indicator: IndicatorResult | undefined): Neighbour | null {
  if (!indicator) return null;
  return { href: ratioPlace(id, indicator.number), label: `${indicator.number} ${indicator.label}` };
}
