/** The page of a unit's book year. */
export const filingPlace = ({ unitId, year }: { readonly unitId: string; readonly year: number }): string =>
  `/unit/${encodeURIComponent(unitId)}/laporan/${year}`;
