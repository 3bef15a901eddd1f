import { chartOf, type Line } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import { newWorkbook } from '../spreadsheets/workbook-new';

/** A row of a sheet: texts from the left, and whole rupiah behind them. */
type Row = readonly (string | number)[];

/**
 * A made-up statement of two years as a workbook: every account of the chart of a kind under its code, with the totals of both
 * sheets. It is nobody's; a thread reads it to be warm before the first file of a person.
 */
export async function warmWorkbook(kind: Kind): Promise<Buffer> {
  const lines = chartOf(kind).filter(
    ({ role, unit, detail }) => role === 'item' && unit === 'rupiah' && !detail,
  );
  const of = (part: Line['part']): readonly Line[] => lines.filter((line) => line.part === part);
  const workbook = await newWorkbook('Contoh');
  const sheets: [name: string, rows: Row[]][] = [
    ['Neraca', rowsOf('NERACA', of('balance-sheet'))],
    ['PHU', rowsOf('PERHITUNGAN HASIL USAHA', of('income-statement'))],
  ];
  for (const [name, rows] of sheets) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    for (const column of [3, 4]) sheet.getColumn(column).numFmt = '#,##0';
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function rowsOf(title: string, lines: readonly Line[]): Row[] {
  const accounts = lines.map(({ label, ministryCode }, at): [string, string, number, number] => [
    ministryCode ?? String(FIRST_CODE + at),
    label,
    (at + 3) * AMOUNT,
    (at + 2) * AMOUNT,
  ]);
  const sum = (column: 2 | 3): number => accounts.reduce((all, row) => all + row[column], 0);
  return [
    ['KOPERASI CONTOH MAKMUR'],
    [title],
    ['Per 31 Desember 2024 dan 2023'],
    ['Kode', 'Uraian', '2024', '2023'],
    ...accounts,
    ['', 'Jumlah', sum(2), sum(3)],
  ];
}

const FIRST_CODE = 1101;
/** Of many figures, as true ones are. */
const AMOUNT = 1_234_567;
