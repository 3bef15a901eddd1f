import { HUNDRED, exact, lesser } from '../../decimal';
import type { Exact } from '../../decimal';
import type { Formula } from '../../rules/formula';
import type { Indicator } from '../../rules/rule-set';
import { rangeOf } from '../../rules/scale';
import type { Scale } from '../../rules/scale';
import { tableLook } from '../../rules/table';
import type { Factors } from '../../rules/table';
import type { Frame } from './frame';
import { earner } from './scales';
import type { Wholes } from './wholes';

/** Settles an indicator in machine numbers; undefined where they do not suffice. */
export type Straight = (frame: Frame) => Exact | 'shown' | undefined;

/** What is not parted is its own numerator, over one. */
const ONE: Formula = { node: 'number', value: '1' };

/** Compiles an indicator to machine numbers; none where its formula or its scale asks for more. */
export function straight(indicator: Indicator, wholes: Wholes): Straight | undefined {
  const { formula } = indicator;
  const parted = formula.node === 'percent';
  const of = wholes.compile(parted ? formula.of : formula);
  const per = wholes.compile(parted ? formula.per : ONE);
  if (!of || !per) return undefined;
  const factors = { ofBy: per.by * (parted && !formula.once ? 100 : 1), perBy: of.by };
  const look = lookOf(indicator, factors);
  const [above, below] = [of.place, per.place];
  return look && (({ wholes: at }) => looked(look, at[above] ?? NaN, at[below] ?? NaN));
}

/** A number that is none (NaN) fails both: it is neither above nothing nor equal to itself. */
const looked = (
  look: (of: number, per: number) => Exact | 'shown' | undefined,
  of: number,
  per: number,
): Exact | 'shown' | undefined => (per > 0 && of === of ? look(of, per) : undefined);

/** The credit of a ratio of whole numbers, the lower one above nothing; undefined where it has to be looked at exactly. */
type Look = (of: number, per: number) => Exact | undefined;

function lookOf(
  { scale }: Indicator,
  factors: Factors,
): ((of: number, per: number) => Exact | 'shown' | undefined) | undefined {
  if (scale.kind === 'none') return () => 'shown';
  if (scale.kind === 'bands') return bandLook(scale, factors);
  return scale.kind === 'share' ? shareLook(factors) : exactLook(scale, factors);
}

function bandLook(scale: Scale & { kind: 'bands' }, factors: Factors): Look | undefined {
  const look = tableLook(scale.bands, factors);
  const { least } = rangeOf(scale);
  return (
    look &&
    ((of, per) => {
      const credit = look(of, per)?.credit;
      return credit && of < 0 && credit.compare(least) > 0 ? undefined : credit;
    })
  );
}

/** A credit that moves with its ratio is a fraction of its own. */
function exactLook(scale: Scale, { ofBy, perBy }: Factors): Look {
  const earn = earner(scale);
  const [above, below] = [BigInt(ofBy), BigInt(perBy)];
  return (of, per) => earn({ top: BigInt(of) * above, bottom: BigInt(per) * below }) ?? undefined;
}

/** Shares of so few questions come up again and again: each is worked out once. */
const FEW = 64;

function shareLook({ ofBy, perBy }: Factors): Look {
  const known: (Exact | undefined)[] = [];
  return (of, per) => {
    if (of < 0 || of >= FEW || per >= FEW) return undefined;
    return (known[of * FEW + per] ??= shareOf(of * ofBy, per * perBy));
  };
}

const shareOf = (top: number, bottom: number): Exact =>
  lesser(HUNDRED, exact(BigInt(top)).div(exact(BigInt(bottom))));
