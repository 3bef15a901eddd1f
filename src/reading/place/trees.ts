import { onceOf } from '../../domain/kept';
import { remembered } from '../../domain/remembered';
import type { Closure } from './closures';
import type { Row } from './row';
import { Sums } from './sums';
import { areNil } from './values';

/** Groups of a list of accounts whose amounts stand above their parts, as accounting programs export them. */
export interface Trees {
  /** The places of rows that are the sum of the rows below them, deeper by code or indent. */
  readonly wholes: ReadonlySet<number>;
  /** By the place of a part the group that adds it up. */
  readonly closures: ReadonlyMap<number, Closure>;
}

/** A group is looked through this far down. */
const MOST_DOWN = 2000;

/** Which rows are the sum of the rows right below them that stand deeper. */
export function treesOf(rows: readonly Row[]): Trees {
  const wholes = new Set<number>();
  const closures = new Map<number, Closure>();
  rows.forEach((row, at) => {
    if (row.isSum || row.values.size === 0 || areNil(row.values)) return;
    const hasAmount = (part: number): boolean => (rows[part]?.values.size ?? 0) > 0;
    const deeper = below(rows, at);
    if (deeper.length === 0) return;
    const ways = [childrenOf(rows, deeper), besidesOf(rows, deeper)].map((parts) => parts.filter(hasAmount));
    const isAccount = (part: number): boolean => rows[part]?.isSum === false;
    const parts = ways.find((each) => each.some(isAccount) && isSum(row, rows, each));
    if (!parts) return;
    wholes.add(at);
    const closure = { total: at, text: row.text, parts: parts.length, turned: false };
    for (const part of parts) closures.set(part, closure);
  });
  return { wholes, closures };
}

/** A group that carries nothing but zero, with amounts below it, is a heading: its zero is no amount. */
export function withoutNilGroups(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => {
    const isGroup = row.values.size > 0 && areNil(row.values) && holdsAmounts(rows, at);
    return isGroup ? { ...row, row: { ...row.row, cells: [] }, values: NOTHING } : row;
  });
}

const NOTHING: Row['values'] = new Map();

const holdsAmounts = (rows: readonly Row[], at: number): boolean =>
  below(rows, at).some((each) => !areNil(rows[each]?.values ?? NOTHING));

/** The places of the rows right below a row that stand deeper than it. */
function below(rows: readonly Row[], at: number): readonly number[] {
  const found: number[] = [];
  const group = rows[at];
  const outermost = outermostOf(rows);
  for (let next = at + 1; group && next < rows.length && found.length < MOST_DOWN; next += 1) {
    const row = rows[next];
    if (!row || !isDeeper(row, group, outermost)) break;
    found.push(next);
  }
  return found;
}

/** Of those the ones that stand in no other group of theirs. */
function childrenOf(rows: readonly Row[], deeper: readonly number[]): readonly number[] {
  const children: number[] = [];
  let group: Row | undefined;
  for (const each of deeper) {
    const row = rows[each];
    if (!row || (group && isDeeper(row, group, outermostOf(rows)))) continue;
    group = row;
    children.push(each);
  }
  return children;
}

/** Those set in as far as the first: "1-3210" may stand beside "1-3200", and not below it. */
function besidesOf(rows: readonly Row[], deeper: readonly number[]): readonly number[] {
  const indent = rows[deeper[0] ?? -1]?.row.indent;
  return deeper.filter((each) => rows[each]?.row.indent === indent);
}

function isSum({ values }: Row, rows: readonly Row[], parts: readonly number[]): boolean {
  const sums = new Sums();
  for (const part of parts) sums.add(rows[part]?.values ?? NOTHING);
  return sums.agrees(values);
}

/** How far the outermost names of a table are set in: worked out once for a table. */
const leastOf = onceOf((rows: readonly Row[]) => ({
  indent: rows.reduce((least, { row }) => Math.min(least, row.indent), Infinity),
}));
const outermostOf = (rows: readonly Row[]): number => leastOf(rows).indent;

/** By their codes, where both have one that says so; else by how far they are set in. */
function isDeeper({ row }: Row, { row: group }: Row, outermost: number): boolean {
  // Set in as far as the group, where others stand further out: beside it, whatever the codes begin with.
  const isBeside = row.indent === group.indent && row.indent > outermost;
  if (isBeside || row.number === undefined || group.number === undefined) return row.indent > group.indent;
  const above = stemOf(group.number);
  return (
    (above.length > 0 && row.number !== group.number && row.number.startsWith(above)) ||
    row.indent > group.indent
  );
}

/** What the codes of all accounts of a group begin with: "1101" of "11010000", "1-11" of "1-1100", "1.1" of "1.1". */
export const stemOf = remembered(stemIn);

function stemIn(code: string): string {
  const groups = code.split(/(?=[.-])/);
  const filled = groups.slice(0, groups.findLastIndex((group) => !/^[.-]?0+$/.test(group)) + 1).join('');
  if (filled !== code) return filled;
  const stem = code.replace(/0{2,}$/, '');
  return stem === code && !/[.-]/.test(code)
    ? ''
    : stem === code
      ? `${code}${/[.]/.test(code) ? '.' : '-'}`
      : stem;
}
