/** What people send instead of a statement, by the normalised title of the sheet. */
export const OTHER_DOCUMENTS = [
  ['buku kas', /^(?:laporan |rekap(?:itulasi)? )?(?:buku|mutasi) kas\b|^kas (?:umum|harian)\b/],
  ['buku bank', /^(?:laporan )?(?:buku|mutasi) bank\b|^(?:mutasi )?rekening koran\b/],
  ['jurnal', /^(?:daftar |buku )?jurnal\b|^general journal\b/],
  ['buku besar', /^(?:daftar )?buku (?:besar|pembantu)\b|^general ledger\b/],
  [
    'daftar pinjaman',
    /^(?:daftar|rekap(?:itulasi)?|nominatif)(?: nominatif)? (?:pinjaman|piutang|pembiayaan|angsuran|debitur)\b/,
  ],
  [
    'daftar simpanan',
    /^(?:daftar|rekap(?:itulasi)?|nominatif)(?: nominatif)? (?:simpanan|tabungan|deposito)\b|^kartu simpanan\b/,
  ],
  ['daftar anggota', /^(?:daftar|buku|data) (?:nama )?anggota\b/],
  ['daftar gaji', /^(?:daftar|slip|rekap(?:itulasi)?) (?:gaji|honor\w*|upah|tunjangan)\b/],
  ['daftar inventaris', /^(?:daftar|buku) (?:inventaris|aset tetap)\b/],
  ['daftar akun', /^(?:daftar|bagan|kode) (?:akun|perkiraan|rekening)\b|^chart of accounts?\b/],
  ['laporan arus kas', /^(?:laporan )?arus kas\b|^cash flow\b/],
] as const;

/** The title of a plan, alone in its row: beside others the same words head a column. */
export const PLAN_TITLE = /^(?:rencana|rancangan|rapb\w*|rkap?|rkat|rab)\b(?!.*\brealisasi\b)/;

/** Titles of what explains a statement, item by item, and of lists of what a document holds; in normalised words. */
export const EXPLAINS =
  /\b(?:penjelasan|rincian|perincian|catatan atas|analisa|analisis|perkembangan|grafik|daftar isi|daftar lampiran|sambutan|pendahuluan)\b/;

/** First words of a name that no cooperative and no village unit bears. */
export const COMPANY = /^(?:pt|cv|fa|firma|ud|perseroan|persero|yayasan)\b\.?\s+\p{L}/iu;
