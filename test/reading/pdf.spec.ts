import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../../src/domain/decimal';
import { readFile } from '../../src/ingestion/read-file';
import type { FileReading } from '../../src/reading/layout';
import { endless, locked, onePage } from '../support/pdf-of';

const bytesOf = (name: string): Buffer => readFileSync(join(__dirname, '../../fixtures/pdf', `${name}.pdf`));

async function reading(name: string): Promise<FileReading> {
  const outcome = await readFile(bytesOf(name), { file: `${name}.pdf` });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading;
}

const amountsOf = ({ statements }: FileReading, line: string): Record<string, string> =>
  Object.fromEntries(
    statements.flatMap(({ period, figures }) => {
      const figure = figures.get(line);
      return figure ? [[period.year, plain(figure.amount)] as const] : [];
    }),
  );

describe('a printed statement', () => {
  it.each([
    ['buku-rat', 'a book of nine pages for the meeting of members, set by a browser'],
    ['libreoffice', 'a workbook saved as PDF, its neraca and PHU on two pages'],
    ['mesin-ketik', 'a list of an old program, set in letters of one width'],
  ])('%s is read with both years: %s', async (name) => {
    const got = await reading(name);
    expect(amountsOf(got, 'cash')).toEqual({ 2023: '15200000', 2024: '18450000' });
    expect(amountsOf(got, 'member-loans')).toEqual({ 2023: '1102450000', 2024: '1245600000' });
    expect(amountsOf(got, 'loan-loss-allowance')).toEqual({ 2023: '-33073500', 2024: '-37368000' });
    expect(amountsOf(got, 'voluntary-savings')).toEqual({ 2023: '371900000', 2024: '412350000' });
    expect(amountsOf(got, 'loan-income')).toEqual({ 2023: '198441000', 2024: '224208000' });
  });

  it('has both sides of a neraca beside each other, and below it a PHU with an inner and an outer column', async () => {
    const got = await reading('dua-sisi');
    const lines = ['cash', 'total-assets', 'principal-deposits', 'loan-income', 'salaries-and-honoraria'];
    expect(lines.map((line) => amountsOf(got, line))).toEqual([
      { 2024: '18450000' },
      { 2024: '1358607500' },
      { 2024: '86500000' },
      { 2024: '224208000' },
      { 2024: '68400000' },
    ]);
  });

  it('has a PHU above a neraca whose columns touch each other', async () => {
    const got = await reading('phu-di-atas-neraca');
    const lines = ['cash', 'member-loans', 'mandatory-deposits', 'loan-income'];
    expect(lines.map((line) => amountsOf(got, line))).toEqual([
      { 2023: '12000000' },
      { 2023: '210000000' },
      { 2023: '102000000' },
      { 2023: '42000000' },
    ]);
  });

  it('has figures that are found again by page and line', async () => {
    const { statements } = await reading('buku-rat');
    const origin = statements.at(-1)?.figures.get('loan-income')?.origin;
    expect(origin).toMatchObject({ file: 'buku-rat.pdf', sheet: 'halaman 6', cell: 'D5' });
  });

  it('is read from its neraca and PHU only: contents, notes and next year’s budget are told as left out', async () => {
    const { frame, unread, amounts } = await reading('buku-rat');
    expect(frame?.tables.map(({ sheet }) => sheet)).toEqual(['halaman 5', 'halaman 6']);
    const pages = unread.flatMap(({ sheet, why }) => (why === 'other-page' ? [sheet] : []));
    expect(pages).toEqual(expect.arrayContaining(['halaman 7', 'halaman 8']));
    expect(amounts).toMatchObject({ left: 0 });
  });
});

describe('a PDF that is no printed statement', () => {
  const faultsOf = async (bytes: Buffer) => {
    const outcome = await readFile(bytes, { file: 'x.pdf' });
    return 'faults' in outcome ? outcome.faults : [];
  };

  it.each([
    ['of pictures only is told as scanned', onePage(''), { code: 'not-a-workbook', found: 'scan' }],
    ['with a password is told as locked', locked(), { code: 'password-protected', found: 'pdf' }],
    [
      'cut off is told as damaged',
      bytesOf('buku-rat').subarray(0, 40_000),
      { code: 'damaged', found: 'pdf' },
    ],
    ['of its first letters only', Buffer.from('%PDF-1.7\n'), { code: 'damaged', found: 'pdf' }],
    [
      'of thousands of pages is too large',
      onePage('', { times: 5000 }),
      { code: 'too-large', found: 'pages' },
    ],
    ['whose pages lead to themselves', endless(), { code: 'damaged', found: 'pdf' }],
    ['whose drawing calls itself', onePage('/X Do'), { code: 'not-a-workbook', found: 'scan' }],
    [
      'with half a million words on one page holds no statement',
      onePage(`BT /F1 10 Tf 10 700 Td ${'(a) Tj 20 0 Td '.repeat(450_000)} ET`),
      { code: 'not-a-statement' },
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultsOf(bytes)).toEqual([fault]);
  });
});
