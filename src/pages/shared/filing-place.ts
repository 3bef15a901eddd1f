import { Refusal } from '../../domain/errors';
import type { ConcernOrigin } from '../../domain/filing/concerns';
import type { FiledYear } from '../../filings/filing';

/** The page of a unit's book year. */
export const filingPlace = ({ unitId, year }: FiledYear): string =>
  `/unit/${encodeURIComponent(unitId)}/laporan/${year}`;

/** The book year that an address names. @throws Refusal `bad-request` */
export function filedYear(unitId: string, year: string): FiledYear {
  if (!/^\d{4}$/.test(year)) throw new Refusal('bad-request', { reason: 'unknown-year' });
  return { unitId, year: Number(year) };
}

/** Where a concern about something is written down. @param filing the page of the book year */
export const concernPlace = (filing: string, origin: ConcernOrigin, about: string): string =>
  `${filing}/temuan?dari=${origin}&pada=${encodeURIComponent(about)}#baru`;
