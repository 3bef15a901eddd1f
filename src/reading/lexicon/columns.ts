/** What heads a column, as it is written in the file. */

/** A pair of columns: what stands in debit, and what in credit. */
export const DEBIT = /^(?:d|db|dr|debet|debit|debet \(?rp\)?|debit \(?rp\)?)\.?$/i;
export const CREDIT = /^(?:k|kr|cr|kredit|credit|kredit \(?rp\)?)\.?$/i;
/** A column of balances. */
export const BALANCES = /^saldo(?: akhir)?(?: \(?rp\)?)?$/i;
/** What stood when a period began: "Saldo Awal", "Awal Tahun 2023", "per 1 Januari 2023", "01/01/2023". */
export const OPENING = /\bawal\b|\b(?:opening|beginning)\b|(?<!\d)0?1[\s./-]+(?:0?1[./-]|jan[a-z]*[\s./-])/i;
/** What stood when it ended. */
export const CLOSING = /^(?:(?:saldo|posisi|nilai|sisa|jumlah) )?akhir\b|\b(?:closing|ending)\b/i;
/** What came to an account and went from it over a period; "baki debet" and "saldo debet" are balances. */
export const MOVES =
  /\b(?:mutasi|transaksi|pergerakan|penambahan|pengurangan|(?<!(?:baki|saldo) )(?:debet|debit)|(?<!saldo )(?:kredit|credit))\b/i;

/** Titles of pairs of columns of a worksheet, in normalised words. */
export const PAIRS = {
  movements: /\b(?:awal|mutasi|penyesuaian|jurnal|anggaran)\b/,
  final:
    /\b(?:neraca akhir|posisi keuangan)\b|^neraca(?: per)?(?: \d.*)?$|\bneraca\b(?!.*\b(?:saldo|percobaan|lajur|awal|mutasi|setelah|sesudah)\b)/,
  result: /\b(?:rugi|laba|phu|hasil usaha|shu)\b/,
  adjusted: /\b(?:setelah|sesudah|disesuaikan)\b/,
  balances: /\b(?:saldo|neraca|posisi|akhir|percobaan|rugi|laba|phu|hasil usaha|shu|setelah|sesudah)\b/,
} as const;

/** Columns that hold no balance at the end of the year. */
export const NO_BALANCE =
  /\b(?:awal|mutasi|(?<!baki )(?:debet|debit)|kredit|penambahan|pengurangan|anggaran|rencana|target|persen|selisih|catatan|ref|naik|turun|pertumbuhan|kode|no)\b|%|\b(?:peminjam|penabung|nasabah|debitur|orang|noa)\b|\bsebelum (?:di)?(?:audit|koreksi|penyesuaian|sesuaikan)\b|\bun-?audited\b|^\s*(?:penyesuaian|koreksi)\b/i;
/** Heads beside years that say what their amounts come to by reckoning: shares and changes. */
export const RECKONED =
  /\b(?:perubahan|deviasi|komposisi|capaian|pencapaian|rasio|bobot|porsi|kontribusi|p[er]+o?sentase|growth|variance)\b/i;
/** The column that is meant where several stand beside each other. */
export const MEANT =
  /\b(?:baki debe?t|outstanding|saldo akhir|sisa akhir|jumlah akhir|realisasi|real\.?(?= \d)|gabungan|konsolidasi|jumlah|total|saldo|nilai|kumulatif|akumulasi(?! (?:peny|susut|amort|dep))|setahun|net?to|bersih|(?:setelah|sesudah) (?:di)?(?:audit|koreksi|penyesuaian|sesuaikan)|(?<!un-?)audited|auditan)\b|\bs\.?\s?[./]?\s?d\.?\s+(?:bulan|des)|\bsampai (?:dengan )?(?:bulan|des)/i;
/** What is left after something was taken off; "tahun buku" is a year. */
export const NET_HEAD =
  /\b(?:net?to|nett?|bersih|tercatat|(?<!\b(?:tahun|thn|th|periode)\.? )buku|carrying)\b/i;
/** What it is taken off from, and what is taken off. */
export const GROSS_OR_OFF =
  /\b(?:perolehan|beli|brut+o|kotor|gross|cost|penyusutan|akm|akum\w*|cadangan|penyisihan|amortisasi|peny|susut\w*|dep\w*)\b/i;
/** The column of the savings and loan unit, in a table with a column for each unit. */
export const OF_SAVINGS_UNIT = /\bsimpan[- ]?pinjam\b|\busp\b|\busps\b/i;
/** Nothing but the currency. */
export const CURRENCY = /^(?:rp|idr|rupiah)\.?$/i;
/** What heads a column of amounts without a year. */
export const COLUMN_HEAD =
  /^(?:jumlah|total|nilai|saldo|nominal|catatan|(?:(?:jumlah|total|nilai|saldo|nominal) )?\(?(?:rp|idr|rupiah)\.?\)?)$/i;
/** What heads the inner and the outer of two columns of one year. */
export const STEP_HEAD = /^(?:rinci(?:an)?|detail|sub ?(?:jumlah|total)|jumlah|total)(?: \(?rp\.?\)?)?$/i;
/** A column that counts the rows or holds their codes. */
export const COUNTS = /^(?:no|nomor|kode)\b/i;

/** Nothing but words that head the columns beside a year. */
export const HEADINGS =
  /^(?:(?:no|nomor|kode|code|uraian|keterangan|nama|akun|rekening|perkiraan|pos|label|aktiva|aset|pasiva|rp|rupiah)\b[\s.]*)*$/i;

export const THIS_YEAR = /^(?:saldo |per )?(?:akhir )?(?:tahun|periode) (?:ini|berjalan|sekarang|laporan)$/i;
export const LAST_YEAR = /^(?:saldo |per )?(?:akhir )?(?:tahun|periode) (?:lalu|sebelumnya|yang lalu)$/i;

/** In a title: of another year than the others, what stood at first, or a sample. */
export const OF_ANOTHER_TIME =
  /\b(?:lalu|lama|(?:tahun|thn|th|periode)\.? (?:yang )?sebelum\w*|awal|pembuka\w*|contoh)\b/i;

/** A plan, unless what came about is named too. */
const PLAN =
  /(?<!\b(?:tahun|thn|th\.?) )\banggaran\b|\b(?:rencana(?! (?:pembagian|alokasi|penggunaan|distribusi) (?:shu|sisa hasil))|rapb\w{0,4}|r\.?k\.?(?:a\.?){0,2}(?:p\.?)?b?(?=\s|$|\d)|rkat|program kerja|rab|rapbk|apbk?\b|target|taksasi|taksiran|estimasi|usulan|usul|proyeksi|prognosa|prognosis|perkiraan tahun|budget(?:ed)?|forecast|plan(?:ned)?)\b/i;
const PART_OR_DIFFERENCE =
  /%|\b(?:selisih|varians?|naik|kenaikan|penurunan|pertumbuhan|triwulan|kuartal|kwartal|caturwulan|semester|tw\.?\s?(?:iv|i{1,3}|[1-4]))\b/i;
const CAME_ABOUT = /\b(?:realisasi|aktual|actual)\b|^real\.?(?=\s|$|\d)/i;

/** True for a header of what was planned, of a part of a year or of a comparison: such a column is no statement. */
export const isNoActual = (text: string): boolean =>
  text.length <= 200 && (PART_OR_DIFFERENCE.test(text) || isPlan(text));

/** True for a text that names a plan and nothing that came about. */
export const isPlan = (text: string): boolean => text.length <= 200 && !isActual(text) && PLAN.test(text);

/** True for a header that says its amounts are what came about. */
export const isActual = (text: string): boolean => CAME_ABOUT.test(text.slice(0, 200));

/** What heads a column beside the names that says of what sort an account is. */
export const SORTS =
  /^(?:tipe|jenis|kelompok|golongan|klasifikasi|kategori|level|tingkat)(?: (?:akun|perkiraan|rekening))?$|^saldo normal$|^(?:account )?type$|^(?:currency|mata uang|d\/k|pos (?:saldo|laporan))$/i;

/** What stands behind a name and is no part of it: a reference to a note ("4c", "Cat. 5", "C2"), a currency, the side of its balance. */
export const NO_NAME =
  /^(?:(?:cat(?:atan)?|note|lamp(?:iran)?)\.?\s*)?\(?(?:\d{1,2}(?:[.,]\d{1,2})*\s*[a-z]?|[a-z][.-]?\d{1,2})\)?$|^(?:rp\.?|idr|rupiah|d|k|db|dr|kr|cr)\.?$/i;
