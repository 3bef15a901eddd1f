import { ROLES, type Caller } from '../../domain/access/caller';
import { NATION } from '../../domain/area/area';
import { callerOf } from '../../domain/access/grant';
import { MAY_OF, mayOf, type May } from '../../rendering/may';
import { menuOf } from '../../rendering/menu';
import { rolesOf } from './rights';

const GATES: readonly [keyof May, string, string][] = [
  ['file', 'POST', '/unggah'],
  ['file', 'GET', '/unggah/:uploadId/baca'],
  ['file', 'POST', '/laporan/:statementId/ketik'],
  ['file', 'POST', '/penilaian/:id/penjelasan'],
  ['register', 'GET', '/unit/:id/gabung'],
  ['oversee', 'POST', '/unit/:id/keadaan'],
  ['oversee', 'POST', '/unit/:id/nama'],
  ['oversee', 'POST', '/cetak'],
  ['examine', 'POST', '/unit/:id/laporan/:year/dokumen/:kind'],
  ['administer', 'GET', '/kantor'],
];

it('who does not reach every unit keeps no register, in the menu neither', () => {
  const [all, one] = [[NATION], ['14.06']].map((areas) =>
    callerOf('x', { role: 'official', units: [], areas }),
  );
  const titles = (caller: Caller | undefined): boolean =>
    caller !== undefined && JSON.stringify(menuOf(caller)).includes('"/register"');
  expect([titles(all), titles(one)]).toEqual([true, false]);
  expect([all, one].map((each) => each && mayOf(each).register)).toEqual([true, false]);
});

describe('what pages show as allowed', () => {
  it.each(GATES)('%s is what the guard of %s %s lets in', (may, method, route) => {
    expect(ROLES.filter((role) => MAY_OF[role][may])).toEqual(
      ROLES.filter((role) => rolesOf(method, route)?.includes(role)),
    );
  });
});
