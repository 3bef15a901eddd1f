import { HUNDRED, ONE, ZERO, greater, lesser, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import type { Indicator, Otherwise } from '../../rules/rule-set';
import { rangeOf as creditRange } from '../../rules/scale';
import { MINUS_ONE, isConstant, plus } from './affine';
import type { Affine } from './affine';
import { creditsIn } from './credits';
import { dividedBy, expressionOf, formIn, formOf, gathered } from './expression';
import type { Expression, Product } from './expression';
import { addRanges, invertRange, multiplyRanges, point } from './range';
import type { Range } from './range';
import { quotientOf, rangeOf, rangeWith, regionsOf } from './ranges';
import type { Worlds } from './worlds';
import { ruled } from './year';

/** What an indicator can come to, whatever the unreported amounts are. */
export interface Possible {
  /** The lowest and the highest credit of all worlds. */
  readonly least: Exact;
  readonly most: Exact;
  /** Some world leaves a gap: then no credit is certain. */
  readonly open: boolean;
  /** Between what its ratio lies where its denominator is above nothing; absent where it never is. */
  readonly ratio: Range | undefined;
  /** The denominator may be nothing or below. */
  readonly mayFail: boolean;
}

/** Every credit that some world gives; undefined where no world is left, or the formula asks for more than amounts. */
export function possibleFor(worlds: Worlds, indicator: Indicator): Possible | undefined {
  const quotient = partedBy(worlds, indicator);
  if (!quotient) return undefined;
  const { per } = quotient;
  const denominator = isAbove(worlds, per)
    ? { least: { value: per.constant, attained: false } }
    : rangeOf(worlds, per);
  if (!denominator) return undefined;
  const ratio = above(denominator) ? ratioRange(worlds, quotient) : undefined;
  if (above(denominator) && !ratio) return undefined;
  const found = [
    ...(ratio ? [creditsIn(indicator.scale, ratio)] : []),
    ...failures(worlds, indicator, quotient, denominator),
  ];
  const open = found.some((each) => each.open);
  const credits = found.flatMap((each) => each.credits);
  const mayFail = !denominator.least || signOf(denominator.least.value) <= 0;
  const { least, most } = open || credits.length === 0 ? creditRange(indicator.scale) : endsOf(credits);
  return { least, most, open, ratio, mayFail };
}

function endsOf(credits: readonly Exact[]): { least: Exact; most: Exact } {
  return { least: credits.reduce(lesser), most: credits.reduce(greater) };
}

/** The forms that an indicator's ratio depends on; none for a formula that asks for more than amounts. */
export function formsOf(worlds: Worlds, indicator: Indicator): Affine[] {
  const quotient = partedBy(worlds, indicator);
  if (!quotient) return [];
  const { of, per } = quotient;
  return [per, ...of.products.flatMap((each) => [...each.over, ...each.under])];
}

/** A formula as what is divided by what; the denominators inside it are above nothing wherever the outer one is. */
interface Quotient {
  readonly of: Expression;
  readonly per: Affine;
  readonly by: Exact;
}

function partedBy(worlds: Worlds, { formula }: Indicator): Quotient | undefined {
  if (formula.node !== 'percent') return undefined;
  const [of, below] = [expressionOf(worlds.scope, formula.of), expressionOf(worlds.scope, formula.per)];
  const per = formOf(below);
  if (!of || !per || (below?.guards.length ?? 0) > 0) return undefined;
  if (!of.guards.every((guard) => isSafe(worlds, guard, per))) return undefined;
  return { of, per, by: formula.once ? ONE : HUNDRED };
}

/** True for a denominator that is above nothing, at least wherever the outer one is. */
function isSafe(worlds: Worlds, guard: Affine, outer: Affine): boolean {
  if (isAbove(worlds, guard)) return true;
  if (isConstant(guard)) return false;
  const least = rangeOf(worlds, guard)?.least;
  if (least && signOf(least.value) > 0) return true;
  const apart = rangeOf(worlds, plus(guard, outer, MINUS_ONE))?.least;
  return apart !== undefined && signOf(apart.value) >= 0;
}

/** True for a form that its own signs keep above nothing. */
const isAbove = ({ signs }: Worlds, { constant, slopes }: Affine): boolean =>
  signOf(constant) > 0 && [...slopes].every(([key, slope]) => signs(key) * signOf(slope) > 0);

const above = ({ most }: Range): boolean => !most || signOf(most.value) > 0;

/** Between what the ratio lies where the denominator is above nothing. */
function ratioRange(worlds: Worlds, { of, per, by }: Quotient): Range | undefined {
  const divided = dividedBy(of.products, per, by);
  const pieces = divided && gathered(divided).map((piece) => pieceRange(worlds, piece));
  if (!pieces?.every((each) => each !== undefined)) return undefined;
  return pieces.reduce(addRanges, point(ZERO));
}

/** The first form over the first, exactly; what is left is multiplied as ranges. */
function pieceRange(worlds: Worlds, piece: Product): Range | undefined {
  const [, ...over] = piece.over;
  const [under, ...others] = piece.under;
  const first = under ? quotientOf(worlds, formIn(piece), under) : rangeOf(worlds, formIn(piece));
  const rest = [
    ...over.map((each) => rangeOf(worlds, each)),
    ...others.map((each) => inverse(rangeOf(worlds, each))),
  ];
  return rest.reduce((product, each) => product && each && multiplyRanges(product, each), first);
}

const inverse = (range: Range | undefined): Range | undefined => range && invertRange(range);

interface Outcome {
  readonly credits: readonly Exact[];
  readonly open: boolean;
}

/** What the worlds give in which the denominator is nothing, and those in which it is below. */
function failures(worlds: Worlds, indicator: Indicator, { of, per }: Quotient, found: Range): Outcome[] {
  const { zero, negative } = indicator.denominator;
  const below = !found.least || signOf(found.least.value) < 0;
  const touches = !found.least || signOf(found.least.value) <= 0;
  const nothing = touches && (!found.most || signOf(found.most.value) >= 0);
  const form = formOf(of);
  return [
    ...(nothing ? [failure(zero, indicator, () => form && atNothing(worlds, form, per))] : []),
    ...(below ? [failure(negative, indicator, () => form && rangeOf(worlds, form))] : []),
  ];
}

/** Between what a form lies in the worlds in which another is nothing. */
function atNothing(worlds: Worlds, form: Affine, per: Affine): Range | undefined {
  if (isConstant(per)) return rangeOf(worlds, form);
  // It lies from below to above nothing, or up to it: of one region some point has just nothing.
  if (isConstant(form) && regionsOf(worlds, [per]).length === 1) return point(form.constant);
  return rangeWith(worlds, form, [ruled({ code: 'sign', lines: [] }, per, ZERO, ZERO)]);
}

/** What a denominator of nothing or below earns: by the law or a reading, never by its quotient. */
function failure(rule: Otherwise, indicator: Indicator, numerator: () => Range | undefined): Outcome {
  const { least, most } = creditRange(indicator.scale);
  if (rule === 'gap' || rule === 'notApplicable') return { credits: [], open: true };
  if (rule === 'lowest') return { credits: [least], open: false };
  const range = numerator() ?? {};
  const worst = indicator.denominator.zeroOverZero === 'lowest' ? 0 : -1;
  const low = !range.least || signOf(range.least.value) <= worst;
  const high = !range.most || signOf(range.most.value) > worst;
  return { credits: [...(low ? [least] : []), ...(high ? [most] : [])], open: false };
}
