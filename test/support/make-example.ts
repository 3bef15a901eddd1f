import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateWorkbook } from '../../src/template';
import type { Statement } from '../../src/domain/statement/statement';
import { exampleBumdes } from './example-bumdes';
import { exampleKspps } from './example-kspps';
import { exampleKdmp, exampleRiil } from './example-riil';
import { exampleStatements } from './example-statement';
import { exampleUsp } from './example-usp';
import { exampleUspps } from './example-uspps';

/** Each example by the name of its workbook. */
const EXAMPLES: Readonly<Record<string, readonly Statement[]>> = {
  ksp: exampleStatements(),
  usp: exampleUsp(),
  kspps: exampleKspps(),
  uspps: exampleUspps(),
  bumdes: exampleBumdes(),
  riil: exampleRiil(),
  'riil-kdmp': exampleKdmp(),
};

/** Writes the filled examples into `fixtures/workbooks`: run it when the template or an example changes. */
async function main(): Promise<void> {
  for (const [name, statements] of Object.entries(EXAMPLES)) {
    const [first] = statements;
    if (!first) continue;
    const { kind } = first.unit;
    const path = join(__dirname, `../../fixtures/workbooks/contoh-templat-${name}.xlsx`);
    writeFileSync(path, await templateWorkbook(kind, { firstYear: first.period.year, statements }));
  }
}

void main();
