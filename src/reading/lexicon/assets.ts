import { LIKELY } from '../weights';
import { BANKS, SECONDARY, USED_UP } from './rows';
import { both, rules } from './rule';

/** Loans and receivables that come from lending, not from selling. */
const LOANS = /\b(?:piutang|pinjaman|kredit)\b/;
const NO_LOAN =
  /\b(?:penyisihan|cadangan|penghapusan|jasa|bunga|toko|dagang|barang|karyawan|pegawai|pengurus|lain|usaha|konsinyasi|pajak|di muka|bagi hasil|sewa|elektronik|waserda|sembako|penjualan|antar|utang)\b/;

/** Assets: the more special words first. */
export const ASSETS = rules(
  [
    'loan-loss-allowance',
    /\b(?:penyisihan|cadangan|pencadangan)\b.*\b(?:piutang|pinjaman|pembiayaan|kredit|kerugian|penghapusan|tertagih|aset produktif|risiko)\b/,
    { not: /\blain\b/ },
  ],
  [
    'depreciation-buildings',
    both(/\bpenyusutan\b/, /\b(?:bangunan|gedung|ruko|gudang|kios)\b/),
    { not: /\b(?:inventaris|peralatan|kendaraan|motor|mobil|mesin|me?ub\w*|mebel\w*|komputer)\b/ },
  ],
  [
    'depreciation-vehicles',
    both(/\bpenyusutan\b/, /\b(?:kendaraan|mobil|motor|truk|truck|pick ?up)\b/),
    { not: /\b(?:inventaris|peralatan|gedung|bangunan|rumah|ruko|kios|gudang|me?ub\w*|mebel\w*|komputer)\b/ },
  ],
  ['ijarah-depreciation', both(/\bpenyusutan\b/, /\bijarah\b/)],
  [
    'depreciation-equipment',
    both(/\bpenyusutan\b/, /\b(?:inventaris|peralatan|mebel\w*|mesin|komputer|me?ub\w+|furnitur\w*)\b/),
    { not: /\b(?:kendaraan|motor|mobil|gedung|bangunan|rumah|ruko|kios|gudang)\b/ },
  ],
  [
    'depreciation',
    /^(?:akumulasi )?penyusutan(?: (?:aset(?: tetap)?|harta tetap|gedung bangunan|inventaris dan \w+|dan rehabilitasi))?$/,
  ],
  ['depreciation', /\bpenyusutan\b/, { unless: 'depreciation-buildings' }],
  ['depreciation', /\bpenyusutan\b/, { confidence: LIKELY }],
  ['deferred-expenses-amortisation', /\bamortisasi\b/],
  [
    'murabahah-deferred-margin',
    both(/\b(?:ditangguhkan|tangguhan)\b/, /\b(?:margin|murabahah|keuntungan)\b/),
    { not: /\bistishna\b/ },
  ],
  ['istishna-deferred-margin', both(/\b(?:ditangguhkan|tangguhan)\b/, /\bistishna\b/)],
  [
    'time-deposits-placed',
    /\b(?:deposito|simpanan berjangka|simpanan jangka|sertifikat deposito)\b/,
    { not: /\b(?:beban|bunga|jasa|piutang)\b/ },
  ],
  [
    'cooperative-participation',
    both(/\b(?:penyertaan|simpanan|saham|modal|investasi)\b/, SECONDARY),
    { not: /\b(?:sukarela|manasuka|tabungan|piutang)\b|^simpanan (?:di|pada|ke) koperasi\b(?! sekunder)/ },
  ],
  ['cooperative-participation', /^(?:penyertaan|saham)\b/, { not: /\bmodal\b/ }],
  // Between units it is what one owes the other.
  [
    'demand-deposits',
    /\bgiro\b|\brekening koran\b(?!.*\b(?:unit|induk)\b)/,
    { not: /\bjasa|bunga|pendapatan|antar|pusat\b/ },
  ],
  ['demand-deposits', both(/\btabungan\b/, BANKS)],
  ['demand-deposits', both(/\b(?:tabungan|simpanan)\b/, SECONDARY), { confidence: LIKELY }],
  [
    'bank',
    /^kas (?:dan|pada|di|serta|atau)? ?(?:setara kas|bank)$/,
    { confidence: LIKELY, not: /^kas (?:di|pada) bank$/ },
  ],
  ['cash', /^(?:saldo |uang )?kas\b|^uang tunai\b/, { not: /\bbank|setara|simpanan\b/ }],
  [
    'bank',
    /^(?:kas (?:di|pada) |simpanan (?:di|pada) |saldo |rekening )?(?:bank|bri|bni|bca|btn|bsi|bpd|bjb|bpr|bprs|mandiri|muamalat|bukopin|danamon)\b/,
    { not: /\b(?:sampah|syariah indonesia tbk saham)\b/ },
  ],
  [
    'bank',
    BANKS,
    {
      confidence: LIKELY,
      not: /\b(?:utang|pinjaman|piutang|kredit|beban|jasa|bunga|bagi hasil|pendapatan|administrasi|sampah|pajak|penyertaan|saham|reksa ?dana|obligasi|titipan|deposito)\b/,
    },
  ],
  ['other-cooperative-loans', both(LOANS, /\b(?:koperasi lain|koperasi primer|antar koperasi)\b/)],
  ['other-cooperative-loans', /^antar koperasi aset\b/, { confidence: LIKELY }],
  [
    'non-member-loans',
    both(LOANS, /\b(?:non|calon|luar) anggota\b|\bmasyarakat\b/),
    { not: /\b(?:penyisihan|cadangan|jasa|bunga)\b/ },
  ],
  [
    'accrued-income',
    /\b(?:pendapatan|jasa|bunga|bagi hasil|margin)\b.*\b(?:harus diterima|akan diterima|belum diterima|masih diterima)\b|\bpiutang (?:jasa|bunga|bagi hasil|margin)(?: (?:pinjaman|pembiayaan|simpan pinjam|anggota|usp|uang|murabahah|deposito|bank))?$|\btunggakan (?:jasa|bunga)\b/,
  ],
  [
    'murabahah-receivables',
    /\bmurabahah\b|\bbba\b|\bbitsaman\b/,
    { not: /\b(?:persediaan|barang|aset|pendapatan|margin|keuntungan|penyisihan|cadangan|uang muka)\b/ },
  ],
  ['salam-receivables', /\bsalam\b/, { not: /\butang\b/ }],
  ['istishna-receivables', /\bistishna\b/, { not: /\b(?:utang|margin)\b/ }],
  [
    'mudharabah-financing',
    /\bmudharabah\b/,
    { not: /\b(?:simpanan|tabungan|deposito|penyisihan|berjangka)\b/ },
  ],
  ['musyarakah-financing', /\bmusyarakah\b/, { not: /\bpenyisihan\b/ }],
  ['qardh', /\bqardh|\bqardhul\b/, { not: /\b(?:dana|penyisihan)\b/ }],
  ['ijarah-assets', /\baset\b.*\bijarah\b/],
  ['ijarah-receivables', /\bijarah\b/, { not: /\b(?:penyisihan|penyusutan)\b/ }],
  ['other-financing', /\b(?:pembiayaan|piutang)\b.*\b(?:lain|rahn|hiwalah|kafalah)\b|\brahn\b|\bhiwalah\b/],
  // Of what is let or of what is vouched for.
  ['ijarah-receivables', /\b(?:pembiayaan|piutang) multi ?jasa\b/, { confidence: LIKELY }],
  [
    'member-loans',
    both(LOANS, /\banggota\b|\bwarga\b|\bpemanfaat\b|^pinjaman kelompok\b|\bsebrakan\b/),
    { not: NO_LOAN },
  ],
  [
    'member-loans',
    /^(?:piutang|pinjaman|kredit) (?:yang )?(?:diberikan|(?:pinjaman )?uang|reguler|(?:perguliran )?(?:spp|uep)|(?:unit )?(?:usps?|simpan pinjam))$/,
  ],
  [
    'member-loans',
    /\b(?:piutang|pinjaman|kredit)\b.*\b(?:simpan pinjam|pinjaman|uang|usp|diberikan|anggota|reguler|jangka|produktif|konsumtif|spp|uep|kelompok|bergulir|sebrakan)\b|^(?:piutang|pinjaman|kredit)$/,
    { not: NO_LOAN, confidence: LIKELY },
  ],
  ['trade-receivables-allowance', /\b(?:penyisihan|cadangan)\b.*\bpiutang (?:usaha|dagang|toko)\b/],
  ['inventories', /^persediaan\b|^barang dagang\w*\b|\baset murabahah\b/, { not: USED_UP }],
  [
    'trade-debtors',
    /\bpiutang\b.*\b(?:dagang|toko|usaha|barang|penjualan|waserda|sembako|konsinyasi|elektronik)\b/,
    { not: /\b(?:penyisihan|cadangan|neto|bersih|jumlah|simpan pinjam|pinjaman|usps?|pembiayaan)\b/ },
  ],
  [
    'trade-receivables',
    /\bpiutang\b.*\b(?:dagang|toko|usaha|barang|unit|pelanggan)\b/,
    { not: /\b(?:penyisihan|simpan pinjam|pinjaman|usps?|pembiayaan)\b/ },
  ],
  [
    'other-receivables',
    /\bpiutang\b.*\b(?:pegawai|karyawan|lain)\b|\bkas ?bon\b/,
    { not: /\b(?:penyisihan|anggota|simpan pinjam|pinjaman)\b/ },
  ],
  [
    'prepaid-expenses',
    /\b(?:dibayar|bayar|pembayaran) di muka\b|^(?:beban|sewa|asuransi|premi) di muka\b|\bpersekot\b|\buang muka\b/,
    { not: /\bpajak|pendapatan\b/ },
  ],
  [
    'short-term-securities',
    /\b(?:surat berharga|obligasi|reksa ?dana|saham)\b/,
    { not: new RegExp(`\\bsimpanan\\b|${SECONDARY.source}`) },
  ],
  ['long-term-securities', /\b(?:surat berharga|obligasi|reksa ?dana|saham)\b/],
  ['long-term-investments', /^jumlah penyertaan$/],
  [
    'other-long-term-investments',
    /\binvestasi\b|\bproperti\b(?! (?:tanah|bangunan|gedung|dan)\b)|\bemas\b/,
    { not: /\b(?:jangka pendek|hasil|pendapatan|beban|jasa|penambahan)\b/ },
  ],
  [
    'construction-in-progress',
    /\b(?:konstruksi|dalam (?:pengerjaan|pelaksanaan|penyelesaian|pembangunan)|(?:bangunan|gedung|gudang|kantor|kios) dalam proses)\b/,
  ],
  ['fixed-assets', /^aset tetap (?:neto|nilai buku)$/],
  ['land', /\btanah\b/, { not: /\b(?:bangunan|gedung|penyusutan)\b/ }],
  ['buildings', /^tanah dan (?:bangunan|gedung)\b/, { confidence: LIKELY }],
  [
    'buildings',
    /(?<!\b(?:di|dari|dalam|isi) )\b(?:bangunan|gedung|ruko|kios|gudang)\b|^kantor$/,
    { not: /\b(?:inventaris|peralatan|tanah|sewa|penyusutan|pemeliharaan|perawatan|perbaikan)\b/ },
  ],
  [
    'vehicles',
    /\b(?:kendaraan|mobil|sepeda motor|motor|truk|truck|pick ?up)\b/,
    {
      not: /\b(?:penyusutan|pemeliharaan|perawatan|perbaikan|servis|service|bahan bakar|bbm|pajak|sewa|asuransi|piutang|kredit|komputer)\b/,
    },
  ],
  [
    'equipment',
    /\b(?:inventaris|peralatan|mesin|komputer|laptop|printer|me?ub\w*|mebel\w*|furnitur\w*|perabot|meja|kursi|lemari|etalase|elektronik|sound ?system|filing cabinet|brankas|genset)\b|^alat (?:alat )?kantor$/,
    {
      not: /\b(?:persediaan|listrik|sewa|gedung|piutang|penyusutan|pemeliharaan|perawatan|perbaikan|cadangan|dana)\b/,
    },
  ],
  ['intangible-assets', /\btidak berwujud\b/],
  ['intangible-assets', /\b(?:software|aplikasi|perangkat lunak|lisensi)\b/, { confidence: LIKELY }],
  [
    'deferred-expenses',
    /\b(?:pra operasi\w*|praoperasi\w*|ditangguhkan|tangguhan|pendirian)\b/,
    { not: /\b(?:pajak|margin|pendapatan|murabahah|piutang|shu)\b/ },
  ],
  ['supplies', /^perlengkapan\b/],
  ['supplies', both(/^persediaan\b/, USED_UP), { confidence: LIKELY }],
  [
    'other-current-assets',
    /^persediaan\b|^perlengkapan\b|^piutang (?:usaha|dagang|toko)\b|\bpiutang\b.*\b(?:toko|dagang|barang|lain|karyawan|pegawai|konsinyasi|waserda|sembako|elektronik|perusahaan)\b|\b(?:pajak|ppn|pph)\b.*\b(?:di muka|masukan)\b|\buang muka pajak\b|\b(?:kas ?bon|bon sementara|materai|perangko)\b/,
    { not: /\b(?:penyisihan|simpan|pinjaman|anggota|kredit|cadangan)\b/ },
  ],
  ['other-current-assets', /\baset lancar\b.*\blain/],
  ['other-fixed-assets', /\baset tetap\b.*\blain/],
  ['miscellaneous-assets', /\baset\b.*\blain/],
);
