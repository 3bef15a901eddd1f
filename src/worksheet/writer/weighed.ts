import { HUNDRED, ONE, ZERO, exact, plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Formula } from '../../domain/rules/formula';
import { chartIndex } from '../../domain/statement/chart';
import { spreadsheetFormula } from '../../recompute/expression';
import type { BookCell, BookRow } from '../../spreadsheets/book';
import { moneyOf } from '../forms/form';
import type { Filled } from './filled';
import { OPEN } from './formula';
import { header } from './input-sheet';
import type { Places } from './places';

/** An item of a weighed sum, and the share of it that counts. */
interface WeighedItem {
  readonly item: Formula;
  readonly share: Exact;
}

/** Letters of the columns of a weighed sum: what it is, how much, which share of it in percent, and what counts. */
const [VALUE, SHARE, COUNTED] = ['D', 'E', 'F'];

/** A sum of the law taken apart into its items, each with the share by which the law takes it. */
function weighedItems(formula: Formula, share: Exact = ONE): WeighedItem[] {
  if (formula.node === 'sum') return formula.of.flatMap((each) => weighedItems(each, share));
  if (formula.node === 'times' && typeof formula.by === 'string')
    return weighedItems(formula.of, share.mul(exact(formula.by)));
  return [{ item: formula, share }];
}

/** What a formula of the law is called. */
export function nameOf(data: Filled, formula: Formula): string {
  switch (formula.node) {
    case 'previous':
      return `${nameOf(data, formula.of)}, tahun lalu`;
    case 'sum':
      return formula.of.map((each) => nameOf(data, each)).join(' + ');
    case 'times':
      return `${typeof formula.by === 'string' ? formula.by : nameOf(data, formula.by)} × ${nameOf(data, formula.of)}`;
    case 'percent':
      return `${nameOf(data, formula.of)} dibagi ${nameOf(data, formula.per)}`;
    case 'answers':
      return formula.count === 'yes' ? 'kondisi yang terpenuhi' : 'kondisi yang dinilai';
    case 'number':
      return formula.value;
    case 'line':
    case 'term':
      return codeName(data, formula.code);
  }
}

function codeName({ law, statement }: Filled, code: string): string {
  const term = law.terms.find((each) => each.code === code);
  return term?.label ?? chartIndex(statement.unit.kind).lines.get(code)?.label ?? code;
}

/** The rows of a weighed sum with its total. @param first where the head of the table stands, counted from 1 */
export function weighedRows(
  data: Filled,
  { references }: Places,
  { title, formula, first }: { readonly title: string; readonly formula: Formula; readonly first: number },
): BookRow[] {
  // What the form has no row for stands in another one.
  const items = weighedItems(formula).filter(({ item }) => spreadsheetFormula(item, references) !== '0');
  const rows = items.map((each, at) => weighedRow(data, references, each, first + 1 + at));
  const counted = items.map((_, at) => `${COUNTED}${first + 1 + at}`).join('+');
  return [
    header(['', '', title, 'NILAI', 'BOBOT (%)', 'TERTIMBANG']),
    ...rows,
    {
      cells: [
        undefined,
        undefined,
        { style: 'labelTotal', value: 'JUMLAH' },
        undefined,
        undefined,
        computed('total', counted, data.valueOf(formula, 'current')),
      ],
    },
  ];
}

function weighedRow(
  data: Filled,
  references: Places['references'],
  { item, share }: WeighedItem,
  row: number,
): BookRow {
  const value = onForm(data, item) ?? data.valueOf(item, 'current');
  const percent = Number(plain(share.mul(HUNDRED)));
  const counts = typeof value === 'number' ? Number(plain(exact(value).mul(share))) : OPEN;
  return {
    cells: [
      undefined,
      undefined,
      { style: 'label', value: nameOf(data, item) },
      computed('total', spreadsheetFormula(item, references), value),
      { style: 'number', value: percent },
      computed('total', `${VALUE}${row}*${SHARE}${row}/100`, counts),
    ],
  };
}

/** What the rows of the form hold of an item: what has no row of its own stands in another one. */
function onForm({ form, amounts, statement }: Filled, item: Formula): number | string | undefined {
  if (item.node !== 'line' || chartIndex(statement.unit.kind).parts.has(item.code)) return undefined;
  const rows = moneyOf(form).filter(({ into }) => into.some((code) => code === item.code));
  const written = rows.map(({ id, contra }) => ({ amount: amounts.current.get(id), contra }));
  if (rows.length === 0 || written.some(({ amount }) => typeof amount === 'string')) return undefined;
  const total = written.reduce(
    (sum, { amount, contra }) => (typeof amount === 'object' ? sum.add(contra ? amount.neg() : amount) : sum),
    ZERO,
  );
  return Number(plain(total));
}

/** A cell that says in a word that something is not known, instead of an error. */
export const computed = (style: BookCell['style'], text: string, result: string | number): BookCell => ({
  style,
  formula: { text: `IFERROR(${text},"${OPEN}")`, result },
});
