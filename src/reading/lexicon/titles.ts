/** An enterprise of a village; nagari, gampong, kampung, kalurahan and pekon are what a village is called elsewhere. */
const OF_A_VILLAGE = String.raw`bum ?des\w*|bum desa|bum ?(?:nagari|nag|gampong|g|kampung|kam|kalurahan|kal|pekon)|badan usaha milik (?:desa|nagari|gampong|kampung|kalurahan|pekon)`;

/** First words of the title line that names the unit. */
export const UNIT_NAME = new RegExp(
  String.raw`^(ksp|kspps|ksu|usp|uspps|kud|kpri|kpn|kopdit|kopkar|koperasi|kopwan|kopontren|kjks|bmt|primkop\w*|primer koperasi|puskop\w*|(?:pusat|induk|gabungan) koperasi|baitul ma+l|kopma|koptan|lkma?|kdmp|kkmp|${OF_A_VILLAGE}|cu|credit union|unit simpan pinjam\W+(?:usp\W+)?(?:ksu|kud|kpri|kpn|kop\w*|primkop\w*))\b`,
  'i',
);

/** What a paper is, before the name of its unit: "LAPORAN PERTANGGUNGJAWABAN BUM DESA MEKAR ASRI". */
export const PAPER_BEFORE =
  /^(?:(?:laporan|lpj|buku)\s+|(?=neraca\b|posisi|perhitungan|laba|rugi|phu\b))(?:(?:neraca|posisi keuangan|perhitungan hasil usaha|phu|laba[ /-]*rugi|rugi[ /-]*laba|[-–—:]|pertanggung\s?jawaban|keuangan|tahunan|pengurus|pengelola(?:an)?|rat|rapat anggota tahunan|hasil usaha)\s+)*(?=\p{L})/iu;
/** A field of a head that names the unit, up to its colon. */
export const NAME_FIELD =
  /^\s*(?:nama\s+)?(?:koperasi|bum ?des\w*|bum desa|lembaga|perusahaan|badan usaha|entitas|organisasi|unit pelapor|company(?: name)?|entity)\s*[:=]/i;
/** Who signs for the unit. */
export const SIGNED_FOR =
  /^(?:pengurus|dewan pengurus|direksi|direktur|pengelola|manajemen|an\.?|a\.n\.?)\s+/i;
/** What stands behind the name: the year or the day of its books. */
export const BOOKS_BEHIND = /[\s,]+(?:(?:per|tahun|periode|untuk|tb)\b|(?:19|20)\d\d\b).*$/i;
/** Words of a name that many units bear; one that bears no other is not named. */
export const COMMON_NAME =
  /^(?:\W|\b(?:koperasi|simpan|pinjam|dan|pembiayaan|syariah|bum|bumdes|bumdesa|desa|badan|usaha|milik|unit|ksp|kspps|usp|uspps|ksu|kud|kpri|kpn|konsumen|produsen|jasa|serba|primer|gabungan|konsolidasi(?:an)?|komparatif|pusat|induk|(?:un)?audited|auditan|bulanan|tahunan|per|dan|unit|pengurus|pengawas)\b)*$/i;

/** Of all units together. */
const OF_ALL = String.raw`gabungan|konsolidasi(?:an)?|consolidated|(?:seluruh|semua|segenap|antar) (?:unit|cabang)`;

/** Sheets of the savings and loan unit of a multi-purpose cooperative, and of its other units or all together; as named. */
export const SHEETS = {
  ofSavings: /\busp\b|\bsimpan[ _-]?pinjam\b|\busps\b/i,
  ofOthers: new RegExp(String.raw`\b(?:toko|waserda|perdagangan|niaga|jasa|induk|${OF_ALL})\b`, 'i'),
} as const;

/** What the name of a sheet, or a title on it, says of whose statement it is: of all units together, or of one of them. */
export const WHOSE = {
  whole: new RegExp(String.raw`\b(?:${OF_ALL})\b`, 'i'),
  one: /(?<!\b(?:per|tiap|masing-masing|semua|seluruh) )\b(?:unit(?: usaha)?[\s_]+(?!desa\b)(?=\p{L})|(?:kantor )?cabang\b|divisi\b)/iu,
} as const;

/** A line of a letterhead that is of the savings and loan unit of a cooperative, and one that is of more than that or of a whole cooperative that lends. */
export const UNIT_HEAD = {
  of: /\bunit (?:usaha )?simpan[- ]?pinjam\b|\busp(?:ps)?\b/i,
  notOnly:
    /\b(?:toko|waserda|gabungan|konsolidasi|(?:dan|serta|&) unit)\b|\bksp(?:ps)?\b|\bkoperasi simpan[- ]?pinjam\b/i,
} as const;

/** Words that only one kind of unit uses, in normalised labels. */
export const KIND_WORDS = {
  sharia: /\b(?:murabahah|mudharabah|musyarakah|wadiah|qardh|ijarah|syirkah|bagi hasil|pembiayaan|nisbah)\b/,
  village: /\b(?:desa|bum ?des\w*|pades|warga desa|penyertaan modal desa)\b/,
  trade:
    /\b(?:penjualan(?!.*\b(?:formulir|buku|materai|aset|inventaris|kendaraan|motor|tanah|agunan)\b)|harga pokok|hpp|persediaan|piutang (?:usaha|dagang|toko)|utang (?:usaha|dagang))\b/,
  /** Work that is done for others, in place of goods. */
  works: /\b(?:bongkar muat|jasa (?:angkutan|outsourcing|tenaga kerja)|trayek)\b/,
  sale: /^(?:penjualan\b(?!.*\b(?:formulir|buku|materai|aset|inventaris|kendaraan|motor|tanah|agunan)\b)|hpp\b|(?:jumlah )?(?:harga|beban) pokok (?:penjualan|barang)\b)/,
  lending: /\b(?:pinjaman|simpan pinjam|kredit)\b/,
  savings: /\b(?:simpanan pokok|simpanan wajib|shu)\b/,
} as const;

/** What the name of a unit says of its kind, as it is written. */
export const KIND_NAMES = {
  village: new RegExp(String.raw`\b(?:${OF_A_VILLAGE})\b`, 'i'),
  /** Kinds of cooperatives that buy, sell or work for their members; "jasa keuangan" lends by sharia. */
  trades:
    /\b(?:konsumen|produsen|pemasaran|serba usaha|ksu|kud|kpri|kpn|kopkar|koperasi (?:jasa (?!keuangan)|angkutan|tenaga kerja|karyawan|pegawai|siswa|mahasiswa|nelayan|tani|petani|peternak\w*|kelurahan|pondok pesantren|unit desa|desa)|kopontren|kdmp|kkmp|tkbm|primkop\w*|primer koperasi)\b/i,
  /** Of those the ones that are never a savings and loan cooperative, by what they are or by the law they were founded under. */
  never:
    /\b(?:ksu|serba usaha|kud|kdmp|kkmp|tkbm|produsen|pemasaran|koperasi (?:unit desa|desa|kelurahan|jasa angkutan|angkutan|tenaga kerja|petani|tani|peternak\w*|nelayan))\b/i,
  /** The cooperative of the law on lending by sharia, by the very name that the law gives it. */
  shariaByLaw: /\b(?:kspps|uspps|kjks|pembiayaan syari'?ah)\b/i,
  /** The cooperative of the law on lending at interest: a name that has both was or becomes the other. */
  interestByLaw: /\bksp\b|\bsimpan[- ]?pinjam\b(?! (?:dan|&) pembiayaan)/i,
  /** Those that lend by sharia. */
  sharia: /\b(?:kspps|uspps|kjks|bmt|syari'?ah|baitul? maa?l)\b/i,
  /** Those that do nothing but lend. */
  lends: /\b(?:ksp|kspps|kjks|bmt|kopdit|credit union|simpan pinjam|koperasi kredit)\b/i,
} as const;

/** Titles of whole statements, in normalised words, with the place they lead to. */
export const STATEMENTS = [
  [/\b(?:pembagian|alokasi|distribusi)\b.*\bshu\b/, 'distribution'],
  [/\bkolektibilitas\b|\bkolektabilitas\b|\bkualitas (?:pinjaman|piutang|pembiayaan)\b/, 'loans'],
  [/\bpromosi ekonomi\b/, 'benefit'],
  [/\bperubahan (?:ekuitas|modal)\b/, 'equity'],
  [
    /\b(?:phu|perhitungan hasil usaha|laba rugi|rugi laba|hasil usaha|shu|income|profit (?:and )?loss)\b/,
    'income',
  ],
  [/\b(?:neraca|posisi keuangan|balance)\b/, 'balance'],
] as const;

/** Sections, in normalised words, of which each stands in one of the two statements. */
export const SECTION_OF = [
  [/^(?:aset|liabilitas|utang|ekuitas|pasiva)\b/, 'balance'],
  [/^(?:pendapatan|penjualan|beban)\b/, 'income'],
] as const;

/** A list of the balances of all accounts, of both statements: it leads to no place. */
export const TRIAL_BALANCE = /\bneraca (?:saldo|percobaan|lajur|mutasi)\b|\btrial balance\b/;

/** First words of a title that opens a statement, and that no heading within one bears. */
export const OPENS_STATEMENT =
  /^(?:laporan )?(?:neraca\b(?! (?:saldo|percobaan|lajur))|posisi keuangan\b|perhitungan (?:hasil usaha|shu|laba rugi|rugi laba)\b|phu\b|(?:laba rugi|rugi laba)\b)/;
/** What stands over the first side of a balance sheet, in the place of its title. */
export const OPENS_BALANCE = /^aset$/;
