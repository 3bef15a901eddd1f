import { kindOf } from './kind-of';

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
});
