import { ROLES } from '../../domain/access/caller';
import { MAY_OF, type May } from '../../rendering/may';
import { rolesOf } from './rights';

const GATES: readonly [keyof May, string, string][] = [
  ['file', 'POST', '/unggah'],
  ['file', 'GET', '/unggah/:uploadId/baca'],
  ['file', 'POST', '/laporan/:statementId/ketik'],
  ['file', 'POST', '/penilaian/:id/penjelasan'],
  ['oversee', 'GET', '/unit/:id/gabung'],
  ['oversee', 'POST', '/unit/:id/nama'],
  ['oversee', 'POST', '/cetak'],
  ['examine', 'POST', '/unit/:id/laporan/:year/dokumen/:kind'],
  ['administer', 'GET', '/kantor'],
];

describe('what pages show as allowed', () => {
  it.each(GATES)('%s is what the guard of %s %s lets in', (may, method, route) => {
    expect(ROLES.filter((role) => MAY_OF[role][may])).toEqual(
      ROLES.filter((role) => rolesOf(method, route)?.includes(role)),
    );
  });
});
