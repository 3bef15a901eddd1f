import { textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { onceOf } from '../../domain/kept';
import { remembered } from '../../domain/remembered';
import { DRAFT, PROVISIONAL } from '../lexicon/drafts';
import { isAmount } from './columns';
import { topRows } from './top-rows';
import type { YearColumn } from './headers';
import type { SheetTable } from './tables';
import { aloneIn } from './title-year';

/** A text that calls amounts a draft, and where it stands; the name of the sheet stands nowhere on it. */
interface Said {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What a table calls the amounts of one of its years, where it says that they may still change: "DRAFT", "Unaudited". */
export function draftOf({ sheet, header, years }: SheetTable, { column }: YearColumn): string | undefined {
  const others = years.map((each) => each.column).filter((each) => each !== column);
  const isOfOther = (said: Said): boolean =>
    others.includes(said.column) && Math.abs(said.row - header) <= HEAD_ROWS;
  return saidOn(sheet).find((said) => !isOfOther(said))?.text;
}

/** A head of columns has a row above or below that of its years. */
const HEAD_ROWS = 1;

const saidOn = onceOf(lookedFor);

/** In the name of the sheet, in the rows above its amounts, or alone in one of its last rows. */
function lookedFor(sheet: Sheet): readonly Said[] {
  const tops = topRows(sheet);
  const first = tops.findIndex((row) => sheet.rows[row]?.filter(isAmount).some(isLarge));
  const above = tops
    .slice(0, first < 0 ? tops.length : first)
    .flatMap((row) =>
      (sheet.rows[row] ?? []).flatMap((cell, column) =>
        cell.content.kind === 'text' ? sayingDraft(cell.content.text, row, column) : [],
      ),
    );
  const low = Math.max(0, sheet.rows.length - MOST_BELOW);
  const below = sheet.rows
    .slice(low)
    .flatMap((cells, at) => sayingDraft(aloneIn(cells) ?? '', low + at, NOWHERE));
  return [...sayingDraft(sheet.name, NOWHERE, NOWHERE), ...above, ...below];
}

const NOWHERE = -1;

/** A year at the head of a column looks like an amount. */
const isLarge = (cell: Parameters<typeof textOf>[0]): boolean => textOf(cell).replace(/\D/g, '').length > 4;

function sayingDraft(text: string, row: number, column: number): readonly Said[] {
  const short = draftIn(text);
  return short === undefined ? NOTHING : [{ text: short, row, column }];
}

const NOTHING: readonly Said[] = [];

/** What of a text is shown, where it says that amounts may still change. */
const draftIn = remembered((text) => {
  const short = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return DRAFT.test(short) || PROVISIONAL.test(short) ? short : undefined;
});

/** A stamp stands near the end of a sheet. */
const MOST_BELOW = 12;
const LONGEST = 120;
