import type { IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import type { GapCode } from '../../domain/assessment/trace';
import type { Kind } from '../../domain/statement/kind';
import { planOf } from '../../template/plan';
import { GAP_REMEDIES, GAP_SENTENCES } from '../../rendering/messages';
import { scoreText } from './aspects';

export interface GapRow {
  readonly numbers: string;
  readonly why: string;
  readonly remedy: string;
  /** Points that depend on it: "0,00–6,00". */
  readonly open: readonly { readonly number: string; readonly label: string; readonly points: string }[];
}

/** Questionnaires wait for answers all alike, and are told together. */
const ANSWERS = 'answers-missing' satisfies GapCode;

/** What is missing and what fills it; indicators that wait for the same figures stand together. */
export function gapsPart(period: PeriodResult, kind: Kind): GapRow[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const indicator of period.aspects.flatMap((aspect) => [...aspect.indicators])) {
    if (!indicator.gap) continue;
    const key = indicator.gap.code === ANSWERS ? ANSWERS : JSON.stringify(indicator.gap);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].flatMap((indicators) => gapRow(indicators, kind));
}

function gapRow(indicators: readonly IndicatorResult[], kind: Kind): GapRow[] {
  const gap = indicators[0]?.gap;
  if (!gap) return [];
  const { code } = gap;
  const lines = indicators.flatMap((each) => [...(each.gap?.lines ?? [])]);
  const labels = [...new Set(lines.map((line) => line.label))];
  const codes = lines.map((line) => line.code);
  return [
    {
      numbers: indicators.map((each) => each.number).join(', '),
      why: GAP_SENTENCES[code](labels),
      remedy: GAP_REMEDIES[code](labels, sheetsOf(kind, codes)),
      open: indicators.map((each) => ({
        number: each.number,
        label: each.label,
        points: each.scored ? scoreText(each) : '',
      })),
    },
  ];
}

/** The sheets of the kind's template on which these lines stand; none where one of them stands on no sheet. */
function sheetsOf(kind: Kind, codes: readonly string[]): string[] {
  const { places } = planOf(kind);
  const sheets = codes.map((code) => places.get(code)?.sheet);
  return sheets.includes(undefined) ? [] : [...new Set(sheets)].filter((each) => each !== undefined);
}
