import type { DeadlineName } from '../../domain/filing/deadlines';
import type { Part, Stage, StepName } from '../../domain/filing/stages';
import type { Hindrance } from '../../domain/filing/steps';

/** How far a filing is. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  draft: 'Draf',
  submitted: 'Diajukan',
  returned: 'Dikembalikan',
  accepted: 'Diterima',
  examining: 'Sedang diperiksa',
  examined: 'Selesai diperiksa',
  signed: 'Ditandatangani',
  amending: 'Dibuka lagi',
};

/** As whom a step is taken. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  manager: 'Pengurus',
  supervisor: 'Petugas Dinas',
  auditor: 'Pemeriksa',
};

/** Steps: on the button, and once they are taken. */
export const STEP_WORDS: Readonly<Record<StepName, { readonly todo: string; readonly done: string }>> = {
  submit: { todo: 'Ajukan laporan', done: 'Diajukan' },
  withdraw: { todo: 'Tarik kembali', done: 'Ditarik kembali' },
  return: { todo: 'Kembalikan untuk diperbaiki', done: 'Dikembalikan untuk diperbaiki' },
  accept: { todo: 'Terima laporan', done: 'Diterima' },
  'start-examination': { todo: 'Mulai pemeriksaan', done: 'Pemeriksaan dimulai' },
  'finish-examination': { todo: 'Selesaikan pemeriksaan', done: 'Pemeriksaan selesai' },
  'examine-again': { todo: 'Periksa lagi', done: 'Diperiksa lagi' },
  sign: { todo: 'Tandatangani dan kunci', done: 'Ditandatangani dan dikunci' },
  amend: { todo: 'Buka lagi untuk perubahan', done: 'Dibuka lagi untuk perubahan' },
};

/** What a step asks for, where it asks why. */
export const STEP_REASONS: Readonly<Record<StepName, string>> = {
  submit: 'Mengapa ada isian yang dibiarkan kosong',
  withdraw: 'Mengapa ditarik kembali',
  return: 'Apa yang harus diperbaiki',
  accept: 'Catatan',
  'start-examination': 'Catatan',
  'finish-examination': 'Catatan',
  'examine-again': 'Mengapa diperiksa lagi',
  sign: 'Catatan',
  amend: 'Mengapa laporan yang sudah ditandatangani diubah',
};

/** Told before an examination ends while points are open: the examiner's own answers count only from its end. */
export const STILL_OPEN =
  'Sekarang masih ada nilai yang terbuka. Bila tetap terbuka sesudah jawaban Anda dihitung, laporan ini belum dapat ditandatangani.';

/** What stands in the way of a step, and what to do. */
export const HINDRANCE_WORDS: Readonly<Record<Hindrance, string>> = {
  assessed: 'Laporannya belum dinilai; hitung hasilnya dulu.',
  'nothing-waiting': 'Ada jawaban kuesioner yang belum dihitung; buka kuesioner, lalu hitung hasilnya.',
  ready: 'Masih ada temuan yang harus diperbaiki atau dijelaskan; lihat temuan pada angka.',
  'differences-explained': 'Ada jawaban pemeriksa yang berbeda tanpa sebab; tulis sebabnya di kuesioner.',
  settled:
    'Masih ada nilai yang terbuka; daftarnya ada di “Ringkasan”. Pemeriksa menekan “Periksa lagi”, lalu menetapkan jawabannya atau mengembalikan laporannya agar pengurus mengisi.',
  'wrong-stage': 'Langkah ini tidak ada pada tahap sekarang; buka lagi halaman laporannya.',
  'not-yours': 'Langkah ini milik pihak lain.',
  'reason-missing': 'Sebabnya belum ditulis.',
};

export const DEADLINE_WORDS: Readonly<Record<DeadlineName, string>> = {
  'annual-report': 'Laporan tahunan diajukan',
  'annual-meeting': 'Rapat anggota tahunan (RAT)',
  record: 'Berita acara diserahkan',
  result: 'Hasil disampaikan',
  'follow-up': 'Tindak lanjut selesai',
};

/** What has to be known of a deadline besides its day. */
export const DEADLINE_NOTES: Readonly<Record<DeadlineName, string>> = {
  'annual-report': 'Koperasi sekunder: 30 Juni.',
  'annual-meeting': 'Enam bulan sesudah tahun buku, menurut petunjuk koperasi desa/kelurahan.',
  record: '14 hari sesudah pemeriksaan selesai.',
  result: '30 hari sesudah pemeriksaan selesai.',
  'follow-up': 'Tiga bulan sesudah ditandatangani.',
};

/** That nothing is taken in a year, and what to do. */
export function closedWords(year: string, stage: Stage | undefined): string {
  const how = stage ? CLOSED[stage] : '';
  const which = year === '' ? 'Laporan ini' : `Laporan ${year}`;
  return `${which} tidak menerima perubahan. ${how}`.trim();
}

const CLOSED: Readonly<Record<Stage, string>> = {
  draft: 'Laporan ini belum diperiksa; mulai pemeriksaannya dulu.',
  returned: 'Laporan ini sedang diperbaiki pengurus.',
  amending: 'Laporan ini sedang diperbaiki pengurus.',
  submitted: 'Laporan ini sudah diajukan; tarik kembali dulu di halaman laporannya.',
  accepted: 'Laporan ini sudah diterima Dinas; minta dikembalikan dulu.',
  examining: 'Laporan ini sedang diperiksa; minta dikembalikan dulu.',
  examined: 'Pemeriksaannya sudah selesai; minta diperiksa lagi dulu.',
  signed: 'Laporan ini sudah ditandatangani dan dikunci; minta dibuka lagi dengan sebabnya.',
};

/** "Tinggal 12 hari" or "terlambat 3 hari". */
export const dueWords = (days: number): string =>
  days < 0 ? `terlambat ${-days} hari` : days === 0 ? 'hari ini' : `tinggal ${days} hari`;

/** What comes of doing every task. @param left ratios that only an examiner settles */
export const promiseWords = (left: number): string =>
  left === 0
    ? 'Bila semuanya diisi dan cocok dengan jumlahnya, predikat dapat ditetapkan.'
    : `Bila semuanya diisi, tinggal ${left} rasio yang ditetapkan pemeriksa.`;

/** Under the result of one of several units that file together. @param name what it is: "Unit Simpan Pinjam Koperasi (USP)" */
export const besideSentence = (name: string): string =>
  `Hasil di atas hanya untuk bagian ini: ${name}. Tiap bagian dinilai menurut peraturannya sendiri; skornya tidak dijumlahkan.`;
