/** A year is usable from this share of the fullest year on. */
const SHARE = { of: 1, in: 2 } as const;

/**
 * The newest year that has at least half as many units as the fullest one: in spring the newest year has only those that
 * were quick, and an order of them says little.
 */
export function usableYear(
  years: readonly { readonly year: number; readonly units: number }[],
): number | undefined {
  const most = Math.max(0, ...years.map(({ units }) => units));
  const full = years.filter(({ units }) => units * SHARE.in >= most * SHARE.of);
  return full.length === 0 ? undefined : Math.max(...full.map(({ year }) => year));
}
