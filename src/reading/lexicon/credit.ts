import { FAIRLY_SURE, JUST_SURE, LIKELY } from '../weights';
import { BANKS } from './rows';
import { rules } from './rule';

/** A tax that is not paid yet. */
const TAX_OWED =
  /\butang\b.*\b(?:pajak|ppn|pph)\b|^(?:pajak|ppn|pph)\b.*\b(?:terutang|terhutang|(?:harus|belum|akan) dibayar\w*)\b/;

/** What a village enterprise owes its village of the surplus: "pendapatan asli desa", or what that is called elsewhere. */
const OWED_TO_VILLAGE =
  /\b(?:pades|panag|pag)\b|^utang pad\b|\butang bagi hasil\b.*\b(?:desa|nagari|gampong|kampung)\b/;

/** Savings for a feast, a school or a journey. */
const FOR_A_PURPOSE =
  /\b(?:simpanan|tabungan)\b.*\b(?:hari raya|lebaran|idul|qurban|kurban|pendidikan|sekolah|haji|umrah|umroh|natal|paskah|ziarah|galungan|nyepi|waisak|imlek|ramadhan|puasa|walimah|pernikahan|wisata|rekreasi|liburan|program)\b/;

/** Savings that bear a name of their own: "Tabungan Sikopat". */
const NAMED = /^tabungan \p{L}{3,}/u;
const NO_NAME_OF_SAVINGS =
  /\b(?:berjangka|hari tua|wajib|pokok|khusus|calon|non|bank|pada|di|koperasi|pensiun)\b/;

/** Liabilities, temporary syirkah funds and equity: the more special words first. */
export const CREDIT = rules(
  ['inter-unit-payables', /\bantar ?(?:unit|kantor)\b|\b(?:rk|r k|rekening koran|rekening)\b.*\bunit\b/],
  ['inter-unit-receivables', /\bantar ?(?:unit|kantor)\b|\b(?:rk|r k|rekening koran)\b.*\bunit\b/],
  ['parent-capital', /\bmodal (?:tetap|disetor)\b.*\b(?:koperasi|induk|unit)\b|\bmodal tetap\b/],
  ['parent-temporary-capital', /\bmodal tidak tetap\b/],
  [
    'village-capital',
    /\b(?:penyertaan )?modal\b.*\b(?:desa|apbdes\w*|pemdes)\b/,
    { not: /\b(?:bagi hasil|masyarakat|penambahan)\b/ },
  ],
  [
    'community-capital',
    /\b(?:penyertaan )?modal\b.*\b(?:masyarakat|warga)\b|^modal awal blm\b/,
    { not: /\bbagi hasil\b/ },
  ],
  ['profit-shares-drawn', /\bbagi hasil penyertaan\b|^prive\b|\bpengambilan\b/, { not: /\butang|belum\b/ }],
  ['head-office-account', /\brk pusat\b|\brekening koran\b/],
  ['principal-deposits', /\bsimpanan pokok\b/, { not: /\b(?:pada|di|ke|jasa|beban|khusus)\b/ }],
  ['equivalent-deposits', /\bsimpanan wajib (?:khusus|pinjam\w*|usaha|berjangka|kredit|lain)\b/],
  ['mandatory-deposits', /\bsimpanan wajib\b/, { not: /\b(?:pada|di|ke|jasa|beban|khusus|pinjam\w*)\b/ }],
  ['equalisation-capital', /\bpenyetaraan\b/],
  [
    'participation-capital-owed',
    /\bmodal penyertaan\b/,
    { not: /\b(?:desa|apbdes\w*|pemdes|masyarakat|warga|jasa|beban|imbal)\b/ },
  ],
  [
    'participation-capital',
    /\bmodal penyertaan\b|^penyertaan modal\b|^modal (?:dari )?pihak (?:ketiga|ke 3|iii)\b/,
    { not: /\b(?:desa|apbdes\w*|pemdes|masyarakat|warga|jasa|beban|awal|akhir)\b/ },
  ],
  [
    'donations',
    /\b(?:hibah|donasi|sumbangan|bantuan|wakaf|waqaf)\b/,
    { not: /\b(?:utang|titipan|zakat|infa[kq]|dana sosial|dana|beban)\b/ },
  ],
  ['wadiah-savings', /\bwadiah\b/, { not: /\b(?:bonus|beban|berjangka)\b/ }],
  [
    'mudharabah-time-deposits',
    /\b(?:simpanan|deposito|tabungan)?\b.*\b(?:berjangka|deposito|\d+ (?:bulan|bln))\b/,
    { not: /\b(?:beban|bagi hasil|utang)\b/ },
  ],
  [
    'mudharabah-savings',
    /\bmudharabah\b/,
    { not: /\b(?:beban|bagi hasil|pembiayaan|piutang|muqayyadah|berjangka)\b/ },
  ],
  ['other-syirkah-funds', /\b(?:syirkah|musyarakah|muqayyadah)\b/],
  [
    'time-deposits-long',
    /\b(?:simpanan|deposito|tabungan)\b.*\b(?:lebih|di atas|diatas)\b.*\btahun\b|\b(?:simpanan|tabungan)\b.*\bjangka panjang\b/,
  ],
  [
    'time-deposits-short',
    /\b(?:simpanan|deposito|tabungan)\b.*\bberjangka\b|^deposito\b|\bberjangka anggota\b/,
    { not: /\b(?:jasa|bunga|beban|utang|lebih)\b/ },
  ],
  [
    'time-deposits-long',
    /\b(?:simpanan|deposito|tabungan)\b.*\bberjangka\b|^deposito\b/,
    { not: /\b(?:jasa|bunga|beban|utang|kurang)\b/ },
  ],
  ['voluntary-savings', /^simpanan bunga harian(?: simpanan bunga harian)?$|^tabungan koperasi\b/],
  ['staff-savings', /\b(?:simpanan|tabungan)\b.*\b(?:karyawan|pegawai)\b/],
  ['special-savings', /\bsimpanan khusus\b/],
  ['special-savings', /\b(?:simpanan|tabungan) hari tua\b/, { confidence: LIKELY }],
  // All that members saved, or what they save on demand.
  ['voluntary-savings', /^simpanan anggota$/, { confidence: LIKELY }],
  [
    'special-savings',
    FOR_A_PURPOSE,
    { not: /\b(?:jasa|bunga|beban|pada|di|berjangka|wajib|pokok|utang|sukarela|titipan|bonus|bagi hasil)\b/ },
  ],
  [
    'voluntary-savings',
    FOR_A_PURPOSE,
    { unless: 'special-savings', not: /\b(?:jasa|bunga|beban|pada|di|berjangka|wajib|pokok|utang)\b/ },
  ],
  [
    'voluntary-savings',
    /\b(?:simpanan|tabungan)\b.*\b(?:sukarela|manasuka|mana suka|harian|umum|anggota|pelajar|siswa|masyarakat|warga|multi ?guna|rencana|masa depan)\b|^(?:simpanan|tabungan)$/,
    {
      not: /\b(?:jasa|bunga|beban|pada|di|berjangka|wajib|pokok|utang|non anggota|calon anggota|koperasi lain)\b/,
    },
  ],
  [
    'voluntary-savings',
    /^(?:simpanan|tabungan)(?: sukarela)? (?:non|calon) anggota$/,
    { confidence: FAIRLY_SURE },
  ],
  // Where a unit lives by selling, such a name may as well be that of what it holds for a purpose.
  [
    'voluntary-savings',
    NAMED,
    { not: NO_NAME_OF_SAVINGS, confidence: JUST_SURE, unless: 'trade-receivables' },
  ],
  ['voluntary-savings', NAMED, { not: NO_NAME_OF_SAVINGS, confidence: LIKELY }],
  [
    'zis-funds',
    /\bzakat (?:dan )?(?:infa[kq]|sedekah|shadaqah|shodaqoh|sodaqoh|wa[kq]af)\b/,
    { not: /\bbeban\b/, joined: true },
  ],
  ['zis-funds', /\b(?:zakat|zis|infak|infaq|sedekah|shadaqah|shodaqoh|sodaqoh)\b/, { not: /\bbeban\b/ }],
  ['benevolent-funds', /\bdana\b.*\b(?:kebajikan|qardh\w*)\b/],
  [
    'profit-share-payable',
    /\bbagi hasil\b.*\b(?:belum|harus|akan)\b.*\b(?:dibagi\w*|dibayar\w*)\b|\butang bagi hasil\b/,
  ],
  ['sale-contract-payables', /\butang (?:salam|istishna)\b/],
  ['other-current-liabilities', /\bditerima di muka\b/, { unless: 'unearned-income' }],
  ['unearned-income', /\bpendapatan\b.*\b(?:di muka|ditangguhkan)\b|\bditerima di muka\b/],
  [
    'accrued-expenses',
    /\b(?:beban|gaji|honor|bunga|jasa|listrik|insentif)\b.*\b(?:harus dibayar\w*|akan dibayar\w*|belum dibayar\w*|terutang|terhutang)\b|\butang (?:beban|gaji|bunga|jasa|listrik|honor|upah|insentif|utilitas|iptw)\b|\b(?:beban|utang|liabilitas) akrual\b/,
    { not: /\b(?:shu|dana)\b/ },
  ],
  ['surplus-funds', OWED_TO_VILLAGE, { names: true }],
  [
    'surplus-funds',
    /\bdana\b.*\b(?:pengurus|pengawas|karyawan|pegawai|pendidikan|sosial|pembangunan|pdk|anggota|shu|kesejahteraan|badan pemeriksa)\b|\bshu\b.*\b(?:harus|akan|untuk|bagian)\b.*\b(?:dibagi\w*|dibayar\w*|anggota)\b|^jasa (?:anggota|simpanan|modal|pinjaman|usaha|partisipasi)\b|^bagian shu\b/,
    {
      not: /\b(?:risiko|cadangan|asuransi|talangan|kematian|zakat|lalu|kebajikan|hari tua)\b|^jasa\b.*\b(?:belum|harus|akan|terutang)\b/,
    },
  ],
  ['tax-payables', TAX_OWED],
  ['tax-payables', /^ppn keluaran$/],
  ['tax-payable', /^ppn keluaran$/],
  ['tax-payable', TAX_OWED],
  ['other-current-liabilities', TAX_OWED, { confidence: LIKELY, unless: 'tax-payable' }],
  ['lpdb-loans', /\blpdb\b/],
  [
    'bank-loans-current',
    new RegExp(`\\b(?:utang|pinjaman|pembiayaan|kredit|kur)\\b.*${BANKS.source}`),
    { not: /\b(?:non bank|bunga|jasa|panjang|lebih)\b/ },
  ],
  [
    'bank-loans',
    new RegExp(`\\b(?:utang|pinjaman|pembiayaan|kredit|kur)\\b.*${BANKS.source}`),
    { not: /\b(?:non bank|bunga|jasa|pendek|kurang)\b/ },
  ],
  ['trade-payables', /\butang\b.*\b(?:usaha|dagang|supplier|pemasok|toko|barang|konsinyasi|waserda)\b/],
  ['employee-benefits', /\bimbalan (?:kerja|pascakerja|pasca kerja)\b/, { not: /\bbeban\b/ }],
  ['third-party-payables', /\butang\b.*\bpihak (?:ketiga|ke 3|iii|ke iii)\b/],
  [
    'other-long-term-loans',
    /\b(?:utang|pinjaman|pembiayaan)\b.*\b(?:pihak (?:ketiga|ke 3|ke iii)|non bank|pus(?:at|kop|kud)\w*|inkop\w*|pk?pri|koperasi|lain|jamsostek|bumn|pkbl|pemerintah|kementerian|dinas|kemenkop|pnm|jangka panjang)\b|^antar koperasi pasiva\b|^obligasi\b/,
    { not: /\b(?:bunga|jasa|pendek|lancar|dagang|usaha|toko|piutang)\b/ },
  ],
  [
    'other-current-liabilities',
    /\btitipan\b|\butang\b.*\b(?:usaha|dagang|lain|anggota|pihak|toko|barang|konsinyasi|koperasi)\b|\bdana (?:asuransi|kematian|pensiun|talangan|sehat|duka|santunan)\b|\brupa rupa (?:pasiva|utang)\b|\bliabilitas\b.*\blain/,
    { not: /\b(?:jangka panjang|bunga|jasa|wadiah)\b/ },
  ],
  [
    'risk-purpose-reserve',
    /\bcadangan\b.*\b(?:risiko|kerugian|piutang|pinjaman|pembiayaan)\b/,
    // What is taken off loans is printed on this side too.
    { not: /\b(?:penghapusan|penyisihan|penurunan)\b/ },
  ],
  [
    'general-reserve',
    /\bcadangan\b.*\b(?:umum|koperasi|modal|usaha|wajib|statuta|khusus)\b|^dana cadangan\b/,
    { not: /\b(?:risiko|kerugian|piutang|jumlah|shu)\b/ },
  ],
  ['general-reserve', /\bdicadangkan\b/, { not: /\b(?:belum|tidak|risiko)\b/ }],
  ['general-reserve', /^(?:modal|pupukan) cadangan$/, { confidence: LIKELY }],
  [
    'general-reserve',
    /^cadangan \p{L}{3,}/u,
    {
      not: /\b(?:risiko|kerugian|piutang|pinjaman|pembiayaan|jumlah|shu|penghapusan|tujuan)\b/,
      confidence: JUST_SURE,
    },
  ],
  [
    'retained-surplus',
    /\b(?:shu|laba|surplus|rugi)\b.*\b(?:tahun lalu|lalu|ditahan|belum dibagi\w*|(?:belum|tidak) dicadangkan|sebelumnya|tahun tahun)\b|^saldo laba(?: awal| akhir)?$|^akumulasi (?:laba|rugi|shu|surplus|defisit)\b/,
    { not: /\bberjalan\b/ },
  ],
  [
    'current-surplus',
    /\b(?:shu|laba|rugi|surplus|defisit)\b.*\b(?:berjalan|tahun (?:buku )?ini|sekarang|periode)\b|^(?:shu|laba rugi|laba|rugi|surplus)(?: (?:tahun )?(?:buku )?\d{4})?(?: neto)?$|^shu tahun(?: buku)?$/,
    { not: /\b(?:lalu|sebelum|ditahan)\b/ },
  ],
  [
    'equity',
    /^jumlah (?:modal|ekuitas|kekayaan (?:neto|sendiri))\b|^ekuitas akhir\b/,
    { not: /\b(?:utang|liabilitas|pasiva|penyertaan|disetor)\b/ },
  ],
);
