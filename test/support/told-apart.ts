import { assess } from '../../src/domain/assessment/assess';
import type { Interval, ScoreLine } from '../../src/domain/assessment/assess';
import type { Basis } from '../../src/domain/assessment/basis';
import { judge } from '../../src/domain/assessment/fast/judge';
import type { JudgedLine } from '../../src/domain/assessment/fast/judged-lines';
import { isGap, isScored } from '../../src/domain/assessment/score';

/** Everything in which a judgement without a trace differs from the traced assessment; empty where nothing does. */
export function toldApart(basis: Basis): string[] {
  const [traced, fast] = [assess(basis), judge(basis)];
  const apart = traced.aspects.flatMap(({ aspect, lines, points }, at) => {
    const other = fast.aspects[at];
    return [
      ...differs(`aspect ${aspect.number}`, told(points), other && told(other.points)),
      ...lines.flatMap((line, place) => lineApart(line, other?.lines[place])),
    ];
  });
  return [
    ...apart,
    ...differs('total', traced.total && told(traced.total), fast.total && told(fast.total)),
    ...differs('grade', traced.grade?.label, fast.grade?.label),
  ];
}

function lineApart({ result, points }: ScoreLine, other: JudgedLine | undefined): string[] {
  const { number } = result.indicator;
  return [
    ...differs(`${number} credit`, creditOf(result), other?.credit?.toFraction()),
    ...differs(`${number} points`, told(points), other && told(other.points)),
    ...differs(`${number} gap`, isGap(result) ? result.gap.code : undefined, other?.gap ?? undefined),
  ];
}

const creditOf = (result: ScoreLine['result']): string | undefined =>
  isScored(result) ? result.credit.toFraction() : undefined;

const told = ({ least, most }: Interval): string => `${least.toFraction()} to ${most.toFraction()}`;

const differs = (what: string, traced: string | undefined, fast: string | undefined): string[] =>
  traced === fast ? [] : [`${what}: traced ${traced ?? 'none'}, fast ${fast ?? 'none'}`];
