import type { Break, Fault } from '../../domain/trail/chain';

/** What was done, by its name in the trail. */
export const ACTION_WORDS = {
  'unit-registered': 'Koperasi didaftarkan',
  'unit-completed': 'Data koperasi dilengkapi',
  'unit-changed': 'Data koperasi diubah',
  'units-merged': 'Dua koperasi digabungkan',
  'units-parted': 'Gabungan koperasi dipisahkan',
  'unit-closed': 'Koperasi ditutup',
  'unit-reopened': 'Koperasi dibuka lagi',
  'unit-deleted': 'Koperasi dihapus dari daftar',
  'unit-restored': 'Koperasi dikembalikan ke daftar',
  'area-imported': 'Nama wilayah dimasukkan',
  'own-group-saved': 'Kelompok sendiri disimpan',
  'own-group-removed': 'Kelompok sendiri dihapus',
  'view-saved': 'Tampilan disimpan',
  'view-renamed': 'Tampilan diganti nama',
  'view-removed': 'Tampilan dihapus',
  'columns-chosen': 'Kolom peringkat dipilih',
  'contact-kept': 'Kontak koperasi dicatat',
  'unit-reminded': 'Koperasi diingatkan',
  'examiner-assigned': 'Pemeriksa ditugaskan',
  'rows-exported': 'Baris terpilih diunduh',
  'comparisons-rebuilt': 'Bahan perbandingan dihitung lagi',
  'upload-kept': 'Berkas asli disimpan',
  'statement-stored': 'Laporan disimpan',
  'statement-revised': 'Laporan direvisi',
  'finding-explained': 'Catatan periksa dijelaskan',
  'explanation-carried': 'Penjelasan dibawa ke revisi baru',
  'mapping-corrected': 'Pembacaan baris dibetulkan',
  'mapping-forgotten': 'Pembetulan baris dilupakan',
  'edition-kept': 'Edisi aturan disimpan',
  'annex-checked': 'Lampiran aturan diperiksa',
  'local-edition-made': 'Edisi kantor dibuat',
  'local-edition-imported': 'Edisi kantor lain diambil',
  'edition-chosen': 'Edisi aturan dipilih',
  'assessment-made': 'Penilaian dibuat',
  'filing-opened': 'Berkas tahun buku dibuka',
  'filing-step': 'Berkas tahun buku dipindahkan ke tahap lain',
  'evidence-kept': 'Bukti disimpan',
  'evidence-taken-back': 'Bukti ditarik kembali',
  'attention-snoozed': 'Perhatian ditunda',
  'attention-woken': 'Perhatian dimunculkan lagi',
  'paper-annulled': 'Dokumen dinyatakan tidak berlaku',
  'account-made': 'Akun dibuat',
  'account-changed': 'Akun diubah',
  'account-closed': 'Akun ditutup',
  'account-opened': 'Akun dibuka lagi',
  'account-link-made': 'Tautan akun dibuat',
  'account-asked': 'Akun diminta',
  'account-request-settled': 'Permintaan akun diputuskan',
  'password-set': 'Kata sandi diganti',
  'second-step-set': 'Langkah kedua dipasang',
  'second-step-taken-away': 'Langkah kedua dilepas',
  'account-link-mailed': 'Tautan kata sandi dikirim lewat surel',
  'letter-mailed': 'Pesan kepada pengurus dikirim lewat surel',
  'secrets-sealed': 'Rahasia langkah kedua disegel dengan kunci',
  'sign-in-failed': 'Gagal masuk',
  'signed-in': 'Masuk',
  'signed-out': 'Keluar',
  'session-ended': 'Sesi diakhiri',
  'role-taken': 'Peran dipakai',
  'papers-printed': 'Dokumen dicetak sekaligus',
  'key-made': 'Kunci program dibuat',
  'key-revoked': 'Kunci program dicabut',
  'paper-written': 'Kertas kerja ditulis',
  'variant-kept': 'Cara baca lain disimpan',
  'variant-chosen': 'Cara baca lain dipilih',
  'answers-examined': 'Jawaban diperiksa',
  'concern-raised': 'Temuan dibuat',
  'concern-moved': 'Temuan ditindaklanjuti',
  'export-asked': 'Ekspor data diminta',
  'export-made': 'Ekspor data dibuat',
  'export-fetched': 'Ekspor data diunduh',
  'export-dropped': 'Berkas ekspor data dihapus',
  'release-asked': 'Rilis data diminta',
  'release-made': 'Rilis data dibuat',
  'release-fetched': 'Rilis data diunduh',
  'release-dropped': 'Berkas rilis data dihapus',
  'release-brought': 'Rilis dari Rapor lain dibawa',
  'release-chosen': 'Cara memasukkan rilis dipilih',
  'release-taken': 'Rilis dari Rapor lain dimasukkan',
  'survey-made': 'Survei dibuat',
  'survey-links-made': 'Tautan survei dibuat',
  'survey-rows-taken': 'Jawaban survei dimasukkan',
  'survey-closed': 'Survei ditutup',
  'voice-received': 'Suara anggota diterima',
  'voice-moved': 'Suara anggota ditindaklanjuti',
  'voices-deleted': 'Suara anggota dihapus setelah masanya',
  'job-stopped': 'Pekerjaan dihentikan',
  'job-resumed': 'Pekerjaan dilanjutkan',
  'job-retried': 'Pekerjaan dicoba lagi',
  'job-discarded': 'Pekerjaan dibuang',
  'tray-received': 'Berkas masuk diterima',
  'tray-settled': 'Berkas masuk diselesaikan',
  'tray-discarded': 'Berkas masuk disisihkan',
  'tray-assessed': 'Berkas masuk dinilai',
  'office-changed': 'Data kantor diubah',
  'office-key-made': 'Kunci kantor dibuat',
  'paper-numbered': 'Nomor dokumen diambil',
  'paper-voided': 'Nomor dokumen dibatalkan',
  'paper-issued': 'Dokumen diterbitkan',
  'figures-read': 'Angka dilihat',
} as const;

/** What it was done to. */
export const SUBJECT_WORDS = {
  unit: 'koperasi',
  area: 'wilayah',
  upload: 'berkas asli',
  statement: 'laporan',
  edition: 'edisi',
  assessment: 'penilaian',
  filing: 'berkas tahun buku',
  concern: 'temuan',
  survey: 'survei',
  voice: 'suara anggota',
  'own-group': 'kelompok sendiri',
  view: 'tampilan',
  comparisons: 'perbandingan',
  'rule-set': 'aturan',
  job: 'pekerjaan',
  'job-group': 'kumpulan pekerjaan',
  office: 'kantor',
  paper: 'dokumen',
  account: 'akun',
  'account-request': 'permintaan akun',
  'print-set': 'kumpulan cetakan',
  export: 'ekspor data',
  release: 'rilis data',
} as const;

const FAULT_WORDS: Record<Fault, string> = {
  'link-missing': 'Mata rantainya tidak ada',
  'event-missing': 'Catatannya tidak ada lagi',
  changed: 'Isinya tidak sama lagi dengan ketika ditulis',
};

const WHAT_NOW =
  'Simpan salinan basis data ini apa adanya, lalu bandingkan dengan cadangan terakhir sebelum catatan itu.';

/** Where the trail is broken first, and what to do. */
export const breakWords = ({ place, fault, eventId }: Break): string =>
  `Jejak putus pada catatan ke-${place}${eventId === undefined ? '' : ` (${eventId})`}. ${FAULT_WORDS[fault]}. ${WHAT_NOW}`;

/** An event that was put in past the program. */
export const unlinkedWords = (id: string): string =>
  `Catatan ${id} tidak ada dalam rantai: ditulis di luar Rapor. ${WHAT_NOW}`;

/** The trail does not agree with the end that was written elsewhere. */
export const cutWords = (place: number): string =>
  `Ujung jejak yang ditulis di luar basis data menyebut catatan ke-${place}, tetapi jejak di sini tidak memuatnya atau isinya lain: bagian akhirnya terpotong, atau basis datanya diganti. ${WHAT_NOW}`;

/** The trail is whole. */
export const wholeWords = (place: number, heads: number): string =>
  `Jejak utuh: ${place} catatan.${heads > 0 ? ` ${heads} ujung yang ditulis di luar basis data cocok.` : ' Agar ujung yang terpotong ketahuan, atur RAPOR_TRAIL_HEAD ke berkas di penyimpanan lain.'}`;

/** The ends that were written elsewhere cannot be read. */
export const HEADS_UNREADABLE =
  'Jejak dalam basis data utuh, tetapi berkas RAPOR_TRAIL_HEAD tidak ada atau tidak dapat dibaca; periksa tempatnya, lalu jalankan lagi.';
