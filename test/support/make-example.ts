import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateWorkbook } from '../../src/template';
import type { Statement } from '../../src/domain/statement/statement';
import { exampleBumdes } from './example-bumdes';
import { exampleKspps } from './example-kspps';
import { exampleStatements } from './example-statement';
import { exampleUsp } from './example-usp';
import { exampleUspps } from './example-uspps';

const EXAMPLES: readonly (readonly Statement[])[] = [
  exampleStatements(),
  exampleUsp(),
  exampleKspps(),
  exampleUspps(),
  exampleBumdes(),
];

/** Writes the filled examples into `fixtures/workbooks`: run it when the template or an example changes. */
async function main(): Promise<void> {
  for (const statements of EXAMPLES) {
    const [first] = statements;
    if (!first) continue;
    const { kind } = first.unit;
    const path = join(__dirname, `../../fixtures/workbooks/contoh-templat-${kind}.xlsx`);
    writeFileSync(path, await templateWorkbook(kind, { firstYear: first.period.year, statements }));
  }
}

void main();
