import { writeFile } from 'node:fs/promises';
import { trendsOfFiles } from '../trends/trend-of-files';
import type { TrendResult } from '../domain/comparison/trend-result';
import type { FrameAnswers } from '../reading/layout';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import { trendReport } from '../views/trend/trend-report';
import type { TrendReport } from '../views/trend/trend-report';
import { trendHtml } from '../reports/trend-reports.service';
import { settingsFrom } from '../settings';
import { command, gathered } from './command';
import type { Definition } from './command';
import { EDITION } from './editions';
import { KIND, frameOf, withFrame } from './frame-options';
import type { Given } from './frame-options';
import { complain, settled, readInput } from './inputs';
import { textTable } from './text-table';
import { withTrendReports } from './with-reports';

/** What is compared, and what is written besides. */
interface Wanted extends Given {
  readonly kind?: Kind | undefined;
  readonly rules?: string | undefined;
  readonly reading: readonly string[];
  readonly edition: readonly RuleSet[];
  readonly json?: true | undefined;
  readonly html?: string | undefined;
  readonly pdf?: string | undefined;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** `trend FILE…`: the years of each unit side by side, all under one rule set. Touches no database. */
export const trendCommand: Definition = (end) =>
  withFrame(
    command('trend', 'membandingkan tahun-tahun setiap unit menurut satu aturan')
      .argument('<BERKAS...>', 'berkas laporan yang dibandingkan')
      .addOption(KIND),
  )
    .option('--rules <ID>', 'id aturan')
    .option('--reading <ID>', 'cara baca yang dipilih', gathered, [])
    .addOption(EDITION)
    .option('--json', 'sebagai JSON')
    .option('--pdf <HASIL.pdf>', 'menulis laporan PDF')
    .option('--html <HASIL.html>', 'menulis laporan HTML')
    .action(async (paths, options) => end(await trend(paths, options)));

async function trend(paths: readonly string[], wanted: Wanted): Promise<number> {
  const { files, refused } = await readAll(paths, wanted.kind, frameOf(wanted));
  const results = trendsOfFiles(files, {
    ...(wanted.rules === undefined ? {} : { ruleSetId: wanted.rules }),
    readings: wanted.reading,
    editions: wanted.edition,
    warnings: settingsFrom(process.env).warnings,
  });
  if (wanted.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else for (const result of results) process.stdout.write(textOf(trendReport(result)));
  await writeReports(results, wanted.html, wanted.pdf);
  return refused ? 2 : 0;
}

async function readAll(
  paths: readonly string[],
  kind: Kind | undefined,
  frame: FrameAnswers,
): Promise<{ files: Statement[][]; refused: boolean }> {
  const files: Statement[][] = [];
  let refused = false;
  for (const path of paths) {
    const outcome = settled(await readInput(path, kind, frame));
    if ('reading' in outcome) files.push([...outcome.reading.statements]);
    else {
      refused = true;
      complain(path, outcome.faults);
    }
  }
  return { files, refused };
}

/** What fits a terminal: the summary, the ratios and the warnings. The files hold the rest. */
function textOf({ unit, subtitle, basis, cautions, summary, tables, warnings }: TrendReport): string {
  const shown = tables.filter(({ id }) => id === 'tren-rasio' || id === 'tren-perubahan-rasio');
  const told = warnings.flatMap(({ year, rows }) =>
    rows.map(({ title, figures }) => `${year}  ${[title, ...figures].join(' · ')}`),
  );
  return [
    unit,
    subtitle,
    basis,
    ...cautions,
    '',
    ...[summary, ...shown].map(textTable),
    'Peringatan dini',
    ...(told.length > 0 ? told : ['tidak ada']),
    '\n',
  ].join('\n');
}

async function writeReports(results: readonly TrendResult[], html?: string, pdf?: string): Promise<void> {
  const [result] = results;
  if (!result || (html === undefined && pdf === undefined)) return;
  if (results.length > 1) process.stderr.write('Laporan ditulis untuk koperasi pertama saja.\n');
  const report = trendReport(result);
  if (html !== undefined) await writeFile(html, trendHtml(report, today()));
  if (pdf !== undefined) {
    await withTrendReports(async (reports) => writeFile(pdf, await reports.pdf(report, today())));
  }
}
