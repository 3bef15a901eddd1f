import { exact } from '../domain/decimal';
import { ruleSets } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { readRuleSet } from '../domain/rules/written';
import { editionOf } from './edition';

describe('an edition', () => {
  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s revives to the same rule set',
    (_, ruleSet) => {
      const edition = editionOf(ruleSet);
      const revived = readRuleSet(edition.data);
      expect(revived).toEqual(ruleSet);
      expect(editionOf(revived)).toEqual(edition);
      expect(edition).toMatchObject({
        hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        date: ruleSet.editionDate,
      });
    },
  );

  it('does not depend on the order in which the data are written, and is worked out once', () => {
    const ruleSet = ruleSets[0]!;
    const turned = Object.fromEntries(Object.entries(ruleSet).reverse()) as unknown as RuleSet;
    expect(editionOf(turned).hash).toBe(editionOf(ruleSet).hash);
    expect(editionOf(ruleSet)).toBe(editionOf(ruleSet));
  });

  it('changes with any part of the data', () => {
    const ruleSet = ruleSets[0]!;
    const [first, ...others] = ruleSet.aspects;
    const heavier = {
      ...ruleSet,
      aspects: [{ ...first!, weight: first!.weight.add(exact('1/3')) }, ...others],
    };
    expect(editionOf(heavier).hash).not.toBe(editionOf(ruleSet).hash);
    expect(readRuleSet(editionOf(heavier).data)).toEqual(heavier);
  });
});
