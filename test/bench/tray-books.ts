import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { readFile } from '../../src/ingestion/read-file';
import { closeReaders } from '../../src/ingestion/read-workbook';
import { doubtfulIn } from '../../src/reading/row-choices';
import { UnitsService } from '../../src/units/units.service';
import { packed, unpacked } from '../fuzz/workbook-parts';
import { LOCAL } from '../support/caller';
import { layoutCases } from '../support/layout-cases';
import type { CaseRow, LayoutCase } from '../support/layout-cases';
import { FORMS } from '../support/layout-forms';
import { BALANCE, INCOME } from '../support/small-statement';
import type { SmallRow } from '../support/small-statement';
import { zipOf } from '../support/workbooks';

const LAYOUTS = 20;

/** Twenty layouts that leave nothing to be asked: a file of which something is asked costs less than one that is stored. */
async function layouts(): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for (const layout of [small([BALANCE, INCOME]), small([INCOME, BALANCE]), ...layoutCases()])
    for (const form of FORMS.filter((each) => each.fits(layout))) {
      const { bytes, file } = await form.make(layout);
      if (!file.endsWith('.xlsx')) continue;
      const read = await readFile(Buffer.concat([bytes]), { file });
      if ('faults' in read || doubtfulIn(read.reading.rows).length > 0) continue;
      found.push(bytes);
      if (found.length === LAYOUTS) return found;
    }
  return found;
}

/** A statement of few lines, which every form can hold. */
function small(statements: readonly (readonly SmallRow[])[]): LayoutCase {
  return {
    name: 'small',
    kind: 'ksp',
    form: undefined,
    missed: 0,
    statements: statements.map((rows) => ({
      title: rows === BALANCE ? 'NERACA' : 'PERHITUNGAN HASIL USAHA',
      rows: rows.map(([label, now, before]): CaseRow => ({
        ...{ label, code: undefined, line: null, right: new Set<string>(), ask: false },
        ...{ isCredit: false, isIncome: false, isContra: false, isMinus: false },
        isHeading: now === undefined,
        isSum: /^(jumlah|sisa)/i.test(label),
        amounts: now === undefined || before === undefined ? undefined : [now, before],
      })),
    })),
  };
}

/** The same layout of another cooperative. */
function named(bytes: Buffer, at: number): Buffer {
  const word = wordOf(at);
  const files = [...unpacked(bytes)].map(
    ([name, text]) => [name, text.replaceAll('Contoh Makmur', word)] as const,
  );
  return packed(new Map(files));
}

/** A name that is near no other one: syllables drawn from a hash. */
function wordOf(at: number): string {
  const drawn = [...createHash('sha256').update(String(at)).digest().subarray(0, 8)];
  return drawn.map((byte) => `${'bdfghjklmnprstwy'[byte % 16]}${'aiueo'[(byte >> 4) % 5]}`).join('');
}

/** What the cooperative of the workbook at a place is called. */
const nameOf = (at: number): string => `Koperasi ${wordOf(at)}`;

/** The register knows the units: what is measured is a file from the archive to its assessment, and nobody is asked. */
export async function register(app: INestApplicationContext, count: number): Promise<void> {
  const units = app.get(UnitsService);
  await app.get(UnitOfWork).run(LOCAL, async (scope) => {
    for (let at = 0; at < count; at += 1) await units.findOrCreate(scope, { name: nameOf(at), kind: 'ksp' });
  });
}

/** Workbooks of so many cooperatives, each of one of the layouts in turn. */
export async function booksOf(count: number): Promise<Buffer[]> {
  const made = await layouts();
  await closeReaders();
  return Array.from({ length: count }, (_, at) => named(made[at % made.length] ?? Buffer.alloc(0), at));
}

/** The archive that they come in by. */
export const archiveOf = (books: readonly Buffer[]): Buffer =>
  zipOf(books.map((content, at) => ({ name: `${at}.xlsx`, content })));
