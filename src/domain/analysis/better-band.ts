import type { BandResult, IndicatorResult } from '../assessment/result';
import { exact, signOf } from '../decimal';
import type { Exact } from '../decimal';

/** The nearest row of the table that pays more than the one the ratio is in; undefined where there is none. */
export function betterBand({ ratio, credit, bands }: IndicatorResult): BandResult | undefined {
  if (ratio === null || credit === null) return undefined;
  const [at, now] = [exact(ratio), exact(credit)];
  let best: { band: BandResult; away: Exact } | undefined;
  for (const band of bands) {
    if (band.credit === undefined || exact(band.credit).compare(now) <= 0) continue;
    const away = distance(band, at);
    if (!best || away.compare(best.away) < 0) best = { band, away };
  }
  return best?.band;
}

/** How far a ratio is from a band, in the ratio's unit; zero at its edge or inside. */
function distance({ over, from, upTo, below }: BandResult, at: Exact): Exact {
  const [low, high] = [over ?? from, upTo ?? below];
  const under = low === undefined ? undefined : exact(low).sub(at);
  if (under && signOf(under) > 0) return under;
  const past = high === undefined ? undefined : at.sub(exact(high));
  return past && signOf(past) > 0 ? past : exact(0);
}
