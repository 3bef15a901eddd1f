import type { Reading, Slip } from '../rule-set';
import { option } from './option';

/** What the guideline says, or its modules reprint, where the working paper does otherwise. */
const TEXT = [
  'C/nineteen',
  'C.II.2a/10-15-20',
  'C.I.2b/lower-closed',
  'C.II.1b/unweighted',
  'C.II.1c/required-allowance',
  'C.II.1c/nothing-is-gap',
  'D.I.2/seven-items',
  'D.I.2/as-06-2016',
] as const;

/** Every slip that was found in the cells of the working paper, whether a score comes of it or not. */
const SLIPS: readonly Slip[] = [
  {
    id: 'non-member-income',
    at: 'C.III.2a',
    option: 'total-income/as-printed',
    about:
      'Jumlah pendapatan hanya memuat pendapatan dari anggota (PHU!D17 memakai D11 yang tetap 0), sehingga pendapatan nonanggota hilang dari SHU dan dari setiap rasio yang memakainya.',
  },
  {
    id: 'participation-last-year',
    at: 'C.III.1b',
    option: 'C.III.1b/as-printed',
    about:
      'Kewajiban jangka panjang tahun lalu tidak memuat modal penyertaan (BS!I35), sehingga pertumbuhan dana terlalu besar.',
  },
  {
    id: 'no-problem-loans',
    at: 'C.II.1c',
    option: 'C.II.1c/as-printed',
    about: 'Tanpa pinjaman bermasalah, cadangan risiko mendapat skor terendah (K!C30).',
  },
  {
    id: 'risk-weights',
    at: 'D.I.2',
    option: 'D.I.2/as-printed',
    about:
      'Pendapatan akan diterima berbobot 50 % tetapi tidak dijumlahkan (ATMR!E32 berhenti di baris 26), dan investasi jangka panjang diambil dari tahun lalu (ATMR!C36 dan C37).',
  },
  {
    id: 'collateral-order',
    at: 'C.II.1c',
    about:
      'Agunan dikurangkan sesudah dikalikan persentase PPAPWD, bukan sebelumnya (NPL!D12 sampai D14). PPAPWD tidak dinilai di lembar kerja.',
  },
  {
    id: 'display-sheets',
    at: 'C.I.2b',
    about:
      'Lembar tampilan dan lembar yang menghitung skor berbeda tepat pada 60 dan 80 (C.I.2b), 100 (C.I.1c), dan 50 atau 51 (C.III.2c). Yang masuk nilai akhir adalah lembar yang menghitung skor.',
  },
  {
    id: 'display-cells',
    at: 'D.II.1',
    about:
      'Dua sel ringkasan menampilkan nilai, bukan skor, untuk pengelolaan permodalan (OP!F43 dan F44), dan kalimat analisis mengulang saran tentang ekuitas.',
  },
  {
    id: 'allowance-last-year',
    at: 'C.III.1a',
    option: 'C.III.1a/as-printed',
    about: 'Penyisihan pinjaman tahun lalu ditambahkan, bukan dikurangkan (BS!E27).',
  },
  {
    id: 'classes-not-carried',
    at: 'C.II.1b',
    option: 'C.II.1b/as-printed',
    about:
      'Pinjaman diragukan dan macet dari lembar isian tidak dibawa ke lembar NPL (NPL!C5 dan C6 berisi angka 0).',
  },
];

/** The switch between the ministry's working paper and the guideline, each whole (NOTES.md 12). */
export const SOURCE: Reading = {
  id: 'kkpkk/source',
  about: 'Mana yang diikuti bila lembar kerja Kementerian dan naskah berbeda',
  options: [
    option(
      'kkpkk/worksheet',
      'Lembar kerja 2021, kekeliruan rumusnya dibetulkan',
      'primary',
      'W-EKOP P-BHAKTI',
    ),
    {
      ...option('kkpkk/text', 'Naskah', 'conflict', 'K-173 K-198 M-NYBZ M-SCPV'),
      selects: TEXT,
    },
    {
      ...option('kkpkk/as-is', 'Lembar kerja 2021 apa adanya', 'primary', 'W-EKOP'),
      selects: SLIPS.flatMap((slip) => slip.option ?? []),
      slips: SLIPS,
    },
  ],
};
