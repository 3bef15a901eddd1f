import '../support/source-threads';
import { Workbook } from 'exceljs';
import { closeReaders, readWorkbook } from '../../src/ingestion/read-workbook';
import { statementLayout } from '../../src/reading/statement-layout';
import type { FileReading } from '../../src/reading/layout';
import type { Statement } from '../../src/domain/statement/statement';
import { codedList, printedForm } from '../support/case-workbooks';
import { realCases, statementOf } from '../support/real-cases';
import type { RealCase, RealYear } from '../support/real-cases';

afterAll(closeReaders);

async function read(bytes: Buffer): Promise<FileReading> {
  const got = await readWorkbook(bytes);
  if (!('grid' in got)) throw new Error(JSON.stringify(got));
  expect(statementLayout.recognises(got.grid)).toBe(true);
  const outcome = statementLayout.read(got.grid, { file: 'x.xlsx' });
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.reading;
}

const amounts = (statement: Statement): Record<string, string> =>
  Object.fromEntries([...statement.figures].sort().map(([code, figure]) => [code, figure.amount.toString()]));

describe.each(realCases().map((real) => ({ real, name: real.name })))('workbooks of $name', ({ real }) => {
  const expected = real.years.map((year) => statementOf(real, year));

  it('the coded list is read line by line as printed', async () => {
    const reading = await read(await codedList(real));
    expect(reading.unread).toEqual([]);
    expect(reading.statements.map((each) => each.period.year)).toEqual(real.years.map((year) => year.year));
    expect(reading.statements.map((each) => amounts(each))).toEqual(expected.map(amounts));
    expect(reading.statements[0]?.unit.name).toBe(real.name);
  });

  it('the printed two-sided form gives the same lines, but for the subtotals it does not print', async () => {
    const reading = await read(await printedForm(real));
    expect(reading.unread).toEqual([]);
    const printed = expected.map((statement) => {
      const all = amounts(statement);
      for (const code of ['loans-net', 'member-savings', 'reserves']) Reflect.deleteProperty(all, code);
      return all;
    });
    expect(reading.statements.map((each) => amounts(each))).toEqual(printed);
  });
});

type Part = 'balanceSheet' | 'incomeStatement';
const PARTS: readonly (readonly [Part, string])[] = [
  ['balanceSheet', 'NERACA'],
  ['incomeStatement', 'PERHITUNGAN HASIL USAHA'],
];
const labels = (real: RealCase, part: Part): [string, string][] => [
  ...new Map(real.years.flatMap((year) => year[part].map(([code, label]) => [code, label] as const))),
];
const amount = (year: RealYear, part: Part, code: string): number | null => {
  const row = year[part].find(([each]) => each === code);
  return row ? Number(row[2]) : null;
};

describe('the coded list in other dress', () => {
  async function same(build: (workbook: Workbook, real: RealCase) => void): Promise<void> {
    for (const real of realCases()) {
      const workbook = new Workbook();
      build(workbook, real);
      const reading = await read(Buffer.from(await workbook.xlsx.writeBuffer()));
      expect(reading.unread).toEqual([]);
      const expected = real.years.map((year) => amounts(statementOf(real, year)));
      expect(reading.statements.map((each) => amounts(each))).toEqual(expected);
    }
  }

  it('both statements on one sheet, the newer year first, headers repeated', () =>
    same((workbook, real) => {
      const sheet = workbook.addWorksheet('Sheet1');
      const years = [...real.years].reverse();
      for (const [part, title] of PARTS) {
        sheet.addRow([title]);
        sheet.addRow(['Kode', 'Nama Akun', ...years.map((year) => year.year)]);
        for (const [code, label] of labels(real, part)) {
          sheet.addRow([Number(code), label, ...years.map((year) => amount(year, part, code))]);
        }
      }
    }));

  it('one sheet for each statement and year, the year in the name of the sheet', () =>
    same((workbook, real) => {
      for (const year of real.years) {
        for (const [part, title] of PARTS) {
          const sheet = workbook.addWorksheet(`${title} ${year.year}`);
          sheet.addRow(['code', 'label', 'amount']);
          for (const [code, label, text] of year[part]) sheet.addRow([code, label, Number(text)]);
        }
      }
    }));

  it('amounts as text, as Indonesians write them', () =>
    same((workbook, real) => {
      for (const [part] of PARTS) {
        const sheet = workbook.addWorksheet(part);
        sheet.addRow(['code', 'label', ...real.years.map((year) => `31 Desember ${year.year}`)]);
        for (const [code, label] of labels(real, part)) {
          const texts = real.years.map((year) => {
            const value = amount(year, part, code);
            if (value === null) return null;
            const digits = Math.abs(value).toLocaleString('de-DE');
            return value < 0 ? `(${digits})` : `Rp ${digits},-`;
          });
          sheet.addRow([code, label, ...texts]);
        }
      }
    }));

  it('labels indented over several columns, without codes', () =>
    same((workbook, real) => {
      for (const [part, title] of PARTS) {
        const sheet = workbook.addWorksheet(title);
        sheet.addRow([null, null, null, ...real.years.map((year) => String(year.year))]);
        for (const [code, label] of labels(real, part)) {
          const indented = code.length > 2 ? [null, label, null] : [label, null, null];
          sheet.addRow([...indented, ...real.years.map((year) => amount(year, part, code))]);
        }
      }
    }));
});
