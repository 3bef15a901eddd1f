import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';

const ROWS = 100_000;
const HEADER = ['No', 'Kode', 'Nama akun', 'Debit', 'Kredit', 'Debit', 'Kredit', 'Saldo'];

/** An account of a made-up trial balance: a number, a code, a label of its own and five amounts. */
const account = (row: number): (string | number)[] => [
  row + 1,
  `${1000 + (row % 900)}.${row}`,
  `Rekening anggota nomor ${row}`,
  row * 1000,
  0,
  row * 7.25,
  row * 3,
  row * 1234 + 1.5,
];

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
  out.write(`Neraca saldo 2010\r\n${HEADER.join(';')}\r\n`);
  for (let row = 0; row < ROWS; row += 1) {
    const line = account(row).map((each) => String(each).replace('.', typeof each === 'number' ? ',' : '.'));
    if (!out.write(`${line.join(';')}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return path;
}

async function trialBalance(path: string): Promise<string> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Neraca saldo 2010');
  sheet.addRow(HEADER).commit();
  for (let row = 0; row < ROWS; row += 1) sheet.addRow(account(row)).commit();
  await workbook.commit();
  return path;
}
