import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateWorkbook } from '../../src/ingestion/template';
import { EXAMPLE_YEARS, exampleStatements } from './example-statement';

/** Writes the filled example into `fixtures/workbooks`: run it when the template or the example changes. */
async function main(): Promise<void> {
  const options = { firstYear: EXAMPLE_YEARS[0], statements: exampleStatements() };
  const path = join(__dirname, '../../fixtures/workbooks/contoh-templat-ksp.xlsx');
  writeFileSync(path, await templateWorkbook('ksp', options));
}

void main();
