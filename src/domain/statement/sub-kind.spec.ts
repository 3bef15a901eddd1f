import type { Kind, SubKind } from './kind';
import { isMerahPutih, subKindOf, subKindWritten } from './sub-kind';

describe('the sub-kind of a real-sector cooperative', () => {
  it.each<[Kind, string, SubKind | undefined, SubKind | undefined, string]>([
    ['riil', 'Koperasi Desa Merah Putih Sukamaju', undefined, 'kdmp', 'as its decree names it'],
    ['riil', 'KDMP Sukamaju', undefined, 'kdmp', 'in short'],
    ['riil', 'KOPDES MERAH PUTIH SUKAMAJU', undefined, 'kdmp', 'as people say'],
    ['riil', 'Koperasi Kelurahan Merah Putih Harapan', undefined, 'kkmp', 'of a town'],
    ['riil', 'Koperasi Konsumen Contoh Makmur', undefined, 'konsumen', 'a shop'],
    ['riil', 'Koperasi Produsen Tahu Tempe', undefined, 'produsen', 'makers'],
    ['riil', 'Koperasi Jasa Angkutan Kota', undefined, 'jasa', 'a service'],
    ['riil', 'Koperasi Pemasaran Rumput Laut', undefined, 'pemasaran', 'it sells what members make'],
    ['riil', 'KUD Maju Jaya', undefined, undefined, 'its name does not say'],
    ['riil', 'KUD Maju Jaya', 'produsen', 'produsen', 'it says so itself'],
    ['riil', 'Toko Merah Putih', undefined, undefined, 'the colours alone are no village'],
    ['ksp', 'KSP Koperasi Desa Merah Putih', undefined, undefined, 'another kind has none'],
  ])('a %s called %s that says %s is %s: %s', (kind, name, subKind, expected) => {
    expect(subKindOf({ kind, name, ...(subKind ? { subKind } : {}) })).toBe(expected);
  });

  it.each([
    ['kdmp', true],
    ['kkmp', true],
    ['konsumen', false],
  ] as const)('%s: no rules of its own were found is %s', (subKind, expected) => {
    expect(isMerahPutih({ kind: 'riil', name: 'Contoh', subKind })).toBe(expected);
  });

  it.each([
    [' KDMP ', 'kdmp'],
    ['Konsumen', 'konsumen'],
    ['toko', undefined],
  ])('written %s is %s', (text, expected) => {
    expect(subKindWritten(text)).toBe(expected);
  });
});
