import type { LineCode } from '../../domain/statement/chart';

/** Words by their sound, which change nothing of what stands beside them. */
const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that change nothing of any line: little words, what a unit calls itself and its offices, whose accounts these are. */
const EVERYWHERE = new Set(
  listed(`
    dan di pd pada dalam rangka yang untuk guna serta per pihak para s d dr dari ke kpd kepada dengan dll
    tahun buku bulan bln thn ini tahunan bulanan
    kantor ktr cabang cab capem pusat unit usp usps tp kas pembantu layanan pelayanan wilayah area
    koperasi kop ksp kspps kopdit bmt kud kpri upk bumdes bumdesma ksu kopkar primkop
    anggota anggt angg usaha simpan pinjam syariah jumlah saldo akun rekening perkiraan nilai
    i ii iii iv v rupiah total lain lainnya
  `),
);

interface Family {
  readonly lines: ReadonlySet<LineCode>;
  readonly words: ReadonlySet<string>;
  /** Names stand beside these accounts: of a bank, a place, a brand, a product. */
  readonly named?: true;
}

const family = (lines: readonly LineCode[], words: string, named?: true): Family => ({
  lines: new Set(lines),
  words: new Set(listed(words)),
  ...(named === undefined ? {} : { named }),
});

/** Words that change nothing beside the words of some lines. */
const FAMILIES: readonly Family[] = [
  family(
    ['cash'],
    'teller besar kecil petty cash brankas tunai operasional bendahara kasir tangan tempat blm toko desa harian uang induk utama kolektor spp uep',
  ),
  family(
    ['bank', 'demand-deposits'],
    'giro tabungan rekening kec desa adat wadiah mudharabah operasional spp uep bpr bprs bank simpedes britama tahapan taplus',
    true,
  ),
  family(['time-deposits-placed'], 'bank bpr bprs mandiri mudharabah kurang lebih bri bni jangka', true),
  family(
    ['cooperative-participation'],
    'penyertaan saham simpanan pokok wajib khusus sukarela modal sertifikat puskop puskopdit inkopdit perhimpunan center gedung pusdiklat wisma kartika desa wisata puskopsyah pt bpr bprs dana mitra',
    true,
  ),
  family(
    ['member-loans', 'non-member-loans'],
    'barang konsumsi angsuran uang kredit motor elektronik musiman mingguan harian karyawan pegawai petani pedagang kelompok diberikan jangka pendek panjang reguler umum biasa khusus pokok insidentil talangan sebrakan macet pindah pensiun',
  ),
  family(['other-cooperative-loans'], 'pinjaman primer'),
  family(
    ['loan-loss-allowance', 'loan-loss-expense', 'risk-purpose-reserve'],
    'penyisihan cadangan pencadangan piutang pinjaman pembiayaan kredit ragu ragu2 macet lalai umum khusus spp uep penurunan nilai dana penambahan tidak tertagih diragukan risiko kerugian penghapusan lancar kurang produktif aset',
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
    'inventaris peralatan perlengkapan kendaraan motor mobil sepeda bermotor roda dinas operasional mesin fotokopi laminating pompa etalase freezer gol golongan hitung kantor komputer laptop printer ac lemari meja kursi elektronik pick up net alat',
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
    'akumulasi penyusutan amortisasi gedung bangunan kendaraan bermotor motor mobil sepeda roda dinas operasional inventaris peralatan mesin komputer elektronik mebeler pendirian meubelair mebel aset tetap inv toko alat perlengkapan rumah ruko kios gol golongan peyusutan penyustan',
  ),
  family(['deferred-expenses', 'deferred-expenses-amortisation'], 'pendirian operasi pra beban operasional'),
  family(
    ['maintenance', 'rent'],
    'gedung kendaraan motor mobil bermotor komputer inventaris peralatan pipa bangunan mesin aset tetap alat ruang ruangan ruko rumah toko tempat gudang tanah',
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
  family(['voluntary-savings'], 'takop tapenda', true),
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
    'tetap disetor pemda apbdes spp uep blm awal masyarakat desa modal penyertaan',
  ),
  family(
    ['donations'],
    'hibah modal donasi bantuan dinas p k pemerintah pemda kementerian kemenkop bansos csr peralatan perusahaan uang puap waqaf wakaf tunai',
  ),
  family(['general-reserve'], 'cadangan umum modal laba saldo dicadangkan'),
  family(['retained-surplus', 'current-surplus'], 'blm dibagi laba rugi surplus defisit shu'),
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
    'pendapatan jasa bunga pinjaman kredit motor barang calon kelompok spp uep sebrakan tabungan rekening simpanan keterlambatan fee pembayaran ppob uang reguler musiman umum khusus harian mingguan rahn pinalti denda angsuran diterima',
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
    'balas bjs jasa bunga bagi hasil simpanan tabungan sukarela berjangka harian manasuka masyarakat warga umum pendidikan tarbiyah idul fitri haji qurban wadiah mudharabah investasi hari raya wajib khusus',
  ),
  family(
    ['bank-loan-interest', 'lpdb-loan-interest', 'third-party-loan-interest'],
    'pinjaman bank utang bagi hasil bunga jasa kumkm puskopdit jatim jateng',
    true,
  ),
  family(
    ['salaries-and-honoraria', 'overtime', 'holiday-allowance', 'staff-training'],
    'karyawan pegawai staf direktur manajer ketua sekretaris bendahara juru kasir honor uang bonus insentif thr pengelola tetap kontrak harian bpjs tk kesehatan iuran',
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
    'dewan honor honorarium insentif gaji uang bisyaroh bisyarah bp tim verifikasi upk lpj pertanggungjawaban operasional souvenir penyelenggaraan porsi pelaksanaan rapat solidaritas gerakan perkoperasian dokumen izin pengurusan tunjangan lelah sidang rat pendidikan pengurus pengawas ',
  ),
  family(['supplies'], 'atk alat tulis kebersihan kantor'),
  family(
    ['short-term-securities', 'long-term-securities'],
    'sukuk reksadana syariah mandiri jangka pendek panjang negara ritel',
  ),
  family(['loan-committee'], 'pemb pembiayaan pinjaman kredit rapat'),
  family(['travel'], 'dinas bbm kelompok monitoring penagihan marketing perjalanan'),
  family(['stationery'], 'kantor meterai materai alat perlengkapan penggandaan fotokopi tulis'),
  family(
    ['utilities', 'telephone'],
    'pompa telepon pdam listrik wifi internet air rekening gedung toko desa',
  ),
  family(['marketing'], 'hadiah undian spanduk promosi'),
  family(
    ['general-administration', 'other-business-expense'],
    'rapat konsumsi administrasi sumbangan sosial jasa konsultan pajak upakara banten operasional wisata komisi kolektor tabungan iptw sumbangan keamanan kebersihan iuran bpjs tk kesehatan ongkir amortisasi pendirian asuransi bbm perlengkapan rangka umum',
  ),
  family(['income-tax'], 'pajak badan final 25 29 pasal ps penghasilan'),
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
];

/**
 * What a word that a line's own words do not hold does beside them: nothing, since it is known for that; or it names a
 * bank, a place or a brand; else nobody knows.
 *
 * @param mayBeNamed a name changes nothing, whatever the line
 * @param isName the word stands in no rule and no label of any line
 */
export function changesNothing(line: LineCode, word: string, isName: boolean, mayBeNamed: boolean): boolean {
  if ((mayBeNamed && isName) || EVERYWHERE.has(word) || /^\d+$/.test(word)) return true;
  return FAMILIES.some(
    ({ lines, words, named }) => lines.has(line) && (words.has(word) || (named === true && isName)),
  );
}
