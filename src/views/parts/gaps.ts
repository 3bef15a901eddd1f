import type { IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import type { GapCode } from '../../domain/assessment/trace';
import type { TraceResult } from '../../domain/assessment/trace-result';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { GAP_REMEDIES, GAP_SENTENCES } from '../../rendering/messages';
import { scoreText } from './aspects';

export interface GapRow {
  readonly numbers: string;
  readonly why: string;
  readonly remedy: string;
  /** The field on the page on which figures are typed, `#cash`; empty where it is filled elsewhere. */
  readonly field: string;
  /** The list of questions to answer, `3.1`; empty where no question is asked. */
  readonly list: string;
  /** Points that depend on it: "0,00–6,00". */
  readonly open: readonly { readonly number: string; readonly label: string; readonly points: string }[];
}

/** Questionnaires wait for answers all alike, and are told together. */
const ANSWERS = 'answers-missing' satisfies GapCode;
const BEFORE = 'no-previous-period' satisfies GapCode;

/** What is missing and what fills it; indicators that wait for the same figures stand together. */
export function gapsPart(period: PeriodResult, kind: Kind): GapRow[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const indicator of period.aspects.flatMap((aspect) => [...aspect.indicators])) {
    if (!indicator.gap) continue;
    const key = indicator.gap.code === ANSWERS ? ANSWERS : JSON.stringify(indicator.gap);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].flatMap((indicators) => gapRow(indicators, period.year, kind));
}

function gapRow(indicators: readonly IndicatorResult[], year: number, kind: Kind): GapRow[] {
  const [first] = indicators;
  if (!first?.gap) return [];
  const { code } = first.gap;
  const labels = code === BEFORE ? [String(year - 1)] : labelsOf(indicators, year);
  return [
    {
      numbers: indicators.map((each) => each.number).join(', '),
      why: GAP_SENTENCES[code](labels),
      remedy: GAP_REMEDIES[code](labels),
      field: code === ANSWERS ? '' : fieldOf(first, kind),
      list: code === ANSWERS ? first.number : '',
      open: indicators.map((each) => ({
        number: each.number,
        label: each.label,
        points: each.scored ? scoreText(each) : '',
      })),
    },
  ];
}

/** The figures that are missing; one of the year before says so. */
function labelsOf(indicators: readonly IndicatorResult[], year: number): string[] {
  const labels = indicators.flatMap(({ gap, trace }) =>
    (gap?.lines ?? []).map(({ code, label }) => (onlyBefore(trace, code) ? `${label} (${year - 1})` : label)),
  );
  return [...new Set(labels)];
}

/** Where the first figure of this year is typed. */
function fieldOf({ gap, trace }: IndicatorResult, kind: Kind): string {
  const { lines } = chartIndex(kind);
  const code = (gap?.lines ?? []).map((each) => each.code).find((each) => lines.has(each));
  return code === undefined || onlyBefore(trace, code) ? '' : `#${code}`;
}

/** Whether a figure is missing in the year before and nowhere else. */
function onlyBefore(trace: TraceResult, code: string): boolean {
  const [now, before] = [missingIn(trace, code, false), missingIn(trace, code, true)];
  return before && !now;
}

/** Whether a figure is missing among those of the year before, or among those of the year itself. */
function missingIn(trace: TraceResult, code: string, before: boolean, isBefore = false): boolean {
  const inside = isBefore || trace.node === 'previous';
  if (inside === before && trace.code === code && trace.value === null) return true;
  return trace.parts.some((part) => missingIn(part, code, before, inside));
}
