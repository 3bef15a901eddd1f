import { basisFor } from '../../src/domain/assessment/basis';
import type { Basis } from '../../src/domain/assessment/basis';
import { ruleSets } from '../../src/domain/rules/registry';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { exact } from '../../src/domain/decimal';
import { ANSWERS } from '../../src/domain/statement/statement';
import type { AnswerSheet, Figure, Statement } from '../../src/domain/statement/statement';
import type { Kind } from '../../src/domain/statement/kind';
import type { Random } from '../fuzz/random';
import { wholeStatement, without } from './whole-statement';

const ORIGIN = { at: 'json', file: 'drawn', path: 'drawn' } as const;
/** Of a hundred amounts so many stay; twice out of six all of them. */
const STAY = [100, 100, 97, 90, 70, 30];

/**
 * What a statement is judged by, drawn at random: any rule set and reading of it, whole or with holes, of a form whose totals
 * prove their lines or not, with sen, a wrong sign, a term or a ratio given here and there, and answers of every sort.
 */
export function anyBasis(random: Random): Basis {
  const law = random.pick(ruleSets);
  const kind = law.kinds.length > 0 ? random.pick(law.kinds) : 'ksp';
  const before = random.below(4) > 0 ? drawn(law, kind, random, 2015) : undefined;
  return basisFor(law, drawn(law, kind, random, 2016), { before, readings: readingsOf(law, random) });
}

function drawn(law: RuleSet, kind: Kind, random: Random, year: number): Statement {
  const shown = without(wholeStatement(kind, random, year), random, random.pick(STAY));
  const figures = new Map([...shown.figures].map(([code, figure]) => [code, bent(figure, random)]));
  if (random.below(6) === 0 && law.terms.length > 0)
    figures.set(random.pick(law.terms).code, {
      amount: exact(random.below(9_000_000) - 200_000),
      origin: ORIGIN,
    });
  const ratios = new Map(
    indicatorsOf(law)
      .filter(() => random.below(30) === 0)
      .map(({ number }) => [number, { value: exact(random.below(20_000)).div(100n), origin: ORIGIN }]),
  );
  return {
    ...shown,
    figures,
    ratios,
    answers: answersOf(law, random),
    totalsProve: random.below(3) > 0,
  };
}

/** Mostly as it is; now and then with sen, of another sign, or as large as no machine number holds. */
function bent(figure: Figure, random: Random): Figure {
  const lot = random.below(300);
  if (lot === 0) return { ...figure, amount: figure.amount.neg() };
  if (lot < 4) return { ...figure, amount: figure.amount.add('0.25') };
  if (lot === 4) return { ...figure, amount: figure.amount.mul(exact(10n ** 15n)) };
  return figure;
}

function answersOf(law: RuleSet, random: Random): Map<string, AnswerSheet> {
  const style = random.below(4);
  const sheets = indicatorsOf(law).flatMap(({ number, questions }): [string, AnswerSheet][] => {
    if (!questions || style === 0 || random.below(12) === 0) return [];
    const count = questions.length;
    if (style === 1) return [[number, { answers: random.below(count + 1), origin: ORIGIN }]];
    const among = style === 2 ? (['yes', 'no'] as const) : ANSWERS;
    const all = random.below(10) === 0 ? (['notApplicable'] as const) : among;
    return [[number, { answers: Array.from({ length: count }, () => random.pick(all)), origin: ORIGIN }]];
  });
  return new Map(sheets);
}

/** None, or an option of each of a few readings. */
function readingsOf({ readings }: RuleSet, random: Random): string[] {
  const few = readings.filter(() => random.below(readings.length) < 2);
  return random.below(2) === 0 ? [] : few.map(({ options }) => random.pick(options).id);
}
