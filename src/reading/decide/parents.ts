import { onceOf } from '../../domain/kept';
import type { Line } from '../../domain/statement/chart';

type Lines = ReadonlyMap<string, Line>;

/** The line and every total of the chart that it is a part of, the narrowest first: worked out once for each. */
export function lineage(lines: Lines, line: Line): readonly Line[] {
  const told = lineages(lines);
  const known = told.get(line);
  if (known) return known;
  const above: Line[] = [];
  for (let at: Line | undefined = line; at; at = lines.get(at.parent ?? '')) above.push(at);
  told.set(line, above);
  return above;
}

const lineages = onceOf((_: Lines) => new Map<Line, readonly Line[]>());

/** True for a line that is this whole, or a part of it, however deep. */
export function isWithin(lines: Lines, line: Line, whole: Line): boolean {
  for (let at: Line | undefined = line; at; at = lines.get(at.parent ?? '')) if (at === whole) return true;
  return false;
}
