import type { Unread } from '../../reading/layout';
import { grouped } from '../../views/sheets/sheet-view';
import { LEFT_SENTENCES } from '../../views/sheets/mapping-words';

/** Something of a file that is not used, as finished strings. */
export interface LeftView {
  readonly place: string;
  readonly label: string;
  /** Empty for a column or a sheet. */
  readonly amount: string;
  readonly why: string;
}

/** More than this nobody looks through. */
const MOST_LEFT = 200;

/** What was left out of a file, without the rows that are asked about anyway. */
export function leftViews(unread: readonly Unread[]): {
  readonly left: readonly LeftView[];
  readonly moreLeft: string;
} {
  const left = unread.filter(({ why }) => why !== 'asked');
  const more = left.length - MOST_LEFT;
  return {
    left: left.slice(0, MOST_LEFT).map(leftView),
    moreLeft: more > 0 ? `${more} lainnya tidak ditampilkan.` : '',
  };
}

const leftView = ({ sheet, cell, label, amount = '', why = 'no-line' }: Unread): LeftView => ({
  place: `${sheet}!${cell}`,
  label,
  amount: /^-?\d+(\.\d+)?$/.test(amount) ? grouped(amount) : amount,
  why: LEFT_SENTENCES[why],
});
