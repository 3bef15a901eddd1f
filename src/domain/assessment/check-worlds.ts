import { signOf } from '../decimal';
import type { Finding } from '../statement/finding';
import type { Basis } from './basis';
import { askOnce } from './solve';
import { contradictionIn } from './worlds/contradiction';
import { worldsOf } from './worlds/worlds';

/**
 * Figures that no complete statement agrees with, although each sum that is printed whole adds up.
 *
 * @param said what other checks found: where one rule alone is broken and they name a line of it, they have said it
 */
export function checkWorlds(basis: Basis, said: readonly Finding[]): Finding[] {
  const found = contradictionIn(worldsOf(askOnce(basis)));
  const reasons = found?.rows.map((row) => row.reason) ?? [];
  const [line] = reasons.filter((each) => !each.before).flatMap((each) => [...each.lines]);
  if (!found || line === undefined) return [];
  const among = [...new Set(reasons.flatMap((each) => [...each.lines]))];
  if (reasons.length === 1 && said.some((each) => among.includes(each.line))) return [];
  if (said.some((each) => isSaid(each, among))) return [];
  const difference = found.found.sub(found.expected);
  if (signOf(difference) === 0) return [];
  const origin = basis.statement.figures.get(line)?.origin;
  return [
    {
      check: 'figures-contradict',
      severity: reasons.some(({ code }) => code === 'term-given') ? 'warns' : 'stops',
      line,
      found: found.found,
      expected: found.expected,
      difference,
      among,
      ...(origin ? { origin } : {}),
    },
  ];
}

/** A part above its whole that is named already is no second contradiction. */
const isSaid = ({ check, line, other }: Finding, among: readonly string[]): boolean =>
  check === 'part-exceeds-whole' && [line, other].some((each) => each !== undefined && among.includes(each));
