import { writeFile } from 'node:fs/promises';
import { firstYearIn, templateWorkbook } from '../template';
import { kindOf } from './inputs';
import { UsageError, parseWords } from './usage';

/** `template OUT.xlsx`: writes the workbook to fill in. */
export async function templateCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseWords(args, { kind: { type: 'string' } });
  const [path] = positionals;
  if (path === undefined) throw new UsageError('Sebutkan nama berkas hasil, misalnya templat.xlsx.');
  const firstYear = firstYearIn(new Date().getFullYear());
  await writeFile(path, await templateWorkbook(kindOf(values.kind) ?? 'ksp', { firstYear }));
  process.stdout.write(
    `Templat ditulis ke ${path}. Isi kolom berwarna, simpan, lalu nilai dengan: npm run --silent rapor -- assess ${path}\n`,
  );
  return 0;
}
