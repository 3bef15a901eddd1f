import { statementLayout } from '../../src/reading/statement-layout';
import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';

const ROWS: readonly (readonly [code: string, name: string, amount: number])[] = [
  ['A1.1', 'Kas', 10],
  ['A1.2', 'Bank', 20],
  ['A1.3', 'Pinjaman kepada anggota', 50],
  ['', 'JUMLAH ASET LANCAR', 80],
  ['A2.1', 'Peralatan kantor', 30],
  ['A2.2', 'Akumulasi penyusutan dan rehabilitasi', -10],
  ['', 'JUMLAH ASET', 100],
  ['B1.1', 'Simpanan sukarela', 40],
  ['C1.1', 'Simpanan pokok', 20],
  ['C1.2', 'Simpanan wajib', 40],
  ['', 'JUMLAH KEWAJIBAN DAN EKUITAS', 100],
];

const LINES = [
  'cash',
  'bank',
  'member-loans',
  'current-assets',
  'equipment',
  'depreciation',
  'total-assets',
  'voluntary-savings',
  'principal-deposits',
  'mandatory-deposits',
  'liabilities-and-equity',
];

function linesIn(head: readonly Value[], rows: readonly (readonly Value[])[]): readonly (string | null)[] {
  const grid = gridOf([['NERACA KSP MAJU'], head, ...rows]);
  const outcome = statementLayout.read(grid, { file: 'x.xlsx', kind: 'ksp' });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading.rows.map(({ line, state }) => (state === 'taken' ? line : `${state}: ${line}`));
}

describe('codes that begin with a letter', () => {
  it.each<[string, readonly Value[], readonly (readonly Value[])[]]>([
    ['in a column of their own', ['Kode', 'Uraian', 2024], ROWS],
    [
      'before the name in its cell',
      ['Uraian', 2024],
      ROWS.map(([code, name, amount]) => [`${code} ${name}`.trim(), amount]),
    ],
    [
      'with a point behind them',
      ['Uraian', 2024],
      ROWS.map(([code, name, amount]) => [code === '' ? name : `${code}. ${name}`, amount]),
    ],
  ])('%s are no part of the name', (_, head, rows) => {
    expect(linesIn(head, rows)).toEqual(LINES);
  });
});
