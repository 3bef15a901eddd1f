import type { Line } from '.';
import { KSP_BALANCE_SHEET } from './balance-sheet';
import { KSP_INCOME_STATEMENT } from './income-statement';
import { KKPKK_LINES } from './kkpkk';
import { KSP_SCHEDULES } from './schedules';
import { asUnit } from './unit';

type Words = Partial<Pick<Line, 'label' | 'english' | 'synonyms' | 'hint' | 'parent' | 'sign' | 'role'>>;
type Text = Pick<Line, 'label' | 'english' | 'hint'> &
  Partial<Pick<Line, 'synonyms' | 'contra' | 'sign' | 'unit'>>;

const withoutCode = ({ ministryCode: _code, ...line }: Line): Line => line;

/** The lines of a conventional cooperative by code. Its form's codes are not those of the sharia forms. */
const CONVENTIONAL: ReadonlyMap<string, Line> = new Map(
  [...KSP_BALANCE_SHEET, ...KSP_INCOME_STATEMENT, ...KSP_SCHEDULES].map((line) => [
    line.code,
    withoutCode(line),
  ]),
);

/** A line that a sharia cooperative reports too, in other words where it has them. */
function same(code: string, words: Words = {}): Line {
  const line = CONVENTIONAL.get(code);
  if (!line) throw new Error(`no line ${code}`);
  return { ...line, ...words };
}

/** Lines that a sharia cooperative reports in the same words. */
const these = (...codes: string[]): Line[] => codes.map((code) => same(code));

/** A line of its own. */
const own =
  (part: Line['part'], role: Line['role']) =>
  (code: string, parent: string | undefined, text: Text): Line => ({
    code,
    part,
    ...(parent === undefined ? {} : { parent }),
    sign: 1,
    role,
    unit: 'rupiah',
    synonyms: [],
    ...text,
  });

const asset = own('balance-sheet', 'item');
const fund = own('balance-sheet', 'item');
const income = own('income-statement', 'item');
const step = own('income-statement', 'result');
const schedule = own('loan-schedule', 'item');
const FINANCING = 'financing-net';
const MEMBERS = 'gross-participation';
const SYIRKAH = 'temporary-syirkah-funds';

/** Receivables of sales and leases and financing by profit share, before the allowance and net of deferred margin. */
export const FINANCING_LINES = [
  'murabahah-receivables',
  'murabahah-deferred-margin',
  'salam-receivables',
  'istishna-receivables',
  'istishna-deferred-margin',
  'mudharabah-financing',
  'musyarakah-financing',
  'qardh',
  'ijarah-receivables',
  'ijarah-assets',
  'ijarah-depreciation',
  'other-financing',
] as const;

const financing: readonly Line[] = [
  asset('murabahah-receivables', FINANCING, {
    label: 'Piutang murabahah',
    english: 'Murabahah receivables',
    hint: 'Sisa piutang jual beli murabahah, pokok beserta margin.',
    synonyms: ['Murabahah', 'Piutang jual beli murabahah', 'Pembiayaan murabahah'],
  }),
  asset('murabahah-deferred-margin', FINANCING, {
    label: 'Margin murabahah yang ditangguhkan',
    english: 'Deferred murabahah margin',
    hint: 'Margin murabahah yang belum menjadi pendapatan; tulis sebagai angka minus.',
    synonyms: ['Margin murabahah ditangguhkan', 'Pendapatan margin ditangguhkan'],
    contra: true,
  }),
  asset('salam-receivables', FINANCING, {
    label: 'Piutang salam',
    english: 'Salam receivables',
    hint: 'Uang muka pembelian salam yang barangnya belum diterima.',
    synonyms: ['Salam', 'Pembiayaan salam'],
  }),
  asset('istishna-receivables', FINANCING, {
    label: 'Piutang istishna',
    english: 'Istishna receivables',
    hint: 'Sisa piutang pesanan pembuatan barang, pokok beserta margin.',
    synonyms: ["Piutang istishna'", 'Istishna', 'Pembiayaan istishna'],
  }),
  asset('istishna-deferred-margin', FINANCING, {
    label: 'Margin istishna yang ditangguhkan',
    english: 'Deferred istishna margin',
    hint: 'Margin istishna yang belum menjadi pendapatan; tulis sebagai angka minus.',
    synonyms: ['Margin istishna ditangguhkan'],
    contra: true,
  }),
  asset('mudharabah-financing', FINANCING, {
    label: 'Pembiayaan mudharabah',
    english: 'Mudharabah financing',
    hint: 'Sisa modal yang disalurkan dengan bagi hasil kepada pengelola usaha.',
    synonyms: ['Mudharabah'],
  }),
  asset('musyarakah-financing', FINANCING, {
    label: 'Pembiayaan musyarakah',
    english: 'Musyarakah financing',
    hint: 'Sisa modal yang disertakan dalam usaha bersama.',
    synonyms: ['Musyarakah', 'Pembiayaan musyarokah'],
  }),
  asset('qardh', FINANCING, {
    label: 'Pinjaman qardh',
    english: 'Qardh loans',
    hint: 'Sisa pinjaman kebajikan yang kembali sebesar pokoknya.',
    synonyms: ['Qardh', 'Pinjaman qard', 'Al qardh', 'Qardhul hasan', 'Piutang qardh'],
  }),
  asset('ijarah-receivables', FINANCING, {
    label: 'Piutang ijarah',
    english: 'Ijarah receivables',
    hint: 'Sewa yang sudah jatuh tempo dan belum diterima, termasuk multijasa.',
    synonyms: ['Pembiayaan ijarah', 'Ijarah', 'Ijarah multijasa'],
  }),
  asset('ijarah-assets', FINANCING, {
    label: 'Aset ijarah',
    english: 'Ijarah assets',
    hint: 'Harga perolehan barang yang disewakan kepada anggota.',
    synonyms: ['Aktiva ijarah'],
  }),
  asset('ijarah-depreciation', FINANCING, {
    label: 'Akumulasi penyusutan aset ijarah',
    english: 'Accumulated depreciation, ijarah assets',
    hint: 'Penyusutan barang sewaan sampai akhir tahun; tulis sebagai angka minus.',
    synonyms: ['Penyusutan aktiva ijarah'],
    contra: true,
  }),
  asset('other-financing', FINANCING, {
    label: 'Piutang dan pembiayaan lain',
    english: 'Other financing',
    hint: 'Penyaluran dengan akad lain, misalnya rahn atau hiwalah.',
    synonyms: ['Pembiayaan lain', 'Rahn', 'Hiwalah'],
  }),
  same('loan-loss-allowance', {
    label: 'Penyisihan penghapusan piutang dan pembiayaan (PPAP)',
    english: 'Allowance for financing losses',
    parent: FINANCING,
    hint: 'Penyisihan penghapusan aktiva produktif yang sudah dibentuk; tulis sebagai angka minus.',
    synonyms: [
      'Penyisihan penghapusan aktiva produktif',
      'PPAP',
      'Penyisihan penghapusan pembiayaan',
      'Cadangan penghapusan pembiayaan',
      'Penyisihan kerugian piutang dan pembiayaan',
    ],
  }),
  own('balance-sheet', 'total')(FINANCING, 'current-assets', {
    label: 'Jumlah piutang dan pembiayaan, neto',
    english: 'Receivables and financing, net of allowance',
    hint: 'Seluruh piutang dan pembiayaan dikurangi penyisihan.',
    synonyms: ['Piutang dan pembiayaan', 'Jumlah pembiayaan', 'Pembiayaan', 'Jumlah piutang dan pembiayaan'],
  }),
];

const assets: readonly Line[] = [
  same('cash'),
  same('bank', { hint: 'Seluruh simpanan koperasi di bank dan lembaga keuangan syariah.' }),
  same('demand-deposits', {
    label: 'Giro dan tabungan di bank syariah',
    hint: 'Saldo giro dan tabungan atas nama koperasi.',
    synonyms: ['Giro', 'Tabungan di bank', 'Tabungan di bank syariah', 'Giro di bank syariah'],
  }),
  same('time-deposits-placed', {
    label: 'Simpanan berjangka di bank atau lembaga syariah lain',
    synonyms: ['Deposito', 'Deposito mudharabah', 'Simpanan berjangka pada bank syariah'],
  }),
  same('short-term-securities'),
  ...financing,
  asset('inventories', 'current-assets', {
    label: 'Persediaan barang murabahah',
    english: 'Goods held for murabahah',
    hint: 'Barang yang dibeli untuk dijual dengan akad murabahah, salam, atau istishna.',
    synonyms: ['Persediaan', 'Aset murabahah', 'Persediaan murabahah'],
  }),
  ...these('prepaid-expenses'),
  same('accrued-income', {
    hint: 'Bagi hasil, margin, dan ujrah yang sudah menjadi hak tetapi belum diterima.',
    synonyms: ['Pendapatan yang akan diterima', 'Piutang bagi hasil'],
  }),
  ...these(
    'other-current-assets',
    'current-assets',
    'cooperative-participation',
    'long-term-securities',
    'other-long-term-investments',
    'long-term-investments',
    'land',
    'buildings',
    'depreciation-buildings',
    'vehicles',
    'depreciation-vehicles',
    'equipment',
    'depreciation-equipment',
    'other-fixed-assets',
    'depreciation-other',
    'depreciation',
    'fixed-assets',
    'deferred-expenses',
    'deferred-expenses-amortisation',
    'other-assets',
    'total-assets',
  ),
];

const liabilities: readonly Line[] = [
  fund('wadiah-savings', 'member-savings', {
    label: 'Simpanan wadiah',
    english: 'Wadiah savings',
    hint: 'Titipan anggota dan calon anggota yang dapat diambil sewaktu-waktu.',
    synonyms: ['Tabungan wadiah', 'Titipan wadiah', 'Simpanan sukarela wadiah'],
  }),
  same('staff-savings'),
  same('member-savings', { hint: 'Jumlah simpanan wadiah dan simpanan karyawan.' }),
  fund('zis-funds', 'current-liabilities', {
    label: 'Titipan zakat, infak, dan sedekah (ZIS)',
    english: 'Zakat, infaq and sadaqah held in trust',
    hint: 'Dana ZIS yang dititipkan dan belum disalurkan; bukan milik koperasi.',
    synonyms: ['Titipan ZIS', 'Dana ZIS', 'Dana zakat', 'Titipan zakat'],
  }),
  fund('benevolent-funds', 'current-liabilities', {
    label: 'Dana kebajikan',
    english: 'Benevolent funds',
    hint: 'Denda dan penerimaan nonhalal yang belum disalurkan.',
    synonyms: ['Dana kebajikan (qardhul hasan)', 'Dana sosial kebajikan'],
  }),
  fund('profit-share-payable', 'current-liabilities', {
    label: 'Bagi hasil yang belum dibagikan',
    english: 'Profit share payable',
    hint: 'Bagi hasil yang sudah menjadi hak pemilik dana tetapi belum dibayar.',
    synonyms: ['Utang bagi hasil', 'Bagi hasil belum dibagikan'],
  }),
  fund('sale-contract-payables', 'current-liabilities', {
    label: 'Utang salam dan istishna',
    english: 'Salam and istishna payables',
    hint: 'Kewajiban menyerahkan barang atau membayar pemasok.',
    synonyms: ['Utang salam', 'Utang istishna'],
  }),
  ...these('surplus-funds', 'accrued-expenses', 'unearned-income'),
  same('bank-loans-current', {
    label: 'Pembiayaan diterima yang jatuh tempo dalam satu tahun',
    english: 'Financing received, due within a year',
    hint: 'Bagian utang kepada bank atau lembaga syariah yang harus dibayar dalam satu tahun.',
    synonyms: ['Pembiayaan yang diterima jangka pendek', 'Utang pembiayaan jangka pendek'],
  }),
  ...these('other-current-liabilities', 'current-liabilities'),
  same('bank-loans', {
    label: 'Pembiayaan diterima dari bank syariah',
    english: 'Financing received from banks',
    hint: 'Bagian pembiayaan dari bank syariah yang jatuh tempo sesudah satu tahun.',
    synonyms: ['Pembiayaan yang diterima', 'Utang bank syariah'],
  }),
  same('lpdb-loans', {
    label: 'Pembiayaan dari LPDB',
    hint: 'Sisa pokok pembiayaan dari LPDB-KUMKM.',
    synonyms: ['Pembiayaan LPDB', 'Utang LPDB'],
  }),
  same('other-long-term-loans'),
  same('long-term-liabilities', { hint: 'Seluruh utang yang jatuh tempo sesudah satu tahun.' }),
];

const syirkah: readonly Line[] = [
  fund('mudharabah-savings', SYIRKAH, {
    label: 'Simpanan mudharabah',
    english: 'Mudharabah savings',
    hint: 'Simpanan dengan bagi hasil yang dapat diambil menurut syaratnya.',
    synonyms: ['Tabungan mudharabah', 'Simpanan mudharabah anggota'],
  }),
  fund('mudharabah-time-deposits', SYIRKAH, {
    label: 'Simpanan berjangka mudharabah',
    english: 'Mudharabah time deposits',
    hint: 'Simpanan berjangka dengan bagi hasil, semua jangka waktu.',
    synonyms: ['Simpanan mudharabah berjangka', 'Deposito mudharabah anggota'],
  }),
  fund('other-syirkah-funds', SYIRKAH, {
    label: 'Dana syirkah temporer lain',
    english: 'Other temporary syirkah funds',
    hint: 'Dana bagi hasil dari pihak lain, misalnya mudharabah muqayyadah.',
    synonyms: ['Mudharabah muqayyadah', 'Musyarakah diterima'],
  }),
  own('balance-sheet', 'total')(SYIRKAH, 'liabilities-and-equity', {
    label: 'Jumlah dana syirkah temporer',
    english: 'Temporary syirkah funds',
    hint: 'Seluruh dana bagi hasil: bukan utang dan bukan ekuitas.',
    synonyms: ['Dana syirkah temporer', 'Total dana syirkah temporer'],
  }),
];

const equity = these(
  'principal-deposits',
  'mandatory-deposits',
  'equivalent-deposits',
  'equalisation-capital',
  'participation-capital',
  'donations',
  'general-reserve',
  'risk-purpose-reserve',
  'reserves',
  'retained-surplus',
  'current-surplus',
  'equity',
);

const right = same('liabilities-and-equity', {
  label: 'JUMLAH LIABILITAS, DANA SYIRKAH TEMPORER, DAN EKUITAS',
  english: 'Total liabilities, syirkah funds and equity',
  synonyms: [
    'JUMLAH LIABILITAS DAN EKUITAS',
    'JUMLAH KEWAJIBAN DAN EKUITAS',
    'Total pasiva',
    'Jumlah pasiva',
    'Total liabilitas dan ekuitas',
  ],
});

const fromMembers = (
  code: string,
  label: string,
  english: string,
  hint: string,
  ...synonyms: string[]
): Line => income(code, MEMBERS, { label, english, hint, synonyms });

const incomeStatement: readonly Line[] = [
  fromMembers(
    'murabahah-margin',
    'Margin murabahah dari anggota',
    'Murabahah margin',
    'Margin jual beli murabahah tahun ini.',
    'Pendapatan margin murabahah',
    'Margin murabahah',
  ),
  fromMembers(
    'salam-income',
    'Pendapatan salam dari anggota',
    'Salam income',
    'Keuntungan penjualan salam tahun ini.',
    'Pendapatan salam',
  ),
  fromMembers(
    'istishna-margin',
    'Margin istishna dari anggota',
    'Istishna margin',
    'Margin istishna tahun ini.',
    'Pendapatan istishna',
    'Margin istishna',
  ),
  fromMembers(
    'ijarah-income',
    'Pendapatan ijarah dari anggota',
    'Ijarah income',
    'Sewa dan ujrah multijasa, sesudah penyusutan barang sewaan.',
    'Pendapatan sewa ijarah',
    'Pendapatan ijarah',
  ),
  fromMembers(
    'mudharabah-share',
    'Bagi hasil mudharabah dari anggota',
    'Mudharabah profit share',
    'Bagian koperasi atas hasil pembiayaan mudharabah.',
    'Pendapatan bagi hasil mudharabah',
    'Pendapatan mudharabah',
  ),
  fromMembers(
    'musyarakah-share',
    'Bagi hasil musyarakah dari anggota',
    'Musyarakah profit share',
    'Bagian koperasi atas hasil pembiayaan musyarakah.',
    'Pendapatan bagi hasil musyarakah',
    'Pendapatan musyarakah',
  ),
  same('administration-income', {
    label: 'Pendapatan administrasi dan ujrah dari anggota',
    hint: 'Biaya administrasi dan ujrah yang dibayar anggota.',
    synonyms: ['Pendapatan administrasi', 'Pendapatan ujrah', 'Pendapatan administrasi pembiayaan'],
  }),
  same('service-income', {
    hint: 'Pendapatan pelayanan lain dari anggota; denda masuk dana kebajikan.',
    synonyms: ['Jasa pelayanan', 'Pendapatan jasa layanan'],
  }),
  same(MEMBERS),
  income('savings-profit-share', 'cost-of-funds', {
    label: 'Bagi hasil simpanan mudharabah anggota',
    english: 'Profit share on members’ savings',
    hint: 'Bagi hasil untuk pemilik simpanan mudharabah.',
    synonyms: ['Bagi hasil simpanan', 'Bagi hasil tabungan'],
  }),
  income('time-deposit-profit-share', 'cost-of-funds', {
    label: 'Bagi hasil simpanan berjangka anggota',
    english: 'Profit share on members’ time deposits',
    hint: 'Bagi hasil untuk pemilik simpanan berjangka mudharabah.',
    synonyms: ['Bagi hasil simpanan berjangka', 'Bagi hasil deposito'],
  }),
  income('wadiah-bonus', 'cost-of-funds', {
    label: 'Bonus simpanan wadiah',
    english: 'Bonus on wadiah savings',
    hint: 'Bonus sukarela untuk pemilik simpanan wadiah.',
    synonyms: ['Bonus wadiah'],
  }),
  same('cost-of-funds', {
    label: 'Jumlah bagi hasil dan bonus untuk anggota',
    english: 'Profit share to members',
    hint: 'Seluruh bagi hasil dan bonus untuk anggota pemilik dana.',
    synonyms: ['Beban pokok', 'Hak pihak ketiga atas bagi hasil', 'Jumlah beban bagi hasil'],
  }),
  same('net-participation', { hint: 'Partisipasi bruto dikurangi bagi hasil dan bonus untuk anggota.' }),
  income('non-member-financing-income', 'non-member-income', {
    label: 'Margin dan bagi hasil dari nonanggota',
    english: 'Financing income from non-members',
    hint: 'Margin, bagi hasil, dan sewa dari calon anggota dan nonanggota.',
    synonyms: ['Pendapatan pembiayaan nonanggota', 'Pendapatan bagi hasil nonanggota'],
  }),
  same('non-member-service-income', {
    synonyms: ['Jasa pelayanan non anggota', 'Pendapatan administrasi nonanggota'],
  }),
  same('non-member-income'),
  income('non-member-profit-share', 'non-member-expense', {
    label: 'Bagi hasil dan bonus untuk nonanggota',
    english: 'Profit share to non-members',
    hint: 'Bagi hasil dan bonus atas simpanan nonanggota.',
    synonyms: ['Bagi hasil simpanan nonanggota'],
  }),
  same('bank-loan-interest', {
    label: 'Bagi hasil dan margin pembiayaan bank',
    english: 'Cost of bank financing',
    hint: 'Bagi hasil atau margin untuk bank dan lembaga syariah.',
    synonyms: ['Beban bagi hasil pembiayaan bank', 'Beban pembiayaan bank'],
  }),
  same('lpdb-loan-interest', {
    label: 'Bagi hasil pembiayaan LPDB',
    english: 'Cost of LPDB financing',
    hint: 'Bagi hasil untuk LPDB-KUMKM.',
    synonyms: ['Beban bagi hasil LPDB'],
  }),
  same('participation-capital-return', {
    label: 'Bagi hasil modal penyertaan',
    hint: 'Bagi hasil untuk pemilik modal penyertaan.',
    synonyms: ['Beban bagi hasil modal penyertaan'],
  }),
  ...these(
    'non-member-expense',
    'non-member-gross-profit',
    'gross-surplus',
    'salaries-and-honoraria',
    'overtime',
    'holiday-allowance',
  ),
  same('travel', { hint: 'Perjalanan dinas untuk usaha simpan pinjam dan pembiayaan.' }),
  ...these('stationery', 'utilities', 'telephone', 'general-administration'),
  same('loan-committee', {
    label: 'Beban rapat komite pembiayaan',
    english: 'Financing committee',
    hint: 'Beban rapat komite pembiayaan.',
    synonyms: ['Beban komite pembiayaan'],
  }),
  ...these('marketing', 'rent', 'maintenance', 'depreciation-expense'),
  same('loan-loss-expense', {
    label: 'Beban penyisihan penghapusan pembiayaan',
    english: 'Financing loss expense',
    hint: 'PPAP yang menjadi beban tahun ini.',
    synonyms: ['Beban PPAP', 'Beban penyisihan penghapusan aktiva produktif'],
  }),
  same('staff-training'),
  same('other-business-expense', { synonyms: ['Beban operasional lain'] }),
  ...these('business-expense', 'surplus-before-cooperative-expense', 'officers-expense'),
  income('sharia-board-expense', 'cooperative-expense', {
    label: 'Beban Dewan Pengawas Syariah',
    english: 'Sharia supervisory board',
    hint: 'Honor dan beban Dewan Pengawas Syariah.',
    synonyms: ['Beban DPS', 'Honor DPS'],
  }),
  ...these('member-education', 'annual-meeting', 'other-cooperative-expense', 'cooperative-expense'),
  same('surplus-after-cooperative-expense', { parent: 'surplus-before-zakat' }),
  same('other-income', { hint: 'Pendapatan di luar usaha simpan pinjam dan pembiayaan.' }),
  same('other-expense', { hint: 'Beban di luar usaha simpan pinjam dan pembiayaan.' }),
  same('other-income-and-expense', { parent: 'surplus-before-zakat' }),
  step('surplus-before-zakat', 'surplus-before-tax', {
    label: 'SHU SEBELUM ZAKAT DAN PAJAK',
    english: 'Surplus before zakat and tax',
    hint: 'Sisa hasil usaha sebelum zakat koperasi dan pajak penghasilan.',
    synonyms: ['SHU sebelum zakat', 'SHU sebelum zakat dan pajak', 'Laba sebelum zakat dan pajak'],
  }),
  income('zakat', 'surplus-before-tax', {
    label: 'Zakat koperasi',
    english: 'Zakat of the cooperative',
    hint: 'Zakat atas sisa hasil usaha yang dibayar koperasi.',
    synonyms: ['Zakat', 'Beban zakat'],
    sign: -1,
  }),
  ...these('surplus-before-tax', 'income-tax', 'surplus-after-tax'),
];

const count = (
  code: string,
  label: string,
  english: string,
  hint: string,
  synonyms: readonly string[],
): Line => schedule(code, undefined, { label, english, hint, synonyms, unit: 'persons' });

/** What no collateral covers, asked class by class as in the examination of the conventional cooperatives. */
const uncovered: readonly Line[] = KKPKK_LINES.filter((line) => line.part === 'loan-schedule').map(
  (line) => ({
    ...line,
    label: line.label.replace('Pinjaman', 'Pembiayaan'),
    english: line.english.replace('loans', 'financing'),
    hint: line.hint.replaceAll('pinjaman', 'pembiayaan'),
  }),
);

const schedules: readonly Line[] = [
  ...these(
    'share-of-deposits',
    'share-of-transactions',
    'share-of-reserves',
    'share-of-officers',
    'share-of-staff',
    'share-of-education',
    'share-of-social',
    'share-of-others',
    'distributed-surplus',
  ).map((line) => ({ ...line, hint: line.hint.replace('pinjaman', 'pembiayaan') })),
  same('current-loans', {
    label: 'Piutang dan pembiayaan lancar',
    english: 'Current financing',
    hint: 'Sisa piutang dan pembiayaan yang dibayar tepat waktu.',
  }),
  same('substandard-loans', {
    label: 'Piutang dan pembiayaan kurang lancar',
    english: 'Substandard financing',
    hint: 'Sisa piutang dan pembiayaan kurang lancar.',
  }),
  same('doubtful-loans', {
    label: 'Piutang dan pembiayaan diragukan',
    english: 'Doubtful financing',
    hint: 'Sisa piutang dan pembiayaan diragukan.',
  }),
  same('loss-loans', {
    label: 'Piutang dan pembiayaan macet',
    english: 'Loss financing',
    hint: 'Sisa piutang dan pembiayaan macet.',
  }),
  same('classified-loans', {
    label: 'Jumlah piutang dan pembiayaan menurut kolektibilitas',
    english: 'Financing by collectibility',
    hint: 'Harus sama dengan seluruh piutang dan pembiayaan sebelum penyisihan di neraca.',
    synonyms: ['Jumlah piutang dan pembiayaan'],
  }),
  ...uncovered,
  schedule('risky-portfolio', undefined, {
    label: 'Portofolio pembiayaan berisiko',
    english: 'Portfolio at risk',
    hint: 'Sisa pembiayaan yang koperasi catat sebagai berisiko; tulis ukurannya di kolom catatan. Ini bukan kelas kolektibilitas.',
    synonyms: ['Portofolio berisiko', 'Jumlah portofolio berisiko', 'Portofolio pembiayaan beresiko'],
  }),
  schedule('financing-disbursed', undefined, {
    label: 'Pembiayaan yang dicairkan selama tahun ini',
    english: 'Financing disbursed',
    hint: 'Jumlah pencairan piutang dan pembiayaan dalam tahun buku.',
  }),
  count(
    'partners-served',
    'Jumlah mitra yang dilayani',
    'Partners served',
    'Orang yang dilayani koperasi pada akhir tahun: anggota dan mitra usaha.',
    ['Jumlah mitra', 'Mitra dilayani'],
  ),
  count('staff-members', 'Jumlah karyawan', 'Members of staff', 'Karyawan yang digaji pada akhir tahun.', [
    'Jumlah staf',
    'Karyawan',
  ]),
  same('member-benefit'),
];

/** Statement, schedules and members’ benefit of a sharia cooperative (KSPPS), in the order of the form. */
export const KSPPS_CHART: readonly Line[] = [
  ...assets,
  ...liabilities,
  ...syirkah,
  ...equity,
  right,
  ...incomeStatement,
  ...schedules,
];

/** The same of a sharia savings and financing unit (USPPS) of another cooperative. */
export const USPPS_CHART: readonly Line[] = asUnit(KSPPS_CHART);
