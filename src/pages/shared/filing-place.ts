import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { RAISED_BY } from '../../domain/filing/concerns';
import type { ConcernOrigin } from '../../domain/filing/concerns';
import { partsOf } from '../../domain/filing/stages';
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

/** Whether the caller may raise a concern. */
export const mayRaise = (caller: Caller): boolean => partsOf(caller).some((part) => RAISED_BY.includes(part));

/** @throws Refusal `bad-request` (not-yours) for who examines nothing */
export function mustExamine(caller: Caller): void {
  if (!mayRaise(caller)) throw new Refusal('bad-request', { reason: 'not-yours' });
}
