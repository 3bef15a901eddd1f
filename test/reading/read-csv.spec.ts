import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { textOf, type Cell } from '../../src/domain/grid';
import { readFile } from '../../src/ingestion/read-file';
import { readWorkbook } from '../../src/ingestion/read-workbook';

const FIXTURES = ['ksp-h-2009-2010', 'ksp-p-2009-2010', 'ksp-p-2009-2010-komparatif'];
const bytesOf = (name: string): Buffer =>
  readFileSync(join(__dirname, `../../fixtures/workbooks/${name}.xlsx`));

type Written = (digits: string) => string;
const grouped = (digits: string, by: string): string => digits.replace(/\B(?=(\d{3})+$)/g, by);
const signed =
  (written: Written): Written =>
  (digits) =>
    digits.startsWith('-') ? `(${written(digits.slice(1))})` : written(digits);

interface Form {
  readonly separator: string;
  readonly encoding: string;
  readonly amount: Written;
  readonly mark?: true;
  readonly first?: string;
}

/** The ways in which programs of Indonesian offices save a sheet as text. */
const FORMS: Readonly<Record<string, Form>> = {
  'Excel in Indonesia': {
    separator: ';',
    encoding: 'win1252',
    amount: signed((digits) => grouped(digits, '.')),
  },
  'Excel in Indonesia, UTF-8': {
    separator: ';',
    encoding: 'utf8',
    mark: true,
    amount: (digits) => `${digits},00`,
  },
  'Excel in English': {
    separator: ',',
    encoding: 'win1252',
    amount: signed((digits) => grouped(digits, ',')),
  },
  'Google Sheets': { separator: ',', encoding: 'utf8', amount: (digits) => digits },
  'Unicode text of Excel': {
    separator: '\t',
    encoding: 'utf16le',
    mark: true,
    amount: signed((digits) => ` Rp${grouped(digits, '.')},00 `),
  },
  'a program of accounts': { separator: '|', encoding: 'utf8', amount: (digits) => `${digits}.00` },
  'a separator that is named': {
    separator: '^',
    first: 'sep=^',
    encoding: 'utf8',
    amount: (digits) => digits,
  },
};

/** All sheets of a workbook below each other, as one text table. */
async function asText(name: string, form: Form): Promise<Buffer> {
  const read = await readWorkbook(bytesOf(name));
  if ('fault' in read) throw new Error(read.fault.code);
  const field = (cell: Cell): string => {
    const isAmount = cell.content.kind === 'number' && /^-?\d{5,}$/.test(cell.content.text);
    const text = isAmount ? form.amount(textOf(cell)) : textOf(cell);
    return text.includes(form.separator) ? `"${text}"` : text;
  };
  const lines = read.grid.sheets.flatMap((sheet) =>
    sheet.rows.map((row) => row.map(field).join(form.separator)),
  );
  const text = [...(form.first === undefined ? [] : [form.first]), ...lines].join('\r\n');
  return encode(text, form.encoding, { addBOM: form.mark === true });
}

async function figuresOf(bytes: Buffer, file: string): Promise<Record<string, string>> {
  const outcome = await readFile(bytes, { file, kind: 'ksp' });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return Object.fromEntries(
    outcome.reading.statements.flatMap(({ period, figures }) =>
      [...figures].map(([line, { amount }]) => [`${period.year} ${line}`, amount.toFraction()]),
    ),
  );
}

describe('a statement saved as text', () => {
  it.each(FIXTURES.flatMap((name) => Object.keys(FORMS).map((form) => [name, form] as const)))(
    'says the same as the workbook: %s by %s',
    async (name, form) => {
      const told = FORMS[form];
      if (!told) throw new Error('no such form');
      const figures = await figuresOf(await asText(name, told), `${name}.csv`);
      expect(Object.keys(figures).length).toBeGreaterThan(30);
      expect(figures).toEqual(await figuresOf(bytesOf(name), `${name}.xlsx`));
    },
  );

  it('traces each amount to its cell, as a spreadsheet would show it', async () => {
    const text =
      'KSP A\nNERACA\n\nKode;Uraian;2009;2010\n1110;Kas;1.000.000;2.000.000\n1120;Bank;5;6\n1190;Jumlah aktiva lancar;1.000.005;2.000.006\n2110;Simpanan sukarela;1;2\n3110;Simpanan pokok;3;4\n3120;Simpanan wajib;4;5\n';
    const outcome = await readFile(Buffer.from(text), { file: 'neraca 2010.csv', kind: 'ksp' });
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.reading.statements[1]?.figures.get('cash')?.origin).toMatchObject({
      at: 'cell',
      file: 'neraca 2010.csv',
      sheet: 'neraca 2010',
      cell: 'D5',
    });
  });

  it('tells the running number of a row from the code of its account', async () => {
    const accounts = [
      ['1110', 'Kas', '1000000', ''],
      ['1120', 'Bank', '2000000', ''],
      ['1140', 'Pinjaman anggota', '3000000', ''],
      ['2110', 'Tabungan anggota', '', '2500000'],
      ['3110', 'Simpanan pokok', '', '1500000'],
      ['3120', 'Simpanan wajib', '', '2000000'],
    ];
    const rows = accounts.map((account, at) => [at + 1, ...account].join(';'));
    const text = [
      'KSP A',
      'Neraca saldo per 31 Desember 2010',
      'No;Kode;Nama akun;Debit;Kredit',
      ...rows,
    ].join('\n');
    const figures = await figuresOf(Buffer.from(text), 'a.csv');
    expect(figures).toMatchObject({ '2010 cash': '1000000', '2010 principal-deposits': '1500000' });
  });
});
