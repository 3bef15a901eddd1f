import type { LineCode, Zone } from '../../domain/statement/chart';

/**
 * Words of treasurers that name no line and yet make one likelier than its neighbours: "bon" is owed, "kulakan" bought. The
 * first that fits comes first; a line that a kind of unit does not have is left out. They only order what is offered.
 */
export const HINTS: readonly (readonly [words: RegExp, zone: Zone, lines: readonly LineCode[]])[] = [
  [/\b(?:uang muka|di muka|panjar|persekot|dp|voucher|meterai|materai)\b/, 'asset', ['prepaid-expenses']],
  [/\b(?:penyisihan|cadangan|cad|ppap|ckpn|dcr)\b/, 'asset', ['loan-loss-allowance']],
  [/\b(?:calon|luar|non|bukan) anggota\b/, 'asset', ['non-member-loans']],
  [/\b(?:di ?pinjam\w*|pinjaman|kredit|bergulir|spp|uep)\b/, 'asset', ['member-loans']],
  [/\b(?:qardh|rahn|gadai|talangan)\b/, 'asset', ['qardh', 'other-receivables']],
  [/\b(?:jual beli|mrb)\b/, 'asset', ['murabahah-receivables']],
  [
    /\b(?:bon|kas ?bon|piutang|cicilan|tagihan|tunggakan)\b|\bbelum (?:di ?)?(?:bayar|tertagih|lunas)\b/,
    'asset',
    ['trade-debtors', 'trade-receivables', 'other-receivables'],
  ],
  [/\b(?:saham|penyertaan|puskop\w*|puskud|pusat|sekunder)\b/, 'asset', ['cooperative-participation']],
  [
    /\b(?:rek|rekening|bank|giro|tabungan|bri|bni|bca|btn|bsi|bpd|simpedes)\b/,
    'asset',
    ['demand-deposits', 'bank'],
  ],
  [/\b(?:uang|kas|tunai|laci|brankas)\b/, 'asset', ['cash']],
  [/\b(?:perlengkapan|atk|karung|kemasan)\b/, 'asset-current', ['supplies', 'inventories']],
  [
    /\b(?:di|isi) gudang\b|\b(?:persediaan|barang|bahan|dagangan|pupuk|beras|gabah|padi|gas|sembako|obat\w*|benih|bibit|pakan|solar|minyak|seragam|suku cadang|herbisida|pestisida|es|ternak|sapi|kambing)\b/,
    'asset',
    ['inventories'],
  ],
  [/\b(?:tanah|lahan|sawah)\b/, 'asset', ['land']],
  [
    /\b(?:bangunan|gedung|gudang|kantor|kios|ruko|rumah|mes|mess|kandang|toilet|pagar|pos|renovasi|pabrik)\b/,
    'asset',
    ['buildings'],
  ],
  [
    /\b(?:kendaraan|mobil|sepeda|motor|truk|truck|pick ?up|gerobak|perahu|kapal|speed ?boat|tossa|viar)\b/,
    'asset',
    ['vehicles'],
  ],

  [/\b(?:uang muka|di muka|dp)\b/, 'liability', ['unearned-income']],
  [
    /\bbelum (?:di ?)?bayar\w*\b|\b(?:gaji|upah|honor|insentif|thr|bunga|akrual)\b/,
    'liability',
    ['accrued-expenses', 'profit-share-payable'],
  ],
  [/\b(?:pajak|pph|ppn)\b/, 'liability', ['tax-payable', 'tax-payables']],
  [/\b(?:zakat|infak|infaq|sedekah|zis)\b/, 'liability', ['zis-funds']],
  [
    /\b(?:duka|kematian|santunan|kebajikan|sakit|paceklik)\b/,
    'liability',
    ['member-welfare-funds', 'benevolent-funds'],
  ],
  [/\bdana\b/, 'liability', ['surplus-funds']],
  [
    /\b(?:toko|agen|pemasok|supplier|grosir|distributor|pangkalan|konsinyasi|pembelian)\b/,
    'liability',
    ['trade-payables'],
  ],
  [
    /\b(?:lebaran|idul fitri|hari raya|natal|galungan|qurban|kurban|haji|umr[ao]h|sekolah|pendidikan|siswa|pensiun|hari tua|wisata|khusus)\b/,
    'liability',
    ['special-savings', 'mudharabah-savings'],
  ],
  [/\bwadi\w*\b/, 'liability', ['wadiah-savings']],
  [
    /\b(?:simpanan|tabungan|manasuka|sukarela|penabung)\b/,
    'liability',
    ['voluntary-savings', 'wadiah-savings'],
  ],
  [/\b(?:bank|bri|bni|bca|btn|bsi|bpd)\b/, 'liability', ['bank-loans-current', 'bank-loans']],

  [/\bwajib khusus\b|\b(?:swk|saham|penyetaraan)\b/, 'equity', ['equivalent-deposits']],
  [/^(?:sp|pokok)\b/, 'equity', ['principal-deposits']],
  [/^(?:sw|wajib)\b/, 'equity', ['mandatory-deposits']],
  [/\b(?:cadangan|pupukan|pemupukan)\b/, 'equity', ['general-reserve', 'reserves']],
  [
    /\b(?:hibah|bantuan|donasi|sumbangan|wakaf|dinas|bupati|pemerintah|kementerian|provinsi)\b/,
    'equity',
    ['donations'],
  ],
  [/\b(?:masyarakat|warga|kelompok)\b/, 'equity', ['community-capital', 'participation-capital']],
  [/\b(?:desa|apbdes\w*)\b/, 'equity', ['village-capital']],

  [
    /\b(?:omzet|omset|penyaluran|penjualan|jual|jualan|dagang)\b/,
    'earnings',
    ['member-sales', 'trading-income'],
  ],
  [/\b(?:bagi hasil|basil)\b/, 'earnings', ['mudharabah-share', 'loan-income']],
  [/\b(?:bunga|bjp|angsuran|bergulir|spp|uep)\b/, 'earnings', ['loan-income']],
  [
    /\b(?:administrasi|adm|provisi|pangkal|formulir|ujr[ao]h)\b/,
    'earnings',
    ['administration-income', 'service-income'],
  ],
  [/\b(?:denda|penalti|rabat|diskon|bonus)\b/, 'earnings', ['other-income']],

  [/\b(?:pengurus|pengawas|penasihat|penasehat|pembina)\b/, 'expense', ['officers-expense']],
  [/\bbunga\b.*\b(?:bank|bri|bni|bca|btn|bjb|bpd)\b/, 'expense', ['bank-loan-interest']],
  [
    /\b(?:basil|bagi hasil|bunga|bjs|jasa)\b.*\b(?:berjangka|deposito|sijaka|sisuka)\b/,
    'expense',
    ['time-deposit-interest', 'time-deposit-profit-share'],
  ],
  [
    /\b(?:basil|bagi hasil|bunga|bjs|jasa)\b.*\b(?:simpanan|tabungan|si \w+)\b/,
    'expense',
    ['savings-interest', 'savings-profit-share'],
  ],
  [/\b(?:rat|musdes|musyawarah)\b|\brapat (?:akhir|anggota)\b/, 'expense', ['annual-meeting']],
  [/\b(?:macet|penghapusan|penyisihan|cadangan|dcr|ckpn|ppap)\b/, 'expense', ['loan-loss-expense']],
  [/\b(?:pendidikan|diklat|pelatihan|pembinaan)\b/, 'expense', ['member-education', 'staff-training']],
  [
    /\b(?:gaji|upah|honor|insentif|tunjangan|lembur|bpjs|jamsostek|karyawan|pegawai|juru|kuli|buruh|satpam|penjaga|mandor|pramuniaga)\b/,
    'expense',
    ['salaries-and-honoraria'],
  ],
  [/\b(?:angkut|angkutan|kirim|ekspedisi|bongkar|muat)\b/, 'expense', ['freight', 'travel']],
  [
    /\b(?:servis|service|perbaikan|perawatan|pemeliharaan|ganti|tambal|reparasi|dok|docking|doking)\b/,
    'expense',
    ['maintenance'],
  ],
  [
    /\b(?:buku|ballpoint|bolpoin|pulpen|kertas|cetak|cetakan|atk|tinta|fotokopi|kwitansi|karcis|slip|map)\b/,
    'expense',
    ['stationery', 'general-administration'],
  ],
  [/\b(?:listrik|token|pln|pdam|genset)\b/, 'expense', ['utilities']],
  [/\b(?:pulsa|internet|wifi|kuota|telepon)\b/, 'expense', ['telephone']],
  [
    /\b(?:transport|transportasi|perjalanan|bensin|bbm|ojek|sppd)\b/,
    'expense',
    ['travel', 'other-business-expense'],
  ],
  [/\b(?:iklan|promosi|spanduk|brosur|hadiah|undian)\b/, 'expense', ['marketing']],
  [/\bsewa\b/, 'expense', ['rent']],
  [/\b(?:iuran|dekopin\w*|puskop\w*|sumbangan|organisasi)\b/, 'expense', ['other-cooperative-expense']],
  [
    /\b(?:pembelian|beli|kulakan|kulak|belanja|tebus|tebusan|bahan|produksi)\b/,
    'expense',
    ['member-cost-of-goods', 'cost-of-goods-sold'],
  ],
];

/** Headings over what was paid for goods that were sold. */
export const OF_GOODS = /\b(?:harga pokok|hpp|beban pokok|pokok penjualan)\b/;
