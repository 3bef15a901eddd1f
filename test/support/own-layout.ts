import { Workbook } from 'exceljs';

/** One row of the treasurer's own form: a label and its amounts, the newest year first; a heading has none. */
type Row = readonly [label: string, ...amounts: number[]];

/**
 * A statement in a layout that a treasurer made up: two rows in words of her own, whose meaning only she knows, among
 * totals that tell whether they were understood. Names and amounts are invented.
 *
 * @param last the newer of its two years
 */
export async function ownLayout(last: number, name = 'KSP Sumber Rejeki'): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.created = workbook.modified = new Date('2026-11-28T00:00:00Z');
  const titles = (title: string): string[] => [title, name, ''];
  fill(workbook, 'Posisi', titles('LAPORAN POSISI KEUANGAN'), last, balanceSheet(last));
  fill(workbook, 'Hasil', titles('PERHITUNGAN HASIL USAHA'), last, incomeStatement(last));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Amounts of the newer year and the one before: each grows by a step every year, so that files of two years agree. */
const rowFrom =
  (last: number) =>
  (label: string, in2020: number, step: number): Row => [
    label,
    ...[last, last - 1].map((year) => in2020 + step * (year - 2020)),
  ];

function balanceSheet(last: number): Row[] {
  const row = rowFrom(last);
  return [
    ['ASET'],
    row('Kas', 9_800_000, 400_000),
    row('Giro dan tabungan di bank', 38_250_000, 1_500_000),
    row('Pinjaman anggota', 276_000_000, 12_000_000),
    row('Cadangan kerugian pinjaman', -5_520_000, -300_000),
    row('Bon karyawan', 3_100_000, 200_000),
    row('Celengan hari raya', 800_000, 50_000),
    row('Jumlah aset lancar', 322_430_000, 13_850_000),
    row('Peralatan kantor', 18_000_000, 2_000_000),
    row('Akumulasi penyusutan', -5_400_000, -1_800_000),
    row('Jumlah aset tetap', 12_600_000, 200_000),
    row('JUMLAH ASET', 335_030_000, 14_050_000),
    ['LIABILITAS DAN EKUITAS'],
    row('Simpanan sukarela', 128_500_000, 5_000_000),
    row('Liabilitas jangka pendek lainnya', 4_430_000, 50_000),
    row('Jumlah liabilitas jangka pendek', 132_930_000, 5_050_000),
    row('Simpanan pokok', 23_500_000, 500_000),
    row('Simpanan wajib', 122_600_000, 6_000_000),
    row('Cadangan umum', 27_500_000, 1_000_000),
    row('SHU tahun berjalan', 28_500_000, 1_500_000),
    row('Jumlah ekuitas', 202_100_000, 9_000_000),
    row('JUMLAH LIABILITAS DAN EKUITAS', 335_030_000, 14_050_000),
  ];
}

function incomeStatement(last: number): Row[] {
  const row = rowFrom(last);
  return [
    row('Jasa pinjaman anggota', 55_200_000, 3_000_000),
    row('Jumlah partisipasi bruto anggota', 55_200_000, 3_000_000),
    row('Beban karyawan', 16_200_000, 900_000),
    row('Beban administrasi dan umum', 10_500_000, 600_000),
    row('Jumlah beban usaha', 26_700_000, 1_500_000),
    row('SHU setelah pajak', 28_500_000, 1_500_000),
  ];
}

function fill(
  workbook: Workbook,
  sheetName: string,
  titles: readonly string[],
  last: number,
  rows: readonly Row[],
): void {
  const sheet = workbook.addWorksheet(sheetName);
  for (const title of titles) sheet.addRow([title]);
  sheet.addRow(['Keterangan', last, last - 1]);
  for (const row of rows) sheet.addRow([...row]);
  sheet.getColumn(1).width = 40;
  for (const column of [2, 3]) {
    sheet.getColumn(column).width = 18;
    sheet.getColumn(column).numFmt = '#,##0;(#,##0);"-"';
  }
}
