import type { AssessmentResult, IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import { NONE, plainNumber, pointsRange } from '../../rendering/numbers';
import { amountText, approximateNote, isScoredAspect, ratioText, scoreText } from './aspects';

/** So many years stand side by side on one page; more go into further tables. */
const YEARS_ACROSS = 3;

export interface YearsRow {
  readonly number: string;
  readonly label: string;
  /** An aspect or the total, above or below its indicators. */
  readonly heading: boolean;
  readonly cells: readonly {
    readonly year: string;
    readonly ratio: string;
    readonly credit: string;
    readonly score: string;
  }[];
}

export interface AmountsRow {
  readonly number: string;
  readonly label: string;
  readonly cells: readonly {
    readonly year: string;
    readonly numerator: string;
    readonly denominator: string;
  }[];
}

export interface YearsTable {
  readonly years: readonly string[];
  readonly rows: readonly YearsRow[];
  readonly amounts: readonly AmountsRow[];
  /** What the mark at a ratio means; null where none is marked. */
  readonly approximate: string | null;
}

const NOTHING = { ratio: '', credit: '' };
const ABSENT = { ratio: NONE, credit: NONE, score: NONE };

function indicatorIn(period: PeriodResult, number: string): IndicatorResult | undefined {
  return period.aspects.flatMap((aspect) => aspect.indicators).find((each) => each.number === number);
}

function cellOf(period: PeriodResult, number: string): YearsRow['cells'][number] {
  const indicator = indicatorIn(period, number);
  const year = String(period.year);
  if (!indicator) return { year, ...ABSENT };
  return {
    year,
    ratio: ratioText(indicator),
    credit: indicator.credit === null ? NONE : plainNumber(indicator.credit),
    score: scoreText(indicator),
  };
}

function rowsOf(latest: PeriodResult, periods: readonly PeriodResult[]): YearsRow[] {
  const rows = latest.aspects.flatMap((aspect): YearsRow[] => [
    {
      number: aspect.number,
      label: aspect.label,
      heading: true,
      cells: periods.map((period) => {
        const same = period.aspects.find((each) => each.number === aspect.number);
        const scored = same && isScoredAspect(same);
        return {
          year: String(period.year),
          ...NOTHING,
          score: scored ? pointsRange(same.least, same.most) : NONE,
        };
      }),
    },
    ...aspect.indicators.map((indicator) => ({
      number: indicator.number,
      label: indicator.label,
      heading: false,
      cells: periods.map((period) => cellOf(period, indicator.number)),
    })),
  ]);
  return [...rows, ...closingRows(latest, periods)];
}

/** The total, its predicate, and the parts shown beside it. */
function closingRows(latest: PeriodResult, periods: readonly PeriodResult[]): YearsRow[] {
  if (!latest.total) return [];
  const row = (label: string, say: (period: PeriodResult) => string): YearsRow => ({
    number: '',
    label,
    heading: true,
    cells: periods.map((period) => ({ year: String(period.year), ...NOTHING, score: say(period) })),
  });
  return [
    row('Jumlah skor', ({ total }) => (total ? pointsRange(total.least, total.most) : NONE)),
    row('Predikat', ({ grade }) => grade ?? 'belum dapat ditetapkan'),
    ...latest.views.map((view) =>
      row(view.label, ({ views }) => {
        const same = views.find((each) => each.id === view.id);
        return same ? pointsRange(same.least, same.most) : NONE;
      }),
    ),
  ];
}

function amountsOf(latest: PeriodResult, periods: readonly PeriodResult[]): AmountsRow[] {
  return latest.aspects
    .flatMap((aspect) => [...aspect.indicators])
    .map((indicator) => ({
      number: indicator.number,
      label: indicator.label,
      cells: periods.map((period) => {
        const same = indicatorIn(period, indicator.number);
        return {
          year: String(period.year),
          numerator: amountText(same?.numerator ?? null),
          denominator: amountText(same?.denominator ?? null),
        };
      }),
    }))
    .filter((row) => row.cells.some((cell) => cell.numerator !== NONE));
}

/** Every year side by side, newest first; empty when there is only one. */
export function yearsPart(result: AssessmentResult, latest: PeriodResult): YearsTable[] {
  const periods = [...result.periods].reverse();
  if (periods.length < 2) return [];
  const tables = Math.ceil(periods.length / YEARS_ACROSS);
  return Array.from({ length: tables }, (_, at) => {
    const some = periods.slice(at * YEARS_ACROSS, (at + 1) * YEARS_ACROSS);
    return {
      years: some.map((period) => String(period.year)),
      rows: rowsOf(latest, some),
      amounts: amountsOf(latest, some),
      approximate: approximateNote(some),
    };
  });
}
