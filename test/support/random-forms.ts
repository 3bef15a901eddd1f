import fc from 'fast-check';
import { ruleSets } from '../../src/domain/rules/registry';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { chartIndex, chartOf } from '../../src/domain/statement/chart';
import type { Line } from '../../src/domain/statement/chart';
import type { Kind } from '../../src/domain/statement/kind';
import type { Statement } from '../../src/domain/statement/statement';
import { WITHIN } from '../../src/domain/statement/within';
import { buildStatement } from './build-statement';

/** A form that adds up, the same with some of its amounts not shown, and the year before. */
export interface RandomForm {
  readonly whole: Statement;
  readonly shown: Statement;
  readonly before: Statement;
}

/** Every rule set that judges a kind of unit; those of no kind, for comparison only, go with `ksp`. */
export function rulesOfKind(kind: Kind): RuleSet[] {
  return ruleSets.filter(({ kinds }) => kinds.includes(kind) || (kind === 'ksp' && kinds.length === 0));
}

/** A random form of a kind of unit: assets equal liabilities and equity, and the surplus is the same in both statements. */
export function formOfKind(kind: Kind): fc.Arbitrary<RandomForm> {
  const chart = chartOf(kind);
  const items = chart.filter((line) => line.role === 'item');
  const amount = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 50_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_000_000 }) },
  );
  const amounts = fc.array(amount, { minLength: items.length, maxLength: items.length });
  const dice = fc.array(fc.nat({ max: 9 }), { minLength: chart.length, maxLength: chart.length });
  const yes = fc.nat({ max: 10 });
  return fc
    .tuple(amounts, amounts, dice, fc.nat({ max: 4 }), fc.boolean(), yes)
    .map(([now, then, thrown, often, totalsProve, answered]) => {
      const answers = answersOf(kind, answered);
      const make = (drawn: readonly number[], year: number): Statement =>
        buildStatement({ kind, figures: wholeForm(kind, items, drawn), answers, year, totalsProve });
      const [whole, before] = [make(now, 2022), make(then, 2021)];
      const seen = chart.filter((line, at) => line.contra === true || (thrown[at] ?? 0) >= often);
      const shown = new Map(seen.map((line) => [line.code, whole.figures.get(line.code)!]));
      return { whole, shown: { ...whole, figures: shown }, before };
    });
}

function answersOf(kind: Kind, tenths: number): Record<string, number> {
  const asked = rulesOfKind(kind).flatMap(indicatorsOf);
  return Object.fromEntries(
    asked.flatMap(({ number, questions }) =>
      questions ? [[number, Math.floor((questions.length * tenths) / 10)]] : [],
    ),
  );
}

/** Every item as drawn, allowances and parts within what they are out of, the totals added up, and what makes the two sides agree put into cash or savings. */
function wholeForm(kind: Kind, items: readonly Line[], drawn: readonly number[]): Record<string, number> {
  const figures: Record<string, number> = {};
  items.forEach((line, at) => (figures[line.code] = line.contra ? 0 : (drawn[at] ?? 0)));
  items.forEach((line, at) => {
    if (line.contra) figures[line.code] = -Math.min(drawn[at] ?? 0, amountOf(kind, line.parent!, figures));
  });
  for (const { part, whole } of WITHIN) {
    if (part in figures) figures[part] = Math.min(figures[part] ?? 0, amountOf(kind, whole, figures));
  }
  figures['current-surplus'] = amountOf(kind, 'surplus-after-tax', figures);
  const gap = amountOf(kind, 'total-assets', figures) - amountOf(kind, 'liabilities-and-equity', figures);
  const filler = gap > 0 ? 'other-current-liabilities' : 'other-current-assets';
  figures[filler] = (figures[filler] ?? 0) + Math.abs(gap);
  for (const line of chartOf(kind)) figures[line.code] = amountOf(kind, line.code, figures);
  return figures;
}

/** A total is the sum of its parts, with their signs. */
function amountOf(kind: Kind, code: string, figures: Record<string, number>): number {
  const parts = chartIndex(kind).parts.get(code);
  if (!parts) return figures[code] ?? 0;
  return parts.reduce((sum, part) => sum + part.sign * amountOf(kind, part.code, figures), 0);
}
