import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';

const ROWS = 100_000;
const TITLES = [
  ['KSP Besar'],
  ['Neraca saldo per 31 Desember 2010'],
  ['', '', '', 'Saldo awal', '', 'Saldo akhir', '', ''],
  ['No', 'Kode', 'Nama akun', 'Debit', 'Kredit', 'Debit', 'Kredit', 'Keterangan'],
];
/** Each with an account for every member below it. */
const ACCOUNTS = [
  ['1110', 'Kas'],
  ['1120', 'Bank'],
  ['1140', 'Pinjaman anggota'],
  ['1310', 'Inventaris kantor'],
  ['2110', 'Tabungan anggota'],
  ['2120', 'Simpanan berjangka'],
  ['3110', 'Simpanan pokok'],
  ['3120', 'Simpanan wajib'],
  ['4110', 'Pendapatan jasa pinjaman'],
  ['5110', 'Beban gaji karyawan'],
] as const;
const MEMBERS = ROWS / ACCOUNTS.length - 1;

/** A row of a made-up trial balance: an account, or one of its members whose amounts add up to it. */
function row(at: number): (string | number)[] {
  const [code, label] = ACCOUNTS[Math.floor(at / (MEMBERS + 1))] ?? ACCOUNTS[0];
  const member = at % (MEMBERS + 1);
  const amount = member === 0 ? (MEMBERS * (MEMBERS + 1)) / 2 : member;
  const isCredit = /^[234]/.test(code);
  const pair = isCredit ? ['', amount] : [amount, ''];
  const named = member === 0 ? [code, label] : [`${code}.${member}`, `Anggota nomor ${member}`];
  return [at + 1, ...named, ...pair, ...pair, ''];
}

/** Reading a text table and a trial balance of 100,000 rows: time, and the most memory of the process that reads. */
export async function benchLarge(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-bench-'));
  try {
    const files = [
      await textTable(join(folder, 'besar.csv')),
      await trialBalance(join(folder, 'besar.xlsx')),
    ];
    const rows: string[] = [];
    for (const file of files) rows.push(await measured(file));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(file: string): Promise<string> {
  const args = ['-r', './.config/swc-register.cjs', 'test/bench/large-read.ts', file];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(__dirname, '../..') });
  const size = (readFileSync(file).length / 1024 / 1024).toFixed(1);
  return `${ROWS} rows as ${file.split('.').pop() ?? ''} (${size} MB): ${stdout.trim()}`;
}

async function textTable(path: string): Promise<string> {
  const out = createWriteStream(path);
  for (const title of TITLES) out.write(`${title.join(';')}\r\n`);
  for (let at = 0; at < ROWS; at += 1) {
    if (!out.write(`${row(at).join(';')}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return path;
}

async function trialBalance(path: string): Promise<string> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Neraca saldo');
  for (const title of TITLES) sheet.addRow(title).commit();
  for (let at = 0; at < ROWS; at += 1) sheet.addRow(row(at)).commit();
  await workbook.commit();
  return path;
}
