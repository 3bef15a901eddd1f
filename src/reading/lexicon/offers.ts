import { OFFERED } from '../weights';
import { BANKS } from './rows';
import { rules } from './rule';
import type { Entry } from './rule';

/** Who or what a receivable is of where it was not sold for. */
const NOT_OF_TRADE =
  /\b(?:penyisihan|cadangan|neto|jumlah|simpan\w*|pinjaman|usps?|usipa|pembiayaan|kredit|anggota|karyawan|pegawai|pengurus|perangkat|lain|bunga|pajak|ppn|pph|retur|agunan|bank|koperasi|spp|uep|bergulir|guru|warga|murabahah|mudharabah|musyarakah|qardh|ijarah|salam|istishna|rahn)\b/;
/** Who or what a debt is to where it was not bought for. */
const NOT_TO_TRADE =
  /\b(?:bank|bunga|jasa|gaji|honor|upah|insentif|pajak|ppn|pph|anggota|leasing|kredit|kur|kut|kkp|kups|jangka|sewa|bagi hasil|shu|dana|pad|pades|desa|koperasi|pkpri|puskop\w*|lpdb|lembaga|yayasan|pinjaman|pembiayaan|lain|direktur|pengurus|ketua|pribadi|talangan|zakat|simpanan|deposito|beban|murabahah|salam|istishna|antar|bpjs|premi|segera)\b/;
const NO_LOAN =
  /\b(?:jasa|bunga|toko|dagang|barang|karyawan|pegawai|pengurus|lain|usaha|pajak|sewa|penjualan|antar|utang)\b/;
const NOT_LENT =
  /\b(?:penyisihan|cadangan|retur|pajak|denda|bunga|jasa|simpanan|shu|unit|toko|toserba|waserda|barang|dagang|usaha|premi|jalinan|daperma|asuransi|antar|koperasi|pkpri|puskop\w*|sementara|kas ?bon|lain|sewa|dari|utang|bank|penjualan|neto|jumlah)\b/;
const NO_SALE = /\b(?:pokok|hpp|beban|retur|potongan|laba|piutang|jumlah)\b/;

/** Savings that are no fund to be put to use, of a time, or placed with others. */
const NO_MUDHARABAH =
  /\b(?:pokok|wajib|khusus|berjangka|deposito|wadiah|karyawan|pegawai|pada|di|bank|koperasi|jasa|bonus|bagi hasil)\b/;

/** The name of a bank first: among debts what is owed to it. */
const BANK_FIRST = new RegExp(`^(?:${BANKS.source})`);

const offers = (...entries: readonly Entry[]): ReturnType<typeof rules> =>
  rules(...entries.map(([line, words, more]): Entry => [line, words, { ...more, confidence: OFFERED }]));

/** Words that say too little to be taken for a line, and enough to be offered it: tried after all others. */
export const OFFERS = offers(
  ['member-loans', /^(?:piutang |kredit )?pinjaman \p{L}+$/u, { not: NO_LOAN }],
  // One that only lends is owed what it lent.
  ['member-loans', /^(?:piutang|pinjaman|kredit)\b/, { not: NOT_LENT, unless: 'trade-receivables' }],
  ['trade-debtors', /^(?:piutang|tagihan) \p{L}/u, { not: NOT_OF_TRADE }],
  ['trade-receivables', /^(?:piutang|tagihan) \p{L}/u, { not: NOT_OF_TRADE, unless: 'trade-debtors' }],
  ['equivalent-deposits', /^simpanan (?:pokok khusus|kapitalisasi|penyertaan)\b/],
  ['tax-payables', /^pph(?: pasal)? \d+$/],
  ['tax-payable', /^pph(?: pasal)? \d+$/],
  ['trade-payables', /^utang \p{L}/u, { not: NOT_TO_TRADE }],
  ['general-reserve', /^(?:tambahan modal )?cadangan$/],
  ['risk-purpose-reserve', /^cadangan tujuan$/],
  [
    'current-surplus',
    /^(?:shu|laba|surplus)(?: (?:rugi|unit|usps?|mt|neto|tahun|buku|berjalan|bum|desa|\d{4}))+$/,
  ],
  [
    'surplus-after-tax',
    /^(?:sisa )?(?:laba |shu )?(?:shu|laba) (?:neto )?(?:unit|usps?|bum desa)\b|^(?:sisa|laba) shu$|^sisa laba$/,
  ],
  ['service-income', /^(?:hasil )?sewa\b/, { unless: 'other-service-units-income' }],
  ['gross-surplus', /^(?:keuntungan|untung|pendapatan) kotor$/],
  ['service-income', /^uang pangkal\b/, { unless: 'administration-income' }],
  ['administration-income', /^uang pangkal\b/],
  [
    'service-income',
    /^(?:pendapatan )?(?:administrasi|provisi) (?:pinjaman|kredit)$/,
    { unless: 'administration-income' },
  ],
  ['loan-income', /^(?:unit simpan pinjam|jasa (?:perguliran|dana bergulir)\b.*)$/],
  ['non-member-sales', /^penjualan\b.*\b(?:kepada|ke)\b/, { not: /\banggota\b/ }],
  ['member-sales', /^penjualan\b/, { not: NO_SALE }],
  ['trading-income', /^(?:hasil )?penjualan\b|^unit (?:toko|dagang)\b/, { not: NO_SALE }],
  [
    'other-service-units-income',
    /^(?:jasa|komisi|tiket|sewa|unit|hasil sewa|pasang baru|rekening air|pemasangan)\b/,
    { not: /\b(?:pinjaman|simpan\w*|tabungan|bank|modal|dagang|toko)\b/ },
  ],
  [
    'member-cost-of-goods',
    /^(?:hpp|harga pokok|beban pokok|pokok) \p{L}/u,
    { not: /\b(?:(?:non|bukan|calon) anggota|umum|perusahaan|pengunjung|siswa)\b/ },
  ],
  ['non-member-cost-of-goods', /^(?:hpp|harga pokok|beban pokok|pokok) \p{L}/u],
  ['cost-of-goods-sold', /^(?:harga )?pokok\b|^(?:pembelian|beli|belanja bahan)\b/],
  [
    'other-income',
    /^(?:jasa|komisi|pendapatan)\b.*\b(?:asuransi|pk?pri|puskop\w*|puskowan\w*|atm|bpr)\b|^kupon\b|^pemulihan\b|^hasil lain\b|^potongan pembelian\b/,
    { not: /\bbeban\b/ },
  ],
  ['bank-loan-interest', /^(?:beban )?bunga (?:leasing|himbara|kkpe|kur)\b/],
  // Short names, which only their section tells apart: what is owed on wages, and what wages cost.
  ['principal-deposits', /^pokok$/],
  ['mandatory-deposits', /^wajib$/],
  ['risk-purpose-reserve', /^risiko$/],
  ['general-reserve', /^(?:umum|pemupukan modal\b.*)$/],
  [
    'accrued-expenses',
    /^(?:(?:karyawan )?(?:gaji|honor|upah)|listrik|cadangan (?:thr|beban|bonus|gaji)\b.*|.*\bharus dibayar)$/,
  ],
  ['tax-payables', /^(?:ppn\b.*|pajak)$/],
  ['tax-payable', /^(?:ppn\b.*|pajak)$/],
  ['surplus-funds', /^(?:pendidikan|sosial|dana ?2)$/],
  ['special-savings', /^(?:utang simpanan )?(?:hari raya|lebaran)$/],
  ['unearned-income', /^uang muka (?:pembeli|pelanggan|pesanan)\b|^tiket\b.*\bbelum\b/],
  ['inter-unit-payables', /^r k\b/],
  ['bank-loans-current', BANK_FIRST],
  ['bank-loans', BANK_FIRST],
  ['village-capital', /^modal (?:dari |dana )?(?:apb\w*|nagari|kampung|gampong|kalurahan|desa)\b/],
  ['inventories', /^(?:bahan baku|barang (?:dagang\w*|toko|jadi))\b/],
  [
    'buildings',
    /^(?:rumah|kantor|kandang|gazebo|hanggar|bengkel|loket)\b/,
    { not: /\b(?:tanah|alat|piutang)\b/ },
  ],
  ['time-deposit-profit-share', /^(?:simpanan|deposito|investasi) berjangka\b/],
  [
    'savings-profit-share',
    /^(?:beban )?bagi hasil\b.*\b(?:penyimpan|simudah|sidik)\b|^(?:simpanan|tabungan)\b(?!.*\bberjangka\b)/,
  ],
  ['time-deposit-interest', /^(?:simpanan|deposito) berjangka\b/],
  [
    'savings-interest',
    /^(?:(?:bunga|jasa) )?(?:simpanan|tabungan|takop|simuda|tapen)\b/,
    { not: /\bberjangka\b/ },
  ],
  ['income-tax', /^(?:beban )?pajak (?:kini|umkm|final)\b|^pjk$/],
  ['other-expense', /^(?:beban )?(?:denda|sanksi)(?: administrasi)? pajak\b/],
  ['telephone', /^(?:beban )?(?:(?:paket|kuota) (?:data|internet)|pulsa)\b/],
  // Short forms of programs for savings and loans; what they stand for, their section tells.
  ['member-loans', /^[pk]yd\b/, { not: /\b(?:non|calon) anggota\b/ }],
  ['non-member-loans', /^[pk]yd (?:non|calon) anggota\b/],
  ['other-financing', /^(?:[pk]yd|(?:piutang )?(?:pinjaman|pembiayaan) (?:non|calon) anggota)\b/],
  ['bank', /^aba\b/],
  ['loan-loss-allowance', /^ppka\b/],
  ['loan-loss-expense', /^(?:beban )?ppka\b/],
  ['accrued-expenses', /^bymh?d\b/],
  ['accrued-income', /^[bp]ym[ha]d\b/],
  ['prepaid-expenses', /^pajak (?:penghasilan )?dibayar di ?muka\b/],
  ['other-current-liabilities', /^(?:liabilitas|utang) segera\b/],
  ['sundry-assets', /^aset (?:lain(?: lain)?$|pajak tangguhan\b)/],
  ['other-assets', /^aset (?:lain(?: lain)?$|pajak tangguhan\b)/, { unless: 'sundry-assets' }],
  ['voluntary-savings', /^giro(?: anggota)?$/],
  ['wadiah-savings', /^giro(?: anggota)?$/, { unless: 'voluntary-savings' }],
  ['mudharabah-savings', /^(?:simpanan|tabungan)\b/, { unless: 'voluntary-savings', not: NO_MUDHARABAH }],
  ['murabahah-margin', /^pendapatan margin$/],
  ['net-participation', /^pendapatan neto(?: anggota)?$/],
  ['non-member-loan-income', /^(?:bunga|jasa|pinjaman)\b.*\b(?:non|calon) anggota\b/],
  ['member-education', /^(?:penyuluhan|sekolah lapang)\b/],
  ['marketing', /\b(?:kalender|undian|souvenir|komisi penjualan)\b/],
  [
    'loan-loss-expense',
    /^(?:beban )?(?:penyisihan|ckp|cprr|cadangan kelalaian|risiko (?:kredit|pinjaman))\b|\bmacet\b.*\bdihapus\b/,
  ],
  ['other-expense', /^(?:beban sosial|sumbangan|santunan|(?:dana )?punia|rugi penjualan|selisih)\b/],
  ['general-administration', /^(?:rumah tangga|keperluan) kantor$/],
  ['other-cooperative-expense', /^(?:beban )?iuran (?:solidaritas|inkop)\b/],
  ['travel', /^(?:beban )?(?:bensin|bahan bakar|bbm|solar)\b/],
);
