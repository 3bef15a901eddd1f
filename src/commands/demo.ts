import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import { refusalSentence } from '../rendering/messages';
import { settingsFrom } from '../settings';
import { assessFile } from './assess-file';
import { command } from './command';
import type { Definition } from './command';
import { resultTable, summaryRow } from './result-table';
import { withReports } from './with-reports';

/** The real statements are of 2009 and 2010: they are judged by these rules as if; the examples by those in force. */
const RULES = 'perdep-06-2016';
const REAL = 'ksp-';
const FIXTURES = join(__dirname, '../../fixtures/workbooks');
/** The example whose report is written: complete, so that it has a predicate. */
const SHOWN = 'contoh-templat-ksp.xlsx';

/** `demo`: assesses the example workbooks, prints the results and writes one report. */
export const demoCommand: Definition = (end) =>
  command('demo', 'menilai contoh-contoh di fixtures/ dan menulis satu laporan').action(async () =>
    end(await demo()),
  );

async function demo(): Promise<number> {
  const files = (await readdir(FIXTURES)).filter((each) => each.endsWith('.xlsx')).sort();
  const results: AssessmentResult[] = [];
  for (const file of files) {
    const rules = file.startsWith(REAL) ? [RULES] : [];
    const outcomes = await assessFile(join(FIXTURES, file), undefined, {
      rules,
      readings: [],
      editions: [],
      distances: false,
    });
    results.push(...outcomes.filter((each): each is AssessmentResult => 'periods' in each));
  }
  const shown = results.find((each) => each.file.endsWith(SHOWN)) ?? results[0];
  if (!shown) return 2;
  process.stdout.write(resultTable(shown));
  process.stdout.write('\nSeluruh contoh (skor sebagai rentang bila ada data yang belum dilaporkan):\n');
  for (const result of results)
    for (const period of result.periods) process.stdout.write(summaryRow(result, period));
  await writeReport(shown);
  const { RAPOR_HOST: host, RAPOR_PORT: port } = settingsFrom(process.env);
  process.stdout.write(
    `\nHalaman web: jalankan "npm start", lalu buka http://${host}:${port} di peramban.\n`,
  );
  return results.length === files.length ? 0 : 2;
}

async function writeReport(result: AssessmentResult): Promise<void> {
  const ruleSet = findRuleSet(result.ruleSet);
  if (!ruleSet) return;
  const folder = join(settingsFrom(process.env).RAPOR_DATA, 'contoh');
  await mkdir(folder, { recursive: true });
  const options = { printedOn: new Date().toISOString().slice(0, 10) };
  const say = (what: string, file: string): void => {
    process.stdout.write(`${what}: ${relative(process.cwd(), file) || file}\n`);
  };
  await withReports(async (reports) => {
    const html = join(folder, 'laporan.html');
    await writeFile(html, reports.html(result, ruleSet, options));
    say('\nLaporan HTML', html);
    try {
      const pdf = join(folder, 'laporan.pdf');
      await writeFile(pdf, await reports.pdf(result, ruleSet, options));
      say('Laporan PDF', pdf);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      process.stdout.write(`${refusalSentence(error)}\n`);
    }
  });
}
