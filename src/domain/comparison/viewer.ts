/** Who looks: an official of the Dinas, or a manager of one unit. Accounts only have to say which. */
export type Viewer = { readonly role: 'official' } | { readonly role: 'manager'; readonly unitId: string };

/** Fewest units whose statistics a manager may see: with fewer, one's own value gives away the others'. */
export const FEWEST_FOR_MANAGERS = 5;

/** Names, lists, own groups, minimum and maximum are for officials. */
export function seesUnits(viewer: Viewer): boolean {
  return viewer.role === 'official';
}

/** A manager sees the page of the own unit only. */
export function mayOpen(viewer: Viewer, unitId: string): boolean {
  return viewer.role === 'official' || viewer.unitId === unitId;
}

/** Whether statistics of so many units may be shown. */
export function seesStatistics(viewer: Viewer, n: number): boolean {
  return n > 0 && (viewer.role === 'official' || n >= FEWEST_FOR_MANAGERS);
}
