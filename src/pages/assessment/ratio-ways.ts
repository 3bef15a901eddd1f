import type { IndicatorResult } from '../../domain/assessment/result';
import type { WantedCell } from '../../intake/originals.service';
import type { GapRow } from '../../views/parts/gaps';
import { concernPlace } from '../shared/filing-place';

/** A way to raise a concern about something. */
export interface ConcernWay {
  readonly label: string;
  readonly href: string;
}

/** Where a gap is filled in: its list of questions, or the field of its figure. @param revision its page, `/laporan/ID` */
export function fillPlace({ field, list }: Pick<GapRow, 'field' | 'list'>, revision: string): string {
  if (list !== '') return `${revision}/kuesioner/${encodeURIComponent(list)}`;
  return field === '' ? '' : `${revision}/ketik${field}`;
}

/** Where a concern about a ratio is raised, then about each cell of it. @param filing the page of the book year */
export function concernsAbout(
  filing: string,
  { number }: Pick<IndicatorResult, 'number'>,
  cells: readonly WantedCell[],
): ConcernWay[] {
  const places = cells.map(({ sheet, cell }) => `${sheet} ${cell}`);
  return [
    { label: `Rasio ${number}`, href: concernPlace(filing, 'ratio', number) },
    ...places.map((place) => ({ label: `Sel ${place}`, href: concernPlace(filing, 'cell', place) })),
  ];
}
