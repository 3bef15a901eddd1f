import type { PaperKind, PaperObstacle } from '../../domain/papers/kinds';
import type { OfficeFault } from '../../domain/papers/office';
import type { PaperStanding, SealVerdict } from '../../domain/papers/verdict';
import type { PictureFault } from '../../domain/picture/picture';

/** What papers are called: on themselves, in lists, and on the button that issues them. */
export const PAPER_WORDS: Readonly<Record<PaperKind, { readonly title: string; readonly issue: string }>> = {
  report: { title: 'Laporan Penilaian Kesehatan', issue: 'Tandatangani dan terbitkan' },
  record: { title: 'Berita Acara Pemeriksaan Kesehatan', issue: 'Terbitkan berita acara' },
  worksheet: { title: 'Kertas Kerja Pemeriksaan Kesehatan', issue: 'Terbitkan kertas kerja' },
  'examination-report': {
    title: 'Laporan Hasil Pemeriksaan Kesehatan',
    issue: 'Terbitkan laporan hasil pemeriksaan',
  },
  certificate: { title: 'Sertifikat Penilaian Kesehatan', issue: 'Terbitkan sertifikat' },
  'return-letter': { title: 'Surat Permintaan Perbaikan', issue: 'Terbitkan surat' },
  'follow-up': { title: 'Matriks Temuan dan Tindak Lanjut', issue: 'Terbitkan matriks' },
  'area-recap': { title: 'Rekapitulasi Kesehatan Koperasi', issue: 'Terbitkan rekap wilayah' },
  unreported: { title: 'Daftar Belum Melapor', issue: 'Terbitkan daftar belum melapor' },
};

/** Why a paper cannot be issued, and what to do. */
export const OBSTACLE_WORDS: Readonly<Record<PaperObstacle, string>> = {
  'office-incomplete':
    'Kop, tempat, kepala dinas, atau pemeriksa belum diisi; lengkapi dulu di halaman Kantor.',
  'not-examined': 'Pemeriksaannya belum selesai; selesaikan dulu di halaman laporannya.',
  'not-signed': 'Laporannya belum ditandatangani; tandatangani dulu di halaman laporannya.',
  'not-returned': 'Laporannya tidak sedang dikembalikan; kembalikan dulu dengan sebabnya.',
  'no-predicate': 'Penilaian ini tidak menghasilkan satu predikat, jadi tidak ada yang disertifikatkan.',
  'nothing-found': 'Belum ada temuan pada tahun ini; catat dulu di halaman Temuan pemeriksaan.',
  'by-signing': 'Laporan penilaian terbit dengan menandatangani; pakai langkah “Tandatangani dan kunci”.',
  'nothing-reported':
    'Belum ada laporan yang dinilai untuk tahun itu; pilih tahun lain, atau kirim laporannya dulu.',
  'all-reported': 'Semua unit yang terdaftar sudah melapor untuk tahun itu; tidak ada yang didaftar.',
  damaged:
    'Berkas yang tersimpan tidak sama lagi dengan yang ditandatangani; pulihkan dari cadangan, jangan dibagikan.',
  'changed-meanwhile': 'Isi laporannya berubah ketika dokumen dibuat; buka lagi halamannya, lalu ulangi.',
};

/** What is missing in what an office says of itself. */
export const OFFICE_FAULT_WORDS: Readonly<Record<OfficeFault, string>> = {
  'letterhead-missing': 'Isi baris kop surat.',
  'place-missing': 'Isi tempat penandatanganan.',
  'head-missing': 'Isi nama dan jabatan kepala dinas.',
  'examiner-missing': 'Isi nama sedikitnya satu pemeriksa.',
  'address-unreadable':
    'Alamat layanan dimulai dengan https:// atau http://, misalnya https://rapor.contoh.go.id.',
  'sequence-missing': 'Pola nomor harus memuat {urut}.',
  'year-missing': 'Pola nomor harus memuat {tahun}.',
  'placeholder-unknown': 'Pola nomor hanya mengenal {urut}, {bulan}, {bulan-romawi}, dan {tahun}.',
  'scheme-letters': 'Pola nomor hanya boleh berisi huruf, angka, titik, garis miring, dan tanda hubung.',
};

/** Why a sign of an office is not taken, and what to do. */
export const LOGO_FAULT_WORDS: Readonly<Record<PictureFault, string>> = {
  'picture-too-large': 'Berkas logo lebih besar dari 512 KB; kecilkan dulu gambarnya.',
  'picture-unknown': 'Logo harus berupa gambar PNG atau JPEG; simpan ulang sebagai salah satunya.',
  'picture-damaged': 'Gambar logonya rusak atau terpotong; simpan ulang, lalu pilih lagi.',
  'picture-too-wide': 'Gambar logonya lebih dari 2.000 titik; kecilkan dulu.',
};

/** What a check of a seal comes to. */
export const SEAL_WORDS: Readonly<Record<SealVerdict, { readonly title: string; readonly text: string }>> = {
  genuine: { title: 'Asli', text: 'Dokumen ini diterbitkan kantor ini, dan catatannya utuh.' },
  'genuine-elsewhere': {
    title: 'Tanda tangannya sah',
    text: 'Isi QR ditandatangani dengan kunci yang dikenal, tetapi dokumennya tidak tersimpan di sini; tanyakan ke kantor penerbit apakah masih berlaku.',
  },
  forged: {
    title: 'Tidak asli',
    text: 'Isinya tidak cocok dengan tanda tangan atau dengan yang tersimpan; jangan dipakai, hubungi kantor penerbit.',
  },
  'unknown-key': {
    title: 'Belum dapat dipastikan',
    text: 'Kunci penanda tangannya tidak dikenal di sini; minta kunci publik kantor penerbit, lalu periksa lagi.',
  },
};

/** That nothing is found by what was asked with, and what to do. */
export const UNKNOWN_PAPER = {
  text: 'Nomor atau kode itu tidak tercatat di sini. Periksa ketikannya, atau pilih foto QR pada dokumennya.',
  pdf: 'Berkas itu tidak sama dengan dokumen mana pun yang ditandatangani di sini: mungkin draf, disimpan ulang program lain, atau diubah. Periksa lagi dengan nomor atau QR yang tercetak padanya.',
  'other-file':
    'Itu bukan berkas PDF. Untuk dokumen yang dicetak atau difoto, ketik nomornya atau pilih foto QR-nya.',
} as const;

/** What became of a number. */
export const PAPER_STATES = {
  reserved: 'Nomor disediakan, dokumennya belum terbit',
  issued: 'Terbit',
  void: 'Nomor batal',
} as const;

/** What became of a number, with the reason where one was given. */
export const numberStateWords = (state: keyof typeof PAPER_STATES, reason: string): string =>
  [PAPER_STATES[state], reason].filter((each) => each !== '').join('. ');

/** Whether a paper still holds. */
export function standingWords(standing: PaperStanding): string {
  switch (standing.is) {
    case 'current':
      return 'Berlaku; tidak ada yang lebih baru.';
    case 'withdrawn':
      return 'Dicabut: laporannya dibuka lagi untuk perubahan.';
    case 'annulled':
      return `Dibatalkan kantor penerbit: ${standing.reason}`;
    case 'replaced':
      return `Digantikan dokumen nomor ${standing.by}.`;
  }
}

/** What stands across a copy of a paper that does not hold any more; empty for one that does. */
export const COPY_MARKS: Readonly<Record<PaperStanding['is'], string>> = {
  current: '',
  withdrawn: 'DICABUT',
  annulled: 'DIBATALKAN',
  replaced: 'DIGANTIKAN',
};

/** How many units of a set wait, failed, were stopped or were given up: "3 menunggu". */
export const PRINT_STATE_WORDS = {
  waiting: 'menunggu',
  failed: 'gagal',
  stopped: 'dihentikan',
  discarded: 'dibuang',
} as const;

/** Why a number was given back. */
export const VOID_REASON = 'Tidak jadi diterbitkan pada bulan nomornya.';

/** What stands behind the signed pages. */
export const ANNEX_TITLE = 'Lampiran Laporan Penilaian Kesehatan';

/** Across a paper that nobody signed yet. */
export const DRAFT_MARK = 'DRAF';

/** Above a first page that is printed by itself. */
export const DRAFT_LINE = 'DRAF: ringkasan ini tidak ditandatangani';
