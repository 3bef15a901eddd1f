import type {
  AssessmentResult,
  BandResult,
  IndicatorResult,
  PeriodResult,
  ReadingResult,
} from '../domain/assessment/result';
import type { Confidence } from '../domain/citation';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Origin } from '../domain/statement/statement';
import { bandCell } from '../rendering/bands';
import { CONFIDENCE_WORDS } from '../rendering/messages';
import { NONE, plainNumber, pointsRange } from '../rendering/numbers';
import { ratioText, scoreText } from '../reports/parts/aspects';
import { gapsPart } from '../reports/parts/gaps';
import { originOfIndicator } from '../reports/parts/origins';
import type { OriginRow } from '../reports/parts/origins';
import type { TraceRow } from '../reports/parts/trace-rows';
import type { Original, WantedCell } from './originals.service';

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
  readonly origin: Omit<OriginRow, 'rows'>;
  /** Why there is no score, and what to do; empty where there is one. */
  readonly why: string;
  readonly bands: readonly { readonly said: string; readonly credit: string; readonly here: boolean }[];
  readonly rows: readonly (Omit<TraceRow, 'origin'> & { readonly href: string })[];
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

interface ReadingRow {
  readonly about: string;
  readonly chosen: string;
  readonly confidence: string;
  readonly alternatives: readonly {
    readonly label: string;
    readonly confidence: string;
    /** "kredit 75, skor 4,50; jumlah skor 71,20". */
    readonly would: string;
  }[];
}

interface Neighbour {
  readonly href: string;
  readonly label: string;
}

const indicatorsOf = ({ aspects }: PeriodResult): IndicatorResult[] =>
  aspects.flatMap((aspect) => [...aspect.indicators]);

const latestOf = ({ periods }: AssessmentResult): PeriodResult => {
  const latest = periods[periods.length - 1];
  if (!latest) throw new Error('a result without a period');
  return latest;
};

/** The indicator of this number in the latest period, if there is one. */
export function indicatorNumbered(result: AssessmentResult, number: string): IndicatorResult | undefined {
  return indicatorsOf(latestOf(result)).find((each) => each.number === number);
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

/**
 * The page of one indicator of the latest period.
 *
 * @param originals what is shown of the files, for the cells of `cellsOf`
 */
export function ratioPage(
  id: string,
  result: AssessmentResult,
  indicator: IndicatorResult,
  ruleSet: RuleSet,
  originals: readonly Original[],
): RatioPage {
  const period = latestOf(result);
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
    number: indicator.number,
    label: indicator.label,
    ratio: ratioText(indicator),
    credit: indicator.credit === null ? NONE : plainNumber(indicator.credit),
    score: scoreText(indicator),
    weight: indicator.scored ? plainNumber(indicator.weight) : NONE,
    origin,
    why: gap ? `${gap.why} ${gap.remedy}` : '',
    bands: indicator.bands.map((band) => bandRow(band, indicator)),
    rows: rows.map((row) => linked(row, wanted, anchors)),
    originals,
    notShown: notShown(wanted, anchors),
    law: `/aturan/${ruleSet.id}`,
    lawTitle: ruleSet.shortTitle,
    sources: ruleSet.sources.filter(({ code }) => indicator.citation.witnesses.includes(code)),
    readings: period.readings.flatMap((reading) => readingRow(reading, indicator.number)),
    years: yearsOf(result, indicator.number),
    previous: neighbour(id, all[at - 1]),
    next: neighbour(id, all[at + 1]),
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

function bandRow(band: BandResult, { band: mine, unit }: IndicatorResult): RatioPage['bands'][number] {
  return {
    said: bandCell(band, unit),
    credit: band.credit === undefined ? NONE : plainNumber(band.credit),
    here: mine !== null && JSON.stringify(band) === JSON.stringify(mine),
  };
}

/** A reading that is about this indicator, or of which another option would change it. */
function readingRow(reading: ReadingResult, number: string): ReadingRow[] {
  const alternatives = reading.alternatives.map((each) => ({
    label: each.label,
    confidence: CONFIDENCE_WORDS[each.confidence as Confidence],
    would: wouldBe(each, number),
  }));
  const about = reading.chosen.startsWith(`${number}/`);
  if (!about && alternatives.every((each) => each.would === '')) return [];
  return [
    {
      about: reading.about,
      chosen: reading.chosenLabel,
      confidence: CONFIDENCE_WORDS[reading.confidence as Confidence],
      alternatives: alternatives.map((each) => ({
        ...each,
        would: each.would || 'tidak mengubah rasio ini',
      })),
    },
  ];
}

function wouldBe({ changes, total }: ReadingResult['alternatives'][number], number: string): string {
  const change = changes.find((each) => each.number === number);
  if (!change) return '';
  const credit = change.credit === null ? 'belum dapat dinilai' : `kredit ${plainNumber(change.credit)}`;
  const sum = total ? `; jumlah skor ${pointsRange(total.least, total.most)}` : '';
  return `${credit}, skor ${pointsRange(change.least, change.most)}${sum}`;
}

function yearsOf({ periods }: AssessmentResult, number: string): RatioPage['years'] {
  return [...periods].reverse().flatMap((period) => {
    const each = indicatorsOf(period).find((one) => one.number === number);
    return each ? [{ year: String(period.year), ratio: ratioText(each), score: scoreText(each) }] : [];
  });
}

function neighbour(id: string, indicator: IndicatorResult | undefined): Neighbour | null {
  if (!indicator) return null;
  const href = `/penilaian/${id}/rasio/${encodeURIComponent(indicator.number)}`;
  return { href, label: `${indicator.number} ${indicator.label}` };
}
