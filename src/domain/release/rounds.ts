import { monthsLater } from '../period';
import type { Moment } from './moment';

/**
 * The moments at which what waits is told without names: the beginning of each month (UTC) up to a moment. Between two
 * of them nothing is told, so that two releases never differ by a single unit.
 *
 * @param from ISO time of the first that can wait
 */
export function roundsBetween(from: string, until: Moment): Moment[] {
  const rounds: Moment[] = [];
  for (let day = monthsLater(`${from.slice(0, 7)}-01`, 1); ; day = monthsLater(day, 1)) {
    const round = `${day}T00:00:00.000Z`;
    if (round > until) return rounds;
    rounds.push(round);
  }
}

/** The value that stood at a round. @param values the oldest first, each from its time on */
export function standingAt<T>(
  values: readonly (readonly [from: string, value: T])[],
  round: Moment,
): T | undefined {
  return values.findLast(([from]) => from < round)?.[1];
}
