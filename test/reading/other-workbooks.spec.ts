import '../support/source-threads';
import { utils, write } from '@e965/xlsx';
import type { BookType, WorkBook } from '@e965/xlsx';
import { readFile } from '../../src/ingestion/read-file';
import { readWorkbook } from '../../src/ingestion/read-workbook';
import { zipOf } from '../support/workbooks';
import type { Sheet } from '../../src/domain/grid';

const KINDS: readonly (readonly [name: string, type: BookType])[] = [
  ['of Excel 97', 'biff8'],
  ['of Excel 95', 'biff5'],
  ['of LibreOffice', 'ods'],
  ['binary', 'xlsb'],
];

const VALUES = [
  ['NERACA KSP MAJU BERSAMA'],
  ['Uraian', 'Per 31 Desember 2024'],
  ['Kas', 40_000_000],
  ['Bank', 12_500_000.5],
  ['Pinjaman kepada anggota', 217_499_999.5],
  ['JUMLAH ASET', 270_000_000],
  ['Simpanan sukarela', 94_000_000],
  ['Simpanan pokok', 50_000_000],
  ['Simpanan wajib', 126_000_000],
  ['JUMLAH KEWAJIBAN DAN EKUITAS', 270_000_000],
];

function bookOf(values: readonly (readonly unknown[])[], change: (book: WorkBook) => void = () => undefined) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(values.map((row) => [...row])), 'Neraca');
  change(book);
  return book;
}

const bytesOf = (book: WorkBook, bookType: BookType): Buffer => {
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (!Buffer.isBuffer(bytes)) throw new Error('no bytes');
  return bytes;
};

async function sheetIn(book: WorkBook, type: BookType): Promise<Sheet> {
  const got = await readWorkbook(bytesOf(book, type));
  const [sheet] = 'grid' in got ? got.grid.sheets : [];
  if (!sheet) throw new Error(JSON.stringify(got));
  return sheet;
}

describe.each(KINDS)('a workbook %s', (_, type) => {
  it('is read as a statement, as one of today is', async () => {
    const file = { file: 'neraca', kind: 'ksp' } as const;
    const outcome = await readFile(bytesOf(bookOf(VALUES), type), file);
    const today = await readFile(bytesOf(bookOf(VALUES), 'xlsx'), file);
    expect(outcome).toEqual(today);
    const [statement] = 'reading' in outcome ? outcome.reading.statements : [];
    expect(statement?.period.year).toBe(2024);
    expect(statement?.figures.get('bank')?.amount.toFraction()).toBe('25000001/2');
    expect('reading' in outcome && outcome.reading.amounts).toMatchObject({ all: 8, share: '1.00' });
  });

  it('keeps hidden sheets, where the library that writes it hides them', async () => {
    const book = bookOf(VALUES, (own) => {
      utils.book_append_sheet(own, utils.aoa_to_sheet([['Anggaran', 5]]), 'Rahasia');
      own.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    });
    const got = await readWorkbook(bytesOf(book, type));
    const hidden = 'grid' in got ? got.grid.sheets.map((sheet) => sheet.hidden) : got;
    expect(hidden).toEqual([false, type !== 'ods']);
  });

  it('keeps texts as texts and the address of each cell', async () => {
    const sheet = await sheetIn(bookOf([['Kas', '001'], [], [null, 7]]), type);
    expect(sheet.rows[0]?.[1]).toMatchObject({ address: 'B1', content: { kind: 'text', text: '001' } });
    expect(sheet.rows[2]?.[1]).toMatchObject({ address: 'B3', content: { kind: 'number', text: '7' } });
  });

  it('is refused where it is cut off', async () => {
    const bytes = bytesOf(bookOf(VALUES), type);
    const got = await readWorkbook(bytes.subarray(0, Math.floor(bytes.length / 3)));
    expect(got).toHaveProperty('fault');
  });
});

describe('an archive of LibreOffice', () => {
  const zipped = (content: string, more: Parameters<typeof zipOf>[0] = []): Buffer =>
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'content.xml', content },
      ...more,
    ]);
  const ods = (table: string): string =>
    `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
  const cell = (repeated: string): string =>
    `<table:table-cell ${repeated} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;

  it('keeps the sheets that it hides', async () => {
    const style = (name: string, shown: boolean): string =>
      `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${shown}"/></style:style>`;
    const sheet = (name: string, of: string): string =>
      `<table:table table:name="${name}" table:style-name="${of}"><table:table-row>${cell('')}</table:table-row></table:table>`;
    const styles = `<office:automatic-styles xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">${style('ta1', true)}${style('ta2', false)}</office:automatic-styles>`;
    const content = ods(sheet('Neraca', 'ta1') + sheet('Lama &amp; R', 'ta2'));
    const page = [
      { name: 'styles.xml', content: '<office:document-styles/>' },
      { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    ];
    const got = await readWorkbook(zipped(content.replace('<office:body>', `${styles}<office:body>`), page));
    const sheets = 'grid' in got ? got.grid.sheets.map(({ name, hidden }) => [name, hidden]) : got;
    expect(sheets).toEqual([
      ['Neraca', false],
      ['Lama & R', true],
    ]);
  });

  it.each<[string, Buffer, string]>([
    ['with a document type', zipped('<!DOCTYPE x [<!ENTITY a "b">]><x/>'), 'unsafe-xml'],
    [
      'with one cell repeated over a whole sheet',
      zipped(
        ods(
          `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${cell('table:number-columns-repeated="16384"')}</table:table-row></table:table>`,
        ),
      ),
      '(too-|damaged)',
    ],
    ['of another program', zipped('no xml'), 'damaged'],
  ])('%s is refused', async (_, bytes, code) => {
    const got = await readWorkbook(bytes);
    expect('fault' in got ? got.fault.code : 'read').toMatch(new RegExp(`^${code}`));
  });
});
