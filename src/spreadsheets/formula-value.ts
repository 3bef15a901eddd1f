import { seemsAmount } from '../domain/amount';
import { exact, greater, lesser, signOf, sumOf, ZERO, type Exact } from '../domain/decimal';
import { cellAt, type Cell, type Grid, type Sheet } from '../domain/grid';
import { treeOf, type Cells, type Tree } from './formula-tree';

/** So many cells are looked at for all formulas of a file. */
const MOST_LOOKED_AT = 200_000;
/** So many formulas stand on each other. */
const DEEPEST = 200;

/**
 * Works out formulas that nobody worked out, exactly: sums and the four kinds of reckoning with numbers that stand in
 * the file, and a few functions of them. What needs anything else has no value here.
 */
export class Formulas {
  private readonly known = new Map<Cell, Exact | undefined>();
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private left = MOST_LOOKED_AT;
  private depth = 0;

  constructor({ sheets }: Grid) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** The value of a cell that holds a formula without one. @returns undefined where it cannot be proved */
  valueIn(sheet: Sheet, cell: Cell): Exact | undefined {
    const { content } = cell;
    if (content.kind !== 'formula-without-value') return undefined;
    if (this.known.has(cell)) return this.known.get(cell);
    // One that leads back to itself meets this.
    this.known.set(cell, undefined);
    if (this.depth >= DEEPEST) return undefined;
    this.depth += 1;
    const tree = treeOf(content.formula);
    const value = tree && this.valueOf(sheet, tree);
    this.depth -= 1;
    this.known.set(cell, value);
    return value;
  }

  private valueOf(sheet: Sheet, tree: Tree): Exact | undefined {
    switch (tree.is) {
      case 'number':
        return tree.value;
      case 'cells': {
        const [only, ...others] = this.amountsIn(sheet, tree, false) ?? [];
        return others.length === 0 ? only : undefined;
      }
      case 'pair':
        return paired(tree.sign, this.valueOf(sheet, tree.left), this.valueOf(sheet, tree.right));
      case 'call':
        return this.called(sheet, tree.name, tree.given);
    }
  }

  private called(sheet: Sheet, name: string, given: readonly Tree[]): Exact | undefined {
    const work = FUNCTIONS.get(name);
    const values: Exact[] = [];
    for (const each of work ? given : []) {
      const found = each.is === 'cells' ? this.amountsIn(sheet, each, true) : this.single(sheet, each);
      if (!found) return undefined;
      values.push(...found);
    }
    return work?.(values);
  }

  private single(sheet: Sheet, tree: Tree): readonly Exact[] | undefined {
    const value = this.valueOf(sheet, tree);
    return value && [value];
  }

  /** @param passing words are passed over, as functions do; undefined where any cell is not known for certain */
  private amountsIn(own: Sheet, { sheet: name, from, to }: Cells, passing: boolean): Exact[] | undefined {
    const sheet = name === undefined ? own : this.sheets.get(name.toLowerCase());
    this.left -= (to.row - from.row + 1) * (to.column - from.column + 1);
    if (!sheet || this.left < 0) return undefined;
    const found: Exact[] = [];
    for (let { row } = from; row <= to.row; row += 1)
      for (let { column } = from; column <= to.column; column += 1) {
        const amount = this.amountOf(sheet, cellAt(sheet, row, column), passing);
        if (amount === undefined) return undefined;
        if (amount !== 'passed') found.push(amount);
      }
    return found;
  }

  private amountOf(sheet: Sheet, cell: Cell, passing: boolean): Exact | 'passed' | undefined {
    const { content } = cell;
    if (content.kind === 'number') return exact(content.text);
    if (content.kind === 'blank') return passing ? 'passed' : ZERO;
    if (content.kind === 'formula-without-value') return this.valueIn(sheet, cell);
    // An amount that is written as text is none to the program, and one to whoever wrote it.
    const isWords = content.kind === 'text' && !(/\d/.test(content.text) && seemsAmount(content.text));
    return passing && isWords ? 'passed' : undefined;
  }
}

function paired(sign: string, left: Exact | undefined, right: Exact | undefined): Exact | undefined {
  if (!left || !right) return undefined;
  if (sign === '+') return left.add(right);
  if (sign === '-') return left.sub(right);
  if (sign === '*') return left.mul(right);
  return signOf(right) === 0 ? undefined : left.div(right);
}

type Work = (values: readonly Exact[]) => Exact | undefined;

const FUNCTIONS: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['SUM', sumOf],
  ['MIN', (values) => chosen(values, lesser)],
  ['MAX', (values) => chosen(values, greater)],
  ['ABS', ([value, ...more]) => (more.length === 0 ? value?.abs() : undefined)],
  ['ROUND', rounded],
]);

const chosen = (values: readonly Exact[], by: (a: Exact, b: Exact) => Exact): Exact =>
  values.reduce((a, b) => by(a, b), values[0] ?? ZERO);

/** Halves away from zero, to decimals or, below zero, to tens and thousands. */
function rounded([value, places, ...more]: readonly Exact[]): Exact | undefined {
  const by = Number(places?.toFraction());
  if (!value || more.length > 0 || !Number.isInteger(by) || Math.abs(by) > 9) return undefined;
  const unit = exact(10n ** BigInt(Math.max(0, -by)));
  const size = value.abs().div(unit).round(Math.max(0, by)).mul(unit);
  return signOf(value) < 0 ? size.neg() : size;
}
