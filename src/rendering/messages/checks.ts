import type { CheckCode } from '../../domain/statement/finding';

/** What a finding says, its numbers written already. */
export interface CheckValues {
  readonly label: string;
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  /** The cell's own text, where it can be read in two ways. */
  readonly text: string | null;
}

/** A fault that a check found, in one sentence. */
export const CHECK_SENTENCES: Record<CheckCode, (values: CheckValues) => string> = {
  'parts-and-subtotal': ({ label, found, expected, difference }) =>
    `${label} tercetak ${found}, padahal bagian-bagiannya berjumlah ${expected}; selisih ${difference}.`,
  'assets-equal-liabilities-and-equity': ({ label, found, expected, difference }) =>
    `${label} tercetak ${found}, padahal liabilitas dan ekuitas berjumlah ${expected}; neraca tidak seimbang dengan selisih ${difference}.`,
  'surplus-equal-in-both-statements': ({ label, found, expected, difference }) =>
    `${label} di neraca tercetak ${found}, padahal di perhitungan hasil usaha ${expected}; selisih ${difference}.`,
  'loan-schedule-equals-balance-sheet': ({ found, expected, difference }) =>
    `Daftar kolektibilitas memuat pinjaman ${found}, padahal neraca memuat ${expected}; selisih ${difference}.`,
  'distribution-exceeds-surplus': ({ found, expected, difference }) =>
    `SHU yang dibagikan ${found}, padahal SHU yang tersedia ${expected}; selisih ${difference}.`,
  'depreciation-fell': ({ label, found, expected, difference }) =>
    `${label} ${found}, lebih kecil dari tahun lalu ${expected}; selisih ${difference}. Biasanya akumulasi ini bertambah, kecuali ada aset yang dijual atau dihapus.`,
  'principal-deposits-fell': ({ label, found, expected, difference }) =>
    `${label} ${found}, turun dari tahun lalu ${expected}; selisih ${difference}. Jelaskan, misalnya karena anggota keluar.`,
  'reserves-fell': ({ label, found, expected, difference }) =>
    `${label} ${found}, turun dari tahun lalu ${expected}; selisih ${difference}. Jelaskan pemakaiannya.`,
  'retained-surplus-exceeds-last-surplus': ({ label, found, expected, difference }) =>
    `${label} ${found}, lebih besar dari SHU tahun lalu ${expected}; selisih ${difference}.`,
  'contra-line-positive': ({ label, found, expected }) =>
    `${label} tercetak ${found}; pos ini pengurang dan biasanya ditulis negatif, ${expected}.`,
  'line-negative': ({ label, found, expected }) =>
    `${label} tertulis ${found}; pos ini tidak mungkin negatif, dan tidak dipakai sebelum tandanya diperbaiki. Mungkin maksudnya ${expected}.`,
  'term-differs-from-lines': ({ label, found, expected, difference }) =>
    `${label} diberikan ${found}, padahal menurut rinciannya ${expected}; selisih ${difference}. Yang diberikan dipakai.`,
  'printed-score-unattainable': ({ label, found, expected }) =>
    `Skor tercetak ${label} adalah ${found}; skor itu tidak mungkin menurut tabel peraturan. Yang terdekat ${expected}.`,
  'printed-score-differs': ({ label, found, expected, difference }) =>
    `Skor tercetak ${label} adalah ${found}, padahal menurut rasionya ${expected}; selisih ${difference}.`,
  'amount-ambiguous': ({ label, found, expected, text }) =>
    `${label} tertulis “${text ?? found}”, yang dapat dibaca ${found} atau ${expected}; tulis ulang dengan jelas.`,
  'return-rate-hides-arrears': ({ label, found, expected }) =>
    `Catatan merah: ${label} ${found} % terlihat baik, padahal tunggakan ${expected} % dari sisa pinjaman. Pembaginya berlainan; baca keduanya bersama-sama.`,
};

/** A finding in a few words, as a heading. */
export const CHECK_TITLES: Record<CheckCode, string> = {
  'parts-and-subtotal': 'Jumlah tidak sama dengan bagiannya',
  'assets-equal-liabilities-and-equity': 'Neraca tidak seimbang',
  'surplus-equal-in-both-statements': 'SHU di neraca dan di perhitungan hasil usaha berbeda',
  'loan-schedule-equals-balance-sheet': 'Daftar pinjaman dan neraca berbeda',
  'distribution-exceeds-surplus': 'SHU yang dibagikan melebihi SHU yang ada',
  'depreciation-fell': 'Akumulasi penyusutan turun',
  'principal-deposits-fell': 'Simpanan pokok turun',
  'reserves-fell': 'Cadangan turun',
  'retained-surplus-exceeds-last-surplus': 'SHU belum dibagi melebihi SHU tahun lalu',
  'contra-line-positive': 'Pos pengurang tertulis positif',
  'line-negative': 'Tanda minus yang tidak mungkin',
  'term-differs-from-lines': 'Angka dan rinciannya berbeda',
  'printed-score-unattainable': 'Skor tercetak tidak mungkin',
  'printed-score-differs': 'Skor tercetak berbeda',
  'amount-ambiguous': 'Angka dapat dibaca dua cara',
  'return-rate-hides-arrears': 'Pengembalian tinggi menutupi tunggakan',
};
