import { cellAt, textOf, type Sheet } from '../domain/grid';
import { csvGrid } from './csv';
import { separatorOf } from './csv-separator';
import { textPieces } from './text-encoding';

async function sheetOf(text: string | Buffer, file = 'neraca 2010.csv'): Promise<Sheet> {
  const read = await csvGrid(Buffer.from(text), file);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.grid.sheets[0]!;
}

const textsOf = (sheet: Sheet): string[][] => sheet.rows.map((row) => row.map(textOf));
const faultOf = async (text: string | Buffer): Promise<unknown> => {
  const read = await csvGrid(Buffer.from(text), 'a.csv');
  return 'fault' in read ? read.fault : undefined;
};

describe('a text table', () => {
  it('is a sheet named after the file, with cells where a spreadsheet shows them', async () => {
    const sheet = await sheetOf('Neraca;;\r\n\r\nPos;2009;2010\r\n Kas;1.000;2.000,50\r\n');
    expect(sheet).toMatchObject({ name: 'neraca 2010', hidden: false, hiddenRows: [], hiddenColumns: [] });
    expect(textsOf(sheet)).toEqual([['Neraca'], [], ['Pos', '2009', '2010'], [' Kas', '1.000', '2.000,50']]);
    expect(cellAt(sheet, 3, 2)).toEqual({ address: 'C4', content: { kind: 'text', text: '2.000,50' } });
    expect(cellAt(sheet, 3, 0)).toEqual({
      address: 'A4',
      content: { kind: 'text', text: ' Kas' },
      indent: 1,
    });
  });

  it.each([
    ['comma, amounts in quotes', 'Pos,2009,2010\nKas,"1,000","2,000.50"\n', ['Kas', '1,000', '2,000.50']],
    [
      'semicolon, though commas part the decimals alike',
      'Pos;2009;2010\nKas;1,5;2,5\nBank;3,5;4,5',
      ['Kas', '1,5', '2,5'],
    ],
    ['tab', 'Pos\t2009\t2010\nKas\t1.000\t2.000', ['Kas', '1.000', '2.000']],
    ['pipe', 'Pos|2009|2010\nKas|1,0|2,0', ['Kas', '1,0', '2,0']],
    [
      'semicolon below titles without one',
      'KSP A\nNERACA, per 31 Desember\n\nKas;1;2\nBank;3;4',
      ['Bank', '3', '4'],
    ],
    ['the one that the first line names', 'sep=#\nPos#2009\nKas#1', ['Kas', '1']],
  ])('is parted by %s', async (_, text, row) => {
    expect(textsOf(await sheetOf(text))).toContainEqual(row);
  });

  it('does not count the line that names the separator as a row', async () => {
    expect(cellAt(await sheetOf('sep=;\r\nKas;1\r\n'), 0, 0)).toMatchObject({
      address: 'A1',
      content: { text: 'Kas' },
    });
  });

  it('keeps line breaks, separators and quotes inside quotes, and rows of any width', async () => {
    const sheet = await sheetOf('"Kas;\ndan ""bank""";1\nModal;2;3;4\nJumlah\n;;;5');
    expect(textsOf(sheet)).toEqual([
      ['Kas;\ndan "bank"', '1'],
      ['Modal', '2', '3', '4'],
      ['Jumlah'],
      ['', '', '', '5'],
    ]);
  });

  it('takes a quote within a field as it stands', async () => {
    expect(textsOf(await sheetOf('Pipa 3";1\nBiaya "lain";2'))).toEqual([
      ['Pipa 3"', '1'],
      ['Biaya "lain"', '2'],
    ]);
  });

  it.each([
    [
      'a quote that is not closed, with its row',
      'Pos;1\nKas;2\n"Bank;3\nModal;4',
      { code: 'quote-not-closed', found: '3' },
    ],
    [
      'a text that is no table',
      'Neraca koperasi\nper 31 Desember 2010\n',
      { code: 'not-a-workbook', found: 'text' },
    ],
    [
      'amounts torn by their own commas, with the first row',
      'Pos,2024\nKas,18,450,000\nBank,96,725,050\nPinjaman,1,245,600,000\nJumlah,1,360,775,050\n',
      { code: 'commas-unquoted', found: '2' },
    ],
    [
      'amounts of one column torn into three',
      `NERACA\nPer 31 Desember 2024\n${['Kas', 'Bank', 'Pinjaman', 'Aset', 'Utang', 'Modal'].map((name) => `${name},25,000,050`).join('\n')}\n`,
      { code: 'commas-unquoted', found: '3' },
    ],
    ['one row only', 'Kas;1', { code: 'not-a-workbook', found: 'text' }],
    ['zeros', Buffer.alloc(5000), { code: 'not-a-workbook', found: 'unknown' }],
    ['a million columns', `Kas;1\nBank;2\n${';'.repeat(1_000_000)}1\n`, { code: 'too-large', found: 'row' }],
    ['a line without end', `Kas;1\nBank;${'x'.repeat(1_000_000)}`, { code: 'too-large', found: 'row' }],
    [
      'a quote that takes in the rest',
      `Kas;1\nBank;"2\n${'Modal;1\n'.repeat(300_000)}`,
      { code: 'quote-not-closed', found: '2' },
    ],
  ])('refuses %s', async (_, text, fault) => expect(await faultOf(text)).toEqual(fault));

  it('reads lines that end as on old Macintoshes', async () => {
    expect(textsOf(await sheetOf('Kas;1\rBank;2\r'))).toEqual([
      ['Kas', '1'],
      ['Bank', '2'],
    ]);
  });

  it('takes off what keeps a spreadsheet from changing a text', async () => {
    expect(textsOf(await sheetOf('Pos;="2024"\nKas;="1.234"\n'))).toEqual([
      ['Pos', '2024'],
      ['Kas', '1.234'],
    ]);
  });

  it('leaves out what nobody sees', async () => {
    const rest = `${'Kas;1\n'.repeat(2000)}Ba\u0000n\u00adk\u202e;2\n`;
    expect(textsOf(await sheetOf(rest)).at(-1)).toEqual(['Bank', '2']);
  });
});

const decodeText = (bytes: Buffer): string => [...(textPieces(bytes) ?? [])].join('');

describe('the encoding of a text table', () => {
  const text = 'Pos;2009;2010\r\nCafé – “kas”;1;2\r\n';
  const latin = Buffer.from('Pos;2009;2010\r\nCaf\xe9 \x96 \x93kas\x94;1;2\r\n', 'latin1');
  const big = Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 LE without', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 BE without', big],
    ['Windows-1252', latin],
  ])('is found: %s', (_, bytes) => expect(decodeText(bytes)).toBe(text));

  it('takes a file for UTF-8 whose first 4096 bytes end within a character', () => {
    const long = `${'x'.repeat(4095)}é;1\n`;
    expect(decodeText(Buffer.from(long))).toBe(long);
  });

  it('finds no separator in sentences', () => {
    expect(separatorOf('Kami, pengurus, menyatakan\nbahwa laporan ini benar.\nSekian')).toBeUndefined();
  });
});
