import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { UnitOfWork, type WriteScope } from '../../src/database/unit-of-work';
import { exact } from '../../src/domain/decimal';
import { once } from '../../src/domain/kept';
import { periodOf } from '../../src/domain/period';
import type { AnswerSheet, Figure, Statement } from '../../src/domain/statement/statement';
import type { Kind } from '../../src/domain/statement/kind';
import { settingsFrom } from '../../src/settings';
import { StatementsService } from '../../src/statements/statements.service';
import { keepAreas } from '../../src/units/areas.store';
import { insertUnit } from '../../src/units/units.store';
import { LOCAL } from './caller';
import { removeData } from './database';
import { EXAMPLE_ANSWERS, EXAMPLE_FIGURES, LETTERS } from './example-statement';
import { Service } from './service';

/** The made-up kabupaten: where it is, and the years its units were judged in. */
export const KABUPATEN = { code: '14.06', years: [2018, 2019, 2020] } as const;

/** What is special about a unit of the newest year. */
type Turn = 'fell' | 'contradicts' | 'open';

/** A unit of the kabupaten. */
export interface MadeUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly area: string;
  readonly reported: boolean;
  readonly turn: Turn | undefined;
}

const DISTRICTS = [
  ['14.06.01', 'Ujung Batu'],
  ['14.06.02', 'Rokan IV Koto'],
  ['14.06.03', 'Rambah'],
] as const;

const UNITS = 60;
const REPORTED = 40;
/** Of the units that reported. */
const TURNS: ReadonlyMap<number, Turn> = new Map([
  ...[3, 11, 19, 27].map((at): [number, Turn] => [at, 'fell']),
  ...[5, 22].map((at): [number, Turn] => [at, 'contradicts']),
  ...[8, 30, 33].map((at): [number, Turn] => [at, 'open']),
]);
/** Two units have the names of others. */
const DOUBLES: ReadonlyMap<number, number> = new Map([
  [50, 2],
  [51, 7],
]);

/** A service with the kabupaten in its embedded database, which is filled once for all specs of a process. */
export async function startKabupaten(
  env: Record<string, string> = {},
): Promise<{ service: Service; units: readonly MadeUnit[] }> {
  const { file, units } = await asFilled();
  const settings = settingsFrom({ RAPOR_DATA: mkdtempSync(join(tmpdir(), 'rapor-kabupaten-')) });
  writeFileSync(settings.databaseFile, file);
  return { service: await Service.start({ ...env, RAPOR_DATA: settings.RAPOR_DATA }), units };
}

const asFilled = once(async (): Promise<{ file: Buffer; units: readonly MadeUnit[] }> => {
  const { app, settings } = await Service.start({ RAPOR_BROWSER: '/none' });
  try {
    const units = await fillKabupaten(app);
    // Closing it puts all that was written into the one file.
    await app.close();
    return { file: readFileSync(settings.databaseFile), units };
  } finally {
    removeData(settings);
  }
});

/**
 * Fills an empty database with a kabupaten of 60 units, of which 40 reported three years, the newest of which four fell in,
 * two contradict themselves and three leave points open; two more are registered twice.
 *
 * @param earlier more years of each that reported, like the first one
 */
export async function fillKabupaten(
  app: INestApplicationContext,
  earlier: readonly number[] = [],
): Promise<readonly MadeUnit[]> {
  const work = app.get(UnitOfWork, { strict: false });
  const units = await work.run(LOCAL, registered);
  for (const [at, unit] of units.entries())
    if (unit.reported)
      await work.run(LOCAL, (scope) => report(app, scope, unit, at, [...earlier, ...KABUPATEN.years]));
  return units;
}

async function registered(scope: WriteScope): Promise<MadeUnit[]> {
  await keepAreas(
    scope,
    DISTRICTS.map(([code, name]) => ({ code, name })),
  );
  const units: MadeUnit[] = [];
  for (let at = 0; at < UNITS; at += 1) {
    const [name, kind, area] = [nameOf(DOUBLES.get(at) ?? at), kindOf(DOUBLES.get(at) ?? at), areaOf(at)];
    const { id } = await insertUnit(scope, { name, kind }, { areaCode: area, nik: null });
    units.push({ id, name, kind, area, reported: at < REPORTED, turn: TURNS.get(at) });
  }
  return units;
}

const nameOf = (at: number): string =>
  `KSP Sejahtera ${String.fromCharCode(65 + (at % 26))}${Math.floor(at / 26)}`;

/** The last ones are of kinds without a predicate of their own, or of others. */
const kindOf = (at: number): Kind => (at < 46 ? 'ksp' : at < 54 ? 'bumdes' : 'kspps');

/** Every tenth is known by its kabupaten only. */
const areaOf = (at: number): string =>
  at % 10 === 9 ? KABUPATEN.code : (DISTRICTS[at % DISTRICTS.length]?.[0] ?? KABUPATEN.code);

async function report(
  app: INestApplicationContext,
  scope: WriteScope,
  unit: MadeUnit,
  at: number,
  years: readonly number[],
): Promise<void> {
  const statements = years.map((year) => statementOf(unit, at, year));
  const stored = await app
    .get(StatementsService, { strict: false })
    .store(scope, { unit: { name: unit.name, kind: unit.kind }, statements, owner: { unitId: unit.id } });
  if (!('years' in stored)) throw new Error(`not stored: ${JSON.stringify(stored)}`);
  for (const { statementId } of stored.years)
    await app.get(AssessmentsService, { strict: false }).assessIn(scope, statementId);
}

/** The invented cooperative, so many times as large; the third year is the second one, a tenth more. */
function statementOf(unit: MadeUnit, at: number, year: number): Statement {
  const place = Math.max(
    0,
    KABUPATEN.years.findIndex((each) => each === year),
  );
  const turn = place === 2 ? unit.turn : undefined;
  const origin = { at: 'cell', file: 'kabupaten', sheet: String(year), cell: 'D4' } as const;
  const amounts = turned(turn, amountsOf(place, 1 + (at % 9)));
  const figures = [...amounts].map(([code, amount]): [string, Figure] => [
    code,
    { amount: exact(amount), origin },
  ]);
  const answers = Object.entries(EXAMPLE_ANSWERS).map(([number, letters]): [string, AnswerSheet] => [
    number,
    {
      answers: Array.from(letters[at % 2] ?? '', (letter) =>
        turn === 'fell' ? 'no' : turn === 'open' ? 'unanswered' : (LETTERS[letter] ?? 'unanswered'),
      ),
      origin,
    },
  ]);
  return {
    unit: { name: unit.name, kind: unit.kind },
    period: periodOf(year),
    figures: new Map(figures),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(answers),
    totalsProve: false,
  };
}

function amountsOf(place: number, times: number): Map<string, bigint> {
  const [more, less] = place === 2 ? [11n, 10n] : [1n, 1n];
  return new Map(
    Object.entries(EXAMPLE_FIGURES).map(([code, amounts]) => [
      code,
      (BigInt(amounts[Math.min(place, 1)] ?? 0) * BigInt(times) * more) / less,
    ]),
  );
}

/** A third of the loans that were current is lost; or the printed total of the assets is not that of its rows. */
function turned(turn: Turn | undefined, amounts: Map<string, bigint>): Map<string, bigint> {
  const add = (code: string, amount: bigint): void =>
    void amounts.set(code, (amounts.get(code) ?? 0n) + amount);
  const lost = (amounts.get('current-loans') ?? 0n) / 3n;
  if (turn === 'fell') {
    add('current-loans', -lost);
    add('loss-loans', lost);
  }
  if (turn === 'contradicts') amounts.set('total-assets', 77_000_000n);
  return amounts;
}
