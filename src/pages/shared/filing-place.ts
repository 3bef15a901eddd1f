import type { Caller } from '../../domain/access/caller';
import { RAISED_BY } from '../../domain/filing/concerns';
import type { ConcernOrigin } from '../../domain/filing/concerns';
import { partsOf } from '../../domain/filing/stages';

/** The page of a unit's book year. */
export const filingPlace = ({ unitId, year }: { readonly unitId: string; readonly year: number }): string =>
  `/unit/${encodeURIComponent(unitId)}/laporan/${year}`;

/** Where a concern about something is written down. @param filing the page of the book year */
export const concernPlace = (filing: string, origin: ConcernOrigin, about: string): string =>
  `${filing}/temuan?dari=${origin}&pada=${encodeURIComponent(about)}#baru`;

/** Whether the caller may raise a concern. */
export const mayRaise = (caller: Caller): boolean => partsOf(caller).some((part) => RAISED_BY.includes(part));
