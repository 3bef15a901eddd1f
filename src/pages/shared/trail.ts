import { filingPlace } from './filing-place';

/** One place above a page, below the start page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** Whose book year a page is about. */
interface BookYear {
  readonly unitId: string;
  readonly year: number;
  readonly statement: { readonly unit: { readonly name: string } };
}

/** The way down to a unit's book year, and to its assessment where the page stands below one. */
export function trailTo(about: BookYear, assessment?: string): Crumb[] {
  return [
    { href: `/unit/${encodeURIComponent(about.unitId)}`, label: about.statement.unit.name },
    { href: filingPlace(about), label: `Laporan ${about.year}` },
    ...(assessment === undefined ? [] : [{ href: assessment, label: 'Penilaian' }]),
  ];
}
