import type { DifferenceKind } from '../../domain/analysis/differences';
import type { Impossible } from '../../domain/analysis/levers';
import type { Step } from '../../domain/analysis/movement';
import type { Aspect } from '../../domain/rules/rule-set';
import type { Purpose } from '../../domain/statement/actions';

/** What somebody would do, in a few words. */
export const PURPOSE_TITLES: Record<Purpose, string> = {
  'member-capital': 'Tambah modal dari anggota atau pemilik',
  'participation-capital': 'Tambah modal penyertaan',
  savings: 'Himpun simpanan',
  reserve: 'Sisihkan cadangan dari SHU tahun lalu',
  collection: 'Tagih pinjaman',
  'problem-collection': 'Tagih pinjaman bermasalah',
  'unsecured-collection': 'Tagih pinjaman tanpa agunan yang memadai',
  'sales-collection': 'Tagih piutang usaha',
  lending: 'Salurkan kas menjadi pinjaman',
  placement: 'Tempatkan kas',
  withdrawal: 'Cairkan penempatan',
  repayment: 'Lunasi utang',
  'business-expense': 'Hemat beban usaha',
  'cooperative-expense': 'Hemat beban perkoperasian',
};

/** Why it helps, and what it moves besides. */
export const PURPOSE_SENTENCES: Record<Purpose, string> = {
  'member-capital': 'Setoran menambah modal sendiri; uangnya masuk ke kas, sehingga aset ikut naik.',
  'participation-capital':
    'Modal penyertaan menambah ekuitas; uangnya masuk ke kas, sehingga aset ikut naik.',
  savings: 'Simpanan yang dititipkan menambah kas, dan menambah kewajiban dengan jumlah yang sama.',
  reserve: 'Rapat anggota menyisihkan SHU yang belum dibagi menjadi cadangan; tidak ada uang yang keluar.',
  collection: 'Angsuran yang masuk mengubah pinjaman menjadi kas; jumlah aset tetap.',
  'problem-collection':
    'Pinjaman bermasalah turun hanya karena uangnya benar-benar masuk, bukan karena dipindah golongan.',
  'unsecured-collection':
    'Angsuran yang masuk mengurangi pinjaman tanpa agunan dan menambah kas; jumlah aset tetap.',
  'sales-collection': 'Piutang pembeli yang dibayar menjadi kas; jumlah aset tetap.',
  lending: 'Kas yang menganggur menjadi pinjaman; jumlah aset tetap. Nilai calon peminjam seperti biasa.',
  placement: 'Kas yang menganggur menjadi deposito atau surat berharga; jumlah aset tetap.',
  withdrawal: 'Deposito atau surat berharga yang dicairkan menjadi kas; jumlah aset tetap.',
  repayment: 'Kas dipakai melunasi utang; aset dan kewajiban turun bersama.',
  'business-expense': 'Beban yang tidak jadi keluar menambah SHU dan kas; pajaknya tidak dihitung ulang.',
  'cooperative-expense': 'Beban yang tidak jadi keluar menambah SHU dan kas; pajaknya tidak dihitung ulang.',
};

type Tell = (line: string, has: string) => string;

/** Why a line cannot do it. */
export const IMPOSSIBLE_SENTENCES: Record<Impossible['why'], Tell> = {
  'counter-unknown': (line) => `“${line}” belum dilaporkan, sehingga lawannya tidak dapat dihitung.`,
  'not-enough': (line, has) => `“${line}” hanya Rp${has}; tidak cukup.`,
  'out-of-reach': () => 'Tidak tercapai dengan pos ini saja.',
};

/** What a rule set says otherwise than the first one. */
export const DIFFERENCE_WORDS: Record<DifferenceKind, string> = {
  numerator: 'pengertian angka yang dibagi',
  denominator: 'pengertian pembagi',
  scale: 'cara memberi nilai',
  bands: 'batas tabel nilai',
  'nil-denominator': 'aturan bila pembagi nol atau negatif',
  weight: 'bobot',
  aggregation: 'cara menjumlah aspek',
  grades: 'batas predikat',
};

/** How the indicators of an aspect add up. */
export const AGGREGATION_WORDS: Record<Aspect['addsUp'], string> = {
  sumOfScores: 'skor tiap rasio dijumlahkan',
  shareOfAttainable: 'nilai semua rasio dirata-rata, lalu dikalikan bobot aspek',
};

/** What changed points, where it is no single figure. */
export const CAUSE_SENTENCES: Record<Exclude<Step['cause'], 'figure'>, string> = {
  weight: 'Bobotnya berubah karena jumlah rasio yang berlaku dalam aspek ini berubah.',
  answers: 'Jawaban daftar pertanyaan berubah.',
  ratio: 'Rasio yang dilaporkan pihak lain berubah.',
  data: 'Angkanya hanya diketahui pada salah satu dari keduanya.',
};
