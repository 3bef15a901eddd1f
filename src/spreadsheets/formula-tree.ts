import { exact, type Exact } from '../domain/decimal';
import { placeOf, type Place } from './workbook-address';

/** Cells of a sheet: one, or a rectangle of them. */
export interface Cells {
  readonly is: 'cells';
  /** As the formula names it; the sheet of the formula where it names none. */
  readonly sheet: string | undefined;
  readonly from: Place;
  readonly to: Place;
}

/** A formula taken apart. */
export type Tree =
  | Cells
  | { readonly is: 'number'; readonly value: Exact }
  | { readonly is: 'pair'; readonly sign: string; readonly left: Tree; readonly right: Tree }
  | { readonly is: 'call'; readonly name: string; readonly given: readonly Tree[] };

/** What a formula is cut to where it is only told of: one as long may have lost its end. */
export const MOST_TOLD = 300;
/** Brackets in brackets, as nobody writes them. */
const DEEPEST = 30;

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d*)?|\.\d+)|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?<from>\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(?<to>\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\w(!.])|(?<name>[A-Za-z]+)\(|(?<sign>[-+*/%(),;]))/uy;

type Token = Readonly<Partial<Record<'number' | 'sheet' | 'from' | 'to' | 'name' | 'sign', string>>>;

/**
 * Takes a formula apart: numbers, cells, the four kinds of reckoning, percent, brackets and calls.
 *
 * @param formula without "="
 * @returns undefined for anything else, and for a formula that may have been cut
 */
export function treeOf(formula: string): Tree | undefined {
  if (formula.length >= MOST_TOLD) return undefined;
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const parser = new Parser(tokens);
  const tree = parser.sum(0);
  return parser.isAtEnd() ? tree : undefined;
}

function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = formula.trimEnd();
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    tokens.push(found.groups ?? {});
    at = TOKEN.lastIndex;
  }
  return tokens;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(depth: number): Tree | undefined {
    return depth > DEEPEST ? undefined : this.chain(['+', '-'], () => this.product(depth));
  }

  private product(depth: number): Tree | undefined {
    return this.chain(['*', '/'], () => this.signed(depth));
  }

  private chain(signs: readonly string[], part: () => Tree | undefined): Tree | undefined {
    let left = part();
    for (let sign = this.taken(signs); left && sign !== undefined; sign = this.taken(signs)) {
      const right = part();
      left = right && { is: 'pair', sign, left, right };
    }
    return left;
  }

  private signed(depth: number): Tree | undefined {
    const sign = this.taken(['+', '-']);
    if (sign === undefined) return this.percent(depth);
    const right = depth > DEEPEST ? undefined : this.signed(depth + 1);
    return right && { is: 'pair', sign, left: NIL, right };
  }

  private percent(depth: number): Tree | undefined {
    let value = this.single(depth);
    while (value && this.taken(['%']) !== undefined)
      value = { is: 'pair', sign: '/', left: value, right: HUNDRED };
    return value;
  }

  private single(depth: number): Tree | undefined {
    const token = this.tokens[this.at] ?? {};
    this.at += 1;
    if (token.number !== undefined) return { is: 'number', value: exact(token.number) };
    if (token.from !== undefined) return cellsOf(token);
    if (token.name !== undefined) return this.call(token.name.toUpperCase(), depth);
    if (token.sign !== '(') return undefined;
    const inner = this.sum(depth + 1);
    return this.taken([')']) === undefined ? undefined : inner;
  }

  private call(name: string, depth: number): Tree | undefined {
    const given: Tree[] = [];
    do {
      const each = this.sum(depth + 1);
      if (!each) return undefined;
      given.push(each);
    } while (this.taken([',', ';']) !== undefined);
    return this.taken([')']) === undefined ? undefined : { is: 'call', name, given };
  }

  private taken(signs: readonly string[]): string | undefined {
    const sign = this.tokens[this.at]?.sign;
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.at += 1;
    return sign;
  }
}

const NIL: Tree = { is: 'number', value: exact(0) };
const HUNDRED: Tree = { is: 'number', value: exact(100) };

function cellsOf({ sheet, from = '', to = from }: Token): Cells | undefined {
  const [first, last] = [from, to].map((each) => placeOf(each.replaceAll('$', '').toUpperCase()));
  if (!first || !last) return undefined;
  return {
    is: 'cells',
    sheet: sheet?.replace(/^'|'$/g, '').replaceAll("''", "'"),
    from: { row: Math.min(first.row, last.row), column: Math.min(first.column, last.column) },
    to: { row: Math.max(first.row, last.row), column: Math.max(first.column, last.column) },
  };
}
