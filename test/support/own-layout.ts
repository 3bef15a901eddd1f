import { Workbook } from 'exceljs';

/** One row of the treasurer's own form: a label and its amounts, the newest year first; a heading has none. */
type Row = readonly [label: string, ...amounts: number[]];

/**
 * A statement in a layout that a treasurer made up: words of her own, "piutang" and "titipan" whose meaning only she
 * knows, totals that tell whether they were understood. Names and amounts are invented.
 *
 * @param last the newer of its two years
 */
export async function ownLayout(last: number, name = 'KSP Sumber Rejeki'): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.created = workbook.modified = new Date('2026-11-28T00:00:00Z');
  const grow = last - 2021;
  fill(workbook, 'Posisi', ['LAPORAN POSISI KEUANGAN', name, ''], last, balanceSheet(grow));
  fill(workbook, 'Hasil', ['PERHITUNGAN HASIL USAHA', name, ''], last, incomeStatement(grow));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Thousands of rupiah a year later: the cash grows, and the surplus with it. */
function balanceSheet(grow: number): Row[] {
  const [now, then] = [1000 * (grow + 1), 1000 * grow];
  return [
    ['ASET'],
    ['Kas', 12_500_000 + now, 9_800_000 + then],
    ['Giro dan tabungan di bank', 41_000_000, 38_250_000],
    ['Pinjaman anggota', 310_000_000, 276_000_000],
    ['Cadangan kerugian pinjaman', -6_200_000, -5_520_000],
    ['Bon karyawan', 3_700_000, 3_100_000],
    ['Celengan hari raya', 1_000_000, 800_000],
    ['Jumlah aset lancar', 362_000_000 + now, 322_430_000 + then],
    ['Peralatan kantor', 18_000_000, 18_000_000],
    ['Akumulasi penyusutan', -7_200_000, -5_400_000],
    ['Jumlah aset tetap', 10_800_000, 12_600_000],
    ['JUMLAH ASET', 372_800_000 + now, 335_030_000 + then],
    ['LIABILITAS DAN EKUITAS'],
    ['Simpanan sukarela', 142_000_000, 128_500_000],
    ['Uang tunggu', 5_300_000, 4_430_000],
    ['Jumlah liabilitas jangka pendek', 147_300_000, 132_930_000],
    ['Simpanan pokok', 24_000_000, 23_500_000],
    ['Simpanan wajib', 138_500_000, 122_600_000],
    ['Cadangan umum', 32_000_000, 27_500_000],
    ['SHU tahun berjalan', 31_000_000 + now, 28_500_000 + then],
    ['Jumlah ekuitas', 225_500_000 + now, 202_100_000 + then],
    ['JUMLAH LIABILITAS DAN EKUITAS', 372_800_000 + now, 335_030_000 + then],
  ];
}

function incomeStatement(grow: number): Row[] {
  const [now, then] = [1000 * (grow + 1), 1000 * grow];
  return [
    ['Jasa pinjaman anggota', 61_000_000 + now, 55_200_000 + then],
    ['Jumlah partisipasi bruto anggota', 61_000_000 + now, 55_200_000 + then],
    ['Beban karyawan', 18_000_000, 16_200_000],
    ['Beban administrasi dan umum', 12_000_000, 10_500_000],
    ['Jumlah beban usaha', 30_000_000, 26_700_000],
    ['SHU setelah pajak', 31_000_000 + now, 28_500_000 + then],
  ];
}

function fill(workbook: Workbook, sheetName: string, titles: readonly string[], last: number, rows: readonly Row[]): void {
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
