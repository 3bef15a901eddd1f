import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codedList, printedForm } from './case-workbooks';
import { realCases } from './real-cases';

/** Writes the workbooks of the real statements into `fixtures/workbooks`: run it when a case changes. */
async function main(): Promise<void> {
  const folder = join(__dirname, '../../fixtures/workbooks');
  const printed = ['ksp-d-2009-2010.json', 'ksp-h-2009-2010.json', 'ksp-p-2009-2010.json'];
  for (const real of realCases()) {
    const name = real.file.replace('.json', '');
    writeFileSync(join(folder, `${name}.xlsx`), await codedList(real));
    if (printed.includes(real.file))
      writeFileSync(join(folder, `${name}-komparatif.xlsx`), await printedForm(real));
  }
}

void main();
