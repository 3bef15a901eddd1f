import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { assessPeriods } from '../../src/assessments/assess-periods';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { readFile } from '../../src/ingestion/read-file';
import { closeReaders } from '../../src/ingestion/read-workbook';
import { Printer } from '../../src/reports/printer';
import { ReportsService } from '../../src/reports/reports.service';
import { browserPath } from '../support/browser';
import { timed } from './measure';

/** A warm report as PDF, from the result on, against a bare browser printing the same HTML. */
export async function benchPrint(): Promise<string> {
  if (browserPath === undefined) return 'PDF: no browser here, not measured';
  const file = 'ksp-h-2009-2010.xlsx';
  const outcome = await readFile(readFileSync(join(__dirname, '../../fixtures/workbooks', file)), { file });
  await closeReaders();
  if (!('reading' in outcome)) throw new Error('the fixture was refused');
  const [first, ...rest] = outcome.reading.statements;
  const [result] = first ? assessPeriods(file, [first, ...rest], ['perdep-06-2016'], []) : [];
  if (!result) throw new Error('no result');
  const printer = new Printer(browserPath);
  const reports = new ReportsService(printer);
  const options = { printedOn: '2026-11-23' };
  const html = await timed(10, () => reports.html(result, perdep06, options));
  const ours = await timed(10, () => reports.pdf(result, perdep06, options));
  await printer.close();
  const bare = await bareBrowser(reports.html(result, perdep06, options));
  return `report as PDF, warm: ${ours.toFixed(0)} ms (HTML alone ${html.toFixed(1)} ms); bare browser printing the same HTML: ${bare.toFixed(0)} ms; ratio ${(ours / bare).toFixed(2)}`;
}

async function bareBrowser(html: string): Promise<number> {
  const browser = await puppeteer.launch({
    executablePath: browserPath ?? '',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const took = await timed(10, async () => {
    await page.setContent(html, { waitUntil: 'load' });
    await page.pdf({ format: 'A4', printBackground: true });
  });
  await browser.close();
  return took;
}
