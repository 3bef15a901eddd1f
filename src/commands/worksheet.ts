import { writeFile } from 'node:fs/promises';
import { basisFor } from '../domain/assessment/basis';
import { yearBefore } from '../domain/assessment/findings';
import { Refusal } from '../domain/errors';
import { findRuleSet, ruleSetFor } from '../domain/rules/registry';
import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import { worksheetWorkbook } from '../worksheet';
import { WORKSHEETS } from '../worksheet/forms';
import { UNREAD_WORKSHEETS } from '../rendering/messages';
import { UsageError, command, gathered } from './command';
import type { Definition } from './command';
import { KIND, withFrame } from './frame-options';
import type { Given } from './frame-options';
import { readYears } from './years';

/** Of which kind and year the statements are, and the readings that the worksheet follows. */
interface Wanted extends Given {
  readonly kind?: Kind | undefined;
  readonly reading: readonly string[];
}

/** `worksheet STATEMENT… OUT.xlsx`: writes the authority's worksheet, filled in from the latest year of the statements. */
export const worksheetCommand: Definition = (end) =>
  withFrame(
    command('worksheet', 'menulis kertas kerja kementerian (KKPKK), terisi dari tahun terakhir')
      .argument('<BERKAS...>', 'berkas laporan, lalu nama berkas hasil (.xlsx)')
      .addOption(KIND),
  )
    .option('--reading <ID>', 'cara baca yang dipilih', gathered, [])
    .action(async (paths, options) => end(await worksheet(paths, options)));

async function worksheet(paths: readonly string[], wanted: Wanted): Promise<number> {
  const [out, inputs] = [paths.at(-1), paths.slice(0, -1)];
  if (out === undefined || inputs.length === 0)
    throw new UsageError('Sebutkan berkas laporan, lalu nama berkas hasil, misalnya kertas-kerja.xlsx.');
  const { statements, refused } = await readYears(inputs, wanted);
  const statement = statements.at(-1);
  if (!statement || refused) return 2;
  await writeFile(out, await workbookOf(statements, statement, wanted.reading));
  process.stdout.write(`Kertas kerja tahun ${statement.period.year} ditulis ke ${out}.\n`);
  return 0;
}

/** @throws UsageError for a law whose worksheet was not seen; Refusal `unknown-rule-set` for a kind of unit without one */
async function workbookOf(
  statements: readonly Statement[],
  statement: Statement,
  readings: readonly string[],
): Promise<Buffer> {
  const form = WORKSHEETS.find(({ kinds }) => kinds.includes(statement.unit.kind));
  const law = form && findRuleSet(form.ruleSet);
  const before = yearBefore(statements, statement);
  const workbook = law && (await worksheetWorkbook(basisFor(law, statement, { readings, before })));
  if (workbook) return workbook;
  const unread = UNREAD_WORKSHEETS[ruleSetFor(statement.unit.kind, statement.period.end)?.id ?? ''];
  if (unread !== undefined) throw new UsageError(unread);
  throw new Refusal('unknown-rule-set', { ruleSet: statement.unit.kind });
}
