import { exact, type Exact } from '../decimal';

/**
 * Size classes: KUK I to IV of the regulation, with class I, where nearly all units are, split by total assets. `none`
 * where nothing is known to choose one by.
 */
export const SIZE_CLASSES = ['I-1', 'I-2', 'I-3', 'I-4', 'II', 'III', 'IV', 'none'] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];

/** What a class is chosen by, as far as it is known. */
export interface Size {
  readonly members?: Exact;
  readonly ownCapital?: Exact;
  readonly totalAssets?: Exact;
}

/**
 * Upper edges of classes I, II and III; each belongs to the class below it. Of Permenkop UKM 8/2023, article 49, as one report
 * quotes it: the regulation itself was not read.
 */
const EDGES: Readonly<Record<keyof Size, readonly Exact[]>> = {
  members: ['5000', '10000', '30000'].map(exact),
  ownCapital: ['2500000000', '15000000000', '50000000000'].map(exact),
  totalAssets: ['15000000000', '100000000000', '500000000000'].map(exact),
};

/** Total assets at which class I is split, unless a setting says otherwise: rupiah, ascending; not of the law. */
export const USUAL_SPLITS: readonly Exact[] = ['1000000000', '2500000000', '5000000000'].map(exact);

/**
 * The size class of a unit.
 *
 * The regulation joins its three criteria by "dan/atau" and does not say what happens where they point to different
 * classes: here the highest class that any known criterion reaches.
 *
 * @param splits three amounts of total assets, ascending
 */
export function sizeClassOf(size: Size, splits: readonly Exact[] = USUAL_SPLITS): SizeClass {
  const reached = (['members', 'ownCapital', 'totalAssets'] as const).flatMap((criterion) => {
    const amount = size[criterion];
    return amount ? [EDGES[criterion].filter((edge) => amount.compare(edge) > 0).length] : [];
  });
  if (reached.length === 0) return 'none';
  const law = Math.max(...reached);
  if (law > 0) return (['II', 'III', 'IV'] as const)[law - 1] ?? 'IV';
  const { totalAssets } = size;
  if (!totalAssets) return 'none';
  const part = splits.filter((split) => totalAssets.compare(split) > 0).length;
  return (['I-1', 'I-2', 'I-3', 'I-4'] as const)[part] ?? 'I-4';
}
