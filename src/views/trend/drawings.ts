import type { LineCode } from '../../domain/statement/chart';
import type { BandResult } from '../../domain/assessment/result';
import type { FigureTrendResult, RatioTrendResult, TrendResult } from '../../domain/comparison/trend-result';
import type { TrendDrawing } from '../../rendering/charts-trend';
import type { TrendBand, TrendPoint } from '../../rendering/trend-points';
import { NONE, decimal, inUnit, plainNumber, pointsRange } from '../../rendering/numbers';

/** A drawing with the words above it; names and widths are given when it is drawn. */
export interface Drawn {
  readonly caption: string;
  readonly drawing: Omit<TrendDrawing, 'id' | 'width'>;
}

const said = (points: readonly TrendPoint[]): string =>
  points.map(({ year, said: words }) => `${year}: ${words}`).join('; ');

const lawYears = ({ lawChanges }: TrendResult): number[] => lawChanges.map(({ year }) => year);

/** Totals against the grades; null for a panel without totals. */
export function totalDrawing(result: TrendResult): Drawn | null {
  const { years, grades } = result;
  if (grades.length === 0 || years.every(({ total }) => total === null)) return null;
  const points = years.map(({ year, total }): TrendPoint => {
    if (!total) return { year, least: null, most: null, said: 'tidak ada' };
    const { least, most } = total;
    return { year, least, most, said: pointsRange(least, most) };
  });
  const bands = grades.map(({ label, from }, at): TrendBand => {
    const above = grades[at - 1];
    return { label, from, ...(above ? { to: above.from } : {}) };
  });
  const alt = `Jumlah skor tiap tahun: ${said(points)}.`;
  return {
    caption: 'Jumlah skor terhadap batas predikat',
    drawing: { alt, points, bands, breaks: lawYears(result) },
  };
}

/** One drawing for each scored ratio that is known in two years or more, against its table of credits. */
export function ratioDrawings({ years, ratios }: TrendResult): Drawn[] {
  return ratios
    .filter(
      ({ scored, bands, values, cells }) =>
        scored && bands.length > 0 && known(values) >= 2 && isCurrent(cells),
    )
    .map((ratio) => {
      const { number, label, unit, values, bands, definitionChanges, scaleChanges } = ratio;
      const points = pointsOf(years, values, short(unit));
      return {
        caption: `${number} ${label}${inWords(unit)}`,
        drawing: {
          alt: `${label}: ${said(points)}.`,
          points,
          bands: bands.map(bandOf),
          breaks: [...new Set([...definitionChanges, ...scaleChanges])],
        },
      };
    });
}

/** An indicator that the newest judged year has: an older law's own are told in the tables. */
function isCurrent(cells: RatioTrendResult['cells']): boolean {
  return cells[cells.length - 1] !== null;
}

/** In a small drawing the caption says the unit once. */
const inWords = (unit: string): string =>
  unit === 'percent' ? ' (persen)' : unit === 'rupiah' ? ' (rupiah)' : '';

function short(unit: string): (value: string) => string {
  if (unit === 'percent') return (value) => decimal(value, 2);
  return unit === 'rupiah' ? shortRupiah : (value) => inUnit(value, unit);
}

/** Ratios of a panel, which have no table of credits. */
export function shownRatioDrawings({ years, ratios }: TrendResult): Drawn[] {
  return ratios
    .filter(({ scored, values }) => !scored && known(values) >= 2)
    .map(({ number, label, unit, values }: RatioTrendResult) => {
      const points = pointsOf(years, values, short(unit));
      return {
        caption: `${number} ${label}${inWords(unit)}`,
        drawing: { alt: `${label}: ${said(points)}.`, points, bands: [] },
      };
    });
}

/** The figures people ask for first, the best name of each that is there. */
const KEY_FIGURES: readonly (readonly LineCode[])[] = [
  ['total-assets'],
  ['loans-net', 'financing-net', 'arrears'],
  ['member-savings'],
  ['equity', 'borrowers'],
  ['gross-participation'],
  ['surplus-after-tax', 'current-surplus', 'borrowers-in-arrears'],
];

export function figureDrawings({ years, figures }: TrendResult): Drawn[] {
  return KEY_FIGURES.flatMap((codes): Drawn[] => {
    const found = codes
      .flatMap((code) => figures.filter((figure) => figure.code === code))
      .find(({ values }) => known(values) >= 2);
    return found ? [figureDrawing(years, found)] : [];
  });
}

function figureDrawing(years: TrendResult['years'], { label, unit, values }: FigureTrendResult): Drawn {
  const points = pointsOf(years, values, (value) =>
    unit === 'rupiah' ? shortRupiah(value) : inUnit(value, unit),
  );
  const caption = unit === 'rupiah' ? `${label} (rupiah)` : label;
  return { caption, drawing: { alt: `${label}: ${said(points)}.`, points, bands: [] } };
}

/** An amount in the largest unit that leaves digits before the comma, cut after two decimals: "1,23 M". */
function shortRupiah(value: string): string {
  const [whole = '0'] = value.replace('-', '').split('.');
  const steps: readonly (readonly [digits: number, word: string])[] = [
    [12, 'T'],
    [9, 'M'],
    [6, 'jt'],
  ];
  const found = steps.find(([digits]) => whole.length > digits);
  if (!found) return decimal(value, 0);
  const [digits, word] = found;
  const text = `${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
  return `${decimal(value.startsWith('-') ? `-${text}` : text, 2)} ${word}`;
}

const known = (values: readonly (string | null)[]): number => values.filter((value) => value !== null).length;

function pointsOf(
  years: TrendResult['years'],
  values: readonly (string | null)[],
  say: (value: string) => string,
): TrendPoint[] {
  return years.map(({ year }, at) => {
    const value = values[at] ?? null;
    return { year, least: value, most: value, said: value === null ? NONE : say(value) };
  });
}

function bandOf({ over, from, upTo, below, credit, words }: BandResult): TrendBand {
  const [bottom, top] = [over ?? from, upTo ?? below];
  const label = credit === undefined ? (words ?? '') : `nilai ${plainNumber(credit)}`;
  return {
    label,
    ...(bottom === undefined ? {} : { from: bottom }),
    ...(top === undefined ? {} : { to: top }),
  };
}
