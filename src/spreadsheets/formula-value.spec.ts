import { sheetOf } from '../../test/support/grid-of';
import type { Value } from '../../test/support/grid-of';
import { textOf } from '../domain/grid';
import type { Cell, Sheet } from '../domain/grid';
import { computed } from './computed';
import { shiftedFormula } from './formula-shift';

/** A sheet of cells, in which a text that begins with an equals sign is a formula that nobody worked out. */
function openSheet(cells: readonly (readonly Value[])[], name = 'Neraca'): Sheet {
  const sheet = sheetOf(cells, name);
  return { ...sheet, rows: sheet.rows.map((row) => row.map(uncomputed)) };
}

function uncomputed(cell: Cell): Cell {
  const text = textOf(cell);
  if (!text.startsWith('=')) return cell;
  const content = { kind: 'formula-without-value', formula: text.slice(1) } as const;
  return { ...cell, content, formula: true };
}

/** What the first cell of the first sheet holds once it is worked out; undefined where it stays a formula. */
function valueOf(formula: string): string | undefined {
  const first = openSheet([
    [formula, 'Kas', '1.500', 0.25],
    [100, 200, 50],
    [-30, null, '=A2+B2'],
    ['=B4', '=A4', '-', '=C3*2'],
  ]);
  const grid = computed({ sheets: [first, openSheet([[7]], 'Rincian Kas'), openSheet([[9]], 'Rincian')] });
  const cell = grid.sheets[0]?.rows[0]?.[0];
  return cell?.content.kind === 'number' ? cell.content.text : undefined;
}

describe('a formula that nobody worked out', () => {
  it.each([
    ['=A2+B2*2', '500', 'times before plus'],
    ['=(A2+B2)*2', '600', 'brackets'],
    ['=-A3+10%*B2', '50', 'a sign, and percent'],
    ['=A2-B2-C2', '-150', 'from left to right'],
    ['=SUM(A2:C2)', '350', 'a sum over cells'],
    ['=SUM(B1:B3,A2;5)', '305', 'over several, words and blanks passed over'],
    ['=SUM(C2:C4)', '350', 'over other formulas, a dash passed over'],
    ['=$D$4', '600', 'of one formula to the next'],
    ["='Rincian Kas'!A1+Rincian!A1", '16', 'from other sheets'],
    ['=A2/3', '33.33333333', 'without an end, cut far below a cent'],
    ['=ROUND(A2/3,0)', '33', 'rounded'],
    ['=ROUND(A3*1.05,-1)', '-30', 'to tens, halves away from zero'],
    ['=MAX(A2:C2)-MIN(A2:A3)', '230', 'the most and the least'],
    ['=A2+B3', '100', 'a blank is nothing'],
    ['=ABS(A3)*D1', '7.5', 'without its sign'],
  ])('%s is %s: %s', (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  it.each([
    ['=A2/B3', 'a division by nothing'],
    ['=A4', 'that leads back to itself'],
    ['=A2+B1', 'that reckons with words'],
    ['=SUM(C1:C2)', 'over an amount that is written as text'],
    ['=Lain!A1', 'of a sheet that is not there'],
    ['=[1]Rincian!A1', 'of another workbook'],
    ['=VLOOKUP(A2,A1:B3,2)', 'of another function'],
    ['=IF(A2>0,A2,B2)', 'of a condition'],
    ['=A2:B2', 'of several cells'],
    ['=A2 B2', 'that is none'],
    [`=${'A2+'.repeat(100)}A2`, 'that may have been cut'],
    [`=${'('.repeat(60)}A2${')'.repeat(60)}`, 'in sixty brackets'],
    ['=1.500', 'an amount behind an equals sign'],
    ['=SUM(A2:XFD1048576)', 'over all of a sheet'],
  ])('%s has no value here: %s', (formula) => {
    expect(valueOf(formula)).toBeUndefined();
  });

  it('is kept with its value; what was worked out before stays as it is', () => {
    const grid = computed({ sheets: [openSheet([['=B1+C1', 1, 2]])] });
    expect(grid.sheets[0]?.rows[0]?.[0]).toMatchObject({ computed: 'B1+C1', formula: true });
    expect(computed(grid)).toBe(grid);
  });
});

describe('a formula that another cell repeats', () => {
  it.each([
    ['SUM(B3:B5)', 'B6', 'C6', 'SUM(C3:C5)'],
    ['$B3+B$4*$B$5', 'B6', 'C8', '$B5+C$4*$B$5'],
    ["'A1 B2'!B3+LOG10(B3)", 'A1', 'A2', "'A1 B2'!B4+LOG10(B4)"],
    ['A1', 'B2', 'A1', '#REF!'],
  ])('%s of %s, in %s: %s', (formula, from, to, expected) => {
    expect(shiftedFormula(formula, from, to)).toBe(expected);
  });
});
