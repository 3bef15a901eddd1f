import type { GivenYear } from '../domain/access/caller';

/** A way of a page; values are escaped, so that no text begins one. */
const WAY = /<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;

/**
 * A page for somebody who was given one book year: a way to the rest of its unit, which does not open, is no way. The name of
 * the unit stays where it led to it.
 *
 * @param only the year that the page is of
 */
export function withoutClosedWays(html: string, { unitId, year }: GivenYear): string {
  const unit = `/unit/${encodeURIComponent(unitId)}`;
  return html.replace(WAY, (way, href: string, words: string) => {
    const [place = ''] = href.split(/[?#]/, 1);
    if (place === unit) return words;
    const isOfUnit = place.startsWith(`${unit}/`);
    return isOfUnit && !isBelow(place, `${unit}/laporan/${year}`) ? '' : way;
  });
}

const isBelow = (place: string, above: string): boolean => place === above || place.startsWith(`${above}/`);
