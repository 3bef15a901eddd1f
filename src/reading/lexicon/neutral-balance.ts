import { family } from './family';
import type { Family } from './family';

/** Words that change nothing beside those of lines of the balance sheet. */
export const BALANCE_FAMILIES: readonly Family[] = [
  family(
    ['liabilities-and-equity'],
    'utang pasiva modal kekayaan ekuitas dst dana syirkah temporer neto sendiri',
  ),
  family(['equity'], 'modal kekayaan neto sendiri'),
  family(['total-assets'], 'harta kekayaan'),
  family(['fixed-assets'], 'neto harta'),
  family(['current-liabilities', 'long-term-liabilities'], 'utang'),
  family(
    ['cash'],
    'teller besar kecil petty cash brankas tunai operasional bendahara kasir tangan tempat blm toko desa harian uang induk utama kolektor spp uep bum ued sp dbm dud gerai fotokopi pasar kantin waserda waserba minimarket',
  ),
  family(
    ['bank', 'demand-deposits'],
    'jatim jateng jabar giro tabungan rekening kec desa adat wadiah mudharabah operasional spp uep bpr bprs bank simpedes britama tahapan taplus uang indonesia umum penempatan',
    true,
  ),
  family(
    ['time-deposits-placed'],
    'bank bpr bprs bpd bri bca btn bsi bjb muamalat pkpri puskop puskopdit mandiri mudharabah kurang lebih bri bni jangka',
    true,
  ),
  family(
    ['cooperative-participation'],
    'penyertaan saham simpanan pokok wajib khusus sukarela modal sertifikat puskop puskopdit inkopdit perhimpunan center gedung pusdiklat wisma kartika desa wisata puskopsyah pt bpr bprs dana mitra',
    true,
  ),
  family(
    ['member-loans', 'non-member-loans'],
    'nelayan peternak dud gerai barang konsumsi angsuran uang kredit motor elektronik musiman mingguan harian karyawan pegawai petani pedagang kelompok diberikan jangka pendek panjang reguler umum biasa khusus pokok insidentil talangan sebrakan macet pindah pensiun',
  ),
  family(['other-cooperative-loans'], 'pinjaman primer'),
  family(
    ['loan-loss-allowance', 'loan-loss-expense', 'risk-purpose-reserve'],
    'penyisihan cadangan pencadangan dikurangi bermasalah sangsi cprr ckpn perguliran kelalaian piutang pinjaman pembiayaan kredit ragu ragu2 macet lalai umum khusus spp uep penurunan nilai dana penambahan tidak tertagih diragukan risiko kerugian penghapusan lancar kurang produktif aset',
  ),
  family(['accrued-income'], 'simpanan tabungan deposito pinjaman sewa pendapatan'),
  family(['accrued-expenses'], 'simpanan sukarela berjangka tabungan deposito kelompok audit pinjaman bank'),
  family(
    ['prepaid-expenses'],
    'karyawan pegawai kegiatan beban dbayar sewa ruko gedung asuransi premi rumah tanah kios kendaraan toko gudang',
  ),
  family(['unearned-income'], 'pendapatan bunga jasa provisi margin sewa ditangguhkan pinjaman administrasi'),
  family(
    [
      'inventories',
      'trade-debtors',
      'trade-receivables',
      'cost-of-goods-sold',
      'member-cost-of-goods',
      'non-member-cost-of-goods',
      'trading-income',
      'member-sales',
      'non-member-sales',
      'other-current-assets',
      'manufacturing-income',
    ],
    'toko pupuk barang dagang dagangan kelontong sembako waserda minimarket minuman makanan snack gas elpiji lpg beras gula atk elektronik pakaian seragam obat bbm solar pelanggan air neto produksi sendiri keripik materai meterai cetakan perangko penjualan persediaan hpp galon desa pertanian saprodi saprotan pakan ternak bibit konsinyasi',
  ),
  family(
    ['other-current-assets', 'other-receivables'],
    'kasbon sementara bon pengurus pegawai karyawan kegiatan agunan alih ayda diambil rupa toko lancar potongan gaji perusahaan',
  ),
  family(
    ['land', 'buildings', 'construction-in-progress'],
    'pasar wisata bangunan gedung tanah toko gudang ruko kios rumah dinas desa hak milik guna pekarangan sawah wakaf dikelola',
    true,
  ),
  family(
    ['vehicles', 'equipment', 'other-fixed-assets', 'intangible-assets'],
    'inventaris peralatan perlengkapan rak waserda waserba genset traktor tenda tani tiga pencacah perabot sampah neto kendaraan motor mobil sepeda bermotor roda dinas operasional mesin fotokopi laminating pompa etalase freezer gol golongan hitung kantor komputer laptop printer ac lemari meja kursi elektronik pick up net alat',
    true,
  ),
  family(
    [
      'depreciation',
      'depreciation-buildings',
      'depreciation-vehicles',
      'depreciation-equipment',
      'depreciation-expense',
      'depreciation-other',
    ],
    'akumulasi penyusutan amortisasi dikurangi terkumpul ac genset traktor tani tenda perabot meubel gedung gudang bangunan kendaraan bermotor motor mobil sepeda roda dinas operasional inventaris peralatan mesin komputer elektronik mebeler pendirian meubelair mebel aset tetap inv toko alat perlengkapan rumah ruko kios gol golongan peyusutan penyustan',
  ),
  family(['deferred-expenses', 'deferred-expenses-amortisation'], 'pendirian operasi pra beban operasional'),
  family(
    ['maintenance', 'rent'],
    'gedung kendaraan motor mobil bermotor komputer inventaris peralatan pipa bangunan mesin aset tetap alat ruang ruangan ruko rumah toko tempat gudang tanah kas pompa instalasi jaringan taman',
    true,
  ),
  family(
    [
      'voluntary-savings',
      'mudharabah-savings',
      'wadiah-savings',
      'special-savings',
      'staff-savings',
      'time-deposits-short',
      'time-deposits-long',
      'mudharabah-time-deposits',
    ],
    'simpanan tabungan sukarela berjangka jangka pendidikan anak hari raya idul fitri adha lebaran qurban kurban haji umroh umrah wadiah dhamanah mudharabah mutlaqah biasa umum karyawan pengelola pegawai investasi lebih kurang masyarakat warga harian thr siswa pelajar sekolah natal galungan',
  ),
  family(['voluntary-savings', 'special-savings'], 'takop tapenda pemanfaat', true),
  family(['principal-deposits', 'mandatory-deposits'], 'kelompok rembug modal disetor'),
  family(['equivalent-deposits'], 'simpanan wajib pinjaman'),
  family(
    ['surplus-funds'],
    'dana dana2 bagian shu belum diambil pembagian deviden titipan punia rtm pades utang desa dibagikan daerah kerja pembangunan',
  ),
  family(
    ['other-current-liabilities'],
    'titipan angsuran kelompok premi deviden asuransi jiwa kredit notaris beban pihak ketiga dagang pkpri dharma wanita iuran daperma segera terhutang utang materai',
  ),
  family(
    ['bank-loans', 'bank-loans-current', 'lpdb-loans', 'other-long-term-loans'],
    'utang pinjaman pembiayaan kredit bank angsuran cicilan jatuh tempo jth kurang lebih dikurangi setelah bag bagian kumkm ki kmk modal kerja investasi silang interlending puskopdit puskopsyah jatim jateng jangka pendek panjang satu',
    true,
  ),
  family(
    [
      'participation-capital',
      'participation-capital-owed',
      'parent-capital',
      'parent-temporary-capital',
      'village-capital',
      'community-capital',
    ],
    'tetap disetor pemda spp uep blm awal masyarakat desa modal penyertaan',
  ),
  family(
    ['donations'],
    'hibah modal donasi bantuan dinas provinsi kabupaten kota pertanian perkebunan perikanan peternakan koperasi ukm pemprov kemendes p k pemerintah pemda kementerian kemenkop bansos csr peralatan perusahaan uang puap waqaf wakaf tunai',
  ),
  family(['general-reserve'], 'cadangan umum modal laba saldo dicadangkan'),
  family(['retained-surplus', 'current-surplus'], 'blm dibagi laba rugi surplus defisit shu'),
  family(
    [
      'inventories',
      'cost-of-goods-sold',
      'member-cost-of-goods',
      'trading-income',
      'member-sales',
      'trade-payables',
    ],
    'dagang usaha supplier pemasok pupuk obat gabah beras bensin pertamini',
    true,
  ),
];
