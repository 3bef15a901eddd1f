import { Workbook } from 'exceljs';
import type { CellValue, Worksheet } from 'exceljs';
import { textOf } from '../../src/domain/grid';
import type { Statement } from '../../src/domain/statement/statement';
import { templateLayout } from '../../src/template/reader/read-template';
import type { FileReading, ReadOutcome } from '../../src/reading/layout';
import { templateWorkbook } from '../../src/template';
import { COLUMNS } from '../../src/template/places';
import { readWorkbook } from '../../src/ingestion/read-workbook';

export const FILE = 'templat.xlsx';

/** A template with these statements filled in; the first column is the year of the first. */
export async function filledTemplate(statements: readonly Statement[]): Promise<Buffer> {
  const firstYear = statements[0]?.period.year ?? 2021;
  return templateWorkbook(statements[0]?.unit.kind ?? 'ksp', { firstYear, statements });
}

/** A value for the cell of a line, question or field in the column of a year, counted from 0. */
export type Typed = readonly [code: string, place: number, value: CellValue];

/** Types into a template as a person does: nothing is computed anew. Place 5 is the column of notes. */
export async function typedInto(template: Buffer, typed: readonly Typed[]): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(template as unknown as ArrayBuffer);
  for (const [code, place, value] of typed) cellFor(workbook, code, place).value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Where the cell of a line, question or field stands. */
export async function addressIn(template: Buffer, code: string, place: number): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.load(template as unknown as ArrayBuffer);
  return cellFor(workbook, code, place).address;
}

function cellFor(workbook: Workbook, code: string, place: number) {
  for (const sheet of workbook.worksheets) {
    const row = rowOf(sheet, code);
    if (row > 0) return sheet.getRow(row).getCell(COLUMNS.firstYear + 1 + place);
  }
  throw new Error(`no row for ${code}`);
}

function rowOf(sheet: Worksheet, code: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).text === code) return row;
  return 0;
}

/** Reads a template the way every workbook is read. */
export async function outcomeOf(bytes: Buffer): Promise<ReadOutcome> {
  const got = await readWorkbook(bytes);
  if (!('grid' in got)) throw new Error(JSON.stringify(got));
  if (!templateLayout.recognises(got.grid)) throw new Error('not recognised');
  return templateLayout.read(got.grid, { file: FILE });
}

export async function readingOf(bytes: Buffer): Promise<FileReading> {
  const outcome = await outcomeOf(bytes);
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading;
}

/** The same workbook as a program writes it that computes nothing: formulas without what they give. */
export async function uncomputed(template: Buffer): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(template as unknown as ArrayBuffer);
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula };
      });
    });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** What every formula of a workbook last gave, by sheet and cell. */
export async function computedIn(bytes: Buffer): Promise<Record<string, string>> {
  const got = await readWorkbook(bytes);
  if (!('grid' in got)) throw new Error(JSON.stringify(got));
  const formulas = got.grid.sheets.flatMap(({ name, rows }) =>
    rows.flat().flatMap((cell) => (cell.formula ? [[`${name}!${cell.address}`, textOf(cell)] as const] : [])),
  );
  return Object.fromEntries(formulas);
}

/** What a statement says, without where it says so: what must survive a round trip. */
export function contentsOf(statement: Statement) {
  const { unit, period, figures, answers } = statement;
  return {
    unit,
    period,
    figures: Object.fromEntries(
      [...figures]
        .sort()
        .map(([code, { amount, note }]) => [code, note ? [amount.toString(), note] : [amount.toString()]]),
    ),
    answers: Object.fromEntries([...answers].map(([indicator, sheet]) => [indicator, sheet.answers])),
  };
}
