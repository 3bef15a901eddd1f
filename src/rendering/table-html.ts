import { onceOf } from '../domain/kept';
import { escaped as plainly } from './charts-frame';
import type { TableView } from './table-view';

type Row = TableView['rows'][number];
type Cell = Row['name'];

/** Words of a cell, as a way where it leads somewhere. */
const wordsOf = ({ said, href }: Cell): string =>
  href ? `<a href="${escaped(href)}">${escaped(said)}</a>` : escaped(said);

const cellsOf = ({ cells }: Row): string =>
  cells.map((cell) => `<td${cell.num ? ' class="num"' : ''}>${wordsOf(cell)}</td>`).join('');

const rowOf = (row: Row): string =>
  `<tr${row.heading ? ' class="heading"' : ''}><th scope="row">${wordsOf(row.name)}</th>${cellsOf(row)}</tr>`;

function tickedRow(row: Row, value: string): string {
  const said = escaped(row.name.said);
  const tick = `<label class="tick"><input type="checkbox" name="unit" value="${escaped(value)}"><span class="sr">Pilih ${said}</span></label>`;
  const words = row.name.href ? wordsOf(row.name) : `<span>${said}</span>`;
  return `<tr><th scope="row"><div class="ticked">${tick} ${words}</div></th>${cellsOf(row)}</tr>`;
}

/** As the templates escape. Most words have nothing to escape. */
const escaped = (text: string): string => (/[&<>"'`=]/.test(text) ? allEscaped(text) : text);

const allEscaped = (text: string): string =>
  plainly(text).replaceAll("'", '&#x27;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;');

/** HTML as a function gives it once and the same again. */
interface Html {
  readonly html: string;
}

const asHtml = (rows: readonly string[]): Html => ({ html: `${rows.join('\n')}\n` });

/**
 * Rows of a table, made here and not by a template: a template takes five times as long for each of their thousands of cells.
 * The same rows are made once for as long as they are held.
 */
export const tableRows = onceOf((rows: TableView['rows']): Html => asHtml(rows.map(rowOf)));

/** What can be chosen from a list. */
interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

const optionOf = ({ value, label, chosen }: Option): string =>
  `<option value="${escaped(value)}"${chosen ? ' selected' : ''}>${escaped(label)}</option>`;

/** A long list to choose from, made once for as long as it is held: five hundred regencies stand on every page of an area. */
export const listOptions = onceOf((options: readonly Option[]): Html => ({
  html: options.map(optionOf).join(''),
}));

/** The rows of a table with a box before each name. @param select what the box of each row sends */
export const tickedRows = (rows: TableView['rows'], select: readonly string[]): Html =>
  asHtml(rows.map((row, at) => tickedRow(row, select[at] ?? '')));
