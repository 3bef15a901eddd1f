import { writeFile } from 'node:fs/promises';
import { firstYearIn, templateWorkbook } from '../template';
import { command } from './command';
import type { Definition } from './command';
import { KIND } from './frame-options';

/** `template OUT.xlsx`: writes the workbook to fill in. */
export const templateCommand: Definition = (end) =>
  command('template', 'menulis buku kerja untuk diisi')
    .argument('<HASIL.xlsx>', 'nama berkas hasil')
    .addOption(KIND)
    .action(async (path, { kind = 'ksp' }) => {
      const firstYear = firstYearIn(new Date().getFullYear());
      await writeFile(path, await templateWorkbook(kind, { firstYear }));
      process.stdout.write(
        `Templat ditulis ke ${path}. Isi kolom berwarna, simpan, lalu nilai dengan: npm run --silent rapor -- assess ${path}\n`,
      );
      end(0);
    });
