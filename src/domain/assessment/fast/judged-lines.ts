import { HUNDRED } from '../../decimal';
import type { Exact } from '../../decimal';
import { weightOf } from '../../rules/rule-set';
import type { Aspect, Indicator } from '../../rules/rule-set';
import type { GapCode } from '../trace';
import { POINTLESS, pointsOver } from './unit';
import type { Points } from './unit';

/** What an indicator came to, without the way there. */
export interface JudgedLine {
  readonly indicator: Indicator;
  /** 0–100; null where it is a gap, only shown, or does not apply. */
  readonly credit: Exact | null;
  readonly gap: GapCode | null;
  /** Points of the total; both ends are equal where there is no gap. */
  readonly points: Points;
}

/** What an indicator may come to: a credit, the ends of a gap, or nothing that counts. */
export type Settled = Exact | 'shown' | 'not-applicable' | OpenCredit;

/** A gap, and the lowest and the highest credit it leaves. */
export interface OpenCredit {
  readonly least: Exact;
  readonly most: Exact;
  readonly gap: GapCode;
}

/** The line of an indicator where so many of its aspect apply. */
export type LinesFor = (settled: Settled, applicable: number) => JudgedLine;

/** Makes the lines of an indicator; those of the credits of a table or a list of questions once each. */
export function linesFor(aspect: Aspect, indicator: Indicator, unit: Exact): LinesFor {
  const shares: Exact[] = [];
  const share = (applicable: number): Exact =>
    (shares[applicable] ??= weightOf(aspect, indicator, applicable).div(HUNDRED));
  const known: Map<Exact, JudgedLine>[] = [];
  const none: JudgedLine = { indicator, credit: null, gap: null, points: POINTLESS };
  const make = (credit: Exact, applicable: number): JudgedLine => {
    const points = credit.mul(share(applicable));
    return { indicator, credit, gap: null, points: pointsOver(points, points, unit) };
  };
  const isKept = indicator.scale.kind === 'bands' || indicator.scale.kind === 'share';
  const ofCredit = (credit: Exact, applicable: number): JudgedLine => {
    const lines = (known[applicable] ??= new Map<Exact, JudgedLine>());
    const line = lines.get(credit);
    if (line) return line;
    const made = make(credit, applicable);
    if (lines.size < MOST_KEPT) lines.set(credit, made);
    return made;
  };
  // Of a list that nobody answered every unit has the same gap.
  let last: { readonly of: OpenCredit; readonly applicable: number; readonly line: JudgedLine } | undefined;
  const ofGap = (of: OpenCredit, applicable: number): JudgedLine => {
    if (last?.of !== of || last.applicable !== applicable)
      last = { of, applicable, line: gapLine(indicator, of, share(applicable), unit) };
    return last.line;
  };
  return (settled, applicable) => {
    if (typeof settled === 'string') return none;
    if ('gap' in settled) return ofGap(settled, applicable);
    return isKept ? ofCredit(settled, applicable) : make(settled, applicable);
  };
}

/** A share of a long list of questions is worked out anew each time and would fill the memory. */
const MOST_KEPT = 256;

function gapLine(
  indicator: Indicator,
  { least, most, gap }: OpenCredit,
  share: Exact,
  unit: Exact,
): JudgedLine {
  return { indicator, credit: null, gap, points: pointsOver(least.mul(share), most.mul(share), unit) };
}
