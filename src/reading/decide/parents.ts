import type { Line } from '../../domain/statement/chart';

type Lines = ReadonlyMap<string, Line>;

/** The line and every total of the chart that it is a part of, the narrowest first. */
export function lineage(lines: Lines, line: Line): Line[] {
  const above: Line[] = [];
  for (let at: Line | undefined = line; at; at = lines.get(at.parent ?? '')) above.push(at);
  return above;
}

/** True for a line that is this whole, or a part of it, however deep. */
export function isWithin(lines: Lines, line: Line, whole: Line): boolean {
  for (let at: Line | undefined = line; at; at = lines.get(at.parent ?? '')) if (at === whole) return true;
  return false;
}
