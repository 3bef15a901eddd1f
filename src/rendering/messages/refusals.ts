import type { Refusal, RefusalCode, RefusalValues } from '../../domain/errors';
import type { Reason } from '../../domain/refusal-reasons';
import { KEPT_DAYS } from '../../domain/filing/ends';
import { STAGES } from '../../domain/filing/stages';
import { namesOf } from '../../domain/records';
import { ruleSets } from '../../domain/rules/registry';
import { isKind } from '../../domain/statement/kind';
import { date } from '../numbers';
import { ACCOUNT_REASON_WORDS, roleWords, waitWords } from './accounts';
import { HINDRANCE_WORDS, closedWords } from './filing';
import { OBSTACLE_WORDS, OFFICE_FAULT_WORDS } from './papers';
import { PROGRAM_REASON_WORDS, PROGRAM_SENTENCES, placeWords } from './program-refusals';
import { startSentence } from './start';
import { endedWords } from './unit-ends';

/** A law that is made for units of a kind; the one for most of them where the kind is not known. */
const lawFor = (kind: string | undefined): string =>
  ruleSets.find(({ kinds }) => kind !== undefined && isKind(kind) && kinds.includes(kind))?.id ??
  'perdep-06-2016';

/** Why a copy of the database cannot be written or put back, or a request is not carried out. */
const REASON_WORDS: Readonly<Record<Reason, string>> = {
  ...ACCOUNT_REASON_WORDS,
  ...PROGRAM_REASON_WORDS,
  'no-database': 'berkas itu tidak ada',
  'check-what': 'ketik nomor atau kode, tempel isi QR, atau pilih berkas PDF',
  'unknown-paper': 'jenis dokumen itu tidak dikenal',
  damaged: 'berkas itu rusak',
  'not-rapor': 'berkas itu bukan basis data Rapor',
  'newer-version': 'berkas itu dari versi Rapor yang lebih baru',
  'rows-missing': 'ada data yang tidak lengkap di dalamnya',
  'in-use': 'basis data sedang dipakai; hentikan layanan dahulu',
  'use-pg-dump': 'basis data PostgreSQL dicadangkan dengan pg_dump',
  'same-file': 'berkas itu basis data yang sedang dipakai',
  'target-not-empty':
    'tujuannya sudah berisi; pilih basis data PostgreSQL yang kosong, atau folder data yang belum ada isinya',
  'copy-differs':
    'isi yang sampai tidak sama dengan asalnya; tidak ada yang tertinggal di tujuan, jalankan lagi',
  'source-missing':
    'asalnya belum berisi basis data Rapor; sebut folder data yang dipakai layanan dengan RAPOR_DATA',
  'server-away': 'PostgreSQL itu tidak menjawab',
  'server-refuses': 'PostgreSQL itu menolak nama atau kata sandinya',
  'server-no-database': 'basis data PostgreSQL itu belum ada',
  'too-many-files': 'berkasnya lebih banyak daripada yang diterima formulir ini; kirim satu per satu',
  'too-many-fields': 'isiannya lebih banyak daripada yang diterima formulir ini; kirim lagi dari halamannya',
  'text-unfit':
    'ada teks dengan huruf yang tidak dapat disimpan PostgreSQL; perbaiki teks itu, lalu jalankan lagi',
  'unit-ambiguous': 'ada lebih dari satu koperasi dengan nama itu; sebutkan nomor badan hukumnya',
  'view-name': 'nama tampilan kosong; tulis nama yang singkat, misalnya “KSP Rokan Hulu”',
  'no-rows': 'belum ada unit yang ditandai; kembali ke daftarnya, beri tanda pada kotak di depan nama unit',
  'too-many-rows':
    'unitnya terlalu banyak untuk sekali jalan (paling banyak 500, sebagai kelompok sendiri 200); tandai sebagian atau persempit daftarnya, lalu ulangi untuk sisanya',
  'letter-changed':
    'isi pesan sudah lain dari yang Anda lihat, karena ada temuan yang berubah; buka lagi halaman temuan, baca pesannya, lalu kirim',
  'nobody-to-mail':
    'belum ada pengurus dengan alamat surel; minta pengelola mengisi alamatnya, atau salin pesannya dan kirim lewat WhatsApp',
  'unknown-examiner': 'pemeriksa itu tidak dikenal; pilih nama akun pemeriksa atau petugas dari daftarnya',
  'too-many-views':
    'tampilan yang tersimpan sudah 50; hapus yang tidak dipakai lagi, lalu simpan sekali lagi',
  'not-to-merge':
    'unit itu tidak dapat digabung dengan unit ini; pilih unit lain yang sejenis dan belum digabung',
  'not-to-bind':
    'keduanya bukan koperasi sektor riil dan unit simpan pinjam yang masih berdiri sendiri; pilih pasangan lain',
  'not-to-part': 'unit ini tidak digabung dengan unit lain',
  'unit-not-so': 'keadaan unit ini sudah berubah; muat ulang halaman unitnya, lalu pilih lagi',
  'unit-signed':
    'ada laporannya yang sudah ditandatangani; unit itu tidak dapat dihapus, tetapi dapat ditutup',
  'unit-holds-others':
    'ada unit lain yang digabung ke sini atau menjadi bagiannya; pisahkan atau hapus unit itu dahulu',
  'closing-day': 'tulis tanggal tutupnya, dari tahun 1990 sampai hari ini',
  'restore-too-late': `batas ${KEPT_DAYS} hari untuk mengembalikannya sudah lewat; daftarkan lagi sebagai unit baru`,
  'unknown-end': 'pilihan itu tidak dikenal; muat ulang halaman unitnya',
  'reason-missing': 'alasan perubahannya belum ditulis',
  'nothing-asked': 'keadaan berkas ini sudah berubah; lihat lagi di halaman Kotak masuk',
  'nothing-supposed':
    'belum ada yang diandaikan: sebutkan titik lampiran dengan nilai yang lain, satu cara membaca, atau satu edisi setempat',
  'newer-revision':
    'sudah ada revisi yang lebih baru; buka lagi halaman perbaikan dan ulangi perubahannya di sana',
  'corrections-unreadable': 'koreksi diharapkan sebagai daftar JSON { key, line }',
  'layers-unreadable': 'layers diharapkan keep-typed, take-file, atau daftar JSON { year, place, take }',
  'frame-unreadable':
    'year diharapkan empat angka; scale 1, 1000, 1000000, atau 1000000000; period whole atau part; column huruf kolom, misalnya D atau B+C',
  'unknown-line': 'pos yang disebut tidak dikenal',
  'nothing-typed': 'belum ada angka atau jawaban yang diisi',
  'explanation-missing': 'penjelasannya belum ditulis',
  'annex-point-unknown': 'hal itu tidak ada pada aturan ini',
  'annex-difference-missing': 'tulis apa bunyi lampirannya bila berbeda',
  'annex-value-unreadable':
    'nilai menurut lampiran tidak terbaca; tulis seperti contoh di atas isiannya, atau kosongkan dan tulis bunyinya saja',
  'annex-picture':
    'fotonya tidak dapat disimpan: diharapkan PNG, JPEG, atau WebP yang utuh, paling besar 8 MB',
  'office-logo':
    'logonya tidak dapat dipakai: diharapkan gambar PNG atau JPEG yang utuh, paling besar 512 KB dan 2.000 titik',
  'edition-idle':
    'edisi setempat itu milik aturan yang tidak ikut menilai: sebut aturannya juga, atau tinggalkan pilihan aturan',
  'edition-unproved':
    'edisi setempat itu tidak dapat dipakai; ambil lagi berkasnya dari kantor yang menyusun, dan samakan versi Rapor',
  'edition-words-missing': 'alasan dan penyusun edisi setempat belum ditulis',
  'no-such-warning': 'temuan itu tidak ada pada laporan ini, atau harus diperbaiki, bukan dijelaskan',
  fonts: 'huruf laporan tidak termuat',
  'time-limit': 'pencetakan terlalu lama',
  'browser-too-old': 'perambannya terlalu lama; pasang Chromium, Chrome, atau Edge 131 atau yang lebih baru',
  unreadable: 'berkas itu tidak dapat dibaca',
  'no-heading': 'judul kolomnya tidak ditemukan',
  'no-form': 'isian formulir tidak sampai dengan utuh; kirim lagi dari halamannya',
  'files-too-large': 'berkas-berkas itu bersama lebih dari 64 MB; kirim beberapa saja dahulu',
  'no-list-of-texts': 'rules dan readings diharapkan sebagai daftar teks',
  'no-object': 'diharapkan objek JSON berisi unit dan periods',
  'another-unit': 'laporan pembandingnya milik unit lain; pilih laporan dari unit yang sama',
  'unknown-format':
    'bentuk berkas itu tidak dikenal; pilih xlsx atau csv, dan untuk data lengkap csv atau jsonl',
  'unknown-table': 'tabel itu tidak ada pada halaman ini',
  'unknown-move': 'jawaban itu tidak dikenal',
  'unknown-variant':
    'varian itu tidak ada pada laporan ini, atau tahun ini sekarang dinilai dengan peraturan lain',
  'unknown-day': 'tanggal diharapkan sebagai tahun-bulan-hari, misalnya 2026-05-31',
  'day-not-ahead': 'tulis tanggal sesudah hari ini, misalnya sebulan lagi',
  'not-on-desk': 'alasan itu sudah tidak ada pada daftar; buka lagi meja kerja',
  'wrong-state': 'temuan itu sudah berubah; buka lagi daftarnya',
  'not-yours': 'langkah ini milik pihak lain',
  'says-nothing': 'isinya belum ditulis',
  'says-too-much':
    'isinya lebih dari 2.000 huruf, jadi belum disimpan; kembali, persingkat atau bagi menjadi dua, lalu kirim lagi',
  'nobody-to-send-to':
    'belum ada laporan tahun itu di wilayah ini, jadi belum ada alamat yang dicetak; pilih tahun lain',
  'proof-refused':
    'buktinya tidak dapat disimpan: diharapkan foto (JPEG, PNG, WebP) atau PDF, paling besar 8 MB. Balasan belum dikirim; kembali, lalu pilih berkas lain',
  'unknown-survey': 'survei itu tidak ada pada unit ini',
  'survey-questions': 'tulis satu sampai 30 pertanyaan, satu per baris',
  'survey-links': 'diharapkan 1 sampai 1000 tautan, berlaku 1 sampai 366 hari',
  'survey-closed': 'survei itu sudah ditutup dan tidak menerima jawaban lagi',
  'link-used-up':
    'tautan itu sudah dipakai, sudah lewat waktunya, atau salah tulis; mintalah yang baru kepada pengurus',
  'unit-gone':
    'koperasi atau unit ini sudah dihapus dari daftar, jadi jawaban dan pesan tidak diterima lagi; tanyakan kepada pengurusnya',
  'answer-out-of-range': 'ada jawaban di luar pilihan; kembali ke formulirnya dan pilih lagi',
  'unknown-voice': 'pengaduan atau saran itu tidak ada lagi pada unit ini',
  'unknown-step': 'langkah itu tidak dikenal',
  'unknown-year': 'tahun diharapkan sebagai empat angka, misalnya 2024',
  'no-text': 'setiap pilihan di alamat diharapkan satu kali, sebagai teks',
  'compliance-unclear': 'kepatuhan diharapkan ya atau tidak',
  'trace-unclear': 'trace diharapkan 0 atau 1',
  'too-many-entries': 'diharapkan paling banyak 30 tahun, dan 500 isian untuk tiap bagian dari satu tahun',
  'too-many-judgements':
    'tahun dikali peraturan diharapkan paling banyak 100; kirim dalam beberapa permintaan',
  'answer-too-large': 'jawabannya terlalu besar; kirim lebih sedikit tahun atau peraturan sekaligus',
  'no-accounts': 'belum ada akun',
  'port-taken': 'portanya sudah dipakai program lain',
  'port-forbidden': 'portanya tidak boleh dipakai',
  'no-such-address': 'alamatnya bukan alamat komputer ini',
  'folder-forbidden': 'folder datanya tidak boleh ditulisi',
  'folder-in-use': 'folder datanya dipakai layanan lain',
  'original-lost': 'berkas aslinya tidak ada lagi di folder berkas asli, atau berubah',
  'folder-watched': 'foldernya sudah ditunggu perintah intake lain',
  'no-folder': 'tempat folder datanya bukan folder',
  'disk-full': 'penyimpanannya penuh',
  'release-too-large': 'lebih dari 4 GB; minta per provinsi, atau dalam bentuk Parquet',
  'release-damaged': 'arsipnya rusak, tidak lengkap, atau bukan rilis Rapor; unduh lagi rilisnya',
  'release-changed': 'isinya tidak sama lagi dengan sidik jarinya; minta rilis yang baru dari kantor asalnya',
  'release-not-whole': 'yang dapat dimasukkan hanya rilis lengkap dalam bentuk JSON Lines',
  'release-judged-otherwise':
    'hasil penilaian di sini lain daripada di dalam rilis; samakan versi Rapor kedua kantor, lalu coba lagi',
  'beginning-incomplete': 'nama, jenis, atau tahunnya belum lengkap; isi lagi dari halaman “Ketik laporan”',
};

/** A reason in brackets, when there is a known one. */
const because = ({ reason }: RefusalValues): string => {
  return reason === undefined ? '' : ` (${REASON_WORDS[reason]})`;
};
const quoted = (value: string | undefined, otherwise: string): string =>
  value === undefined || value === '' ? otherwise : `“${value}”`;

/** A request that cannot be carried out: why, and what to do. */
export const REFUSAL_SENTENCES: Record<RefusalCode, (values: RefusalValues) => string> = {
  'unit-not-found': () => 'Koperasi atau unit itu tidak ditemukan.',
  'statement-not-found': () => 'Laporan itu tidak ditemukan.',
  'assessment-not-found': () => 'Penilaian itu tidak ditemukan.',
  'upload-not-found': ({ reason, file }) =>
    reason === 'original-lost'
      ? `Berkas asli ${quoted(file, 'itu')} tidak ada lagi di folder RAPOR_ORIGINALS, atau isinya berubah. Kembalikan berkas itu dari cadangan, lalu coba lagi.`
      : 'Berkas itu tidak ditemukan; unggah lagi dari beranda.',
  'filing-not-found': ({ year }) =>
    `Laporan ${year === undefined ? 'itu' : `tahun ${year}`} belum ada; unggah berkasnya dari beranda.`,
  'concern-not-found': () => 'Catatan itu tidak ditemukan; buka lagi daftar temuannya.',
  'paper-not-found': () => 'Dokumen itu tidak ditemukan; buka lagi daftar dokumennya.',
  'paper-refused': ({ obstacle }) =>
    OBSTACLE_WORDS[namesOf(OBSTACLE_WORDS).find((each) => each === obstacle) ?? 'changed-meanwhile'],
  'office-refused': ({ faults = '' }) =>
    [
      'Isian halaman Kantor belum lengkap.',
      ...namesOf(OFFICE_FAULT_WORDS)
        .filter((each) => faults.split(' ').includes(each))
        .map((each) => OFFICE_FAULT_WORDS[each]),
    ].join(' '),
  'filing-closed': ({ year, stage }) =>
    closedWords(
      year ?? '',
      STAGES.find((each) => each === stage),
    ),
  'unit-ended': ({ closedOn, deletedAt }) =>
    `${endedWords({ closedOn: closedOn ?? null, deletedAt: deletedAt ?? null })} Laporan baru dan perubahan tidak diterima; petugas Dinas dapat membukanya lagi di halaman unit.`.trim(),
  'step-refused': ({ hindrance }) =>
    HINDRANCE_WORDS[namesOf(HINDRANCE_WORDS).find((each) => each === hindrance) ?? 'wrong-stage'],
  'no-rule-set-in-force': ({ day, kind }) =>
    `${day === undefined ? 'Untuk laporan ini' : `Pada ${date(day)}`} belum ada peraturan di Rapor untuk jenis ini; pilih sendiri pada “Aturan penilaian”, atau di baris perintah dengan --rules, misalnya --rules ${lawFor(kind)}.`,
  'unknown-rule-set': ({ ruleSet }) => `Peraturan ${quoted(ruleSet, 'itu')} tidak dikenal.`,
  'unknown-reading': ({ reading }) =>
    `Cara membaca ${quoted(reading, 'itu')} tidak dikenal dalam peraturan ini.`,
  'unknown-kind': ({ kind }) =>
    `Jenis ${quoted(kind, 'itu')} tidak dikenal; yang dikenal: ksp, usp, kspps, uspps, bumdes, dan riil (koperasi sektor riil).`,
  'file-refused': () =>
    'Berkas ini tidak dapat dibaca sebagai laporan; sebabnya disebut satu per satu di bawah.',
  'no-file': () => 'Belum ada berkas; pilih berkas Excel, lalu unggah.',
  'no-browser': () =>
    'PDF tidak dapat dibuat karena Chromium, Chrome, atau Edge tidak ditemukan di komputer ini; pasang salah satunya. Laporan HTML tetap tersedia.',
  'printing-failed': (values) =>
    values.reason === 'time-limit'
      ? 'PDF belum selesai dalam satu menit karena komputernya sedang sangat sibuk; tidak ada yang berubah. Tunggu beberapa menit, lalu coba lagi. Laporan HTML tetap tersedia.'
      : `PDF tidak berhasil dibuat${because(values)}; coba sekali lagi. Laporan HTML tetap tersedia.`,
  'certificate-refused': ({ file, until, detail }) =>
    until === undefined
      ? `Dokumen tidak diterbitkan: sertifikat PDF ${quoted(file, 'itu')} tidak dapat dibuka${detail === undefined ? '' : ` (${detail})`}. Periksa RAPOR_PDF_CERTIFICATE dan RAPOR_PDF_PASSPHRASE, lalu terbitkan lagi.`
      : `Dokumen tidak diterbitkan: sertifikat PDF ${quoted(file, 'itu')} hanya berlaku sampai ${date(until.slice(0, 10))}. Pasang sertifikat yang baru pada RAPOR_PDF_CERTIFICATE, lalu terbitkan lagi.`,
  'backup-not-valid': (values) => `Salinan cadangan tidak dapat dipakai${because(values)}.`,
  'copy-refused': (values) =>
    `Data tidak dipindahkan${because(values)}${values.place === undefined ? '' : `: ${values.place}`}.`,
  'register-refused': ({ reason, file }) => {
    if (reason === 'too-many-rows')
      return `Berkas ${quoted(file, 'itu')} terlalu besar untuk dibandingkan sekaligus; bagi menjadi satu berkas tiap kabupaten, lalu unggah satu per satu.`;
    return reason === 'no-heading'
      ? `Pada berkas ${quoted(file, 'itu')} tidak ditemukan judul kolom “Nama” bersama jenis, badan hukum, atau wilayah; periksa baris judulnya, lalu unggah lagi.`
      : `Berkas ${quoted(file, 'itu')} tidak dapat dibaca; simpan sebagai .xlsx atau .csv, lalu unggah lagi.`;
  },
  'no-peers': () =>
    'Penilaian ini belum masuk dalam perbandingan; jalankan “rapor rebuild”, lalu buka lagi halaman ini.',
  'group-not-found': () => 'Kelompok itu tidak ditemukan; pilih dari halaman Wilayah atau Peringkat.',
  'view-not-found': () =>
    'Tampilan itu tidak ditemukan di antara tampilan Anda; mungkin sudah dihapus. Buka halaman Peringkat atau Wilayah, lalu pilih dari daftarnya.',
  'own-group-refused': ({ most }) =>
    `Kelompok sendiri memerlukan nama dan 1 sampai ${most ?? '200'} unit; tandai unitnya, beri nama, lalu simpan lagi.`,
  'area-not-found': ({ area }) =>
    `Kode wilayah ${quoted(area, 'itu')} tidak dikenal; mulai dari halaman Wilayah.`,
  'export-not-found': () =>
    'Ekspor itu tidak ditemukan, belum selesai dibuat, berkasnya sudah dihapus, atau dibuat ketika hak akun Anda lain; minta lagi di halaman Ekspor data.',
  'release-not-found': () =>
    'Rilis itu tidak ditemukan, belum selesai dibuat, atau berkasnya sudah dihapus; lihat daftarnya di halaman Rilis data.',
  'release-refused': (values) =>
    `Rilis tidak dapat dibuat atau dimasukkan${because(values)}${values['file'] ? `: ${values['file']}` : ''}.`,
  'job-not-found': () => 'Pekerjaan itu tidak ditemukan; pilih dari halaman Pekerjaan.',
  'account-not-found': () => 'Akun itu tidak ditemukan; buka lagi daftar pengguna.',
  'account-refused': (values) =>
    `Belum dapat disimpan${because(values)}${values.found === undefined ? '' : `: “${values.found}”`}.`,
  'sign-in-needed': () => 'Masuk dahulu dengan akun Anda, lalu buka lagi halaman ini.',
  'key-refused': () =>
    'Kunci ini tidak berlaku: dicabut, lewat waktunya, atau salah tulis. Buat yang baru di “Akun saya”.',
  'key-only-reads': () =>
    'Kunci ini hanya untuk alamat /api/, dan hanya untuk membaca bila dibuat begitu; buat kunci untuk mengirim di “Akun saya”.',
  'accounts-needed': () =>
    'Layanan ini dibuka lewat jaringan, tetapi belum memakai akun. Buat akun pertama di komputernya dengan perintah “rapor account NAMA”.',
  'too-many-attempts': waitWords,
  'form-expired': () =>
    'Halaman ini dibuka sebelum Anda masuk, atau terlalu lama; muat ulang halamannya, lalu kirim sekali lagi.',
  'not-for-role': roleWords,
  'administrators-only': () => 'Halaman ini hanya untuk pengelola.',
  'officials-only': () => 'Halaman ini hanya untuk petugas Dinas.',
  'foreign-origin': () => 'Permintaan ini datang dari halaman lain dan tidak dijalankan.',
  'cannot-start': startSentence,
  busy: () => 'Layanan ini sedang sibuk; tunggu beberapa detik, lalu coba lagi.',
  'bad-request': (values) => `Permintaan ini tidak dapat dijalankan${because(values)}${placeWords(values)}.`,
  ...PROGRAM_SENTENCES,
};

/** The sentence of a refusal. */
export function refusalSentence(refusal: Pick<Refusal, 'code' | 'values'>): string {
  return REFUSAL_SENTENCES[refusal.code](refusal.values);
}
