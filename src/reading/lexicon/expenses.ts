import { FAIRLY_SURE, LIKELY } from '../weights';
import { ANY_FEAST } from './feasts';
import { rules } from './rule';

const STAFF = /\b(?:karyawan|pegawai)\b/;
const NOT_ORGANS = /\b(?:pengurus|pengawas|dewan|rapat|anggota)\b/;

/** What is spent on feasting is no allowance. */
const FEAST_ALLOWANCE = new RegExp(String.raw`\b(?:tunjangan|bonus|insentif)\b.*\b(?:${ANY_FEAST})\b`);
/** Organs are paid for by other lines, and so are overtime and feasts. */
const NO_WAGES = new RegExp(
  String.raw`\b(?:pengurus|pengawas|pembina|penasihat|penasehat|dewan|rapat|anggota|lembur|thr|hari raya)\b|\btunjangan\b.*\b(?:lebaran|${ANY_FEAST})\b|^(?:beban )?honor(?:arium)?$`,
);

/** What is bought to be sold: "harga pokok air galon" is no bill for water. */
const SOLD = /\b(?:harga pokok|hpp|penjualan|pembelian|galon|kemasan|mineral|isi ulang)\b/;

/** Expenses of running the business and of being a cooperative: the more special words first. */
export const EXPENSES = rules(
  ['officers-expense', /\bpengurus\b.*\bpengawas syariah\b/],
  ['sharia-board-expense', /\bdewan pengawas syariah\b|\bpengawas syariah\b/, { not: /\bpengurus\b/ }],
  ['zakat', /\bzakat\b/, { not: /\b(?:karyawan|pegawai|anggota|titipan|penerimaan|penyaluran)\b/ }],
  [
    'income-tax',
    /\bpajak penghasilan\b|\bpph\b(?! (?:bunga|jasa))|^(?:taksiran |beban |beban taksiran )?pajak(?: badan| usaha| shu| koperasi)?$/,
    { not: /\b(?:bunga|bank|kendaraan|bumi)\b/ },
  ],
  // The words beside it stand beside accounts of other lines too.
  ['income-tax', /^(?:beban )?pajak (?:kini|umkm(?: 0 5)?)$/, { names: true }],
  [
    'cooperative-expense',
    /\b(?:pengurus|pengawas|penasihat|penasehat|pembina|bkad|mad|musdes|musyawarah (?:desa|antar desa))\b/,
    { unless: 'officers-expense', not: /\b(?:karyawan|pegawai|pengurus unit)\b/ },
  ],
  // Who runs a unit of a village enterprise is called so, and is staff.
  ['salaries-and-honoraria', /\bpengurus unit\b/, { unless: 'officers-expense', confidence: LIKELY }],
  ['overtime', /\blembur\b/],
  ['holiday-allowance', /\b(?:thr|hari raya|lebaran)\b/, { not: NOT_ORGANS }],
  ['holiday-allowance', FEAST_ALLOWANCE, { not: NOT_ORGANS }],
  [
    'member-education',
    /\b(?:pendidikan|pelatihan|diklat|latihan|studi banding|study banding|penyuluhan|pembinaan|seminar)\b.*\b(?:anggota|pengurus|pengawas|perkoperasian|koperasi)\b/,
  ],
  [
    'staff-training',
    /\b(?:pendidikan|pelatihan|diklat|latihan|kursus)\b.*\b(?:karyawan|pegawai|staf|pengelola|sdm)\b/,
  ],
  ['member-education', /\b(?:pendidikan|pelatihan|diklat|pembinaan)\b/, { confidence: LIKELY }],
  ['annual-meeting', /\brat\b|\brapat anggota\b/],
  ['loan-committee', /\brapat\b.*\bkomite\b|\bkomite (?:pinjaman|pembiayaan|kredit)\b/],
  [
    'officers-expense',
    /\b(?:pengurus|pengawas|badan pemeriksa)\b/,
    { not: /\b(?:karyawan|rapat|perjalanan|izin)\b/ },
  ],
  // Who presides over a cooperative, keeps its minutes and its money is one of its organs.
  [
    'officers-expense',
    /^(?:beban )?(?:gaji|honor\w*|insentif|tunjangan|uang (?:jasa|lelah)) (?:ketua|wakil ketua|sekretaris|bendahara)\b/,
    { not: /\b(?:kelompok|unit|panitia|tim|rt|rw|direktur|manajer|karyawan|pegawai)\b/, names: true },
  ],
  [
    'other-cooperative-expense',
    // All that being a cooperative costs, or what is left of it.
    /^(?:beban )?perkoperasian$/,
    { confidence: LIKELY },
  ],
  [
    'other-cooperative-expense',
    /\b(?:perkoperasian|organisasi|kelembagaan|iuran (?:dekopin\w*|pkpri|puskop\w*|gerakan)|dekopin\w*|hari koperasi)\b|\brapat (?:pengurus|organisasi|rutin|kerja)\b/,
  ],
  ['officers-expense', /\b(?:pembina|penasihat|penasehat)\b/, { confidence: LIKELY }],
  ['salaries-and-honoraria', /^(?:beban )?honor(?:arium)?$/, { confidence: LIKELY }],
  [
    'salaries-and-honoraria',
    /\b(?:gaji|honor\w*|upah|tunjangan|kepegawaian|bisyar\w*|personalia|kesejahteraan)\b|\binsentif\b.*\b(?:karyawan|pegawai|staf|marketing|kolektor)\b|^(?:beban )?insentif$/,
    { not: NO_WAGES },
  ],
  [
    'salaries-and-honoraria',
    /\binsentif\b/,
    {
      not: /\b(?:pengurus|pengawas|pembina|penasihat|penasehat|dewan|rapat|anggota)\b/,
      confidence: LIKELY,
    },
  ],
  ['salaries-and-honoraria', /\bujrah\b.*\b(?:karyawan|pegawai|pengelola|staf)\b/],
  [
    'salaries-and-honoraria',
    /\bbeban\b.*\b(?:karyawan|pegawai|tenaga kerja)\b/,
    { not: /\b(?:pengurus|pendidikan|latihan|pelatihan)\b/ },
  ],
  ['salaries-and-honoraria', /^(?:beban )?(?:tenaga kerja|sdm|personil|personalia)$/],
  // What an employer pays for the insurance of its staff is a part of what staff costs.
  [
    'salaries-and-honoraria',
    /\b(?:bpjs|jamsostek)\b(?:.*\b(?:ketenagakerjaan|kesehatan|tk)\b)?/,
    {
      not: /\b(?:pengurus|pengawas|dewan|anggota|warga|nasabah|titipan|utang|piutang|thr)\b/,
      confidence: FAIRLY_SURE,
      names: true,
    },
  ],
  ['freight', /^(?:beban )?(?:angkut|kirim|pengiriman|ekspedisi)\b/, { confidence: FAIRLY_SURE }],
  ['freight', /^(?:beban )?angkutan\b/, { confidence: LIKELY }],
  ['travel', /\b(?:perjalanan|transport\w*|akomodasi|sppd)\b/],
  [
    'stationery',
    /\b(?:atk|alat tulis|fotokopi|percetakan|cetak\w*|barang cetakan|kertas|tinta|toner|kwitansi|pulpen)\b/,
  ],
  ['stationery', /^(?:beban )?perlengkapan kantor$/, { confidence: FAIRLY_SURE, names: true }],
  ['utilities', /\b(?:listrik|pln|air|pdam|pam|penerangan|utilitas)\b/, { not: SOLD }],
  ['telephone', /\b(?:telepon|internet|wifi|pulsa|komunikasi|kuota|speedy|indihome)\b/],
  [
    'loan-loss-expense',
    /\b(?:penyisihan|penghapusan|cadangan|pencadangan|kerugian)\b.*\b(?:piutang|pinjaman|pembiayaan|kredit|penghapusan|tertagih|risiko|kerugian|aset produktif|penurunan nilai)\b|^beban (?:penyisihan|pencadangan|cadangan)\b|\bpiutang tidak tertagih\b/,
  ],
  ['depreciation-expense', /\b(?:penyusutan|amortisasi|depresiasi)\b/],
  ['marketing', /\b(?:pemasaran|promosi|iklan|publikasi|marketing|brosur|spanduk)\b/],
  ['rent', /\bsewa\b/],
  ['maintenance', /\b(?:pemeliharaan|perawatan|perbaikan|reparasi|servis|service)\b/],
  [
    'other-expense',
    /^(?:beban )?(?:administrasi|pajak) (?:dan )?(?:administrasi|pajak) (?:bank|giro|bunga)\b/,
    { joined: true },
  ],
  [
    'other-expense',
    /\b(?:administrasi|pajak)\b.*\b(?:bank|bunga|giro)\b|\bbeban\b.*\b(?:luar usaha|non usaha|non operasional)\b|^kerugian\b(?! (?:piutang|pinjaman|pembiayaan|kredit)\b)/,
  ],
  [
    'general-administration',
    /\badministrasi\b|^(?:beban )?(?:umum|kantor)\b|^beban (?:administrasi dan )?umum\b/,
    { not: /\b(?:bank|pinjaman)\b/ },
  ],
  ['other-expense', /^beban lain(?: lain|nya)?$/],
  ['other-business-expense', /^lain lain$/, { confidence: LIKELY }],
  [
    'other-business-expense',
    /\b(?:beban )?(?:operasional|usaha)\b.*\blain|\bbeban (?:rumah tangga|perlengkapan(?! kantor)|asuransi|bahan bakar|bbm|konsumsi|penagihan|audit|keamanan|kebersihan|sumbangan|materai|premi)\b/,
    { not: /\bjumlah\b/, confidence: FAIRLY_SURE },
  ],
  ['business-expense', /^jumlah beban (?:usaha|operasi\w*|umum dan administrasi|administrasi dan umum)\b/],
  ['cooperative-expense', /^jumlah beban (?:perkoperasian|organisasi|koperasi)\b/],
);

/** What stands in the distribution of surplus, the loan schedule and beside them. */
export const SCHEDULES = rules(
  ['substandard-loans', /\bkurang lancar\b/, { not: /\bagunan\b/ }],
  ['doubtful-loans', /\bdiragukan\b/, { not: /\bagunan\b/ }],
  ['loss-loans', /\bmacet\b/, { not: /\bagunan\b/ }],
  ['current-loans', /^(?:(?:pinjaman|piutang|pembiayaan|kolektibilitas)\b.* )?lancar$/],
  ['share-of-reserves', /\bcadangan\b/],
  ['share-of-officers', /\b(?:pengurus|pengawas)\b/, { not: STAFF }],
  ['share-of-officers', /\b(?:pengurus|pengawas)\b/, { confidence: LIKELY }],
  ['share-of-staff', STAFF],
  ['share-of-education', /\bpendidikan\b/],
  ['share-of-social', /\b(?:sosial|pembangunan)\b/],
  ['share-of-transactions', /\bjasa (?:usaha|pinjaman|peminjam|transaksi|partisipasi|pembeli|belanja)\b/],
  ['share-of-deposits', /\bjasa (?:modal|simpanan|penyimpan|penabung)\b/],
);
