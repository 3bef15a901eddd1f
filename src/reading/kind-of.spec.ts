import { sheetOf } from '../../test/support/grid-of';
import type { Sheet } from '../domain/grid';
import { kindOf, kindRead } from './kind-of';

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
});

describe('the kind that name and rows leave open', () => {
  const SHARIA = ['piutang murabahah', 'simpanan wadiah', 'bagi hasil'];
  const SELLS = ['penjualan pupuk', 'hpp pupuk'];
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['no question for one that lends by its name', 'KSP MAJU', LENDS, []],
    [
      'no question for one that never lives by lending and keeps goods',
      'KUD MAJU',
      [...LENDS, 'persediaan pupuk'],
      [],
    ],
    [
      'no question for one that works for others',
      'KOPERASI TKBM BAHARI',
      [...LENDS, 'tagihan jasa bongkar muat'],
      [],
    ],
    ['no question for one that carries for others', 'KOPERASI ANGKUTAN MAJU', [...LENDS, 'iuran trayek'], []],
    ['no question for an enterprise of what is a village elsewhere', 'BUM NAGARI SAKATO', LENDS, []],
    [
      'a question for one that serves by its name and lends',
      'KOPERASI TKBM BAHARI',
      LENDS,
      ['riil', 'usp', 'ksp'],
    ],
    [
      'a question for one of services that lends',
      'KOPERASI JASA ANGKUTAN MAJU',
      LENDS,
      ['riil', 'usp', 'ksp'],
    ],
    [
      'a question for one whose name has both laws',
      'KSP BERKAH JAYA (dahulu KSPPS BERKAH)',
      LENDS,
      ['ksp', 'kspps'],
    ],
    [
      'no question for the name that the law of sharia gives',
      'KOPERASI SIMPAN PINJAM DAN PEMBIAYAAN SYARIAH BERKAH',
      LENDS,
      [],
    ],
    ['no question for one without a name that lends alone', '', LENDS, []],
    [
      'no question for one that keeps a stock of forms',
      'KOPERASI KREDIT MAJU',
      [...LENDS, 'persediaan barang cetakan'],
      [],
    ],
    ['no question for one by sharia', 'KSPPS BMT MAJU', SHARIA, []],
    ['no question for one of traders that sells', 'KUD MAJU', [...LENDS, ...TRADES, ...SELLS], []],
    ['no question for a village unit that sells', 'BUM DESA MAJU', [...TRADES, ...SELLS], []],
    ['a question for one of employees that shows loans alone', 'KOPKAR MAJU', LENDS, ['riil', 'usp', 'ksp']],
    ['a question for one by sharia of a school', 'KOPONTREN MAJU', SHARIA, ['riil', 'uspps', 'kspps']],
    [
      'a question for one of producers that shows loans alone',
      'KOPERASI PRODUSEN TANI',
      LENDS,
      ['riil', 'usp', 'ksp'],
    ],
    ['a question for one of a village that shows loans alone', 'KUD MAJU', LENDS, ['riil', 'usp', 'ksp']],
    ['a question for one without a name that holds goods', '', [...LENDS, ...TRADES], ['ksp', 'usp', 'riil']],
    ['no question for one that the law calls so', 'KSPPS AMANAH', LENDS, []],
    [
      'no question for one that lends and sells forms',
      'KSP MAJU',
      [...LENDS, 'penjualan formulir dan buku'],
      [],
    ],
    ['a question for one of sharia by its name alone', 'BMT AMANAH', LENDS, ['ksp', 'kspps']],
    [
      'a question for one without a name with a word of sharia',
      '',
      [...LENDS, 'bagi hasil'],
      ['ksp', 'kspps'],
    ],
    [
      'a question for one without a name with a word of a village',
      '',
      ['kas desa', 'kas'],
      ['bumdes', 'ksp'],
    ],
    ['a question where nothing is lent', 'KOPERASI MAJU', ['kas', 'simpanan pokok'], ['ksp', 'usp', 'riil']],
    [
      'a question for one that lends by its name and sells',
      'KSP MAJU',
      [...LENDS, ...TRADES, ...SELLS],
      ['ksp', 'usp', 'riil'],
    ],
  ])('is %s', (_, name, texts, open) => {
    expect(kindRead(texts, [], name).open).toEqual(open);
  });
});
