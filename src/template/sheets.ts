import type { LineCode, StatementPart } from '../domain/statement/chart';

/** A row that computes from lines of any sheet and takes no figure: a reference or a check. */
export interface Derived {
  readonly label: string;
  readonly hint: string;
  readonly plus: readonly LineCode[];
  readonly minus: readonly LineCode[];
  /** `nil`: right when it is nil; `notNegative`: right when it is nil or more; neither for a mere reference. */
  readonly right?: 'nil' | 'notNegative';
}

/** The words of a sheet that is made from one part of the chart. */
export interface SheetText {
  readonly part: StatementPart;
  readonly name: string;
  readonly title: string;
  readonly tab: string;
  readonly intro: string;
  readonly derivedHeading: string;
  readonly derived: readonly Derived[];
}

const CHECKS = 'Pemeriksaan';
const LOANS: readonly LineCode[] = ['member-loans', 'non-member-loans', 'other-cooperative-loans'];

const reference = (label: string, ...plus: LineCode[]): Derived => ({
  label,
  hint: 'Terisi sendiri dari lembar lain.',
  plus,
  minus: [],
});

const SURPLUS: Derived = {
  label: 'Selisih SHU di neraca dengan SHU di PHU',
  hint: 'SHU tahun berjalan di neraca harus sama dengan SHU setelah pajak di PHU.',
  plus: ['current-surplus'],
  minus: ['surplus-after-tax'],
  right: 'nil',
};

const BALANCE: Derived = {
  label: 'Selisih aset dengan liabilitas + ekuitas',
  hint: 'Jumlah aset harus sama dengan jumlah liabilitas dan ekuitas.',
  plus: ['total-assets'],
  minus: ['liabilities-and-equity'],
  right: 'nil',
};

/** The sheets with amounts, in order of the workbook. A sheet whose part a chart lacks is left out. */
export const SHEETS: readonly SheetText[] = [
  {
    part: 'balance-sheet',
    name: 'Neraca',
    title: 'NERACA (laporan posisi keuangan)',
    tab: '1F5673',
    intro:
      'Isilah sel kuning dengan rupiah penuh per akhir tahun buku. Bila tidak ada, tulislah 0 atau tanda minus (-); sel kosong dianggap belum diisi.',
    derivedHeading: CHECKS,
    derived: [BALANCE, SURPLUS],
  },
  {
    part: 'income-statement',
    name: 'PHU',
    title: 'PERHITUNGAN HASIL USAHA (PHU)',
    tab: '1F5673',
    intro:
      'Isilah sel kuning dengan rupiah penuh selama tahun buku. Beban ditulis sebagai angka biasa, tanpa minus. Bila tidak ada, tulislah 0 atau tanda minus (-).',
    derivedHeading: CHECKS,
    derived: [SURPLUS],
  },
  {
    part: 'surplus-distribution',
    name: 'Pembagian SHU',
    title: 'PEMBAGIAN SISA HASIL USAHA',
    tab: '4F7F52',
    intro:
      'Isilah pembagian SHU tahun buku itu, sesuai keputusan RAT atau rencana pembagian menurut AD/ART, dalam rupiah penuh.',
    derivedHeading: CHECKS,
    derived: [
      reference('SHU setelah pajak (dari PHU)', 'surplus-after-tax'),
      {
        label: 'Sisa SHU yang tidak dibagi',
        hint: 'Tidak boleh minus: SHU yang dibagi paling banyak sebesar SHU setelah pajak.',
        plus: ['surplus-after-tax'],
        minus: ['distributed-surplus'],
        right: 'notNegative',
      },
    ],
  },
  {
    part: 'loan-schedule',
    name: 'Pinjaman',
    title: 'DAFTAR PINJAMAN',
    tab: '4F7F52',
    intro:
      'Isilah sisa pokok pinjaman per akhir tahun buku menurut kelancarannya, lalu pinjaman tanpa agunan memadai dan pencairan selama tahun buku.',
    derivedHeading: 'Pembanding dari neraca',
    derived: [
      reference('Pinjaman kepada anggota (dari Neraca)', 'member-loans'),
      reference(
        'Pinjaman kepada nonanggota dan koperasi lain (dari Neraca)',
        'non-member-loans',
        'other-cooperative-loans',
      ),
      reference('Penyisihan penghapusan pinjaman (dari Neraca)', 'loan-loss-allowance'),
      reference('Cadangan tujuan risiko (dari Neraca)', 'risk-purpose-reserve'),
      {
        label: 'Selisih jumlah menurut kelas dengan neraca',
        hint: 'Jumlah pinjaman menurut kelas harus sama dengan pinjaman di neraca sebelum penyisihan.',
        plus: ['classified-loans'],
        minus: LOANS,
        right: 'nil',
      },
    ],
  },
  {
    part: 'member-benefit',
    name: 'PEA',
    title: 'PROMOSI EKONOMI ANGGOTA (PEA)',
    tab: '4F7F52',
    intro:
      'Isilah manfaat ekonomi yang diterima anggota selama tahun buku karena memakai pelayanan koperasi. Bagian SHU anggota terisi sendiri.',
    derivedHeading: 'Promosi ekonomi anggota',
    derived: [
      reference('SHU bagian anggota (dari Pembagian SHU)', 'share-of-deposits', 'share-of-transactions'),
      {
        label: 'PEA = MEPPP + SHU bagian anggota',
        hint: 'Dihitung sendiri dari baris di atas.',
        plus: ['member-benefit', 'share-of-deposits', 'share-of-transactions'],
        minus: [],
      },
    ],
  },
];
