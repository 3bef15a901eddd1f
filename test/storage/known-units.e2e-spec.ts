import { deserialize } from 'node:v8';
import type { INestApplicationContext } from '@nestjs/common';
import { insertRows } from '../../src/database/bulk';
import { Reader, UnitOfWork } from '../../src/database/unit-of-work';
import type { KnownUnit } from '../../src/domain/register/plan';
import type { UnitIdentity } from '../../src/domain/statement/statement';
import { KnownUnits } from '../../src/units/known-units';
import { RegisterService } from '../../src/units/register.service';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { openStorage, removeData, temporarySettings } from '../support/database';

const COLUMNS = ['id', 'ownName', 'nik', 'name', 'normalizedName', 'kind', 'createdAt'];
const SAME = ['KSP Sama', 'ksp sama', 'ksp', '2026-11-30T00:00:00.000Z'];

const settings = temporarySettings();
let app: INestApplicationContext;

beforeAll(async () => {
  app = await openStorage(settings);
});

afterAll(async () => {
  await app.close();
  removeData(settings);
});

const registered = async (unit: UnitIdentity): Promise<string> =>
  app.get(UnitOfWork).run(LOCAL, async (scope) => (await app.get(UnitsService).findOrCreate(scope, unit)).id);

const found = async (name: string): Promise<string[]> =>
  (await app.get(KnownUnits).now())
    .candidates({ name, kind: 'ksp', legalEntity: '518/BH/2006' }, new Set())
    .map(({ unitId, agrees }) => `${unitId} ${agrees.join(' ')}`);

describe('the units that files are matched with', () => {
  it('are those of the register at any time, without being looked through anew', async () => {
    expect(await found('KSP Maju')).toEqual([]);
    const first = await registered({ name: 'KSP Maju', kind: 'ksp' });
    const index = await app.get(KnownUnits).now();
    expect(await found('KSP Maju')).toEqual([`${first} same-name`]);
    await registered({ name: 'Koperasi Maju', kind: 'ksp', legalEntity: '518/BH/2006' });
    expect(await found('KSP Maju')).toEqual([`${first} same-legal same-name`]);
    expect(await app.get(KnownUnits).now()).toBe(index);
  });

  it('are all of them, a part at a time, however many have one name', async () => {
    const rows = Array.from({ length: 1100 }, (_, at) => [
      ...[`u-${String(at).padStart(4, '0')}`, `sama ${at}`, at === 1099 ? '3201010010001' : null],
      ...SAME,
    ]);
    await app.get(UnitOfWork).run(LOCAL, ({ manager }) => insertRows(manager, 'unit', COLUMNS, rows));
    const { known } = await app.get(RegisterService).known(LOCAL);
    const parts = known.map((part) => deserialize(part) as readonly KnownUnit[]);
    expect(parts.map((part) => part.length)).toEqual([1000, 101]);
    expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(1101);
    const anew = await new KnownUnits(app.get(Reader)).now();
    expect([anew.hasNik('3201010010001'), anew.hasNik('3201010010002')]).toEqual([true, false]);
  });
});
