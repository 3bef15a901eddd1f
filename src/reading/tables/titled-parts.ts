import type { Sheet } from '../../domain/grid';
import { countBetween } from './columns';
import type { ColumnIndex } from './columns';
import type { Header, YearColumn } from './headers';
import { statementTitles } from './title-year';
import type { TitleYear } from './title-year';

/**
 * The table of a header, parted where a title of a statement further down says another year than the head of the one
 * column that is filled below it: a PHU of each year, one below the other, under a neraca with both years beside each other.
 */
export function partedByTitles(sheet: Sheet, header: Header, index: ColumnIndex): readonly Header[] {
  const titles = statementTitles(sheet).filter(({ row }) => row > header.row && row < header.until);
  const sections = titles.map((title, at): Section => {
    const until = titles[at + 1]?.row ?? header.until;
    return { title, until, own: ownYear(header, title, until, index) };
  });
  if (sections.every(({ own }) => own === undefined)) return [header];
  const below = sections.map(({ title: { row }, until, own }) => {
    const part = { ...header, row, until, open: [] };
    return own ? { ...part, years: [own] } : part;
  });
  return [{ ...header, until: titles[0]?.row ?? header.until }, ...below];
}

interface Section {
  readonly title: TitleYear;
  readonly until: number;
  readonly own: YearColumn | undefined;
}

/** The one column that is filled below a title of another year, as the column of that year. */
function ownYear(
  { years }: Header,
  { row, header: said }: TitleYear,
  until: number,
  index: ColumnIndex,
): YearColumn | undefined {
  const filled = years.filter(
    ({ column }) => countBetween(index.byColumn.get(column)?.amounts ?? [], row, until) > 0,
  );
  const [only] = filled;
  if (!only || filled.length > 1 || only.year === said.year) return undefined;
  return { ...withoutEnd(only), ...said };
}

const withoutEnd = ({ end: _, ...column }: YearColumn): YearColumn => column;
