import type { LineCode } from '../../domain/statement/chart';
/** What a row does in its statement, as its normalised label says; each word has its effect in the file that imports it. */

/** What is taken away from the asset above it. */
export const CONTRA = /\b(?:penyisihan|akumulasi|penyusutan|amortisasi|ditangguhkan|cadangan penghapusan)\b/;

/** The gross profit of one shop is something earned beside others, and no step. */
const OF_ONE_SHOP = String.raw`(?:kotor|bruto) (?:unit|toko|waserda|warung|swalayan|minimarket|apotek|kantin|kios|dagang)\b`;

/** A step of the income statement: what stands above it is not added up below it. */
export const STEP = new RegExp(
  String.raw`^(?:partisipasi neto|(?:shu|laba|rugi|surplus)\b.*\b(?!${OF_ONE_SHOP})(?:sebelum|setelah|sesudah|kotor|bruto))`,
);

/** After such a step a new section of the income statement begins, with or without a heading. */
export const ENDS_SECTION = new RegExp(
  String.raw`^(?:shu|laba|rugi|surplus|partisipasi neto)\b(?! ${OF_ONE_SHOP})`,
);

/** What an account held before the year, in notes that tell how it moved. */
export const OPENING = /^(?:saldo|sisa|jumlah)\b.*\bawal\b/;
/** What it holds after the year. */
export const CLOSING = /^(?:saldo|sisa|jumlah|nilai)\b.*\bakhir\b/;

/** Words that say "the rest of it". */
export const THE_REST = /\b(?:lain|lainnya|rupa|aneka|serba serbi|umum|dll)\b/;

/** Words that say "and others" of what stands beside them. */
export const THE_OTHERS = /\b(?:lain|lainnya)\b/;

/** Nothing but such words. */
export const ONLY_REST = /^(?:(?:lain|lainnya|rupa|dan|aneka|serba serbi|dll) ?)+$/;

/** Words of lines that matter by themselves: such a row is never taken for "other". */
export const MATTERS =
  /\b(?:kas|bank|piutang|pinjaman|pembiayaan|kredit|simpanan|tabungan|deposito|giro|cadangan|penyisihan|penyusutan|akumulasi|amortisasi|shu|laba|rugi|modal|dana|bunga|jasa|bagi hasil|margin|gaji|honor|pajak|zakat|utang|penyertaan|wajib|pokok|hibah|anggota|partisipasi|murabahah|mudharabah|musyarakah|qardh|ijarah|wadiah|tanah|bangunan|kendaraan|inventaris|penjualan|pengurus|pengawas|neraca|saldo|jumlah|debet|debit|kredit|selisih|balance|perawatan|pemeliharaan|musyawarah|pajak|kantor|alat)\b/;

/** Words that stand in labels of any line, and tell none from another. */
export const COMMON: ReadonlySet<string> = new Set([
  'jumlah',
  'lain',
  'yang',
  'dari',
  'pada',
  'untuk',
  'atas',
  'dengan',
  'tahun',
]);

/** First words that say by themselves on which side of the statements a row stands. */
export const TELLS_SIDE =
  /^(?:piutang|utang|simpanan|tabungan|akumulasi|penyisihan|modal|kas|bank|shu|dana|inventaris|kendaraan|tanah|bangunan|gedung|peralatan)\b/;

/** Interest "of the bank" is earned or paid; only a narrow place tells. */
export const EARNED_OR_PAID =
  /^(?:bunga|jasa|bagi hasil|bonus)\b(?!.*\b(?:utang|pinjaman|kredit|pembiayaan|giro|deposito|anggota)\b).*\bbank\b/;

/** What is charged for a service, as English ledgers and buildings call it, by the label as it is written. */
export const CHARGED_FOR_SERVICE = /\bservices? (?:fees?|charges?)\b/i;

/** Interest on savings is earned on those that were placed and paid on those that were kept; a section or a product tells. */
export const KEPT_OR_PLACED = /^(?:bunga|jasa|bagi hasil|bonus) (?:simpanan|tabungan|deposito)$/;

/** Words by which income or an expense becomes an asset or a debt. */
export const DEFERRED =
  /\b(?:di muka|ditangguhkan|tangguhan|pra ?operasi\w*|pendirian|harus|akan|terutang|terhutang|belum|akrual)\b/;

export const OF_NON_MEMBERS = /\b(?:non|calon) anggota\b/;
/** A total that says itself that all of it is of members. */
export const OF_MEMBERS = /\b(?:anggota|partisipasi)\b/;
/** What is paid for what is sold or lent. */
export const COST = /\b(?:beban|pokok|pembelian|hpp)\b/;

/** Words that tell how soon a debt falls due: "3 tahun" is how long it was lent for, of which a part may be due next year. */
export const TELLS_TERM =
  /\b(?:pendek|panjang|kurang|lebih)\b|\b(?:1|2|3|6|9|12) bulan\b|\b(?:1|satu) tahun\b/;

/** What a unit lent and what it sold bear the same name, where no account code tells. */
export const LENT_OR_SOLD =
  /^(?:(?:penyisihan|cadangan) )?(?:kerugian )?piutang(?: usaha| (?:non )?anggota)?(?: (?:tidak tertagih|ragu ragu|macet))?$/;

/** What says that income is earned by lending. */
export const BY_LENDING = /\b(?:pinjaman|pembiayaan|angsuran|kredit|simpan pinjam|usps?|spp|uep|kelompok)\b/;

/** A heading over what is taken off what was lent, without a word of what that is. */
export const BARE_ALLOWANCE = /^(?:dikurangi )?(?:penyisihan|cadangan)$/;

/** A heading over what one unit of several earned. */
export const OF_A_UNIT = /^unit\b/;

/** A heading over what is kept for others: what members save there is no savings account of theirs for certain. */
export const HELD_FOR_OTHERS = /^titipan$/;

/** A heading over things that a unit does not work with yet, or no more, or that are not its own. */
export const SET_ASIDE =
  /^(?:aset|harta|bangunan|agunan|barang|jaminan)\b.*\b(?:dalam (?:penyelesaian|pembangunan|pengerjaan|proses|pelaksanaan)|(?:tidak|belum|non) (?:ter)?(?:di)?(?:pakai|gunakan|manfaatkan|produktif|fungsi|berfungsi|operasional)|sewa guna(?: usaha)?|diambil alih|terbengkalai|sitaan|sengketa|titipan)$/;

/** First words of a name of what is saved. */
export const SAVED = /^(?:simpanan|tabungan|deposito)\b/;

/** A heading over what it costs to make what is sold. */
export const OF_PRODUCTION = /^beban (?:produksi|pabrik|pengolahan)\b/;

/** Interest, without a word of what it is earned or paid on. */
export const ANY_INTEREST = /^(?:pendapatan|beban) (?:jasa|bunga)$/;

/** Names of savings that mean savings on demand in one cooperative and time deposits in another, as they are written. */
export const UNSURE_NICKNAME = /\(?\b(?:sisuka|simka)\b\)?/i;

/** A tax of the year, or one of those that a business pays as it goes, where it stands among the expenses. */
export const ANY_TAX = /^(?:beban )?pajak$/;

/** What is left after something was taken off. */
export const NET = /\bneto\b/;

/** First words by which a row can be no line of another side, whatever its place. */
export const OPENS = {
  expense: /^beban\b/,
  income: /^pendapatan\b/,
  earnings: /^(?:pendapatan|penjualan|hasil|penerimaan|pemasukan)\b/,
  asset: /^(?:piutang|persediaan|kas|kas ?bon)\b/,
  debt: /^(?:utang|titipan)\b/,
  surplus: /^(?:shu|laba|rugi|surplus)\b/,
  accumulated: /^akumulasi\b(?! (?:laba|rugi|shu|surplus|defisit)\b)/,
} as const;

/** A first word by which a row is earned, whatever stands above it. */
export const EARNED = /^pendapatan\b(?!.*\b(?:beban|di muka|neto)\b)/;

/** "Sebelum pajak": a step, not a single line. */
export const BEFORE_OR_AFTER = /\b(?:sebelum|setelah|sesudah)\b/;

/** First words that call what is left a loss, whatever sign is printed; "laba (rugi)" says neither. */
const LOSS = /^(?:jumlah |saldo |sisa |akumulasi )*(?:rugi|kerugian|defisit)\b/;
const NO_LOSS = /\b(?:laba|shu|surplus|untung|keuntungan)\b/;

/** True for a normalised label that speaks of a loss and of nothing else. */
export const isLoss = (text: string): boolean => LOSS.test(text) && !NO_LOSS.test(text);

/** Words by which a label leaves something out of what it names. */
export const EXCEPT =
  /\b(?:selain|kecuali|(?:tidak|belum) termasuk|bukan(?! anggota)|tanpa|di luar(?! (?:usaha|operasi)))\b/;

/** What is earned and what is spent in one row. */
export const BOTH_SIDES =
  /\b(?:pendapatan|penghasilan)\b.*\bbeban\b|\bbeban\b.*\bpendapatan\b|\bkeuntungan\b.*\bkerugian\b/;

/** A label that a print cut off in the middle of a list: what it goes on with is not known. */
export const CUT_OFF = /(?:\s(?:dan|atau|serta)|[&/,])\s*$/i;

/** A first word without a vowel: what a hand shortened. */
export const SHORT_FORM = /^[b-df-hj-np-tv-z]{2,6} \p{L}/u;

/** A label that ends after the first two letters of a word, a vowel among them: "Bagi Hasil Simpanan Be". */
export const CUT_WORD = /\s(?:[B-DF-HJ-NP-TV-Z][aeiou]|(?!Up\b)[AEIOU][b-df-hj-np-tv-z])\s*$/;

/** Debts and shares of profit together, and not what is owned: a sum of two places. */
export const TWO_PLACES =
  /\b(?:liabilitas|utang)\b.*\bsyirkah\b(?!.*\b(?:ekuitas|modal)\b)|\baset (?:tetap|lancar)\b.*\b(?:dan|serta)\b.*\b(?:lain|lainnya|investasi|aset)\b|\baset tetap\b.*\blain\b.*\blain\b/;

/** What explains the words before it, and adds nothing to them. */
export const IN_BRACKETS = /\((?!\s*(?:termasuk|dan|serta)\s)[^)]*\)/gi;

/** What parts the nouns of a label, as it is written; short names with a stroke between them ("SPP/UEP") are one name. */
export const PARTED =
  /\s(?:dan|serta|dgn|beserta)\s|\s?[&+]\s?|\s\/\s|(?<=\p{L}{4})\/(?=\p{L}{4})|,\s|\(\s*(?:termasuk|dan|serta)\s/iu;

/** One noun that names accounts of several sections of one side. */
export const BARE_ON_A_SIDE = /^(?:jumlah )?(?:simpanan|deposito|dana|modal|titipan|pinjaman|kredit|utang)$/;
/** One noun that names accounts of several sides. */
export const BARE =
  /^(?:jumlah )?(?:simpanan|tabungan|deposito|dana|modal|titipan|pinjaman|utang|kredit|pembiayaan|jasa|bunga)$/;

/** What joins the words of a label and tells nothing: little words, years and numbers of points. */
export const JOINS =
  /^(?:dan|di|pada|yang|untuk|dari|kepada|atas|dengan|tahun|jumlah|beban|pendapatan|\d+|.)$/;

/** Words that turn what stands beside them into something else, though no line is named by them. */
export const TURNING =
  /^(?:(?:di)?jamin\w*|(?:di)?batasi|pembatasan|(?:di)?blokir|beku|dibekukan|hilang|raib|sengketa|milik|hapus|dihapus\w*|tagih|penagihan|koreksi|penyesuaian|(?:pe)?mulihan|pengembalian|pengeluaran|pelunasan|setoran|penyetoran|penarikan|pencairan|realisasi|rencana|anggaran|selisih|keluar|keluarnya|ditarik|tekor|dipakai|terpakai|dipinjam|dipinjamkan|digelapkan|dikembalikan|disetor\w*|belum|blm|tidak|tdk|bukan|non|luar|selain|kecuali|tanpa|eks|mantan|pihak|pensiun|pesangon|lelang|dijual|jual|beli|mundur|kosong|tolakan|ditolak|pribadi|dibeli|pembelian|sitaan|titipan|talangan|subsidi|potongan|pajak|bunga|jasa|denda)$/;

/** Loans and savings that came from somebody, and those that went to somebody. */
export const FROM = /^(?:pinjaman|pembiayaan|kredit|simpanan|tabungan|deposito|dana)\b.*\b(?:dari|dr|oleh)\b/;
export const TO =
  /^(?:pinjaman|pembiayaan|kredit|simpanan|tabungan|deposito|dana)\b.*\b(?:ke|kpd|kepada)\b(?! 3\b)/;

/** What was lent and what was sold, in one row: two lines that weigh differently. */
export const LENT_AND_SOLD =
  /\b(?:uang|pinjaman|simpan pinjam)\b.*\b(?:dan|serta)\b.*\b(?:barang|toko|dagang|waserda)\b|\b(?:barang|toko|dagang|waserda)\b.*\b(?:dan|serta)\b.*\b(?:uang|pinjaman|simpan pinjam)\b/;

/** What was earned and not yet handed out, of which year is not said; in normalised words. */
export const UNDIVIDED = /^(?:shu|laba|surplus)(?: yang)? belum (?:di)?bagi\w*$/;
/** The same, with more words: of which year it is. */
export const NOT_DIVIDED = /\bbelum (?:di)?bagi/;

/** What is owed for goods and services, and what was set aside for it. */
export const SOLD_ON_CREDIT = /\bpiutang (?:usaha|dagang)\b/;

/** Words that a bank is known by. */
export const BANKS =
  /\b(?:bank|bri|bni|bca|btn|bsi|bpd|bjb|bpr|bprs|mandiri|muamalat|bukopin|danamon|permata|cimb)\b/;

/** Cooperatives of the second level, where a cooperative holds shares and deposits. */
export const SECONDARY =
  /\b(?:pus(?:at|ku|kop|kud)\w*|pk?pri|pksu|gkpri|ikpri|inkop\w*|inkud|induk|sekunder|koperasi lain|kopdit|jatim microfin|kjks|entitas lain|badan lain|perusahaan)\b/;

/** What a unit keeps to use it up itself. */
export const USED_UP =
  /\b(?:atk|alat tulis|perlengkapan|materai|meterai|cetakan|blanko|blangko|formulir|habis pakai)\b/;

/** Where the same words speak of two lines, and nothing tells them apart: the one that is offered before the other. */
export const LIKELIER: readonly (readonly [likely: LineCode, less: LineCode])[] = [
  ['bank-loans', 'bank-loans-current'],
  ['other-current-liabilities', 'other-long-term-loans'],
  ['loan-income', 'surplus-funds'],
  ['savings-interest', 'surplus-funds'],
  ['surplus-after-tax', 'current-surplus'],
];
