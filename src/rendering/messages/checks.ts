import type { CheckCode } from '../../domain/statement/finding';
import { isIsoDate } from '../../domain/period';
import { date, rupiah } from '../numbers';

/** What a finding says, its numbers written already. */
export interface CheckValues {
  readonly label: string;
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  /** The cell's own text, where it can be read in two ways. */
  readonly text: string | null;
  /** The most rupiah that would be rounding, or the factor of a jump; null where none is known. */
  readonly limit: string | null;
  /** The line that this one contradicts; empty where there is none. */
  readonly other: string;
  /** Every line of figures that cannot all be right together. */
  readonly among: readonly string[];
}

/** From where on a difference is no rounding any more. */
const beyond = ({ limit }: CheckValues): string =>
  limit === null ? '' : ` Selisih sampai ${limit} rupiah dianggap pembulatan.`;

/** A fault that a check found, in one sentence. */
export const CHECK_SENTENCES: Record<CheckCode, (values: CheckValues) => string> = {
  'total-assets-missing': ({ label, expected }) =>
    `${label} tidak tertulis atau nol, sedangkan aset yang tertulis berjumlah ${expected}; tulis jumlah asetnya.`,
  'parts-and-subtotal': (values) =>
    `${values.label} tercetak ${values.found}, padahal bagian-bagiannya berjumlah ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'assets-equal-liabilities-and-equity': (values) =>
    `${values.label} tercetak ${values.found}, padahal liabilitas dan ekuitas berjumlah ${values.expected}; neraca tidak seimbang dengan selisih ${values.difference}.${beyond(values)}`,
  'surplus-equal-in-both-statements': (values) =>
    `${values.label} di neraca tercetak ${values.found}, padahal di perhitungan hasil usaha ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'loan-schedule-equals-balance-sheet': (values) =>
    `Daftar kolektibilitas memuat pinjaman ${values.found}, padahal neraca memuat ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'distribution-exceeds-surplus': (values) =>
    `SHU yang dibagikan ${values.found}, padahal SHU yang tersedia ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'depreciation-fell': ({ label, found, expected, difference }) =>
    `${label} ${found}, lebih kecil dari tahun lalu ${expected}; selisih ${difference}. Biasanya akumulasi ini bertambah, kecuali ada aset yang dijual atau dihapus.`,
  'principal-deposits-fell': ({ label, found, expected, difference }) =>
    `${label} ${found}, turun dari tahun lalu ${expected}; selisih ${difference}. Jelaskan, misalnya karena anggota keluar.`,
  'reserves-fell': ({ label, found, expected, difference }) =>
    `${label} ${found}, turun dari tahun lalu ${expected}; selisih ${difference}. Jelaskan pemakaiannya.`,
  'retained-surplus-exceeds-last-surplus': ({ label, found, expected, difference }) =>
    `${label} ${found}, lebih besar dari SHU tahun lalu ${expected}; selisih ${difference}.`,
  'jump-from-last-year': ({ label, found, expected, limit }) =>
    `${label} ${found}, padahal tahun lalu ${expected}: berubah lebih dari ${limit ?? 'beberapa'} kali lipat. Periksa apakah angkanya salah ketik atau satuannya berbeda (ribuan, jutaan); bila benar, jelaskan sebabnya.`,
  'part-exceeds-whole': ({ label, found, expected, difference, other }) =>
    `${label} ${found}, lebih besar dari ${other} ${expected}; selisih ${difference}. Periksa keduanya.`,
  'arrears-on-one-side': ({ label, found, expected, other }) =>
    `${label} ${found}, padahal ${other} ${expected}; yang satu tidak mungkin nol bila yang lain ada.`,
  'contra-line-positive': ({ label, found, expected }) =>
    `${label} tercetak ${found}; pos ini pengurang dan biasanya ditulis negatif, ${expected}.`,
  'contra-exceeds-whole': ({ label, found }) =>
    `${label} menjadi ${found} menurut bagian-bagiannya: penyisihan atau penyusutannya lebih besar dari yang dikurangi. Periksa keduanya; jumlah ini tidak dipakai sebelum diperbaiki.`,
  'gross-surplus-after-expense': ({ label, found, expected, other }) =>
    `${label} tertulis ${found}, sama dengan ${other}, padahal ada beban di antaranya. Mungkin maksudnya ${expected}, sebelum dikurangi beban; tulis angka sebelum beban.`,
  'line-negative': ({ label, found, expected }) =>
    `${label} tertulis ${found}; pos ini tidak mungkin negatif, dan tidak dipakai sebelum tandanya diperbaiki. Mungkin maksudnya ${expected}.`,
  'term-differs-from-lines': ({ label, found, expected, difference }) =>
    `${label} diberikan ${found}, padahal menurut rinciannya ${expected}; selisih ${difference}. Yang diberikan dipakai.`,
  'reported-ratio-differs': ({ label, found, expected, difference }) =>
    `${label} tercetak ${found} %, padahal menurut angka laporan ${expected} %; selisih ${difference}. Yang dipakai hasil hitungan dari angka.`,
  'printed-score-unattainable': ({ label, found, expected }) =>
    `Skor tercetak ${label} adalah ${found}; skor itu tidak mungkin menurut tabel peraturan. Yang terdekat ${expected}.`,
  'printed-score-differs': ({ label, found, expected, difference }) =>
    `Skor tercetak ${label} adalah ${found}, padahal menurut rasionya ${expected}; selisih ${difference}.`,
  'amount-ambiguous': ({ label, found, expected, text }) =>
    `${label} tertulis “${text ?? found}”, yang dapat dibaca ${found} atau ${expected}; tulis ulang dengan jelas.`,
  'part-of-year': ({ text, found }) =>
    `${text === null || isIsoDate(text) ? `Laporan ini berakhir pada ${text === null ? `bulan ke-${found}` : date(text)}, bukan 31 Desember.` : `Laporan ini memuat “${text}”, bukan setahun penuh.`} Bila isinya baru sebagian tahun, pendapatan dan beban belum setahun penuh dan rasionya belum dapat disamakan dengan rasio setahun: kirim laporan setahun penuh. Bila tahun bukunya memang berakhir pada tanggal itu, jelaskan.`,
  'size-implausible': ({ label, found, expected, text }) =>
    `${text === null ? `${label} terbaca ${found}, padahal batas wajarnya ${expected}` : `Simpanan pokok dan wajib ${text} terbaca ${found}, padahal batas wajarnya ${expected}`}. Mungkin angkanya ditulis dalam ribuan atau jutaan rupiah, atau dikalikan dua kali; tulis satuannya di judul, atau sebutkan saat membaca (di baris perintah: --scale ribu).`,
  'amounts-scaled': ({ text }) =>
    `Berkas ini menulis angkanya dalam ${text ?? 'ribuan'} rupiah, jadi selisih beberapa ${text ?? 'ribuan'} rupiah pada jumlah-jumlahnya dianggap pembulatan.`,
  'draft-told': ({ text }) =>
    `Berkas ini menyebut angkanya belum final${text === null ? '' : ` (“${text}”)`}. Bila laporan akhirnya sudah ada, kirim laporan itu; penilaian ini berlaku untuk angka yang tertulis sekarang.`,
  'hidden-cells-taken': ({ text }) =>
    `Sebagian angka yang dibaca tersembunyi di berkasnya: ${text ?? ''}. Tampilkan baris atau kolom itu (Unhide) dan periksa apakah memang bagian laporan.`,
  'formulas-computed': ({ text }) =>
    `Sebagian angka di berkas ini berupa rumus yang belum pernah dihitung oleh program pembuatnya, dan dihitung di sini dari sel-sel yang disebut rumusnya: ${text ?? ''}. Buka berkasnya di Excel dan cocokkan hasilnya.`,
  'constants-in-formula': ({ text }) =>
    `Sebagian angka ditulis sebagai rumus yang isinya hanya angka ketikan: ${text ?? ''}. Hasilnya dibaca seperti yang tertulis, tetapi rinciannya tidak terlihat di laporan; siapkan catatan asalnya bila ditanya pemeriksa.`,
  'return-rate-hides-arrears': ({ label, found, expected }) =>
    `Catatan merah: ${label} ${found} % terlihat baik, padahal tunggakan ${expected} % dari sisa pinjaman. Pembaginya berlainan; baca keduanya bersama-sama.`,
  'figures-contradict': ({ label, found, expected, among }) =>
    `${label} ${found}, padahal menurut angka lain yang terdekat ${expected}. Tidak ada laporan lengkap yang cocok dengan semuanya: ${among.join('; ')}. Periksa angka-angka ini bersama-sama.`,
  'form-slip': ({ text, found, expected, difference }) =>
    found === expected
      ? `Lembar kerja ditiru apa adanya. ${text ?? ''} Jumlah skor laporan ini tidak berubah karenanya.`
      : `Lembar kerja ditiru apa adanya. ${text ?? ''} Jumlah skor ${found}, tanpa kekeliruan ini ${expected}: selisih ${difference} poin.`,
  'beyond-reach': ({ label, found, expected, text }) =>
    `${label} ${found}, di atas ${expected}. ${text ?? ''} Lembar kerja yang dipakai hanya dibuat sampai batas itu.`,
  'no-rules-of-its-own': () =>
    'Koperasi Merah Putih dinilai dengan formulir koperasi sektor riil, sebab belum ada aturan tersendiri yang ditemukan. Kelas pada portal Simkopdes bukan hasil penilaian ini.',
  'worksheet-blank-nil': ({ found }) =>
    `Sebanyak ${found} sel angka kosong di kertas kerja dibaca nol, seperti kertas kerja itu sendiri menjumlahkannya.`,
  'worksheet-schedule-differs': ({ label, found, expected, text }) =>
    `${label} tertulis ${found} di isian, padahal ${expected} di daftar pinjaman bermasalah (${text ?? 'lembar lain'}); kertas kerja menghitung dengan daftar itu. Yang dipakai Rapor: isian, atau daftar bila isiannya nol. Samakan keduanya.`,
  'worksheet-scale-heading': ({ text }) =>
    `Judul lembar berbunyi “${text ?? ''}”, padahal angkanya diketik di lembar isian tanpa satuan itu. Angka dibaca dalam rupiah penuh; rasionya tidak berubah karenanya.`,
  'worksheet-score-typed': ({ label, text }) =>
    `Sel hasil ${label} diketik (${text ?? ''}), bukan dihitung dengan rumus.`,
  'worksheet-formula-broken': ({ label, text }) =>
    `Sel hasil ${label} memuat kesalahan rumus ${text ?? ''}; yang dipakai hasil hitungan Rapor.`,
  'worksheet-collateral-by-class': ({ label, found }) =>
    `${label} dihitung dari seluruh golongan dikurangi agunan ${found}, seperti kertas kerja; dihitung per pinjaman hasilnya dapat lebih besar.`,
  'worksheet-sum-worked-out': ({ label, found, text }) =>
    `${label} tertulis sebagai rumus ${text ?? ''} yang belum dihitung; isinya hanya angka, maka dijumlahkan menjadi ${found}.`,
  'worksheet-values-only': ({ found }) =>
    `Semua ${found} sel hasil kertas kerja berisi angka tanpa rumus, seperti setelah disalin sebagai nilai. Hasil itu tetap dibandingkan, tetapi tidak diketahui dihitung dari isian yang mana.`,
  'worksheet-rows-missing': ({ found, text }) =>
    `Sebanyak ${found} baris angka formulir tidak ada di lembar isian (${text ?? ''}). Isinya tidak diketahui dan tidak dianggap nol; kembalikan barisnya, atau isi angkanya di halaman laporan.`,
  'filing-assets-sum': (values) =>
    `Jumlah aset di isian Simkopdes ${values.found}, padahal rinciannya (penyisihan dan penyusutan dikurangkan) berjumlah ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'filing-credit-sum': (values) =>
    `Jumlah liabilitas dan ekuitas di isian Simkopdes ${values.found}, padahal jumlah liabilitas ditambah jumlah ekuitas ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'filing-unbalanced': (values) =>
    `Neraca di isian Simkopdes tidak seimbang: aset ${values.found}, liabilitas dan ekuitas ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'filing-loss-added': ({ found, expected, difference, text, other }) =>
    `Rugi ditambahkan, bukan dikurangkan: 2 × ${rupiah(text ?? '0')} = ${difference}. Jumlah ekuitas tertulis ${found}; dengan rugi dikurangkan menjadi ${expected}${other === '' ? '' : ', dan neraca seimbang tepat'}. Perbaiki jumlah ekuitas di portal.`,
  'filing-surplus-differs': (values) =>
    `SHU tahun berjalan di posisi keuangan ${values.found}, padahal di hasil usaha ${values.expected}; selisih ${values.difference}. Keduanya harus sama.`,
  'filing-equity-sum': (values) =>
    `Jumlah ekuitas di isian Simkopdes ${values.found}, padahal rinciannya berjumlah ${values.expected}; selisih ${values.difference}.${beyond(values)}`,
  'filing-income-sum': (values) =>
    `Total pendapatan di isian Simkopdes ${values.found}, padahal pendapatan dikurangi harga pokok ${values.expected}; selisih ${values.difference}. Total itu neto, sesudah harga pokok.`,
  'filing-expense-sum': (values) =>
    `Total beban di isian Simkopdes ${values.found}, padahal rincian bebannya berjumlah ${values.expected}: ${values.difference} tidak dirinci.`,
  'filing-status': ({ text }) =>
    `Status di portal Simkopdes: ${text ?? ''}. Status itu bukan bukti bahwa angkanya benar; isian ini diperiksa sendiri.`,
  'filing-class': ({ text }) =>
    `Data luar: kelas pada portal Simkopdes ${text ?? ''}. Cara menghitungnya tidak diketahui; kelas itu tidak dihitung dan tidak dipakai di sini.`,
  'worksheet-uncomputed': ({ found }) =>
    `Sebanyak ${found} sel hasil kertas kerja belum dihitung oleh program yang menyimpannya. Buka dan simpan sekali dengan Excel atau LibreOffice bila hasilnya ingin dibandingkan; angka isian tetap dibaca.`,
};

/** A finding in a few words, as a heading. */
export const CHECK_TITLES: Record<CheckCode, string> = {
  'total-assets-missing': 'Jumlah aset tidak ada',
  'parts-and-subtotal': 'Jumlah tidak sama dengan bagiannya',
  'assets-equal-liabilities-and-equity': 'Neraca tidak seimbang',
  'surplus-equal-in-both-statements': 'SHU di neraca dan di perhitungan hasil usaha berbeda',
  'loan-schedule-equals-balance-sheet': 'Daftar pinjaman dan neraca berbeda',
  'distribution-exceeds-surplus': 'SHU yang dibagikan melebihi SHU yang ada',
  'depreciation-fell': 'Akumulasi penyusutan turun',
  'principal-deposits-fell': 'Simpanan pokok turun',
  'reserves-fell': 'Cadangan turun',
  'retained-surplus-exceeds-last-surplus': 'SHU belum dibagi melebihi SHU tahun lalu',
  'jump-from-last-year': 'Berubah jauh dari tahun lalu',
  'part-exceeds-whole': 'Bagian lebih besar dari keseluruhannya',
  'arrears-on-one-side': 'Tunggakan dan penunggak tidak cocok',
  'contra-line-positive': 'Pos pengurang tertulis positif',
  'contra-exceeds-whole': 'Pengurang lebih besar dari yang dikurangi',
  'gross-surplus-after-expense': 'SHU kotor tertulis sesudah beban',
  'line-negative': 'Tanda minus yang tidak mungkin',
  'term-differs-from-lines': 'Angka dan rinciannya berbeda',
  'reported-ratio-differs': 'Rasio tercetak berbeda dari angkanya',
  'printed-score-unattainable': 'Skor tercetak tidak mungkin',
  'printed-score-differs': 'Skor tercetak berbeda',
  'amount-ambiguous': 'Angka dapat dibaca dua cara',
  'part-of-year': 'Mungkin baru sebagian tahun',
  'size-implausible': 'Besarnya tidak wajar',
  'amounts-scaled': 'Angka dalam ribuan atau jutaan',
  'draft-told': 'Laporan masih rancangan',
  'hidden-cells-taken': 'Angka tersembunyi ikut dibaca',
  'formulas-computed': 'Rumus yang dihitung di sini',
  'constants-in-formula': 'Rumus yang isinya angka ketikan',
  'return-rate-hides-arrears': 'Pengembalian tinggi menutupi tunggakan',
  'figures-contradict': 'Angka-angka yang tidak mungkin benar bersama',
  'form-slip': 'Kekeliruan lembar kerja yang ditiru',
  'beyond-reach': 'Di atas batas lembar kerja yang dipakai',
  'no-rules-of-its-own': 'Belum ada aturan tersendiri yang ditemukan',
  'worksheet-blank-nil': 'Sel kosong dibaca nol',
  'worksheet-schedule-differs': 'Isian dan daftar pinjaman bermasalah berbeda',
  'worksheet-scale-heading': 'Judul lembar menyebut ribuan',
  'worksheet-score-typed': 'Hasil kertas kerja diketik',
  'worksheet-formula-broken': 'Rumus kertas kerja rusak',
  'worksheet-collateral-by-class': 'Agunan dikurangkan per golongan',
  'worksheet-sum-worked-out': 'Rumus isian dijumlahkan',
  'worksheet-uncomputed': 'Hasil kertas kerja belum dihitung',
  'worksheet-values-only': 'Hasil kertas kerja tanpa rumus',
  'worksheet-rows-missing': 'Baris formulir tidak ada',
  'filing-assets-sum': 'Jumlah aset isian tidak sama dengan rinciannya',
  'filing-credit-sum': 'Jumlah liabilitas dan ekuitas isian salah',
  'filing-unbalanced': 'Neraca isian tidak seimbang',
  'filing-loss-added': 'Rugi ditambahkan, bukan dikurangkan',
  'filing-surplus-differs': 'SHU di dua laporan isian berbeda',
  'filing-equity-sum': 'Jumlah ekuitas isian tidak sama dengan rinciannya',
  'filing-income-sum': 'Total pendapatan isian salah',
  'filing-expense-sum': 'Beban isian tidak dirinci seluruhnya',
  'filing-status': 'Status di portal bukan bukti',
  'filing-class': 'Kelas portal: data luar',
};
