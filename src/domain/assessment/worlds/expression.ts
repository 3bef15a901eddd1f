import { HUNDRED, ONE, ZERO, exact, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { isElsewhere } from '../../rules/formula';
import type { Formula } from '../../rules/formula';
import type { Question } from '../solve';
import { constant, isConstant, keyOf, plus, scaled } from './affine';
import type { Affine } from './affine';
import { lineForm } from './year';
import type { Year } from './year';

/** A product of forms, divided by others. Numbers stand in the factor. */
export interface Product {
  readonly factor: Exact;
  readonly over: readonly Affine[];
  readonly under: readonly Affine[];
}

/** A formula over unreported amounts: a sum of products, and the denominators inside it that must not fall to nothing. */
export interface Expression {
  readonly products: readonly Product[];
  readonly guards: readonly Affine[];
}

/** Where the lines and terms of a formula are looked up. */
export interface Scope {
  readonly question: Question;
  readonly year: Year;
  readonly before: Scope | undefined;
  /** Terms that were worked out before. */
  readonly terms: Map<string, Expression | undefined>;
}

/** A formula over unreported amounts; undefined where it asks for more than amounts. */
export function expressionOf(scope: Scope, formula: Formula): Expression | undefined {
  switch (formula.node) {
    case 'line':
      return isElsewhere(formula, scope.year.book.index)
        ? ofForm(constant(ZERO))
        : ofLine(scope.year, formula.code);
    case 'number':
      return ofForm(constant(numberOf(formula.value)));
    case 'term':
      return ofTerm(scope, formula.code);
    case 'answers':
      return undefined;
    case 'previous':
      return scope.before && expressionOf(scope.before, formula.of);
    case 'sum':
      return ofSum(scope, formula.of);
    case 'times':
      return ofTimes(scope, formula.by, formula.of);
    case 'percent':
      return ofPercent(scope, formula);
  }
}

/** The only form an expression comes to; undefined where a product or a quotient is left in it. */
export function formOf(expression: Expression | undefined): Affine | undefined {
  if (!expression?.products.every((each) => each.under.length === 0 && each.over.length <= 1))
    return undefined;
  return expression.products.reduce(
    (sum, { factor, over }) => plus(sum, over[0] ?? constant(ONE), factor),
    constant(ZERO),
  );
}

const numbers = new Map<string, Exact>();

/** A number the law fixes, read once. */
function numberOf(text: string): Exact {
  const known = numbers.get(text) ?? exact(text);
  numbers.set(text, known);
  return known;
}

const product = (factor: Exact, over: readonly Affine[], under: readonly Affine[] = []): Product => ({
  factor,
  over,
  under,
});

const ofForm = (form: Affine): Expression => ({
  products: [isConstant(form) ? product(form.constant, []) : product(ONE, [form])],
  guards: [],
});

/** A line of the chart; one that the chart lacks is no amount that anybody could report. */
function ofLine(year: Year, code: string): Expression | undefined {
  const form = lineForm(year, code);
  return isConstant(form) || year.book.index.lines.has(code) ? ofForm(form) : undefined;
}

function ofTerm(scope: Scope, code: string): Expression | undefined {
  if (scope.terms.has(code)) return scope.terms.get(code);
  const found = findTerm(scope, code);
  scope.terms.set(code, found);
  return found;
}

function findTerm(scope: Scope, code: string): Expression | undefined {
  const { ledger, definedOtherwise, terms } = scope.question;
  const figure = ledger.statement.figures.get(code);
  const otherwise = figure !== undefined && definedOtherwise.has(code);
  if (figure && !otherwise) return ofForm(constant(figure.amount));
  const term = terms.get(code);
  if (term) return expressionOf(scope, term.formula);
  return otherwise ? undefined : ofLine(scope.year, code);
}

function ofSum(scope: Scope, of: readonly Formula[]): Expression | undefined {
  const parts = of.map((part) => expressionOf(scope, part));
  if (!parts.every((part) => part !== undefined)) return undefined;
  return {
    products: parts.flatMap((part) => part.products),
    guards: parts.flatMap((part) => part.guards),
  };
}

function ofTimes(scope: Scope, by: string | Formula, of: Formula): Expression | undefined {
  const inner = expressionOf(scope, of);
  const factor = typeof by === 'string' ? ofForm(constant(numberOf(by))) : expressionOf(scope, by);
  if (!inner || !factor) return undefined;
  const products = factor.products.flatMap((a) =>
    inner.products.map((b) =>
      product(a.factor.mul(b.factor), [...a.over, ...b.over], [...a.under, ...b.under]),
    ),
  );
  return { products, guards: [...factor.guards, ...inner.guards] };
}

function ofPercent(scope: Scope, { of, per, once }: Formula & { node: 'percent' }): Expression | undefined {
  const [top, bottom] = [expressionOf(scope, of), expressionOf(scope, per)];
  const form = formOf(bottom);
  if (!top || !bottom || !form) return undefined;
  const divided = dividedBy(top.products, form, once ? ONE : HUNDRED);
  return divided && { products: divided, guards: [...top.guards, ...bottom.guards, form] };
}

/** Products divided by a form, multiplied by a number; undefined by a number that is not above nothing. */
export function dividedBy(products: readonly Product[], per: Affine, by: Exact): Product[] | undefined {
  if (!isConstant(per)) {
    return products.map(({ factor, over, under }) =>
      cancelled(product(factor.mul(by), over, [...under, per])),
    );
  }
  if (signOf(per.constant) <= 0) return undefined;
  return products.map(({ factor, over, under }) => product(factor.mul(by).div(per.constant), over, under));
}

function cancelled({ factor, over, under }: Product): Product {
  const left = [...under];
  const kept = over.filter((each) => {
    const at = left.findIndex((other) => isSame(other, each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return product(factor, kept, left);
}

/** Products over the same forms as one, and a number beside a single quotient taken into it: fewer pieces bound closer. */
export function gathered(products: readonly Product[]): Product[] {
  const groups = new Map<string, Product>();
  const others: Product[] = [];
  for (const each of products) {
    const key = underKey(each);
    if (each.over.length > 1) others.push(each);
    else groups.set(key, sumOf(groups.get(key), each));
  }
  const [plain, rest] = [groups.get(''), [...groups].flatMap(([key, each]) => (key === '' ? [] : [each]))];
  const [only, another] = rest;
  const number = plain && formIn(plain);
  if (
    number &&
    isConstant(number) &&
    only?.under[0] &&
    only.under.length === 1 &&
    !another &&
    others.length === 0
  ) {
    return [product(ONE, [plus(formIn(only), only.under[0], number.constant)], only.under)];
  }
  return [...groups.values(), ...others];
}

const underKey = ({ under }: Product): string => under.map(keyOf).sort().join('|');

const isSame = (a: Affine, b: Affine): boolean =>
  a === b || (a.slopes.size === b.slopes.size && a.constant.equals(b.constant) && keyOf(a) === keyOf(b));

/** The form above the line, with its factor. */
export const formIn = ({ factor, over }: Product): Affine => scaled(over[0] ?? constant(ONE), factor);

const sumOf = (a: Product | undefined, b: Product): Product =>
  product(ONE, [a ? plus(formIn(a), formIn(b)) : formIn(b)], b.under);
