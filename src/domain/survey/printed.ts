import { cut, exact, type Exact } from '../decimal';
import { bandOf } from './band';
import type { Instrument } from './instrument';

/** An index as a document prints it, with the figures it says it comes of. Decimal texts. */
export interface PrintedIndex {
  /** What the answers add up to, over all elements. */
  readonly sum: string;
  readonly members: number;
  readonly weight: string;
  /** Σ ÷ n × weight as printed, before it is multiplied. */
  readonly weighted: string;
  readonly factor: string;
  readonly index: string;
}

/** The case of the paper that the issue names: 10,122 ÷ 370 × 0.11 is printed as 3.01, and that times 25 as 75.25. */
export const PAPER: PrintedIndex = {
  sum: '10122',
  members: 370,
  weight: '0.11',
  weighted: '3.01',
  factor: '25',
  index: '75.25',
};

/** A printed index beside what its own figures give. */
export interface PrintedCheck {
  /** What the figures give, nothing rounded: ten decimals at most, cut. */
  readonly weighted: string;
  readonly index: string;
  /** The printed number is not the computed one at its own decimals: "rounded" where rounding explains it. */
  readonly finding: 'none' | 'rounded-on-the-way' | 'does-not-hold';
  /** The class of the printed index under each scale of the instrument, by its id; null below the lowest. */
  readonly bands: readonly { readonly scale: string; readonly code: string | null }[];
}

const HUNDREDTH = exact('0.01');

/** Computes a printed index anew. @param scales under which the printed index is classed */
export function checkPrinted(printed: PrintedIndex, { scales }: Pick<Instrument, 'scales'>): PrintedCheck {
  const weighted = exact(printed.sum).div(printed.members).mul(exact(printed.weight));
  const index = weighted.mul(exact(printed.factor));
  return {
    weighted: cut(weighted, 10),
    index: cut(index, 10),
    finding: findingOf(printed, weighted, index),
    bands: scales.map((scale) => ({
      scale: scale.id,
      code: bandOf(exact(printed.index), scale)?.code ?? null,
    })),
  };
}

function findingOf(printed: PrintedIndex, weighted: Exact, index: Exact): PrintedCheck['finding'] {
  if (near(index, printed.index)) return 'none';
  const onTheWay = exact(printed.weighted).mul(exact(printed.factor)).equals(exact(printed.index));
  return onTheWay && near(weighted, printed.weighted) ? 'rounded-on-the-way' : 'does-not-hold';
}

/** Less than one step of the second decimal: cut or rounded, it may be printed so. */
const near = (value: Exact, text: string): boolean => value.sub(exact(text)).abs().compare(HUNDREDTH) < 0;
