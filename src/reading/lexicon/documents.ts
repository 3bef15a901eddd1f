/** A statement of what funds of others came in and went out, of alms or of cash, by its normalised title. */
export const OF_FUNDS =
  /^(?:laporan )?(?:arus kas|sumber (?:dan |serta )?(?:penggunaan|penyaluran)|penerimaan (?:dan |serta )?(?:penggunaan|penyaluran)|perubahan dana)\b|^cash flow\b/;

/** What stands before the title of an appendix, in normalised words. */
const APPENDIX = /^lamp(?:iran)? (?:nomor )?(?:[\divx]+ )?/;

/** What people send instead of a statement, by the normalised title of the sheet. */
export const OTHER_DOCUMENTS = [
  ['buku kas', /^(?:laporan |rekap(?:itulasi)? )?(?:buku|mutasi) kas\b|^kas (?:umum|harian)\b/],
  ['buku bank', /^(?:laporan )?(?:buku|mutasi) bank\b|^(?:mutasi )?rekening koran\b/],
  ['jurnal', /^(?:daftar |buku )?jurnal\b|^general journal\b/],
  ['buku besar', /^(?:daftar )?buku (?:besar|pembantu)\b|^general ledger\b/],
  [
    'daftar pinjaman',
    /^kartu pinjaman\b|^(?:daftar|rekap(?:itulasi)?|nominatif)(?: nominatif)? (?:pinjaman|piutang|pembiayaan|angsuran|debitur)\b/,
  ],
  [
    'daftar simpanan',
    /^(?:daftar|rekap(?:itulasi)?|nominatif)(?: nominatif)? (?:simpanan|tabungan|deposito)\b|^kartu simpanan\b/,
  ],
  ['daftar anggota', /^(?:daftar|buku|data) (?:nama )?anggota\b/],
  ['daftar hadir', /^daftar (?:hadir|kehadiran)\b|^(?:absensi|presensi)\b/],
  ['rekonsiliasi bank', /^rekonsiliasi\b/],
  ['daftar gaji', /^(?:daftar|slip|rekap(?:itulasi)?) (?:gaji|honor\w*|upah|tunjangan)\b/],
  [
    'daftar inventaris',
    /^(?:daftar|buku|kartu|rekap(?:itulasi)?) (?:penyusutan |akumulasi penyusutan )?(?:inventaris|aset tetap)\b/,
  ],
  ['daftar akun', /^(?:daftar|bagan|kode) (?:akun|perkiraan|rekening)\b|^chart of accounts?\b/],
  [
    'laporan penerimaan dan pengeluaran kas',
    /^(?:laporan |rekap(?:itulasi)? )?(?:penerimaan|pemasukan)(?: kas)? (?:dan )?pengeluaran\b/,
  ],
  [
    'laporan sumber dan penggunaan dana',
    /^(?:laporan )?(?:sumber|penerimaan) (?:dan |serta )?(?:penggunaan|penyaluran)\b/,
  ],
  ['laporan arus kas', /^(?:laporan )?arus kas\b|^cash flow\b/],
] as const;

/** First words of the title of a list of persons or things, which no heading of accounts bears. */
const LISTS = /^(?:daftar|nominatif|rekap(?:itulasi)?)\b/;

const withoutAppendix = (title: string): string => title.replace(APPENDIX, '');

/** What a sheet with this title is instead of a statement, in normalised words; an appendix says its own title behind. */
export function documentNamed(title: string): string | undefined {
  const named = withoutAppendix(title);
  return OTHER_DOCUMENTS.find(([, words]) => words.test(named))?.[0];
}

/** True for such a title of a list, in normalised words. */
export const listNamed = (title: string): boolean =>
  LISTS.test(withoutAppendix(title)) && documentNamed(title) !== undefined;

const DAY = /^(?:tanggal|tgl|date)\b/;
const PERSON = /^nama\b(?! (?:akun|perkiraan|rekening|pos)\b)/;
const ACCOUNT = /^(?:nama )?(?:akun|perkiraan|rekening)\b/;
/** Heads of columns that hold amounts. */
const AMOUNTS =
  /^(?:saldo(?! normal)|pos saldo awal|debet|debit|kredit|credit|jumlah|nilai|nominal|rp\b|20\d\d)|\b(?:akhir|awal)\b/;
/** Heads of columns that tell how accounts moved, or how they stood at the end. */
const AT_THE_END = /^(?:debet|debit|kredit|credit|mutasi|jumlah|saldo(?! awal| normal)|20\d\d)|\bakhir\b/;

/** The same by the heads of their columns, where no title says it: all of them stand in one row, and none of what is named behind, in normalised words. */
export const OTHER_HEADS: readonly (readonly [name: string, heads: readonly RegExp[], none?: RegExp])[] = [
  [
    'daftar akun',
    [/^(?:kode|nomor|no)\b/, ACCOUNT, /^(?:saldo normal|pos saldo|(?:tipe|kelompok|jenis)(?: akun)?)$/],
    AMOUNTS,
  ],
  ['saldo awal akun', [ACCOUNT, /^saldo awal\b/], AT_THE_END],
  ['jurnal', [DAY, /\b(?:jurnal|akun|perkiraan)\b/, /^(?:debet|debit)\b/, /^(?:kredit|credit)\b/]],
  [
    'buku kas atau mutasi bank',
    [
      DAY,
      /^(?:debet|debit|masuk|pemasukan|penerimaan)\b/,
      /^(?:kredit|credit|keluar|pengeluaran)\b/,
      /^(?:saldo|balance)\b/,
    ],
  ],
  ['kartu pinjaman', [/^(?:angsuran|bulan) ke\b/, /\bpokok\b/, /^(?:jasa|bunga|bagi hasil|margin)\b/]],
  ['daftar gaji', [PERSON, /^(?:gaji|upah|honor)\b/, /^(?:tunjangan|potongan)\b/]],
  [
    'daftar pinjaman',
    [PERSON, /^(?:plafon\w*|pinjaman|pembiayaan)\b/, /^(?:sisa|saldo|angsuran|outstanding)\b/],
  ],
  ['daftar simpanan', [PERSON, /^(?:s |simpanan )pokok\b/, /^(?:s |simpanan )wajib\b/]],
  [
    'daftar inventaris',
    [
      /\b(?:harga|nilai) perolehan\b/,
      /^(?:umur|masa manfaat|tarif|tahun(?: (?:perolehan|beli))?)\b/,
      /^nilai buku\b/,
    ],
  ],
  ['daftar anggota', [PERSON, /^(?:nik|nomor (?:anggota|ktp)|tanda tangan)\b/]],
];

/** The title of a plan, alone in its row: beside others the same words head a column. */
export const PLAN_TITLE = /^(?:rencana|rancangan|rapb\w*|rkap?|rkat|rab)\b(?!.*\brealisasi\b)/;

/** Titles of what explains a statement, item by item, and of lists of what a document holds; in normalised words. */
export const EXPLAINS =
  /\b(?:penjelasan|rincian|perincian|catatan atas|analisa|analisis|perkembangan|grafik|daftar isi|daftar lampiran|sambutan|pendahuluan)\b/;

/** First words of a name that no cooperative and no village unit bears. */
export const COMPANY = /^(?:pt|cv|fa|firma|ud|perseroan|persero|yayasan)\b\.?\s+\p{L}/iu;
