import type { RowReading } from './layout';
import { placeOffers } from './place-offers';

const row = (label: string, under: readonly string[], line: string | null = null): RowReading => ({
  ...{ key: label, sheet: 'Hasil', row: 1, label, under, line, candidates: [], cells: [] },
  ...{ state: line === null ? 'doubtful' : 'taken', confidence: 0, reason: 'unknown' },
});

describe('what is offered for a row whose words say no line', () => {
  it.each<[string, RowReading, string | undefined]>([
    ['what heads it', row('Gerai Obat', ['PENDAPATAN GERAI']), 'service-income'],
    ['what it says first, whatever heads it', row('Pendapatan Bengkel', ['Unit Bengkel']), 'service-income'],
    ['what is sold', row('Gerai Obat - Penjualan', ['PENDAPATAN GERAI']), 'member-sales'],
    ['what it costs', row('Susu dari Anggota', ['HARGA POKOK']), 'member-cost-of-goods'],
    ['a word of treasurers', row('Bon karyawan', ['HARTA LANCAR']), 'trade-debtors'],
    ['its neighbours', row('Kotak', ['Unit']), 'equipment'],
    ['nothing where nothing is known of its place', row('Homestay', []), undefined],
  ])('goes by %s', (_, asked, first) => {
    const rows = [row('Mobil', ['Unit'], 'vehicles'), asked];
    expect(placeOffers('riil', rows)(asked)[0]?.line).toBe(first);
  });

  it('goes by both its neighbours where nothing heads it', () => {
    const asked = row('Kotak', []);
    const [above, below] = [row('Gaji', [], 'salaries-and-honoraria'), row('Listrik', [], 'utilities')];
    expect(placeOffers('riil', [above, asked, below])(asked)[0]?.line).toBe('other-business-expense');
    expect(placeOffers('riil', [above, asked, row('Tanah', [], 'land')])(asked)).toEqual([]);
  });
});
