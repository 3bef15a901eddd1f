import '../support/source-threads';
import { plain } from '../../src/domain/decimal';
import { readFile } from '../../src/ingestion/read-file';
import { zipOf } from '../support/workbooks';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...texts: readonly string[]): string =>
  `<w:p>${texts.map(run).join('<w:r><w:tab/></w:r>')}</w:p>`;
const cell = (text: string, span = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>`;
const documentOf = (body: string): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
  ]);

const NERACA = [
  ['Kas', '40.000.000', '30.000.000'],
  ['Pinjaman kepada anggota', '230.000.000', '200.000.000'],
  ['JUMLAH ASET', '270.000.000', '230.000.000'],
  ['Simpanan sukarela', '94.000.000', '80.000.000'],
  ['Simpanan pokok', '50.000.000', '50.000.000'],
  ['Simpanan wajib', '126.000.000', '100.000.000'],
  ['JUMLAH KEWAJIBAN DAN EKUITAS', '270.000.000', '230.000.000'],
];
const titles = paragraph('KSP MAJU BERSAMA') + paragraph('NERACA');

async function figuresOf(bytes: Buffer, line: string): Promise<unknown> {
  const outcome = await readFile(bytes, { file: 'laporan.docx' });
  if ('faults' in outcome) return outcome.faults;
  return outcome.reading.statements.map(({ period, figures }) => {
    const figure = figures.get(line);
    return [period.year, figure && plain(figure.amount), figure?.origin.at === 'cell' && figure.origin.cell];
  });
}

describe('a text of Word', () => {
  const expected = [
    [2023, '30000000', 'C4'],
    [2024, '40000000', 'B4'],
  ];

  it('is read where a statement stands in a table', async () => {
    const body = titles + table([['Uraian', '2024', '2023'], ...NERACA]);
    expect(await figuresOf(documentOf(body), 'cash')).toEqual(expected);
  });

  it('is read where tabs part names and amounts', async () => {
    const rows = [['Uraian', '2024', '2023'], ...NERACA].map((row) => paragraph(...row));
    expect(await figuresOf(documentOf(titles + rows.join('')), 'cash')).toEqual(expected);
  });

  it('keeps its columns behind a cell that goes over several', async () => {
    const head = `<w:tr>${cell('NERACA PER 31 DESEMBER 2024', 2)}</w:tr>`;
    const rows = NERACA.map(([name = '', amount = '']) => `<w:tr>${cell(name)}${cell(amount)}</w:tr>`);
    const got = await figuresOf(documentOf(`<w:tbl>${head}${rows.join('')}</w:tbl>`), 'cash');
    expect(got).toEqual([[2024, '40000000', 'B2']]);
  });

  it('without a table is told to be no statement', async () => {
    const got = await figuresOf(documentOf(paragraph('Kepada Yth. Ketua')), 'cash');
    expect(got).toMatchObject([{ code: 'not-a-statement' }]);
  });

  it.each([
    ['with a document type', '<!DOCTYPE w:document><w:document/>', 'unsafe-xml'],
    ['that breaks off', `<w:document ${W}><w:body>`, 'damaged'],
    ['nested without end', '<w:tbl>'.repeat(100_000), 'damaged'],
  ])('%s is refused', async (_, content, code) => {
    const bytes = zipOf([{ name: 'word/document.xml', content }]);
    expect(await figuresOf(bytes, 'cash')).toMatchObject([{ code }]);
  });
});
