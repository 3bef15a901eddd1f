/* Words with the place they lead to, in normalised labels; that each is a place is checked where they are used. */

/** Headings among assets; elsewhere the same words are no place. */
export const AMONG_ASSETS = [
  [/\binvestasi\b|^penyertaan$/, 'asset-investment'],
  [/^(?:lain lain|rupa rupa)$/, 'asset-other'],
] as const;

/** Headings of the balance sheet, the narrowest first; in words as `normalised` leaves them. */
export const IN_BALANCE = [
  [
    /\b(?:liabilitas|utang|pasiva)\b.*\b(?:ekuitas|modal|kekayaan)\b|^(?:jumlah )?(?:ekuitas|modal|kekayaan)\b.*\b(?:dan|serta|beserta)\b.*\b(?:liabilitas|utang|pasiva)\b|^(?:jumlah )?pasiva$/,
    'credit',
  ],
  [/\baset\b.*\btidak lancar\b/, 'asset-noncurrent'],
  [/\b(?:aset|harta)\b.*\blancar\b|^lancar$/, 'asset-current'],
  [/\baset tetap\b|^inventaris dan (?:aset|gedung)\b|^harta tetap\b/, 'asset-fixed'],
  [/\baset\b.*\b(?:lain|lainnya|tidak berwujud)\b|^rupa rupa aset\b/, 'asset-other'],
  [/^(?:jumlah )?modal (?:luar|asing)\b/, 'liability'],
  [/^(?:jumlah )?(?:aset|harta)\b/, 'asset'],
  [/\bdana syirkah\b|\bsyirkah temporer\b/, 'syirkah'],
  [/\b(?:liabilitas|utang|pasiva)\b.*\b(?:lancar|jangka pendek|segera)\b/, 'liability-current'],
  [/\b(?:liabilitas|utang|pasiva)\b.*\bjangka panjang\b/, 'liability-long'],
  [/^(?:jumlah )?(?:liabilitas|utang)\b/, 'liability'],
  [/^(?:jumlah )?(?:ekuitas|modal|kekayaan)\b/, 'equity'],
] as const;

/** "Kekayaan": what is owned, or what is left of it; only the side tells. */
export const WEALTH = /^(?:jumlah )?kekayaan$/;

/** Headings of the income statement. */
export const IN_INCOME = [
  // The statement by its name, and no section of what was earned.
  [/^(?:perhitungan )?hasil usaha$/, 'income'],
  [
    /\bpendapatan\b.*\b(?:dan|serta)\b.*\bbeban\b.*\b(?:non|calon) anggota\b|\b(?:non|calon) anggota\b.*\bpendapatan dan beban\b/,
    'nonmember',
  ],
  [/\bpendapatan\b.*\bbeban\b.*\b(?:lain|luar)\b|^pos pos luar biasa\b/, 'other'],
  [/\bbeban\b.*\b(?:non|calon) anggota\b/, 'expense-nonmember'],
  [/\b(?:pendapatan|partisipasi|pelayanan|jasa)\b.*\b(?:non|calon) anggota\b/, 'earnings-nonmember'],
  [/^(?:non operasional|non usaha|di luar usaha|lain lain|pos luar biasa)\b/, 'other'],
  [
    /\bbeban\b.*\b(?:luar usaha|non usaha|non operasional|lain)\b|^(?:jumlah )?beban lainnya$/,
    'other-expense',
  ],
  [/\bpendapatan\b.*\b(?:luar usaha|non usaha|non operasional)\b|^pendapatan lain\b/, 'other-earnings'],
  [
    /\bbeban (?:pokok|langsung|bunga|dana|bagi hasil)\b|\bhak pihak ketiga\b|\bbagi hasil\b.*\b(?:untuk|kepada|hak)\b/,
    'funding',
  ],
  [/\bbeban\b.*\b(?:usaha|operasi|operasional|umum)\b.*\b(?:perkoperasian|organisasi)\b/, 'expense'],
  [/\bbeban\b.*\b(?:perkoperasian|organisasi|koperasi|kelembagaan)\b/, 'expense-cooperative'],
  [
    /\bbeban\b.*\b(?:usaha|operasi|operasional|umum|administrasi|karyawan|pegawai|kantor|pemasaran|penjualan|penyusutan)\b/,
    'expense-business',
  ],
  [/\bpajak\b|^zakat\b/, 'tax'],
  [/^(?:jumlah )?(?:beban|pengeluaran)\b/, 'expense'],
  [/\bpartisipasi\b.*\banggota\b|\bpendapatan\b.*\banggota\b|\bpartisipasi bruto\b/, 'earnings-member'],
  [/^(?:jumlah )?(?:pendapatan|penghasilan|penerimaan|pemasukan|hasil)\b/, 'earnings'],
] as const;

/** Words of single lines that begin like a place. */
export const NO_PLACE = /\b(?:di muka|harus|ditangguhkan|tangguhan|pra operasi\w*|diterima|dibayar)\b/;

/** What is left of a year as a group of the balance sheet: in there it is no title of an income statement. */
export const SURPLUS_LEFT =
  /^(?:shu|laba|rugi|surplus)\b.*\b(?:belum|ditahan|dibagi|dibagikan|lalu|berjalan|ini|periode|tahun)\b/;
