import { signOf } from '../../domain/decimal';
import { once } from '../../domain/kept';
import { chartIndex } from '../../domain/statement/chart';
import type { Line, LineCode, Zone } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import {
  BARE_ALLOWANCE,
  BY_LENDING,
  HELD_FOR_OTHERS,
  OF_A_UNIT,
  OF_PRODUCTION,
  SET_ASIDE,
} from '../lexicon/rows';
import type { Candidate } from '../match/candidate';
import { candidatesFor } from '../match/candidates';
import { zoneMeant } from '../place/headings';
import type { Row } from '../place/row';
import { isIn } from '../place/zones';
import { LIKELY, PROPOSED, TAKEN } from '../weights';
import type { Decided } from './decided';

/** A heading without an amount that names a line, and what speaks for the row below it being a part of it. */
export interface Head {
  readonly row: Row;
  readonly line: Line;
  /** Something else than the order of the rows says so. */
  readonly proved: boolean;
  /** The row is the first below it. */
  readonly isNext: boolean;
}

/** The heading that each row stands under, until its list is over. */
export function headsOver(kind: Kind, rows: readonly Decided[]): readonly (Head | undefined)[] {
  const lines = new Map<Row, Line | undefined>();
  const firsts = new Map<Row, Decided>();
  const over = new Set<Row>();
  const names = once(() => namesIn(rows));
  return rows.map((row) => {
    const { parent } = row.placed;
    if (parent === undefined || parent.row.row.cells.length > 0) return undefined;
    const { row: head } = parent;
    const first = firsts.get(head) ?? row;
    firsts.set(head, first);
    if (row.placed.isSum || isBeyond(row, first, head)) over.add(head);
    if (over.has(head)) return undefined;
    if (!lines.has(head)) lines.set(head, lineOf(kind, parent));
    const line = lines.get(head);
    return line && { row: head, line, proved: isProved(row, head, line, names), isNext: row === first };
  });
}

/** The line that a heading names: a single one, or what funds cost; or what such a unit earns, or what is taken off loans. */
function lineOf(kind: Kind, { row, zone }: NonNullable<Decided['placed']['parent']>): Line | undefined {
  const { text } = row;
  const { label, number } = row.row;
  const only = (code: LineCode): Line | undefined => chartIndex(kind).lines.get(code);
  if (OF_PRODUCTION.test(text)) return only('cost-of-goods-sold') ?? only('cost-of-funds');
  if (SET_ASIDE.test(text)) return only('other-fixed-assets');
  if (OF_A_UNIT.test(text)) return BY_LENDING.test(text) ? undefined : only('other-service-units-income');
  const [first] = candidatesFor(kind, { label, number, zone });
  if (first !== undefined && first.confidence >= PROPOSED) return named(first, text, zone);
  const isAllowance = zone !== undefined && isIn(zone, 'asset') && BARE_ALLOWANCE.test(text);
  return isAllowance ? only('loan-loss-allowance') : undefined;
}

/** The surest line of a heading, where the heading may stand there and names no section. */
function named({ line, fit, confidence }: Candidate, text: string, zone: Zone | undefined): Line | undefined {
  if (fit === 'far' || fit === 'apart' || (isSection(line) && !HELD_FOR_OTHERS.test(text))) return undefined;
  if (rules(line)) return confidence >= LIKELY ? line : undefined;
  return confidence >= TAKEN && zoneMeant(text, zone) === undefined ? line : undefined;
}

/** What takes the rest of a section, or all that an office costs: accounts of every sort stand under it. */
const isSection = ({ role, rest, code }: Line): boolean =>
  role === 'item'
    ? rest === true || /^other-|^general-|^miscellaneous-/.test(code)
    : code !== 'cost-of-funds';

/** Set out again as far as the heading, or added up by another total than the first row below it. */
const isBeyond = ({ placed }: Decided, { placed: first }: Decided, head: Row): boolean =>
  (first.row.indent > head.row.indent && placed.row.indent <= head.row.indent) ||
  (first.closure !== undefined && placed.closure?.total !== first.closure.total);

/** The heading is written as one, its total names it, the amounts are taken off, or the same name stands elsewhere too. */
function isProved(
  { placed }: Decided,
  head: Row,
  line: Line,
  names: () => ReadonlyMap<string, number>,
): boolean {
  const { text, table, closure, parent } = placed;
  return (
    parent?.close === true ||
    isWrittenOver(head.row, placed.row) ||
    closure?.text.endsWith(head.text) === true ||
    (names().get(nameOf(table, text)) ?? 0) > 1 ||
    (line.contra === true && isTakenOff(placed))
  );
}

/** With a colon, further out, or in bold over what is not. */
const isWrittenOver = (head: Row['row'], row: Row['row']): boolean =>
  /:\s*$/.test(head.label) || row.indent > head.indent || (head.bold && !row.bold);

function isTakenOff({ values }: Row): boolean {
  const signs = [...values.values()].map(signOf);
  return signs.includes(-1) && !signs.includes(1);
}

function namesIn(rows: readonly Decided[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { placed } of rows) {
    const name = nameOf(placed.table, placed.text);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

const nameOf = ({ sheet, header, left }: Row['table'], text: string): string =>
  `${sheet.name}\n${header}\n${left}\n${text}`;

/** What is taken off, accrued or paid before its time, and each single expense: all that stands under it is of that nature. */
export const rules = (line: Line): boolean =>
  namesItself(line) || line.role !== 'item' || isIn(line.zone, 'expense');

/** A name that says by itself that it is taken off, accrued or paid before its time needs no heading. */
export const namesItself = ({ contra, code }: Line): boolean => contra === true || DEFERS.has(code);

const DEFERS: ReadonlySet<LineCode> = new Set<LineCode>([
  'accrued-income',
  'accrued-expenses',
  'unearned-income',
  'prepaid-expenses',
  'profit-share-payable',
  'tax-payable',
  'tax-payables',
]);
