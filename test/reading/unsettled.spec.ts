import type { Zone } from '../../src/domain/statement/chart';
import type { Kind } from '../../src/domain/statement/kind';
import { candidatesFor } from '../../src/reading/match/candidates';
import { TAKEN } from '../../src/reading/weights';
import { gridOf } from '../support/grid-of';
import { statementLayout } from '../../src/reading/statement-layout';
import { BALANCE, readingIn } from '../support/small-statement';
import type { FileReading, RowReading } from '../../src/reading/layout';

const surest = (label: string, zone: Zone): { readonly line: string; readonly isTaken: boolean } => {
  const [first] = candidatesFor('ksp', { label, zone });
  return { line: first?.line.code ?? '', isTaken: (first?.confidence ?? 0) >= TAKEN };
};

describe('words that lead to more than one line', () => {
  it.each<[string, Zone, string]>([
    ['Saham dan Obligasi', 'asset-investment', 'a pair of accounts'],
    ['Deposito dan giro', 'asset-current', 'another'],
    ['Simpanan pokok dan wajib', 'equity', 'a pair with one head'],
    ['Gaji dan honor pengurus', 'expense', 'a pair of two sections'],
    ['Gaji (termasuk honor pengurus)', 'expense', 'the second in brackets'],
    ['PENDAPATAN (BIAYA) LAIN-LAIN', 'income', 'both sides'],
    ['Pendapatan dan beban lain-lain', 'other', 'both sides'],
    ['Biaya Pajak (tidak termasuk pajak penghasilan)', 'expense-business', 'what is left out'],
    ['Pendapatan selain jasa pinjaman', 'earnings-member', 'what is left out'],
    ['Sewa Mesin Fotocopy', 'expense-business', 'the second noun'],
    ['Penyusutan piutang tak tertagih', 'expense-business', 'the second noun'],
    ['Insentif Pembina', 'expense-business', 'an organ, or staff'],
    ['Honor penasihat', 'expense-business', 'an organ, or staff'],
    ['Pengurus Pegawai', 'distribution', 'two receivers'],
    ['Akumulasi Penyusutan Gedung &', 'asset-fixed', 'a list that a print cut off'],
    ['Bunga Simpanan Be', 'funding', 'a word that a print cut off'],
    ['Dana Pensiun Karyawan', 'liability-current', 'a word of another line beside those of this one'],
    ['Biaya Perjalanan Dinas Karyawan', 'expense-business', 'a journey, or staff'],
    ['Pendapatan Penagihan Piutang Hapus Buku', 'earnings', 'words that nobody knows beside it'],
    ['Bank BRI (dijaminkan)', 'asset-current', 'a word that turns the meaning'],
    ['Pinjaman dari anggota', 'asset-current', 'from whom, among what is owned'],
    ['Simpanan Pokok Anggota Keluar', 'equity', 'members who left'],
    ['Piutang uang dan barang', 'asset-current', 'a pair with one head'],
    ['Simpanan di Koperasi Lain', 'asset', 'savings, or a share'],
    ['Cadangan Penghapusan Pinjaman', 'equity', 'what takes off loans, printed on the other side'],
    ['Jasa simpanan belum diambil', 'liability-current', 'a debt, or a share of the surplus'],
    ['Peny. rumah & meubel', 'asset-fixed', 'of two sorts at once'],
    ['Beban PPh 21', 'expense-business', 'a tax of staff'],
    ['Jumlah Aktiva Tetap dan Lainnya', 'asset', 'a total of two sections'],
    ['Hutang Bank BPD (3 th)', 'liability', 'how long it was lent for, not when it is due'],
    ['Pinjaman Bank Mandiri 5 tahun', 'liability', 'how long it was lent for, not when it is due'],
    ['Kedelai di gudang', 'asset-current', 'what lies in a store, which is no building'],
    ['Jasa Simpanan', 'income', 'earned, or paid'],
    ['Bunga Deposito', 'income', 'earned, or paid'],
    ['Service charge', 'income', 'earned, or paid'],
    ['Laba Penjualan', 'earnings', 'of goods, or of what a unit works with'],
    ['Penyisihan Piutang Lain-lain', 'asset-current', 'what is not lent'],
    ['Biaya Pajak', 'expense-business', 'of the year, or of a vehicle'],
    ['Giro Mundur', 'asset-current', 'what cannot be drawn yet'],
    ['RAT dan honor pengurus', 'expense', 'two of what a cooperative costs'],
    ['Perkoperasian', 'expense', 'all that being a cooperative costs, or what is left of it'],
    ['Simpanan sukarela dan lebaran', 'liability-current', 'of two sorts at once'],
    ['Kendaraan & Inventaris', 'asset-fixed', 'two fixed assets'],
    ['Honor pengurus, pengawas dan RAT', 'expense', 'a list with commas'],
    ['Pny. inventaris', 'asset-fixed', 'a short form that nobody knows'],
    ['Pnyst gedung', 'asset-fixed', 'a short form that nobody knows'],
    ['Komputer + Sepeda Motor', 'asset-fixed', 'a pair with another sign'],
    ['Bunga Tabungan dan Simpanan Berjangka', 'expense-business', 'what two sorts of savings cost'],
    ['Pinjaman Anggota dan Non Anggota', 'asset-current', 'a pair with one head'],
    ['Tabungan Sukarela (Sisuka)', 'liability-current', 'a nickname against the words'],
    ['Bunga Sisuka', 'funding', 'a nickname alone'],
    ['Simpanan Sukarela Pengurus', 'liability-current', 'officers are no staff'],
    ['Tabungan Hari Tua', 'liability-current', 'of members, or of staff'],
    ['Simpanan Anggota', 'liability-current', 'all that members saved, or one sort of it'],
    ['Beban Bunga', 'other-expense', 'what is paid outside of lending'],
  ])('are asked about: %s (%s): %s', (label, zone) => {
    expect(surest(label, zone).isTaken).toBe(false);
  });

  it.each<[string, Zone, string]>([
    ['Listrik dan air', 'expense-business', 'utilities'],
    ['Kerugian Piutang', 'expense', 'loan-loss-expense'],
    ['Listrik, telepon dan air', 'expense-business', 'utilities'],
    ['Akumulasi Penyusutan Gedung dan Bangunan', 'asset-fixed', 'depreciation-buildings'],
    ['Tabungan Program Galungan', 'liability-current', 'special-savings'],
    ['Tabungan Ziarah', 'liability-current', 'special-savings'],
    ['Jasa Pelayanan Pinjaman', 'earnings-member', 'service-income'],
    ['Beban administrasi dan umum', 'expense-business', 'general-administration'],
    ['Pajak dan administrasi bank', 'other-expense', 'other-expense'],
    ['Simpanan wajib (khusus)', 'equity', 'equivalent-deposits'],
    ['Sewa gedung', 'expense-business', 'rent'],
    ['Perawatan kendaraan', 'expense-business', 'maintenance'],
    ['T H R', 'expense-business', 'holiday-allowance'],
    ['Beban akrual', 'liability-current', 'accrued-expenses'],
    ['Jasa Penyimpan', 'distribution', 'share-of-deposits'],
    ['Jasa Peminjam Uang', 'distribution', 'share-of-transactions'],
    ['Bank BRI Unit Wonosari', 'asset-current', 'bank'],
    ['Tabungan Sikopat', 'liability-current', 'voluntary-savings'],
    ['Inventaris Kantor Cabang', 'asset-fixed', 'equipment'],
    ['Gaji kasir dan satpam', 'expense-business', 'salaries-and-honoraria'],
    ['PPh Badan Pasal 25', 'tax', 'income-tax'],
    ['Utang PPh Pasal 21', 'liability-current', 'tax-payable'],
    ['Piutang USP', 'asset-current', 'member-loans'],
    ['Pinjaman yang diberikan', 'asset-current', 'member-loans'],
    ['Total Pasiva', 'credit', 'liabilities-and-equity'],
    ['Jumlah Hutang dan Modal', 'credit', 'liabilities-and-equity'],
    ['Gaji Penjaga Malam dan Sopir', 'expense-business', 'salaries-and-honoraria'],
    ['Hibah Dinas Perikanan Kabupaten', 'equity', 'donations'],
    ['Kas Waserda', 'asset-current', 'cash'],
    ['Tab. Hari Raya', 'liability-current', 'special-savings'],
    ['Listrik dan telepon', 'expense-business', 'utilities'],
    ['PPh yang masih harus dibayar', 'liability-current', 'tax-payable'],
    ['Mobil Pick Up', 'asset-fixed', 'vehicles'],
    ['Jasa pinjaman jangka panjang', 'earnings-member', 'loan-income'],
    ['Simpanan Pendidikan Anak', 'liability-current', 'special-savings'],
    ['Susutan gedung', 'asset-fixed', 'depreciation-buildings'],
    ['Alat2 kantor', 'asset-fixed', 'equipment'],
    ['Armada', 'asset-fixed', 'vehicles'],
    ['Simp. Pok.', 'equity', 'principal-deposits'],
    ['Simp. Hr Raya', 'liability-current', 'special-savings'],
  ])('are taken where they do not: %s (%s) is %s', (label, zone, line) => {
    expect(surest(label, zone)).toEqual({ line, isTaken: true });
  });
});

describe('what units that sell and lend have in common', () => {
  it.each<[Kind, string, string | undefined, Zone]>([
    ['bumdes', 'Penyisihan Piutang Usaha Tak Tertagih', '1.1.04.01', 'asset-current'],
    ['riil', 'Cadangan Piutang Macet', undefined, 'asset-current'],
    ['riil', 'Piutang Anggota', undefined, 'asset-current'],
    ['bumdes', 'Pendapatan Denda', undefined, 'earnings'],
    ['bumdes', 'Denda Keterlambatan', '4.1.02.03', 'earnings'],
    ['bumdes', 'Pendapatan Bunga', undefined, 'earnings'],
    ['bumdes', 'Jumlah Beban Pokok', undefined, 'funding'],
    ['riil', 'Tabungan Sikopat', undefined, 'liability-current'],
    ['bumdes', 'Rekening Koran Unit Pasar', undefined, 'asset'],
    // What was bought to be kept, a bank's service, dues of members: no trade.
    ['riil', 'Utang pembelian Avanza', undefined, 'liability-current'],
    ['riil', 'Utang agen BRILink', undefined, 'liability-current'],
    ['riil', 'Piutang iuran anggota', undefined, 'asset-current'],
    ['bumdes', 'Tagihan iuran BPJS', undefined, 'asset-current'],
    // Insurance of members, and the honour of those who lead a group.
    ['ksp', 'BPJS Anggota', undefined, 'expense'],
    ['ksp', 'Honor Ketua Kelompok', undefined, 'expense'],
    // English that says more than the name beside it.
    ['ksp', 'Gedung (Accumulated Depreciation)', undefined, 'asset-fixed'],
    ['ksp', 'Laba (Retained Earnings)', undefined, 'equity'],
    ['ksp', 'Laba / Loss', undefined, 'equity'],
    ['ksp', 'Cash / Bank', undefined, 'asset-current'],
    // A birthday, not a debt.
    ['ksp', 'Dana HUT Koperasi', undefined, 'liability-current'],
  ])('is asked about, as %s: %s', (kind, label, number, zone) => {
    const [first] = candidatesFor(kind, { label, number, zone });
    expect(first?.confidence ?? 0).toBeLessThan(TAKEN);
  });

  it.each<[Kind, string, Zone, string]>([
    ['bumdes', 'Denda Pinjaman', 'earnings', 'service-income'],
    ['ksp', 'Pendapatan Denda', 'earnings', 'service-income'],
    ['ksp', 'Jumlah Beban Pokok', 'funding', 'cost-of-funds'],
    ['riil', 'Utang pembelian', 'liability-current', 'trade-payables'],
    ['ksp', 'Hut. Bank BRI', 'liability-current', 'bank-loans-current'],
    ['riil', 'Utang pembelian pupuk', 'liability-current', 'trade-payables'],
    ['bumdes', 'Bangunan dalam proses', 'asset-fixed', 'construction-in-progress'],
    // As it was written before 1972.
    ['ksp', 'Bijaja dibajar di muka', 'asset-current', 'prepaid-expenses'],
    ['riil', 'Akumulasi penjusutan gedung', 'asset-fixed', 'depreciation-buildings'],
    // The same once more in English.
    ['ksp', 'Cash on Hand / Kas', 'asset-current', 'cash'],
    ['riil', 'Kas/Cash on hand', 'asset-current', 'cash'],
    ['ksp', 'Simpanan Sukarela (Voluntary Savings)', 'liability-current', 'voluntary-savings'],
    ['ksp', '6103 Depreciation / Penyusutan', 'expense', 'depreciation-expense'],
    ['ksp', 'Total Current Assets / Jumlah Aset Lancar', 'asset-current', 'current-assets'],
    ['bumdes', 'Surplus / (Defisit)', 'income', 'surplus-after-tax'],
    // Due within the year, where no section says otherwise.
    ['ksp', 'Simpanan Berjangka', 'liability', 'time-deposits-short'],
    ['kspps', 'Deposito Anggota', 'liability-current', 'mudharabah-time-deposits'],
    ['ksp', 'Simpanan Berjangka', 'liability-long', 'time-deposits-long'],
    ['ksp', 'Honor Ketua', 'expense', 'officers-expense'],
    ['riil', 'Insentif Bendahara', 'expense-business', 'officers-expense'],
    ['bumdes', 'Honor Direktur', 'expense-business', 'salaries-and-honoraria'],
    ['riil', 'Jamsostek', 'expense-business', 'salaries-and-honoraria'],
    ['ksp', 'BPJS Ketenagakerjaan', 'expense', 'salaries-and-honoraria'],
    ['riil', 'Ongkir', 'expense-business', 'freight'],
    ['ksp', 'Biaya Perlengkapan Kantor', 'expense-business', 'stationery'],
    ['ksp', 'Provisi & Adm. Kredit', 'earnings', 'administration-income'],
  ])('is taken where the words or the kind tell, as %s: %s', (kind, label, zone, line) => {
    const [first] = candidatesFor(kind, { label, zone });
    expect([first?.line.code, (first?.confidence ?? 0) >= TAKEN]).toEqual([line, true]);
  });
});

describe('what is offered for a row', () => {
  const offered = (kind: Kind, label: string, zone: Zone): readonly string[] =>
    candidatesFor(kind, { label, zone }).map(({ line }) => line.code);

  it.each<[Kind, string, Zone, readonly string[], string]>([
    ['ksp', 'Aset Takberwujud', 'asset-other', ['intangible-assets'], 'no total for an item'],
    ['ksp', 'Lain-lain', 'asset-current', [], 'no total of another section'],
    [
      'ksp',
      'Agunan yang Diambil Alih',
      'asset-other',
      ['foreclosed-collateral'],
      'a row that few forms have',
    ],
    ['riil', 'HPP Penjualan Anggota', 'funding', ['member-cost-of-goods'], 'what sales cost, and no sales'],
    ['bumdes', 'Harga Pokok Air Galon', 'expense-business', ['cost-of-goods-sold'], 'no bill for water'],
    ['ksp', 'Beban Pajak', 'tax', ['income-tax'], 'the tax of the year'],
    ['ksp', 'Bunga Sisuka', 'funding', ['time-deposit-interest'], 'a short form'],
    ['kspps', 'Zakat Karyawan Dipotong', 'expense-business', [], 'no zakat of the cooperative'],
    ['ksp', 'Truk', 'asset-fixed', ['vehicles'], 'a vehicle'],
    ['riil', 'Penjualan sembako non anggota', 'earnings', ['non-member-sales'], 'no sale to members'],
    ['usp', 'R/K Unit Toko', 'asset-current', ['inter-unit-receivables'], 'what another unit owes'],
    ['bumdes', 'Piutang Usaha', 'asset-current', ['loans-net'], 'lent, or sold'],
    ['riil', 'Persediaan ATK', 'asset-current', ['supplies'], 'what a unit uses up itself'],
    ['ksp', 'Service fees', 'earnings', ['service-income'], 'no repair'],
    ['ksp', 'Service charges', 'income', ['service-income'], 'no repair'],
    ['kspps', 'Honor Pengurus dan DPS', 'expense-cooperative', ['officers-expense'], 'the wider of the two'],
  ])('as %s: %s (%s) is %j: %s', (kind, label, zone, lines) => {
    expect(offered(kind, label, zone).slice(0, Math.max(lines.length, 1))).toEqual(lines);
  });

  it('is never a total for what is left of a section', () => {
    const rows = [
      ['NERACA', 2024],
      ['AKTIVA LAIN-LAIN'],
      ['Aktiva tidak dipakai', 300],
      ['Lain-lain', 200],
      ['Jumlah aktiva lain-lain', 500],
      ['JUMLAH AKTIVA', 500],
      ['Kas', 1],
      ['Simpanan pokok', 1],
      ['Simpanan wajib', 1],
      ['Cadangan umum', 1],
    ] as const;
    const outcome = statementLayout.read(gridOf(rows), { file: 'x.xlsx', kind: 'ksp' });
    const told = readingIn(outcome).rows.filter(({ label }) => /dipakai|^Lain/.test(label));
    expect(told.map(({ line, state }) => [line, state])).toEqual([
      ['sundry-assets', 'doubtful'],
      ['sundry-assets', 'doubtful'],
    ]);
  });

  it('is something for every account of a list without totals: none is left aside', () => {
    const rows = [
      ['NERACA SALDO 2024'],
      ['Nama', 'Debet', 'Kredit'],
      ['Kas', 900, null],
      ['Barang entah', 100, null],
      ['Simpanan pokok', null, 300],
      ['Simpanan wajib', null, 300],
      ['Cadangan umum', null, 300],
      ['Hibah', null, 100],
    ] as const;
    const outcome = statementLayout.read(gridOf(rows), { file: 'x.xlsx', kind: 'ksp' });
    expect(readingIn(outcome).rows.find(({ label }) => label === 'Barang entah')?.state).toBe('doubtful');
  });
});

describe('what more than the words decides', () => {
  const form = (...rows: Parameters<typeof gridOf>[0]): Parameters<typeof gridOf>[0] => [
    ['KOPERASI KARYAWAN MAJU'],
    ['NERACA'],
    ['Uraian', 2024, 2023],
    ['Aset lancar'],
    ['Kas', 10_500_700, 9_400_300],
    ['Pinjaman anggota', 80_250_900, 70_150_400],
    ['Ekuitas'],
    ['Simpanan pokok', 20_300_100, 19_200_800],
    ['Simpanan wajib', 60_700_400, 50_100_600],
    ['Cadangan umum', 5_100_300, 5_100_200],
    ...rows,
  ];
  const read = (rows: Parameters<typeof gridOf>[0], options: { kind?: Kind } = {}): FileReading =>
    readingIn(statementLayout.read(gridOf(rows), { file: 'x.xlsx', ...options }));
  const rowOf = ({ rows }: FileReading, label: string): RowReading | undefined =>
    rows.find((row) => row.label === label);

  it.each<[readonly [string, number, number], string, string]>([
    [['Jumlah ekuitas', 86_100_800, 74_400_600], 'doubtful', 'two amounts of one total'],
    [['Simpanan anggota', 86_100_800, 74_400_600], 'taken', 'one'],
  ])('a total that stands there twice: %j makes the first %s: %s', (second, state) => {
    const rows = form(['Jumlah ekuitas', 86_100_900, 74_401_600], second);
    expect(rowOf(read(rows, { kind: 'ksp' }), 'Jumlah ekuitas')?.state).toBe(state);
  });

  it.each<[string, Kind | undefined, string | null, string]>([
    ['Persediaan barang', undefined, 'doubtful', 'another line for one that trades'],
    ['Persediaan barang', 'riil', 'taken', 'the kind was said'],
    ['Kas', undefined, 'taken', 'the same line for all of them'],
  ])('the kind, where it is open: %s as %s is %s: %s', (label, kind, state) => {
    const rows = form(['Aset lancar'], ['Persediaan barang', 7_300_900, 6_200_100]);
    expect(rowOf(read(rows, kind === undefined ? {} : { kind }), label)?.state).toBe(state);
  });

  it.each([
    ['below the last total, without a heading', [['Jumlah Beban Usaha', 3_000_500]], 'doubtful'],
    ['below a heading', [['Jumlah Beban Usaha', 3_000_500], ['Beban pokok']], 'taken'],
  ])('the place, of interest that is earned or paid: %s it is %3$s', (_, before, state) => {
    const rows = [
      ['PERHITUNGAN HASIL USAHA'],
      ['Uraian', 2024],
      ['Pendapatan'],
      ['Jasa pinjaman', 9_000_700],
      ['Provisi', 1_000_300],
      ['Jumlah Pendapatan', 10_001_000],
      ['Beban Usaha'],
      ['Beban gaji', 2_000_400],
      ['Beban listrik', 1_000_100],
      ...before,
      ['Bunga Simpanan', 500_900],
    ];
    expect(rowOf(read(rows, { kind: 'ksp' }), 'Bunga Simpanan')?.state).toBe(state);
  });

  it.each([
    ['SHU Tahun 2023', 'doubtful', 'of last year, beside this year'],
    ['SHU Tahun 2024', 'taken', 'of this year'],
    ['SHU Tahun 2023 yang belum dibagi', 'taken', 'what is left of last year is a line of its own'],
  ])('the year that a surplus names: %s is %s: %s', (label, state) => {
    expect(rowOf(read(form([label, 4_300_700, 3_900_200]), { kind: 'ksp' }), label)?.state).toBe(state);
  });

  it.each([
    ['Kas', true, 'a label of the chart'],
    ['Kas Teller Pusat', false, 'a word that changes nothing proves nothing'],
  ])('%s is surer than the words alone: %p, by %s', (label, isSurer) => {
    const rows = BALANCE.map(([name, now, before]) =>
      now === undefined ? [name] : [name === 'Kas' ? label : name, now, before ?? null],
    );
    const row = rowOf(read([['NERACA'], ['Uraian', 2024, 2023], ...rows], { kind: 'ksp' }), label);
    expect(row).toMatchObject({ state: 'taken', line: 'cash' });
    expect((row?.confidence ?? 0) > 0.9).toBe(isSurer);
  });
});

describe('totals as forms mean them', () => {
  const stateOf = (label: string, rows: Parameters<typeof gridOf>[0]): unknown =>
    readingIn(
      statementLayout.read(gridOf([['NERACA'], ['Uraian', 2023], ...rows]), { file: 'x.xlsx', kind: 'ksp' }),
    )
      .rows.filter((row) => row.label === label)
      .map(({ line, state }) => [line, state]);

  it.each<[string, string, number, string]>([
    ['above its parts', 'Beban karyawan', 62_400_500, 'doubtful'],
    ['above others that do not come to it', 'Beban karyawan', 62_400_501, 'taken'],
  ])('a group without a word for a total is asked about %s', (_, label, amount, state) => {
    const rows = [
      ['BEBAN USAHA'],
      [label, amount],
      ['Gaji karyawan', 60_000_000],
      ['Uang lembur', 2_400_500],
      ['Beban listrik', 1_000_000],
      ['Beban penyusutan', 1_000_000],
    ];
    expect(stateOf(label, rows)).toEqual([['salaries-and-honoraria', state]]);
  });

  it.each<[string, number]>([
    ['Cadangan Piutang Tak Tertagih', -10],
    ['Penyisihan penghapusan piutang', 10],
  ])('what is left of loans is loans, net, beside %s of %d', (allowance, amount) => {
    const rows = [
      ['AKTIVA LANCAR'],
      ['Kas', 40],
      ['Pinjaman Anggota', 200],
      ['Pinjaman Non Anggota', 20],
      [allowance, amount],
      ['PIUTANG NETTO', 210],
      ['TOTAL AKTIVA LANCAR', 250],
      ['Simpanan Pokok', 250],
    ];
    expect(stateOf('PIUTANG NETTO', rows)).toEqual([['loans-net', 'taken']]);
    expect(stateOf('TOTAL AKTIVA LANCAR', rows)).toEqual([['current-assets', 'taken']]);
  });

  it.each(['SHU Tahun Berjalan', 'Rugi tahun berjalan'])(
    'equity printed without %s below it is not all equity',
    (surplus) => {
      const amount = surplus.startsWith('Rugi') ? -24 : 24;
      const rows = [
        ['ASET'],
        ['Kas', 246 + amount],
        ['JUMLAH ASET', 246 + amount],
        ['KEWAJIBAN'],
        ['Tabungan anggota', 94],
        ['Jumlah Kewajiban', 94],
        ['EKUITAS'],
        ['Simpanan Pokok', 50],
        ['Simpanan Wajib', 102],
        ['Jumlah Ekuitas', 152],
        [surplus, amount],
        ['JUMLAH KEWAJIBAN DAN EKUITAS', 246 + amount],
      ];
      expect(stateOf('Jumlah Ekuitas', rows)).toEqual([['equity', 'sum']]);
    },
  );
});

describe('a row that nothing is known of', () => {
  const statesOf = (total: number): readonly string[] =>
    readingIn(
      statementLayout.read(
        gridOf([
          ['PERHITUNGAN HASIL USAHA'],
          ['Uraian', 2023],
          ['PENDAPATAN'],
          ['Jasa Pinjaman Anggota', 40],
          ['Pendapatan Pertokoan', 28],
          ['Hasil Kantin', 30],
          ['Jumlah Pendapatan', total],
          ['BEBAN USAHA'],
          ['Gaji Karyawan', 20],
          ['Beban listrik', 10],
          ['Jumlah Beban Usaha', 30],
          ['SHU Tahun Berjalan', 68],
        ]),
        { file: 'x.xlsx', kind: 'ksp' },
      ),
    )
      .rows.filter(({ label }) => /pertokoan|kantin/i.test(label))
      .map(({ state }) => state);

  it('is asked about where a total adds it up', () => {
    expect(statesOf(98)).toEqual(['doubtful', 'doubtful']);
  });
});
