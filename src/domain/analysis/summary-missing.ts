import type { IndicatorResult, PeriodResult } from '../assessment/result';
import type { GapCode } from '../assessment/trace';
import { exact, plain } from '../decimal';
import type { Exact } from '../decimal';

/** What is missing: how many indicators wait, for which lines and for how many questionnaires. */
export type Missing =
  | { readonly code: 'nothing' }
  | {
      readonly code: 'figures';
      readonly waiting: number;
      readonly of: number;
      /** Labels of the lines, those that keep most points open first, each once. */
      readonly lines: readonly string[];
      /** Questionnaires that are not answered. */
      readonly questionnaires: number;
      /** The year before is needed and not there. */
      readonly yearBefore: boolean;
      /** Gaps that no figure fills: a denominator of zero, a table without a row. */
      readonly undecided: number;
      /** Points that depend on it; null for a panel. */
      readonly open: string | null;
    };

const ANSWERS = 'answers-missing' satisfies GapCode;
const BEFORE = 'no-previous-period' satisfies GapCode;
/** Gaps that are filled by writing a figure down. */
const WRITTEN: ReadonlySet<string> = new Set<GapCode>([
  'line-missing',
  'line-unproved',
  'line-negative',
  'defined-otherwise',
]);

/** Every indicator of a period, in the law's order. */
export function indicatorsIn({ aspects }: PeriodResult): IndicatorResult[] {
  return aspects.flatMap((aspect) => [...aspect.indicators]);
}

/** What a period lacks. */
export function missingOf(period: PeriodResult): Missing {
  const asked = indicatorsIn(period).filter((each) => !each.notApplicable);
  const gaps = asked.filter((each) => each.gap !== null).sort(mostOpenFirst);
  if (gaps.length === 0) return { code: 'nothing' };
  const withCode = (code: string): IndicatorResult[] => gaps.filter((each) => each.gap?.code === code);
  const written = gaps.filter((each) => WRITTEN.has(each.gap?.code ?? ''));
  const lines = written.flatMap((each) => each.gap?.lines.map((line) => line.label) ?? []);
  const [answers, before] = [withCode(ANSWERS).length, withCode(BEFORE).length];
  return {
    code: 'figures',
    waiting: gaps.length,
    of: asked.length,
    lines: [...new Set(lines)],
    questionnaires: answers,
    yearBefore: before > 0,
    undecided: gaps.length - written.length - answers - before,
    open: openOf(period),
  };
}

/** From the ends of the total, not from the indicators: those are cut, and their sum would fall short. */
function openOf({ total }: PeriodResult): string | null {
  return total && plain(exact(total.most).sub(exact(total.least)));
}

const openPoints = ({ least, most }: IndicatorResult): Exact => exact(most).sub(exact(least));

const mostOpenFirst = (a: IndicatorResult, b: IndicatorResult): number =>
  openPoints(b).compare(openPoints(a));
