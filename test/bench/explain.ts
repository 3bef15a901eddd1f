import { basisFor } from '../../src/domain/assessment/basis';
import { assess } from '../../src/domain/assessment/assess';
import { forRuleSet } from '../../src/domain/assessment/for-rule-set';
import { distancesOf } from '../../src/domain/analysis/distance';
import { compareRules } from '../../src/domain/analysis/side-by-side';
import type { Chosen } from '../../src/domain/analysis/side-by-side';
import { definedOtherwise } from '../../src/domain/rules/definition';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { ruleSets } from '../../src/domain/rules/registry';
import { exampleStatements } from '../support/example-statement';
import { median, perSecond } from './measure';

/** So often both are measured in turn; the median of the ratios counts. */
const TURNS = 5;

/** Every rule set side by side on one statement, against the same single assessments one after the other. */
export function benchSideBySide(): string {
  const [before, statement] = exampleStatements();
  if (!before || !statement) throw new Error('the example has two years');
  const others = ruleSets.filter((each) => each !== perdep06).map((law): Chosen => ({ law }));
  const chosen = [{ law: perdep06 }, ...others];
  const basis = basisFor(perdep06, statement, { before });
  const together = (): unknown => compareRules(basis, others);
  const single = (): unknown =>
    chosen.map(({ law }) => {
      const own = forRuleSet(statement, perdep06, law);
      return assess(
        basisFor(law, own, { before, definedOtherwise: definedOtherwise(perdep06, law, own.figures.keys()) }),
      );
    });
  const turns = Array.from({ length: TURNS }, () => ({
    ours: perSecond(1, together),
    sum: perSecond(1, single),
  }));
  const ratio = median(turns.map(({ ours, sum }) => sum / ours));
  const [ours, sum] = [median(turns.map((each) => each.ours)), median(turns.map((each) => each.sum))];
  return `${chosen.length} rule sets side by side: ${(1000 / ours).toFixed(2)} ms; the single assessments: ${(1000 / sum).toFixed(2)} ms; ratio ${ratio.toFixed(2)}`;
}

/** What is missing of one statement, every line and band, against assessing it once. */
export function benchDistances(): string {
  const [before, statement] = exampleStatements();
  if (!before || !statement) throw new Error('the example has two years');
  const assessment = assess(basisFor(perdep06, statement, { before }));
  const ours = perSecond(2, () => distancesOf(assessment));
  const once = perSecond(1, () => assess(basisFor(perdep06, statement, { before })));
  return `what is missing, solved for every line and band: ${(1000 / ours).toFixed(1)} ms; assessing once: ${(1000 / once).toFixed(2)} ms; ratio ${(once / ours).toFixed(0)}`;
}
