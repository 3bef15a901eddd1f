import { exact } from '../../src/domain/decimal';
import type { Exact } from '../../src/domain/decimal';
import { ruleSets } from '../../src/domain/rules/registry';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import { creditFor, holds } from '../../src/domain/rules/scale';
import type { Band } from '../../src/domain/rules/scale';

const LITTLE = exact('1/1000000000');

interface Edge {
  readonly ruleSet: string;
  readonly number: string;
  readonly bands: readonly Band[];
  readonly at: Exact;
  readonly holed: boolean;
}

/** Every edge of every table of every rule set, generated from the data. */
const edges: Edge[] = ruleSets.flatMap((ruleSet) =>
  indicatorsOf(ruleSet).flatMap((indicator) => {
    const { scale, number } = indicator;
    if (scale.kind !== 'bands') return [];
    const { bands } = scale;
    const ends = bands.flatMap((band) => [band.over, band.from, band.upTo, band.below]);
    const distinct = [...new Map(ends.flatMap((end) => (end ? [[end.toFraction(), end]] : []))).values()];
    const holed = ruleSet.declaredDefects.length > 0;
    return distinct.map((at) => ({ ruleSet: ruleSet.id, number, bands, at, holed }));
  }),
);

const named = edges.map((edge) => ({ ...edge, edge: edge.at.toString() }));

it('there are edges of every rule set that has tables', () => {
  expect(new Set(edges.map((edge) => edge.ruleSet)).size).toBeGreaterThanOrEqual(6);
});

describe.each(named)('$ruleSet $number at $edge', ({ bands, at, holed }) => {
  it.each([
    ['just under', at.sub(LITTLE)],
    ['at', at],
    ['just over', at.add(LITTLE)],
  ])('%s it exactly one band holds, unless the printed table is declared defective', (_where, ratio) => {
    const holding = bands.filter((band) => holds(band, ratio));
    if (!holed) expect(holding).toHaveLength(1);
    const [only] = holding;
    if (only && holding.length === 1) expect(creditFor({ kind: 'bands', bands }, ratio)).toEqual(only.credit);
  });

  it('the edge itself lies in a band that says so', () => {
    const [band] = bands.filter((each) => holds(each, at));
    if (!band) {
      expect(holed).toBe(true);
      return;
    }
    const inside = [band.from, band.upTo].some((end) => end?.equals(at));
    const within = !band.over?.equals(at) && !band.below?.equals(at);
    expect(inside || within).toBe(true);
  });
});
