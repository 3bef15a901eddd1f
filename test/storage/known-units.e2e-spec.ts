import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '../../src/database/unit-of-work';
import type { UnitIdentity } from '../../src/domain/statement/statement';
import { KnownUnits } from '../../src/units/known-units';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { openStorage, removeData, temporarySettings } from '../support/database';

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
});
