import { NEW_OFFICE, NOBODY, officeFaults } from './office';
import type { Office } from './office';

const WELL: Office = {
  ...NEW_OFFICE,
  letterhead: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS KOPERASI'],
  place: 'Contoh',
  head: { ...NOBODY, role: 'Kepala Dinas', name: 'Siti Aminah' },
  examiners: [{ ...NOBODY, role: 'Pemeriksa', name: 'Budi' }],
};

describe('an office', () => {
  it.each<[Partial<Office>, string[], string]>([
    [{}, [], 'can sign'],
    [{ letterhead: [] }, ['letterhead-missing'], 'nobody would know whose paper it is'],
    [{ place: '' }, ['place-missing'], 'a signature names its place'],
    [{ scheme: 'X' }, ['sequence-missing'], 'numbers would repeat'],
    [{ address: 'rapor.go.id' }, ['address-unreadable'], 'a camera opens addresses only'],
    [{ address: 'https://rapor.go.id/rapor' }, [], 'behind another path'],
    [{ head: NOBODY }, ['head-missing'], 'who signs'],
    [{ examiners: [NOBODY] }, ['examiner-missing'], 'who examined'],
  ])('%j: %j, %s', (odd, faults) => {
    expect(officeFaults({ ...WELL, ...odd })).toEqual(faults);
  });

  it('says everything that is missing at once', () => {
    expect(officeFaults(NEW_OFFICE)).toEqual([
      'letterhead-missing',
      'place-missing',
      'head-missing',
      'examiner-missing',
    ]);
  });
});
