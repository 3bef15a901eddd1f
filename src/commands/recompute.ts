import { writeFile } from 'node:fs/promises';
import { pickRuleSets } from '../assessments/assess-periods';
import { basisFor } from '../domain/assessment/basis';
import { yearBefore } from '../domain/assessment/findings';
import type { Kind } from '../domain/statement/kind';
import { recomputedWorkbook } from '../recompute';
import { UsageError, command, gathered } from './command';
import type { Definition } from './command';
import { KIND, withFrame } from './frame-options';
import type { Given } from './frame-options';
import { readYears } from './years';

interface Wanted extends Given {
  readonly kind?: Kind | undefined;
  readonly rules?: string | undefined;
  readonly reading: readonly string[];
}

/** `recompute STATEMENT… OUT.xlsx`: writes an assessment as a workbook of formulas that anybody can work out anew. */
export const recomputeCommand: Definition = (end) =>
  withFrame(
    command('recompute', 'menulis penilaian tahun terakhir sebagai buku kerja berumus, untuk dihitung ulang')
      .argument('<BERKAS...>', 'berkas laporan, lalu nama berkas hasil (.xlsx)')
      .addOption(KIND),
  )
    .option('--rules <ID>', 'id aturan')
    .option('--reading <ID>', 'cara baca yang dipilih', gathered, [])
    .action(async (paths, options) => end(await recompute(paths, options)));

/** @throws Refusal `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force` */
async function recompute(paths: readonly string[], wanted: Wanted): Promise<number> {
  const [out, inputs] = [paths.at(-1), paths.slice(0, -1)];
  if (out === undefined || inputs.length === 0)
    throw new UsageError('Sebutkan berkas laporan, lalu nama berkas hasil, misalnya hitung-ulang.xlsx.');
  const { statements, refused } = await readYears(inputs, wanted);
  const statement = statements.at(-1);
  if (!statement || refused) return 2;
  const [law] = pickRuleSets(statements, wanted.rules === undefined ? [] : [wanted.rules]);
  const basis = basisFor(law, statement, {
    readings: wanted.reading,
    before: yearBefore(statements, statement),
  });
  await writeFile(out, await recomputedWorkbook(basis));
  process.stdout.write(
    `Penilaian tahun ${statement.period.year} ditulis sebagai buku kerja berumus ke ${out}.\n`,
  );
  return 0;
}
