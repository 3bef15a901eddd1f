import '../support/source-threads';
import { readFile } from '../../src/ingestion/read-file';
import type { ReadOutcome } from '../../src/reading/layout';
import { workbookOf } from '../support/workbooks';

const ROWS = [
  ['ASET', ''],
  ['Kas', '<v>400</v>'],
  ['Bank', '<f>Rincian!B5</f><v>600</v>'],
  ['Piutang non anggota', '<v>0</v>'],
  ['JUMLAH ASET', '<f>SUM(B3:B5)</f><v>1000</v>'],
  ['EKUITAS', ''],
  ['Simpanan pokok', '<v>300</v>'],
  ['Simpanan wajib', '<v>700</v>'],
  ['JUMLAH EKUITAS', '<f>B7+B8</f><v>1000</v>'],
] as const;

/** The statement with the cell of one row written otherwise. */
function readWith(label: string, value: string, workbook = ''): Promise<ReadOutcome> {
  const rows = ROWS.map(([name, cell], at) => {
    const inner = name === label ? value : cell;
    const amount = inner === '' ? '' : `<c r="B${at + 2}">${inner}</c>`;
    return `<row r="${at + 2}"><c r="A${at + 2}" t="inlineStr"><is><t>${name}</t></is></c>${amount}</row>`;
  });
  const head =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>NERACA KSP</t></is></c><c r="B1"><v>2024</v></c></row>';
  const bytes = workbookOf(`<sheetData>${head}${rows.join('')}</sheetData>`, workbook);
  return readFile(bytes, { file: 'x.xlsx', kind: 'ksp' });
}

const NOT_WORKED_OUT = '<calcPr fullCalcOnLoad="1"/>';
const faultsOf = (outcome: ReadOutcome): unknown =>
  'faults' in outcome ? outcome.faults.map(({ code, cell }) => [code, cell]) : [];

describe('a formula of which a program only stored a zero', () => {
  it.each<[string, string, string, string, unknown]>([
    [
      'JUMLAH ASET',
      '<f>SUM(B3:B5)</f><v>0</v>',
      '',
      'a total below amounts',
      [['formula-without-value', 'B6']],
    ],
    ['JUMLAH EKUITAS', '<f>B8+B9</f><v>0</v>', '', 'another', [['formula-without-value', 'B10']]],
    ['JUMLAH ASET', '<f>SUM(B3:B5)</f><v>0</v>', NOT_WORKED_OUT, 'a sum that can be worked out', []],
    ['JUMLAH EKUITAS', '<f>B8+B9</f>', '', 'another', []],
    [
      'Bank',
      '<f>Rincian!B5</f><v>0</v>',
      NOT_WORKED_OUT,
      'a file that says so',
      [['formula-without-value', 'B4']],
    ],
    ['Bank', '<f>Rincian!B5</f><v>0</v>', '', 'an amount that may be nil', []],
    ['Bank', '<v>0</v>', NOT_WORKED_OUT, 'a typed zero', []],
    ['Bank', '<f>Rincian!B5</f><v>600</v>', NOT_WORKED_OUT, 'a value that was worked out', []],
    [
      'Bank',
      '<f>VLOOKUP(A4,D1:E9,2)</f>',
      '',
      'what only a program can work out',
      [['formula-without-value', 'B4']],
    ],
  ])('%s %s%s: %s', async (label, value, workbook, _, expected) => {
    expect(faultsOf(await readWith(label, value, workbook))).toEqual(expected);
  });
});

describe('a formula that refers to nothing and that nobody worked out', () => {
  it.each([
    ['350+250', '600', 'whole numbers added up'],
    ['1000 - 400', '600', 'taken away'],
    [' 6.000.000', '6000000', 'an amount typed behind an equals sign'],
    ['Rp 600', '600', 'with its currency'],
  ])('=%s is %s: %s', async (formula, amount) => {
    const outcome = await readWith('Bank', `<f>${formula}</f><v>0</v>`, NOT_WORKED_OUT);
    const [statement] = 'reading' in outcome ? outcome.reading.statements : [];
    expect(statement?.figures.get('bank')?.amount.toFraction()).toBe(amount);
  });
});

describe('a formula that only reckons with typed numbers', () => {
  const toldOf = (outcome: ReadOutcome): unknown =>
    'faults' in outcome
      ? outcome.faults
      : outcome.reading.statements.map(({ doubts = [] }) =>
          doubts
            .filter(({ check }) => check === 'constants-in-formula')
            .map(({ severity, text }) => [severity, text]),
        );

  it.each<[string, string, unknown]>([
    ['a sum', '<f>350+250</f><v>600</v>', [['notice', 'Neraca!B4 Bank (=350+250)']]],
    ['a product in brackets', '<f>(2 + 4)*100</f><v>600</v>', [['notice', 'Neraca!B4 Bank (=(2 + 4)*100)']]],
    ['one that nobody worked out', '<f>350+250</f>', [['notice', 'Neraca!B4 Bank (=350+250)']]],
    ['one number', '<f>600</f><v>600</v>', []],
    ['one that takes off', '<f>-600</f><v>600</v>', []],
    ['a cell among them', '<f>Rincian!B5+250</f><v>600</v>', []],
    ['a typed amount', '<v>600</v>', []],
  ])('is told with its place, and read: %s', async (_, value, told) => {
    const outcome = await readWith('Bank', value);
    expect(toldOf(outcome)).toEqual([told]);
    const [statement] = 'reading' in outcome ? outcome.reading.statements : [];
    expect(statement?.figures.get('bank')?.amount.toString()).toBe('600');
  });
});

describe('a formula that no program worked out, of cells of the file', () => {
  it('is worked out exactly, and told with its place', async () => {
    const outcome = await readWith('JUMLAH ASET', '<f>SUM(B3:B5)</f>');
    const [statement] = 'reading' in outcome ? outcome.reading.statements : [];
    expect(statement?.figures.get('total-assets')?.amount.toString()).toBe('1000');
    const told = statement?.doubts?.find(({ check }) => check === 'formulas-computed');
    expect(told).toMatchObject({ severity: 'notice', text: 'Neraca!B6 JUMLAH ASET (=SUM(B3:B5))' });
  });
});
