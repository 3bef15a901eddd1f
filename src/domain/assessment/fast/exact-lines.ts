import { exact, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { isNeverNegative } from '../../statement/chart';
import type { ChartIndex } from '../../statement/chart';
import { unshown } from './frame';
import type { Frame } from './frame';
import { wholeLine } from './whole-lines';

/** Solves one formula: an exact number, or null where there is a gap, of whatever kind. */
export type Solve = (frame: Frame) => Exact | null;

/** The amount of a line: a printed one is read off, any other is found as the traced engine finds it. */
export function solveLine(code: string, index: ChartIndex): Solve {
  const line = index.lines.get(code);
  const never = line !== undefined && isNeverNegative(line);
  const whole = wholeLine(code, index);
  return (frame) => {
    const figure = frame.statement.figures.get(code);
    if (figure) return never && signOf(figure.amount) < 0 ? null : figure.amount;
    const sum = whole(frame);
    return sum === sum ? exact(sum) : unshown(frame, code);
  };
}
