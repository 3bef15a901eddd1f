import { basisFor } from '../assessment/basis';
import fc from 'fast-check';
import { buildStatement } from '../../../test/support/build-statement';
import { formOfKind, rulesOfKind } from '../../../test/support/random-forms';
import { assess } from '../assessment/assess';
import { linesOf } from '../assessment/explain';
import { forRuleSet } from '../assessment/for-rule-set';
import { isGap, isScored } from '../assessment/score';
import { bimaKarya } from '../rules/bima-karya-2020';
import { definedOtherwise } from '../rules/definition';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { line } from '../rules/formula';
import { perdep06 } from '../rules/perdep-06-2016';
import { perdep07 } from '../rules/perdep-07-2016';
import { permen14 } from '../rules/permen-14-2009';
import { ruleSets } from '../rules/registry';
import { indicatorsOf } from '../rules/rule-set';
import type { RuleSet } from '../rules/rule-set';
import { KINDS } from '../statement/kind';
import type { Statement } from '../statement/statement';
import { compareRules } from './side-by-side';
import type { Row, SideBySide } from './side-by-side';

/** Everything in a result as text; what is worked out only when it is asked for is asked for. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'function') return (each as () => unknown)();
    return typeof each === 'bigint' ? String(each) : each;
  });

const compare = (statement: Statement, first: RuleSet, ...others: readonly RuleSet[]): SideBySide =>
  compareRules(
    basisFor(first, statement),
    others.map((law) => ({ law })),
  );

const numbersIn = ({ cells }: Row): (string | undefined)[] =>
  cells.map((cell) => cell?.line.result.indicator.number);

const rowOf = ({ rows }: SideBySide, number: string): Row =>
  rows.find((row) => row.cells[0]?.line.result.indicator.number === number)!;

const kindsIn = (side: SideBySide, number: string, at: number): string[] =>
  rowOf(side, number).cells[at]!.differences.map((each) => each.kind);

describe('the same statement under several rule sets', () => {
  it.each(KINDS)('of %s equals the single assessments, each indicator once', (kind) => {
    const own = rulesOfKind(kind);
    const laws = [...own, ...ruleSets.filter((each) => !own.includes(each))] as [RuleSet, ...RuleSet[]];
    fc.assert(
      fc.property(formOfKind(kind), ({ shown, before }) => {
        const [first, ...others] = laws;
        const side = compareRules(
          basisFor(first, shown, { before }),
          others.map((law) => ({ law })),
        );
        laws.forEach((law, at) => {
          const single = assess(
            basisFor(law, forRuleSet(shown, laws[0], law), {
              before,
              definedOtherwise: definedOtherwise(laws[0], law, shown.figures.keys()),
            }),
          );
          expect(written(side.columns[at]!.assessment.aspects)).toBe(written(single.aspects));
          const inRows = side.rows.flatMap((row) => (row.cells[at] ? [row.cells[at].line] : []));
          const byNumber = new Map(inRows.map((line) => [line.result.indicator.number, line]));
          expect(inRows).toHaveLength(indicatorsOf(law).length);
          for (const line of linesOf(single))
            expect(written(byNumber.get(line.result.indicator.number))).toBe(written(line));
        });
      }),
      { seed: 20_261_128, numRuns: 3 },
    );
  });

  const nothing = buildStatement({ figures: {} });

  it('aligns by id, by the terms divided, or by what they come to; never by number', () => {
    const side = compare(nothing, perdep06, kkpkk2021);
    expect(numbersIn(rowOf(side, '1.1'))).toEqual(['1.1', 'D.I.1']);
    expect(numbersIn(rowOf(side, '4.1'))).toEqual(['4.1', 'C.I.2a']);
    // KKPKK divides by interest and other receivables too, where they are kept with the loans.
    expect(numbersIn(rowOf(side, '2.1'))).toEqual(['2.1', undefined]);
    expect(numbersIn(rowOf(side, '3.2'))).toEqual(['3.2', undefined]);
    const sharia = compare(nothing, perdep06, perdep07);
    expect(numbersIn(rowOf(sharia, '1.2'))).toEqual(['1.2', undefined]);
    expect(numbersIn(rowOf(sharia, '1.3'))).toEqual(['1.3', '1.2']);
  });

  it('finds definition, band edges, weight and how an aspect adds up, in that order', () => {
    const side = compare(nothing, perdep06, kkpkk2021);
    expect(kindsIn(side, '1.1', 1)).toEqual(['numerator', 'bands', 'weight', 'aggregation']);
    expect(kindsIn(side, '4.1', 1)).toEqual(['bands', 'weight', 'aggregation']);
    expect([side.first[0]!.difference.kind, side.first[0]!.row!.label]).toEqual([
      'numerator',
      rowOf(side, '1.1').label,
    ]);
  });

  it('names the first row of the table that differs', () => {
    const [, other] = compare(nothing, perdep06, permen14).columns;
    const side = compare(nothing, perdep06, other!.law);
    const { difference, row } = side.first[0]!;
    expect(row!.label).toBe(rowOf(side, '1.2').label);
    expect(difference).toMatchObject({ kind: 'bands' });
  });

  it('finds nothing between a rule set and itself', () => {
    const side = compare(nothing, perdep06, { ...perdep06 });
    expect(side.first).toEqual([undefined]);
    expect(side.rows.flatMap((row) => row.cells.flatMap((cell) => [...cell!.differences]))).toEqual([]);
  });

  it('makes a term given directly a gap where it is defined otherwise, and takes it where it is not', () => {
    const figures = {
      'own-capital': 400,
      'total-assets': 1000,
      'member-operating-expense': 50,
      'gross-participation': 100,
    };
    const side = compare(buildStatement({ figures }), perdep06, kkpkk2021, permen14, bimaKarya);
    const [first, otherwise, same] = rowOf(side, '1.1').cells.map((cell) => cell!.line.result);
    expect(isScored(first!)).toBe(true);
    expect(isGap(otherwise!) && otherwise.gap).toEqual({ code: 'defined-otherwise', lines: ['own-capital'] });
    expect(isScored(same!)).toBe(true);
    const cost = rowOf(side, '4.1').cells[1]!.line.result;
    expect(isScored(cost)).toBe(true);
  });

  it('follows the terms inside a definition: alike in words is not the same', () => {
    const inner = perdep06.terms.map((term) =>
      term.code === 'members-surplus' ? { ...term, formula: line('current-surplus') } : term,
    );
    const other = { ...perdep06, id: 'other', terms: inner };
    expect([
      ...definedOtherwise(perdep06, other, ['member-economic-promotion', 'own-capital', 'cash']),
    ]).toEqual(['member-economic-promotion']);
  });
});
