import { FAIRLY_SURE, LIKELY, NEARLY_SURE } from '../weights';
import { rules } from './rule';

const SHARE =
  /(?:\b(?:jasa|bunga|bagi hasil|bonus|imbalan|insentif)\b|^beban (?:bunga |jasa |bagi hasil )?(?=simpanan|tabungan|deposito|mudharabah|wadiah))/
    .source;

/** What is said beside sales without being sales. */
const SOLD_FOR = /\b(?:pokok|hpp|beban|retur|potongan|laba|piutang|jumlah)\b/;

/** Income, what it costs, and the steps of the income statement: the more special words first. */
export const INCOME = rules(
  [
    'non-member-gross-profit',
    /\b(?:laba|rugi|shu|jumlah)\b.*\bnon anggota\b/,
    { not: /\b(?:pendapatan|beban)\b/ },
  ],
  ['surplus-before-cooperative-expense', /\b(?:shu|laba)\b.*\bsebelum\b.*\b(?:perkoperasian|organisasi)\b/],
  [
    'surplus-after-cooperative-expense',
    /\b(?:shu|laba)\b.*\b(?:setelah|sesudah)\b.*\b(?:perkoperasian|organisasi)\b/,
  ],
  ['surplus-before-zakat', /\b(?:shu|laba|surplus)\b.*\bsebelum\b.*\bzakat\b/],
  [
    'surplus-before-tax',
    /\b(?:shu|laba|surplus)\b.*\bsebelum\b.*\b(?:pajak|pph)\b|^(?:shu|laba|surplus) (?:setelah|sesudah) zakat$/,
  ],
  ['surplus-after-tax', /\b(?:shu|laba|surplus)\b.*\b(?:setelah|sesudah)\b.*\b(?:pajak|pph)\b/],
  ['gross-surplus', /\b(?:shu|laba|surplus)\b.*\b(?:kotor|bruto)\b/, { not: /\bnon anggota\b/ }],
  [
    'surplus-after-cooperative-expense',
    /\b(?:shu|laba)\b.*\b(?:usaha|operasi\w*)\b/,
    { confidence: LIKELY, not: /^shu usaha$/ },
  ],
  [
    'surplus-after-tax',
    /^(?:jumlah )?(?:saldo )?(?:shu|laba rugi|laba|rugi|surplus|surplus defisit)(?: (?:neto|bersih|rugi))*(?: (?:tahun|periode))?(?: (?:ini|berjalan|buku))*(?: \d{4})?(?: usps?)?$/,
    { confidence: NEARLY_SURE },
  ],
  [
    'net-participation',
    /\bpartisipasi neto\b|^pendapatan setelah (?:bagi hasil|distribusi)\b|^pendapatan neto operasi/,
    { not: /\bbank\b/ },
  ],
  ['gross-surplus', /^hasil kotor$/],
  [
    'gross-participation',
    /\bjumlah partisipasi\b|\bpartisipasi bruto\b|^jumlah pendapatan\b.*\b(?:dari|jasa) anggota\b|^jumlah pendapatan (?:usaha )?simpan pinjam$/,
  ],
  ['murabahah-margin', /\bmurabahah\b|\bmargin\b.*\bjual beli\b/],
  ['salam-income', /\bsalam\b/],
  ['istishna-margin', /\bistishna\b/],
  ['ijarah-income', /\bijarah\b|\bujrah\b.*\bmulti ?jasa\b/],
  ['mudharabah-share', /\bmudharabah\b/, { not: /\b(?:simpanan|tabungan|deposito|berjangka|beban|bulan)\b/ }],
  ['musyarakah-share', /\bmusyarakah\b/],
  ['administration-income', /\bujrah\b/],
  [
    'other-income',
    /\b(?:bunga|jasa|bagi hasil|bonus)\b.*\b(?:bank|deposito|giro|penempatan)\b|\b(?:bunga|jasa|bagi hasil)\b.*\b(?:tabungan|simpanan)\b.*\b(?:pada|di)\b|\bjasa giro\b|\bpendapatan\b.*\b(?:lain|luar)\b|\bpendapatan non (?:operasional|usaha)\b|\b(?:bunga|jasa|bagi hasil)\b.*\btabungan\b.*\b(?:bank|bri|bni|bca|btn|bsi|bpd|bjb|mandiri|muamalat|bukopin)\b|\b(?:laba|keuntungan)\b.*\b(?:penjualan|pelepasan)\b.*\b(?:aset|inventaris|kendaraan|motor|mobil|tanah|gedung|bangunan|peralatan|ayda|agunan)\b|\b(?:laba|keuntungan)\b.*\bluar\b|\bdeviden\b|\bdividen\b|\bhasil investasi\b|\bshu (?:dari|pada|puskop\w*|pk?pri)\b|\bjasa (?:penyertaan|investasi)\b/,
    {
      // What others pay for what was lent to them is no other income: "bunga dari koperasi lain".
      not: /\b(?:beban|usaha lain|dari anggota|pinjaman|utang|dibayar(?! di muka))\b|^(?!.*\b(?:simpanan|tabungan|deposito|giro|bank|penempatan|penyertaan|shu)\b).*\b(?:bunga|jasa|bagi hasil)\b.*\b(?:koperasi|unit|kelompok|desa) lain\b/,
    },
  ],
  [
    'other-income',
    /\b(?:bunga|jasa|bagi hasil)\b.*\b(?:koperasi|unit|kelompok|desa) lain\b/,
    { confidence: LIKELY },
  ],
  [
    'loan-income',
    /\b(?:jasa|bunga|pendapatan|margin|angsuran)\b.*\b(?:pinjaman|kredit|simpan pinjam|piutang|usp|uang)\b|^pendapatan (?:jasa|bunga)(?: anggota)?$/,
    { not: /\b(?:administrasi|provisi|denda|pelayanan|beban|bank|lain|simpanan|non anggota|luar)\b/ },
  ],
  [
    'non-member-financing-income',
    /\b(?:margin|bagi hasil|murabahah|mudharabah|musyarakah|istishna|ijarah|qardh|pembiayaan)\b/,
    { not: /\b(?:beban|administrasi|simpanan|tabungan)\b/ },
  ],
  [
    'non-member-loan-income',
    /\b(?:jasa|bunga|pendapatan)\b.*\b(?:pinjaman|kredit|simpan pinjam|piutang)\b|^pendapatan (?:jasa|bunga)\b/,
    { not: /\b(?:administrasi|provisi|denda|pelayanan|beban|bank)\b/ },
  ],
  [
    'administration-income',
    /^(?:pendapatan )?(?:provisi (?:dan )?administrasi|administrasi (?:dan )?provisi)(?: (?:pinjaman|kredit|pembiayaan))?$/,
    { joined: true },
  ],
  ['non-member-administration-income', /\badministrasi\b/, { not: /\b(?:beban|bank)\b/ }],
  ['administration-income', /\badministrasi\b/, { not: /\b(?:beban|bank|non anggota)\b/ }],
  ['non-member-provision-income', /\bprovisi\b/],
  ['provision-income', /\bprovisi\b/, { not: /\bnon anggota\b/ }],
  ['non-member-service-income', /\b(?:pelayanan|denda|jasa)\b.*\bnon anggota\b/],
  [
    'service-income',
    /\b(?:denda|pelayanan|materai|buku anggota|penalti)\b/,
    { not: /\b(?:beban|non anggota)\b/, confidence: FAIRLY_SURE },
  ],
  // What groups of savers and of women pay for loans that pass from one to the next.
  ['loan-income', /^(?:pendapatan )?jasa (?:spp|uep)\b/],
  [
    'other-service-units-income',
    /\bpendapatan\b.*\b(?:wisata|homestay|resto\w*|sewa|jasa|air|sampah|parkir|ppob|internet|pasar)\b|^(?:tiket|karcis|retribusi|parkir)\b|^iuran (?:air|sampah|pamdes|pasar)\b|^sewa (?:tenda|kursi|lapangan|kios|lapak|homestay|aula)\b/,
    { not: /\b(?:pinjaman|simpan)\b/ },
  ],
  [
    'trading-income',
    /\b(?:penjualan|pendapatan)\b.*\b(?:dagang\w*|toko|barang|sembako|pupuk|gas|atk)\b/,
    { not: /\bbarang jadi|retur|beban\b/ },
  ],
  [
    'non-member-cost-of-goods',
    /\b(?:harga|beban) pokok\b.*\b(?:non|calon|bukan) anggota\b|^hpp\b.*\b(?:non|bukan) anggota\b/,
  ],
  [
    'member-cost-of-goods',
    /\b(?:harga|beban) pokok (?:penjualan|barang)\b.*\banggota\b|^hpp\b.*\banggota\b/,
    { not: /\b(?:non|bukan|calon) anggota\b/ },
  ],
  ['non-member-sales', /\bpenjualan\b.*\b(?:(?:non|bukan|calon) anggota|umum)\b/, { not: SOLD_FOR }],
  ['member-sales', /\bpenjualan\b(?!.*\b(?:non|bukan|calon) anggota\b).*\banggota\b/, { not: SOLD_FOR }],
  [
    'cost-of-goods-sold',
    /\b(?:harga|beban) pokok (?:penjualan|produksi|barang)\b|^harga pokok \p{L}{3}|^hpp\b/u,
  ],
  ['other-income', /^lain lain$/, { confidence: LIKELY }],
  ['participation-capital-return', new RegExp(`${SHARE}.*\\bmodal penyertaan\\b`)],
  ['lpdb-loan-interest', new RegExp(`${SHARE}.*\\blpdb\\b`)],
  [
    'non-member-time-deposit-interest',
    new RegExp(`${SHARE}.*\\b(?:berjangka|deposito)\\b.*\\bnon anggota\\b`),
  ],
  ['non-member-savings-interest', new RegExp(`${SHARE}.*\\b(?:simpanan|tabungan)\\b.*\\bnon anggota\\b`)],
  ['wadiah-bonus', /\b(?:bonus|bagi hasil|beban)\b.*\bwadiah\b|^bonus titipan$/],
  [
    'time-deposit-profit-share',
    new RegExp(`${SHARE}.*\\b(?:berjangka|deposito|\\d+ bulan)\\b`),
    { not: /\bnon anggota|bank\b/ },
  ],
  [
    'savings-profit-share',
    new RegExp(`${SHARE}.*\\b(?:simpanan|tabungan|mudharabah)\\b`),
    { not: /\b(?:non anggota|bank|berjangka|deposito|\d+ bulan)\b/ },
  ],
  [
    'time-deposit-interest',
    new RegExp(`${SHARE}.*\\b(?:berjangka|deposito)\\b`),
    { not: /\bnon anggota|bank\b/ },
  ],
  [
    'savings-interest',
    new RegExp(`${SHARE}.*\\b(?:simpanan|tabungan)\\b`),
    { not: /\b(?:non anggota|bank|berjangka|deposito)\b/ },
  ],
  [
    'third-party-loan-interest',
    new RegExp(
      `${SHARE}.*\\b(?:pihak (?:ketiga|ke 3|ke iii|iii)|non bank|pus(?:at|kop)\\w*|pk?pri|inkop\\w*|koperasi)\\b`,
    ),
    { not: /\b(?:perkoperasian|pendidikan|rapat|gaji|honor|pengurus|organisasi|simpanan)\b/ },
  ],
  [
    'bank-loan-interest',
    /\b(?:jasa|bunga|bagi hasil|margin|imbalan)\b.*\b(?:utang|pinjaman|kredit|pembiayaan|kur)\b.*\b(?:bank|bri|bni|bca|btn|bsi|bpd|bjb|bpr|bprs|mandiri|muamalat|bukopin|danamon)\b|^beban (?:bunga|jasa|bagi hasil) (?:utang |pinjaman |kredit |pembiayaan )?bank\b/,
    { not: /\b(?:pendapatan|simpanan|tabungan|pajak|giro|non bank)\b/ },
  ],
  [
    'bank-loan-interest',
    /\b(?:jasa|bunga|bagi hasil|margin)\b.*\b(?:bank|utang|pinjaman|kredit|pembiayaan|kur)\b/,
    { not: /\b(?:pendapatan|simpanan|tabungan|pajak|giro)\b/, confidence: LIKELY },
  ],
  [
    'bank-loan-interest',
    /^beban bunga (?:(?:utang|pinjaman|kredit) )?(?:bri|bni|bca|btn|bsi|bpd|bjb|bpr|mandiri)\b/,
  ],
  ['bank-loan-interest', /^beban bunga$/, { confidence: LIKELY }],
  [
    'cost-of-funds',
    /^beban (?:bunga|jasa|bagi hasil|dana)$|^jumlah beban (?:langsung|bunga|bagi hasil|dana)\b/,
    { confidence: FAIRLY_SURE },
  ],
  [
    'cost-of-funds',
    /^(?:jumlah )?beban pokok\b/,
    { confidence: FAIRLY_SURE, unless: 'cost-of-goods-sold', not: /\b(?:penjualan|barang)\b/ },
  ],
  ['cost-of-funds', /^(?:jumlah )?beban pokok$/, { confidence: LIKELY }],
);
