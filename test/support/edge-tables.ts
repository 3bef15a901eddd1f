import { exact } from '../../src/domain/decimal';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { bandOf, creditFor } from '../../src/domain/rules/scale';
import type { Scale } from '../../src/domain/rules/scale';

/** One row by hand: a ratio, the credit it earns (null where no row of the table holds it), and why it is there. */
export type EdgeRow = readonly [ratio: string, credit: number | null, why: string];

export type EdgeTables = Readonly<Record<string, readonly EdgeRow[]>>;

export function scaleNumbered(ruleSet: RuleSet, number: string): Scale {
  const found = indicatorsOf(ruleSet).find((each) => each.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found.scale;
}

/** What a scale gives a ratio, as text; the law's word after it where there is one. */
export function earned(scale: Scale, ratio: string): string {
  const credit = creditFor(scale, exact(ratio))?.toFraction() ?? 'none';
  const word = bandOf(scale, exact(ratio))?.words;
  return word === undefined ? credit : `${credit} ${word}`;
}

/** Checks tables written by hand against a rule set: each row, and a row at and beside each edge of each table. */
export function describeEdges(name: string, ruleSet: RuleSet, tables: EdgeTables): void {
  describe.each(Object.entries(tables).map(([number, rows]) => ({ number, rows })))(
    `${name}, indicator $number`,
    ({ number, rows }) => {
      it.each(rows)('%s earns %s: %s', (ratio, credit) => {
        const found = creditFor(scaleNumbered(ruleSet, number), exact(ratio));
        expect(found?.toFraction() ?? null).toBe(credit === null ? null : exact(credit).toFraction());
      });

      it('has a row at and beside each of its edges', () => {
        const scale = scaleNumbered(ruleSet, number);
        const edges =
          scale.kind === 'bands' ? scale.bands.flatMap((band) => band.upTo ?? band.below ?? []) : [];
        const tried = rows.map(([ratio]) => exact(ratio));
        const missing = edges.filter((edge) => {
          const near = tried.filter((each) => each.sub(edge).abs().compare('0.001') <= 0);
          return !near.some((each) => each.equals(edge)) || near.length < 2;
        });
        expect(missing.map((edge) => edge.toFraction())).toEqual([]);
      });
    },
  );
}
