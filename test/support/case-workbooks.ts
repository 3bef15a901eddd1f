import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { PrintedLine, RealCase, RealYear } from './real-cases';

/** Workbooks carry no time of making, so that making them again changes nothing. */
function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.created = new Date('2026-11-23T00:00:00Z');
  workbook.modified = workbook.created;
  return workbook;
}

type Part = 'balanceSheet' | 'incomeStatement';

/** A real statement as the ministry's coded list: one sheet for each statement, the years side by side. */
export async function codedList(real: RealCase): Promise<Buffer> {
  const workbook = newWorkbook();
  for (const [part, name] of [
    ['balanceSheet', 'NERACA'],
    ['incomeStatement', 'PHU'],
  ] as const) {
    const sheet = workbook.addWorksheet(name);
    title(sheet, part === 'balanceSheet' ? 'NERACA' : 'PERHITUNGAN HASIL USAHA', real);
    sheet.addRow(['Kode', 'Uraian', ...real.years.map((year) => `31 Desember ${year.year}`)]);
    for (const [code, label] of rowsOf(real, part)) {
      const amounts = real.years.map((year) => amountOf(year, part, code));
      sheet.addRow([code.length <= 2 ? Number(code) : code, label, ...amounts]);
    }
    dress(sheet);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A real statement as the printed form: NERACA KOMPARATIF with both sides beside each other, then a numbered PHU. */
export async function printedForm(real: RealCase): Promise<Buffer> {
  const workbook = newWorkbook();
  const years = real.years.map((year) => year.year);
  const sheet = workbook.addWorksheet('Neraca');
  sheet.addRow(['NERACA KOMPARATIF']);
  sheet.addRow([real.name]);
  sheet.addRow([`Per 31 Desember ${years.join(' dan 31 Desember ')}`]);
  const dates = years.map((year) => `31 Desember ${year}`);
  sheet.addRow(['AKTIVA', null, ...dates, 'PASIVA', null, ...dates]);
  const rows = rowsOf(real, 'balanceSheet');
  const left = numbered(
    rows.filter(([code]) => code.startsWith('1')),
    LEFT,
  );
  const right = numbered(
    rows.filter(([code]) => !code.startsWith('1')),
    RIGHT,
  );
  const side = (row: SideRow | undefined): (string | number | null)[] =>
    row
      ? [
          row.number,
          row.label,
          ...real.years.map((year) => (row.code ? amountOf(year, 'balanceSheet', row.code) : null)),
        ]
      : [null, null, ...years.map(() => null)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    sheet.addRow([...side(left[at]), ...side(right[at])]);
  }
  sheet.addRow(['Ketua', null, null, null, 'Bendahara']);
  dress(sheet);
  await printedIncome(workbook, real, dates);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

interface SideRow {
  readonly code?: string;
  readonly number: string | null;
  readonly label: string;
}

const LEFT: Readonly<Record<string, string>> = {
  '11': 'I. AKTIVA LANCAR',
  '12': 'II. INVESTASI JANGKA PANJANG',
  '13': 'III. AKTIVA TETAP',
  '14': 'IV. AKTIVA LAIN-LAIN',
};
const RIGHT: Readonly<Record<string, string>> = {
  '21': 'I. KEWAJIBAN LANCAR',
  '22': 'II. KEWAJIBAN JANGKA PANJANG',
  '3': 'III. EKUITAS',
};
/** Lines that the printed form letters below the one before. */
const DETAILS: Readonly<Record<string, string>> = { '1121': 'a', '1122': 'b' };
/** Lines that the printed form has no row for. */
const NOT_PRINTED = new Set(['1140', '2110', '3160']);

/** A section's heading, its lines numbered from 1 and its subtotal. */
function numbered(rows: readonly PrintedLine[], headings: Readonly<Record<string, string>>): SideRow[] {
  const out: SideRow[] = [];
  let section = '';
  let number = 0;
  for (const [code, label] of rows) {
    const of = Object.keys(headings).find((each) => code.startsWith(each)) ?? '';
    if (of !== section && of !== '') {
      out.push({ number: null, label: headings[of] ?? '' });
      section = of;
      number = 0;
    }
    if (NOT_PRINTED.has(code)) continue;
    const letter = DETAILS[code];
    const isTotal = code.length < 4;
    if (!isTotal && letter === undefined) number += 1;
    out.push({ code, number: isTotal ? null : (letter ?? String(number)), label });
  }
  return out;
}

async function printedIncome(workbook: Workbook, real: RealCase, dates: readonly string[]): Promise<void> {
  const sheet = workbook.addWorksheet('PHU');
  title(sheet, 'PERHITUNGAN HASIL USAHA', real);
  sheet.addRow(['No', 'Uraian', ...dates]);
  let heading = '';
  for (const [at, [code, label]] of rowsOf(real, 'incomeStatement').entries()) {
    const section = HEADINGS.find(([pattern]) => pattern.test(code))?.[1] ?? '';
    if (section !== '' && section !== heading) sheet.addRow([null, (heading = section)]);
    const amounts = real.years.map((year) => amountOf(year, 'incomeStatement', code));
    const words = label.replace(/ \(non anggota\)$/, '');
    sheet.addRow(/99$|98$|97$|^9\d$/.test(code) ? [null, words, ...amounts] : [at + 1, words, ...amounts]);
  }
  dress(sheet);
  await Promise.resolve();
}

const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/^11/, 'A. Partisipasi Bruto Anggota:'],
  [/^12/, 'B. Beban Pokok:'],
  [/^20(?!99)/, 'II. PENDAPATAN DAN BEBAN DARI NON ANGGOTA'],
  [/^31/, 'C. Beban Usaha'],
  [/^32/, 'D. Beban Perkoperasian'],
  [/^33/, 'E. Pendapatan dan Beban Lain - lain'],
];

function title(sheet: Worksheet, words: string, real: RealCase): void {
  sheet.addRow([words]);
  sheet.addRow([real.name]);
  sheet.addRow([]);
}

/** Every line of either year, in the order of the first year that shows it. */
function rowsOf(real: RealCase, part: Part): PrintedLine[] {
  const rows: PrintedLine[] = [];
  for (const year of real.years) {
    let after = -1;
    for (const row of year[part]) {
      const at = rows.findIndex(([code]) => code === row[0]);
      if (at >= 0) after = at;
      else rows.splice((after += 1), 0, row);
    }
  }
  return rows;
}

function amountOf(year: RealYear, part: Part, code: string): number | null {
  const row = year[part].find(([each]) => each === code);
  return row ? Number(row[2]) : null;
}

function dress(sheet: Worksheet): void {
  sheet.columns.forEach((column, at) => {
    column.width = at === 0 ? 8 : at === 1 ? 48 : 20;
    column.numFmt = '#,##0;(#,##0);"-"';
  });
}
