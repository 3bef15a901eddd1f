import { sheetOf } from '../../test/support/grid-of';
import type { Sheet } from '../domain/grid';
import { kindOf, kindsOpen } from './kind-of';

const LENDS = ['piutang pinjaman anggota', 'simpanan pokok', 'simpanan wajib', 'jasa pinjaman'];
const TRADES = ['persediaan barang', 'utang dagang', 'piutang dagang'];

describe('the kind of unit that a file speaks of', () => {
  it.each([
    ['ksp', 'one that lends', LENDS],
    ['ksp', 'one that lends and sold an old car', [...LENDS, ...TRADES, 'laba penjualan aset']],
    ['riil', 'one that sells beside lending', [...LENDS, ...TRADES, 'penjualan pupuk', 'hpp pupuk']],
    ['riil', 'one that trades and never lends', TRADES],
    ['kspps', 'one of sharia', ['piutang murabahah', 'simpanan wadiah', 'bagi hasil', ...TRADES]],
    ['bumdes', 'one of a village', ['penyertaan modal desa', 'kas']],
  ])('is %s for %s', (kind, _, texts) => {
    expect(kindOf(texts)).toBe(kind);
  });

  const headed = (...head: string[]): Sheet =>
    sheetOf([...head.map((line) => [line]), ['Uraian', '2024'], ['Kas', 5_000_000]]);

  it.each([
    ['usp', 'a line of its own under its cooperative', [['KOPERASI KONSUMEN MEKAR', 'UNIT SIMPAN PINJAM']]],
    ['usp', 'the title of the statement', [['KPRI BAKTI', 'NERACA UNIT USAHA SIMPAN PINJAM']]],
    ['usp', 'a sheet whose neighbour names nobody', [['USP KSU MAJU', 'NERACA'], ['PHU']]],
    [
      'ksp',
      'a sheet beside one of the cooperative',
      [
        ['KSU MAJU', 'USP'],
        ['KSU MAJU', 'NERACA'],
      ],
    ],
    ['ksp', 'a cooperative that only lends', [['KSP MEKAR', 'UNIT SIMPAN PINJAM CABANG 2']]],
    ['ksp', 'its name written out', [['KOPERASI SIMPAN PINJAM MEKAR', 'NERACA']]],
    ['ksp', 'a head of several units', [['KSU MAJU', 'UNIT SIMPAN PINJAM DAN UNIT TOKO']]],
  ])('is %s where the heads are %s', (kind, _, heads) => {
    const sheets = heads.map((head) => headed(...head));
    expect(kindOf(LENDS, sheets)).toBe(kind);
  });

  it('is the unit of a cooperative by sharia in the same way, and never one that trades', () => {
    const sheets = [headed('KOPERASI KONSUMEN AMANAH', 'USPPS')];
    expect(kindOf(['piutang murabahah', 'simpanan wadiah', 'bagi hasil'], sheets)).toBe('uspps');
    expect(kindOf(TRADES, sheets)).toBe('riil');
  });

  it.each([
    [['ksp', 'usp', 'riil'], 'one that trades by its name and shows nothing but loans', 'KPRI BAKTI', LENDS],
    [['ksp', 'kspps'], 'one of sharia by its name alone', 'BMT AMANAH', LENDS],
    [['ksp', 'riil'], 'one without a name that sold something', undefined, [...LENDS, 'penjualan pupuk']],
    [['ksp', 'kspps'], 'one without a name with a word of sharia', undefined, [...LENDS, 'bagi hasil']],
    [['bumdes', 'ksp'], 'one without a name with a word of a village', undefined, ['kas desa', 'kas']],
    [[], 'one that lends by its name', 'KSP MEKAR', [...LENDS, 'penjualan pupuk']],
    [[], 'one of a village by its name', 'BUM Desa Maju', ['kas']],
    [[], 'one that only lends, without a name', undefined, LENDS],
  ])('is open between %j for %s', (kinds, _, name, texts) => {
    expect(kindsOpen(texts, [], name)).toEqual(kinds);
  });
});
