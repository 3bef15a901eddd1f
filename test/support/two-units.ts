/** Of a cooperative that trades and lends: its shop and its savings and loan unit beside each other. In thousands. */
export const TWO_UNITS: readonly (readonly [label: string, shop: number, unit: number])[] = [
  ['Kas', 12_000, 8_000],
  ['Piutang dagang', 30_000, 0],
  ['Pinjaman anggota', 0, 90_000],
  ['Persediaan barang dagang', 48_000, 0],
  ['Jumlah aset lancar', 90_000, 98_000],
  ['JUMLAH ASET', 90_000, 98_000],
  ['Utang dagang', 25_000, 0],
  ['Simpanan sukarela', 0, 40_000],
  ['Jumlah liabilitas jangka pendek', 25_000, 40_000],
  ['Simpanan pokok', 20_000, 18_000],
  ['Simpanan wajib', 30_000, 30_000],
  ['SHU tahun berjalan', 15_000, 10_000],
  ['Jumlah ekuitas', 65_000, 58_000],
  ['JUMLAH LIABILITAS DAN EKUITAS', 90_000, 98_000],
];

const lines = [
  'KOPERASI SERBA USAHA MAKMUR',
  'NERACA',
  'Per 31 Desember 2024',
  'Uraian;Toko;USP;Jumlah',
  ...TWO_UNITS.map(([label, shop, unit]) =>
    [label, ...[shop, unit, shop + unit].map((each) => each * 1000)].join(';'),
  ),
];

/** One unit, or both added up, in a file of its own under the head of its cooperative. */
export function oneUnitFile(
  of: 'whole' | 'part',
  { name, legalEntity }: { readonly name: string; readonly legalEntity?: string },
): { readonly filename: string; readonly content: Buffer } {
  const amount = (shop: number, unit: number): number => (of === 'part' ? unit : shop + unit) * 1000;
  const rows = [
    of === 'part' ? `UNIT SIMPAN PINJAM ${name}` : name,
    ...(legalEntity === undefined ? [] : [`Badan Hukum No. ${legalEntity}`]),
    'NERACA',
    'Per 31 Desember 2024',
    'Uraian;2024',
    ...TWO_UNITS.filter(([, shop, unit]) => amount(shop, unit) > 0).map(
      ([label, shop, unit]) => `${label};${amount(shop, unit)}`,
    ),
  ];
  return { filename: `${name} ${of}.csv`, content: Buffer.from(rows.join('\n')) };
}

/** Both in one table, with what they are together. */
export const TWO_UNITS_FILE = { filename: 'ksu-makmur.csv', content: Buffer.from(lines.join('\n')) };
