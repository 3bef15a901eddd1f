import type { Gap, Trace } from './trace';

/** One gap out of several: most often they are the same one, of a formula that asks for one thing twice. */
export function joined(parts: readonly Trace[]): Gap {
  let found: Gap | undefined;
  for (const { gap: each } of parts) {
    if (each && found && !isSame(each, found)) return weightiest(parts);
    found ??= each;
  }
  return found && found.lines.length <= 1 ? found : weightiest(parts);
}

const isSame = (one: Gap, other: Gap): boolean =>
  one.code === other.code && one.lines.length <= 1 && one.lines[0] === other.lines[0];

/** A wrong sign weighs more than a missing line, and that more than a line in doubt. */
function weightiest(parts: readonly Trace[]): Gap {
  const gaps = parts.flatMap((part) => (part.gap ? [part.gap] : []));
  const first =
    gaps.find((each) => each.code === 'line-negative') ??
    gaps.find((each) => each.code !== 'line-unproved') ??
    gaps[0];
  const code = first?.code ?? 'line-missing';
  const lines = gaps.filter((each) => each.code === code).flatMap((each) => [...each.lines]);
  return { code, lines: [...new Set(lines)] };
}
