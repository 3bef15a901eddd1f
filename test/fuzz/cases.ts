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

/**
 * So many cases made from the fixtures by chance; the same ones for the same seed. One at a time: some are large. Each way to damage
 * or attack a file comes in its turn, so that a few cases try them all.
 */
export async function* fuzzCases(count: number, seed: number): AsyncGenerator<FuzzCase> {
  const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
  const damages = Object.keys(DAMAGES);
  for (let number = 0; number < count; number += 1) {
    const random = new Random(seed * 100_003 + number);
    const fixture = random.pick(fixtures);
    const [way, turn] = [number % 4, Math.floor(number / 4)];
    const done =
      way === 0 ? inTurn(damages, turn) : way === 3 ? 'as a table' : inTurn(attackNames, turn * 2 + way - 1);
    const whole = readFileSync(join(FOLDER, fixture));
    const bytes =
      way === 0
        ? (DAMAGES[done]?.(whole, random) ?? Buffer.alloc(0))
        : way === 3
          ? table(await rowsIn(fixture), random)
          : attacked(whole, done, random);
    const extension = way === 3 ? 'csv' : 'xlsx';
    const file = `${basename(fixture, '.xlsx')}.${extension}`;
    yield { number, name: `${fixture}: ${done}`, file, bytes };
  }
}

const inTurn = (names: readonly string[], turn: number): string => names[turn % names.length] ?? '';

async function rowsIn(fixture: string): Promise<string[][]> {
  const read = await readWorkbook(readFileSync(join(FOLDER, fixture)));
  if ('fault' in read) throw new Error(`${fixture}: ${read.fault.code}`);
  return read.grid.sheets.flatMap((sheet) => sheet.rows.map((row) => row.map(textOf)));
}
