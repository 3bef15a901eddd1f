import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textOf } from '../../src/domain/grid';
import { readWorkbook } from '../../src/ingestion/read-workbook';
import { attackNames, attacked } from './attacks';
import { DAMAGES } from './damage';
import { Random } from './random';
import { table } from './tables';

/** One file that a service must survive. */
export interface FuzzCase {
  readonly number: number;
  /** Which fixture it was, and what was done to it. */
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
}

const FOLDER = join(__dirname, '../../fixtures/workbooks');

interface Fixture {
  readonly name: string;
  readonly bytes: Buffer;
  readonly rows: readonly (readonly string[])[];
}

/** So many cases made from the fixtures by chance; the same ones for the same seed. One at a time: some are large. */
export async function* fuzzCases(count: number, seed: number): AsyncGenerator<FuzzCase> {
  const fixtures = await readFixtures();
  const damages = Object.keys(DAMAGES);
  for (let number = 0; number < count; number += 1) {
    const random = new Random(seed * 100_003 + number);
    const fixture = random.pick(fixtures);
    const way = number % 4;
    const done = way === 0 ? random.pick(damages) : way === 3 ? 'as a table' : random.pick(attackNames);
    const bytes =
      way === 0
        ? (DAMAGES[done]?.(fixture.bytes, random) ?? Buffer.alloc(0))
        : way === 3
          ? table(fixture.rows, random)
          : attacked(fixture.bytes, done, random);
    const extension = way === 3 ? 'csv' : 'xlsx';
    const file = `${basename(fixture.name, '.xlsx')}.${extension}`;
    yield { number, name: `${fixture.name}: ${done}`, file, bytes };
  }
}

async function readFixtures(): Promise<Fixture[]> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
  return Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(join(FOLDER, name));
      const read = await readWorkbook(bytes);
      if ('fault' in read) throw new Error(`${name}: ${read.fault.code}`);
      const rows = read.grid.sheets.flatMap((sheet) => sheet.rows.map((row) => row.map(textOf)));
      return { name, bytes, rows };
    }),
  );
}
