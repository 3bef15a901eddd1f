import { plain } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import { isScored } from '../domain/assessment/score';
import type { Result } from '../domain/assessment/score';
import type { Interval } from '../domain/assessment/assess';
import type { Origin } from '../domain/statement/statement';
import type { Because, WorksheetComparison, WorksheetDifference } from './compare';

/** From the least to the most points, as decimal text. */
interface Points {
  readonly least: string;
  readonly most: string;
}

/** The worksheet's own result beside ours: for programs. Points and ratios (percent) as decimal text. */
export interface WorksheetResult {
  readonly form: string;
  readonly title: string;
  readonly year: number;
  /** What it prints, and where; null where it prints no total. */
  readonly printed: { readonly total: string; readonly at: Origin } | null;
  readonly ours: Points;
  /** Each whole way to read the law, with its total. */
  readonly ways: readonly (Points & { readonly id: string; readonly label: string })[];
  readonly aspects: readonly (Points & { readonly number: string; readonly printed: string })[];
  readonly differences: readonly DifferenceResult[];
  /** Indicators that it scores as we do, from another ratio. */
  readonly ratios: readonly DifferenceResult[];
  /** Aspects ("A") and the total that are not what the worksheet's own scores below them give, in points of the total. */
  readonly wholes: readonly WholeResult[];
  /** Scores that show an error, where it begins. */
  readonly broken: readonly { readonly number: string; readonly text: string; readonly at: Origin }[];
}

/** One whole that was typed over, or that adds up something else. */
export interface WholeResult {
  readonly number: string;
  readonly printed: string;
  readonly parts: string;
  readonly because: 'typed' | 'formula';
  readonly at: Origin;
}

/** One indicator that the worksheet scores otherwise; scores of 1 to 4. */
export interface DifferenceResult {
  readonly number: string;
  readonly label: string;
  readonly printed: { readonly score: string; readonly ratio: string | null; readonly at: Origin };
  /** Null for a gap. */
  readonly score: string | null;
  readonly ratio: string | null;
  readonly because: {
    readonly code: Because['code'];
    readonly option: string | null;
    readonly label: string | null;
    readonly at: Origin | null;
  };
}

/** Tells a comparison as plain data. */
export function tellWorksheet(comparison: WorksheetComparison): WorksheetResult {
  const { form, printed, ours, ways, differences, ratios, wholes, broken } = comparison;
  const { total } = printed;
  return {
    form: form.id,
    title: form.title,
    year: ours.basis.statement.period.year,
    printed: total ? { total: plain(total.value), at: total.origin } : null,
    ours: pointsOf(ours.total),
    ways: ways.map(({ option, total: points }) => ({
      id: option.id,
      label: option.label,
      ...pointsOf(points),
    })),
    aspects: ours.aspects.flatMap(({ aspect, points }) => {
      const found = printed.aspects.get(aspect.number);
      return found ? [{ number: aspect.number, printed: plain(found.value), ...pointsOf(points) }] : [];
    }),
    differences: differences.map(differenceResult),
    ratios: ratios.map(differenceResult),
    wholes: wholes.map(({ number, printed: of, parts, because, origin }) => ({
      ...{ number, because, at: origin },
      ...{ printed: plain(of), parts: plain(parts) },
    })),
    broken: broken.map(({ number, text, origin }) => ({ number, text, at: origin })),
  };
}

const pointsOf = (interval: Interval | undefined): Points => ({
  least: interval ? plain(interval.least) : '0',
  most: interval ? plain(interval.most) : '0',
});

function differenceResult({ result, printed, score, because }: WorksheetDifference): DifferenceResult {
  const { number, label } = result.indicator;
  return {
    number,
    label,
    printed: { score: plain(printed.score), ratio: textOf(printed.ratio), at: printed.origin },
    score: textOf(score),
    ratio: textOf(ratioOf(result)),
    because: {
      code: because.code,
      option: because.code === 'reading' ? because.option.id : null,
      label: because.code === 'reading' ? because.option.label : null,
      at: 'at' in because ? (because.at ?? null) : null,
    },
  };
}

const textOf = (value: Exact | undefined): string | null => (value ? plain(value) : null);

const ratioOf = (result: Result): Exact | undefined => (isScored(result) ? result.ratio?.percent : undefined);
