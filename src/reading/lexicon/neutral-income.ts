import { family } from './family';
import type { Family } from './family';
import { FEAST_WORDS } from './feasts';

/** Words that change nothing beside those of lines of the income statement. */
export const INCOME_FAMILIES: readonly Family[] = [
  family(
    [
      'loan-income',
      'non-member-loan-income',
      'administration-income',
      'provision-income',
      'service-income',
      'non-member-administration-income',
      'non-member-provision-income',
      'non-member-service-income',
    ],
    'pendapatan jasa bunga pinjaman kredit motor barang calon kelompok spp uep sebrakan tabungan rekening simpanan keterlambatan tunggakan fee pembayaran ppob dud nelayan gerai jangka pendek panjang uang kilat perorangan pemanfaat perguliran hasil reguler musiman umum khusus harian mingguan rahn pinalti angsuran diterima',
  ),
  family(
    ['other-income'],
    'spp uep penjualan aset tetap keuntungan inventaris kendaraan jasa bunga bank operasional',
  ),
  family(
    [
      'savings-interest',
      'time-deposit-interest',
      'savings-profit-share',
      'time-deposit-profit-share',
      'wadiah-bonus',
      'non-member-savings-interest',
      'non-member-time-deposit-interest',
    ],
    'balas bjs jasa bunga bagi hasil simpanan tabungan sukarela berjangka harian manasuka masyarakat warga umum pendidikan tarbiyah idul fitri haji qurban wadiah mudharabah investasi hari raya khusus',
  ),
  family(
    ['bank-loan-interest', 'lpdb-loan-interest', 'third-party-loan-interest'],
    'pinjaman bank utang bagi hasil bunga jasa kumkm puskopdit jatim jateng',
    true,
  ),
  family(
    ['salaries-and-honoraria', 'overtime', 'holiday-allowance', 'staff-training'],
    `karyawan pegawai staf petugas satpam operator sopir pengemudi teller kolektor marketing manager kepala admin administrasi keuangan akuntansi direktur manajer ketua sekretaris bendahara juru bayar kasir penjaga malam teknisi air pemasaran umum operasional pelaksana bongkar muat bagian bag pembuku tagih pramuniaga orang buku pelaksana lapangan manajemen jabatan pokok premi kernet kebun toko phl harian lepas honor uang bonus insentif thr hari besar raya lebaran ${FEAST_WORDS} pengelola tetap kontrak harian bpjs tk kesehatan iuran`,
  ),
  family(
    [
      'officers-expense',
      'sharia-board-expense',
      'cooperative-expense',
      'member-education',
      'annual-meeting',
      'other-cooperative-expense',
    ],
    'dewan honor honorarium insentif gaji uang bisyaroh bisyarah bp tim verifikasi upk lpj pertanggungjawaban operasional souvenir penyelenggaraan porsi pelaksanaan rapat solidaritas gerakan perkoperasian dokumen izin pengurusan tunjangan lelah hadir duduk kehormatan jasa sidang rat pendidikan pengurus pengawas',
  ),
  family(['supplies'], 'atk alat tulis kebersihan kantor'),
  family(
    ['short-term-securities', 'long-term-securities'],
    'sukuk reksadana syariah mandiri jangka pendek panjang negara ritel',
  ),
  family(['loan-committee'], 'pemb pembiayaan pinjaman kredit rapat'),
  family(['travel'], 'uang dinas luar kota bbm kelompok monitoring penagihan marketing perjalanan'),
  family(
    ['stationery'],
    'kantor meterai materai alat perlengkapan pencetakan penggandaan fotokopi tulis buku tabungan formulir blangko blanko fc kwitansi slip bolpen cetak kertas tinta toner nota kartu',
  ),
  family(
    ['utilities', 'telephone'],
    'tagihan token penerangan gerai paket data pulsa pompa telepon pdam listrik wifi internet air rekening gedung toko desa',
  ),
  family(
    ['tax-payable', 'tax-payables'],
    'utang yang masih pajak pph ppn pasal ps final umkm badan penghasilan 21 22 23 25 29 4 ayat 2 karyawan',
  ),
  family(['marketing'], 'hadiah undian spanduk brosur promosi iklan radio koran media', true),
  family(
    ['general-administration', 'other-business-expense'],
    'rapat konsumsi administrasi sumbangan sosial jasa konsultan pajak upakara banten operasional wisata komisi kolektor tabungan iptw sumbangan keamanan kebersihan iuran bpjs tk kesehatan ongkir amortisasi pendirian asuransi bbm perlengkapan rangka umum',
  ),
  family(['income-tax'], 'umkm pajak badan final 0 5 25 29 pasal ps penghasilan'),
  family(
    [
      'surplus-before-tax',
      'surplus-after-tax',
      'surplus-before-zakat',
      'gross-surplus',
      'surplus-after-cooperative-expense',
      'surplus-before-cooperative-expense',
    ],
    'pph badan pajak beban laba rugi shu neto bersih hasil penghasilan zakat taksiran bruto kotor operasional',
  ),
  family(['zakat', 'zis-funds', 'benevolent-funds'], 'lembaga mal baitul maal wakaf denda ta zir'),
  family(
    ['inter-unit-payables', 'inter-unit-receivables'],
    'toko waserda saprotan angkutan jasa pengadaan pangan utang tagihan piutang',
    true,
  ),
  family(
    [
      'murabahah-receivables',
      'salam-receivables',
      'istishna-receivables',
      'mudharabah-financing',
      'musyarakah-financing',
      'qardh',
      'ijarah-receivables',
      'ijarah-assets',
      'other-financing',
      'murabahah-deferred-margin',
      'istishna-deferred-margin',
      'other-syirkah-funds',
    ],
    'pembiayaan pemb piutang akad pokok margin bai al ajil bitsaman bba hasan qordh qordhul hasanah talangan gadai emas rumah sewa kios multijasa linkage muqayyadah dari bsi ditangguhkan tangguhan aset',
  ),
  family(
    [
      'murabahah-margin',
      'salam-income',
      'istishna-margin',
      'ijarah-income',
      'mudharabah-share',
      'musyarakah-share',
      'profit-shares-drawn',
      'profit-share-payable',
    ],
    'pendapatan bagi hasil pembiayaan keuntungan margin mark up bba nisbah akad sewa kios multijasa ujrah penyertaan modal desa masyarakat pades simpanan masih',
  ),
  family(
    ['other-service-units-income'],
    'pendapatan air neto pamdes tiket parkir sewa iuran karcis wisata',
    true,
  ),
  family(
    [
      'share-of-transactions',
      'share-of-deposits',
      'share-of-reserves',
      'share-of-officers',
      'share-of-staff',
      'share-of-education',
      'share-of-social',
    ],
    'dana jasa uang barang toko bagian pengurus pengawas karyawan pegawai daerah kerja umum modal insentif belanja',
  ),
];
