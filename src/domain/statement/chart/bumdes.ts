import type { Line } from '.';
import { BUMDES_INCOME_STATEMENT } from './bumdes-income';
import { BUMDES_SCHEDULE } from './bumdes-loans';
import { KSP_BALANCE_SHEET } from './balance-sheet';
import { KKPKK_LINES } from './kkpkk';
import { linesOf } from './same';

type Text = Pick<Line, 'label' | 'english' | 'hint'> &
  Partial<Pick<Line, 'synonyms' | 'contra' | 'ministryCode'>>;

/** A line that a cooperative reports too; its code is that of the decree on BUM Desa, where it stands there. */
const same = linesOf(KSP_BALANCE_SHEET);

/** A line of its own. */
const own = (role: Line['role'], code: string, parent: string, text: Text): Line => ({
  code,
  part: 'balance-sheet',
  parent,
  sign: 1,
  role,
  unit: 'rupiah',
  synonyms: [],
  ...text,
});

const item = (code: string, parent: string, text: Text): Line => own('item', code, parent, text);
/** The decree has no line for it; the rules for cooperatives do. */
const IF_ANY = 'tidak ada dalam bagan akun BUM Desa; tulis 0 bila tidak ada.';

const CURRENT_ASSETS: readonly Line[] = [
  same('cash', {
    ministryCode: '1.1.01',
    hint: 'Kas tunai dan kas kecil pada akhir tahun; rekening bank ditulis di bawah.',
    synonyms: ['Kas tunai', 'Kas kecil', 'Kas di tangan'],
  }),
  same('bank', { hint: 'Seluruh simpanan BUM Desa di bank.' }),
  same('demand-deposits', { hint: 'Saldo giro dan tabungan atas nama BUM Desa.' }),
  same('time-deposits-placed', {
    ministryCode: '1.1.02',
    label: 'Setara kas: deposito di bank',
    hint: 'Deposito atas nama BUM Desa.',
    synonyms: ['Setara kas', 'Deposito', 'Deposito berjangka'],
  }),
  same('short-term-securities'),
  same('loans-net', {
    ministryCode: '1.1.03',
    label: 'Piutang pinjaman, neto',
    hint: 'Pinjaman unit simpan pinjam dikurangi penyisihan; dalam bagan akun termasuk piutang usaha.',
    synonyms: ['Piutang usaha', 'Piutang pinjaman', 'Jumlah piutang'],
  }),
  same('member-loans', {
    label: 'Pinjaman kepada warga desa',
    english: 'Loans to villagers',
    hint: 'Sisa pokok pinjaman warga desa sebelum penyisihan. Bila dihitung seolah-olah koperasi, warga desa dianggap anggota.',
    synonyms: ['Piutang simpan pinjam', 'Piutang warga', 'Piutang pemanfaat'],
  }),
  same('non-member-loans', {
    label: 'Pinjaman kepada orang luar desa',
    english: 'Loans to others',
    hint: 'Sisa pokok pinjaman kepada orang yang bukan warga desa.',
    synonyms: [],
  }),
  same('other-cooperative-loans', {
    label: 'Pinjaman kepada BUM Desa atau lembaga lain',
    english: 'Loans to other bodies',
    hint: 'Sisa pokok pinjaman kepada BUM Desa, kelompok, atau lembaga lain.',
    synonyms: [],
  }),
  same('loan-loss-allowance', {
    ministryCode: '1.1.04',
    label: 'Penyisihan piutang pinjaman',
    synonyms: ['Penyisihan piutang', 'Penyisihan piutang tak tertagih'],
  }),
  item('trade-receivables', 'current-assets', {
    label: 'Piutang unit usaha lain, neto',
    english: 'Receivables of the other units',
    hint: 'Piutang usaha selain pinjaman, sesudah penyisihan.',
  }),
  item('other-receivables', 'current-assets', {
    label: 'Piutang pegawai dan lainnya',
    english: 'Other receivables',
    hint: 'Piutang pegawai dan piutang yang bukan piutang usaha.',
    synonyms: ['Piutang pegawai', 'Piutang lainnya'],
  }),
  item('inventories', 'current-assets', {
    ministryCode: '1.1.05',
    label: 'Persediaan',
    english: 'Inventories',
    hint: 'Barang dagangan, bahan, dan barang jadi pada akhir tahun.',
  }),
  item('supplies', 'current-assets', {
    ministryCode: '1.1.06',
    label: 'Perlengkapan',
    english: 'Supplies',
    hint: 'Alat tulis dan perlengkapan yang belum terpakai.',
    synonyms: ['Perlengkapan kantor'],
  }),
  same('prepaid-expenses', {
    ministryCode: '1.1.07',
    label: 'Pembayaran di muka',
    synonyms: ['Beban dibayar di muka', 'Beban dibayar dimuka'],
  }),
  same('accrued-income'),
  same('other-current-assets', { ministryCode: '1.1.98', synonyms: ['Aset lancar lain-lain'] }),
  same('current-assets', { ministryCode: '1.1' }),
];

const FIXED_ASSETS: readonly Line[] = [
  same('cooperative-participation', {
    label: 'Penyertaan pada badan usaha lain',
    hint: 'Modal yang ditanam pada BUM Desa Bersama atau badan usaha lain.',
    synonyms: ['Penyertaan'],
  }),
  same('long-term-securities'),
  same('other-long-term-investments'),
  same('long-term-investments', {
    ministryCode: '1.2',
    label: 'Jumlah investasi',
    synonyms: ['Jumlah investasi jangka panjang', 'Investasi'],
  }),
  same('land', { hint: 'Harga perolehan tanah milik BUM Desa.' }),
  same('vehicles'),
  same('equipment', {
    label: 'Peralatan, mesin, dan meubelair',
    hint: 'Harga perolehan peralatan, mesin, dan meubelair.',
    synonyms: ['Peralatan dan mesin', 'Peralatan kantor', 'Meubelair', 'Inventaris'],
  }),
  same('buildings', { label: 'Gedung dan bangunan', synonyms: ['Gedung', 'Bangunan'] }),
  item('construction-in-progress', 'fixed-assets', {
    label: 'Konstruksi dalam pengerjaan',
    english: 'Construction in progress',
    hint: 'Bangunan atau aset lain yang belum selesai dikerjakan.',
    synonyms: ['KDP'],
  }),
  same('depreciation', {
    label: 'Akumulasi penyusutan aset tetap',
    english: 'Accumulated depreciation',
    hint: 'Penyusutan seluruh aset tetap sampai akhir tahun; tulis sebagai angka minus.',
    synonyms: ['Akumulasi penyusutan'],
  }),
  same('fixed-assets', { ministryCode: '1.3' }),
  item('intangible-assets', 'other-assets', {
    ministryCode: '1.4',
    label: 'Aset tak berwujud, neto',
    english: 'Intangible assets',
    hint: 'Perangkat lunak, hak, dan merek sesudah amortisasi.',
    synonyms: ['Aset tak berwujud'],
  }),
  item('miscellaneous-assets', 'other-assets', {
    ministryCode: '1.9',
    label: 'Aset lain-lain',
    english: 'Miscellaneous assets',
    hint: 'Aset yang tidak masuk kelompok lain.',
  }),
  same('other-assets', {
    label: 'Jumlah aset tak berwujud dan aset lain-lain',
    hint: 'Jumlah kedua baris di atas.',
    synonyms: [],
  }),
  same('total-assets', { ministryCode: '1' }),
];

const LIABILITIES: readonly Line[] = [
  same('voluntary-savings', {
    label: 'Tabungan yang dititipkan penabung',
    english: 'Savings held',
    hint: `Tabungan warga yang dapat diambil sewaktu-waktu; ${IF_ANY}`,
    synonyms: ['Tabungan', 'Simpanan sukarela', 'Simpanan warga'],
  }),
  same('time-deposits-short', {
    label: 'Simpanan berjangka penabung sampai satu tahun',
    english: 'Time deposits held, up to a year',
    hint: `Simpanan berjangka yang jatuh tempo dalam satu tahun; ${IF_ANY}`,
    synonyms: ['Simpanan berjangka'],
  }),
  same('member-savings', {
    label: 'Jumlah simpanan penabung jangka pendek',
    english: 'Savings held',
    hint: 'Jumlah tabungan dan simpanan berjangka sampai satu tahun.',
    synonyms: ['Jumlah simpanan'],
  }),
  item('trade-payables', 'current-liabilities', {
    label: 'Utang usaha',
    english: 'Trade payables',
    hint: 'Utang kepada pemasok.',
    synonyms: ['Utang dagang', 'Hutang dagang', 'Hutang usaha'],
  }),
  item('tax-payables', 'current-liabilities', {
    label: 'Utang pajak',
    english: 'Taxes payable',
    hint: 'PPN dan PPh yang belum disetor.',
    synonyms: ['Hutang pajak'],
  }),
  same('accrued-expenses', {
    label: 'Utang gaji, utilitas, dan beban lain',
    synonyms: ['Utang gaji', 'Utang utilitas', 'Utang biaya', 'Beban yang masih harus dibayar'],
  }),
  same('surplus-funds', {
    label: 'Utang bagi hasil',
    english: 'Profit shares payable',
    hint: 'Bagian PADes dan bagian lain dari laba yang belum dibayarkan.',
    synonyms: ['Utang PADes', 'Bagi hasil yang belum dibayar'],
  }),
  same('bank-loans-current'),
  item('third-party-payables', 'current-liabilities', {
    label: 'Utang kepada pihak ketiga, jangka pendek',
    english: 'Payables to third parties',
    hint: 'Utang kepada pihak lain yang harus dibayar dalam satu tahun.',
    synonyms: ['Utang kepada pihak ketiga'],
  }),
  same('other-current-liabilities', {
    label: 'Utang jangka pendek lainnya',
    synonyms: ['Kewajiban jangka pendek lainnya'],
  }),
  same('current-liabilities', {
    ministryCode: '2.1',
    label: 'Jumlah kewajiban jangka pendek',
    synonyms: ['Jumlah kewajiban lancar', 'Jumlah utang lancar', 'Total utang lancar'],
  }),
  same('time-deposits-long', {
    label: 'Simpanan berjangka penabung lebih dari satu tahun',
    english: 'Time deposits held, over a year',
    hint: `Simpanan berjangka yang jatuh tempo sesudah satu tahun; ${IF_ANY}`,
  }),
  same('bank-loans'),
  same('other-long-term-loans', {
    label: 'Utang kepada pihak ketiga, jangka panjang',
    english: 'Long-term payables to third parties',
    hint: 'Utang kepada pihak lain yang jatuh tempo sesudah satu tahun.',
    synonyms: ['Utang jangka panjang kepada pihak ketiga'],
  }),
  item('other-long-term-liabilities', 'long-term-liabilities', {
    label: 'Utang jangka panjang lainnya',
    english: 'Other long-term liabilities',
    hint: 'Utang jangka panjang yang tidak masuk baris lain.',
  }),
  same('long-term-liabilities', {
    ministryCode: '2.2',
    label: 'Jumlah kewajiban jangka panjang',
    synonyms: ['Jumlah utang jangka panjang', 'Total utang jangka panjang'],
  }),
];

/** The owners' capital stands where a cooperative has deposits like mandatory ones: rules on own capital take both alike. */
const EQUITY: readonly Line[] = [
  item('village-capital', 'equivalent-deposits', {
    label: 'Penyertaan modal desa',
    english: 'Capital of the village',
    hint: 'Modal dari APB Desa sampai akhir tahun.',
    synonyms: ['Penyertaan modal desa awal', 'Modal desa'],
  }),
  item('community-capital', 'equivalent-deposits', {
    label: 'Penyertaan modal masyarakat',
    english: 'Capital of the community',
    hint: 'Modal dari warga dan kelompok masyarakat sampai akhir tahun.',
    synonyms: ['Modal masyarakat'],
  }),
  same('equivalent-deposits', {
    ministryCode: '3.1',
    role: 'total',
    label: 'Jumlah modal pemilik',
    english: 'Owners’ capital',
    hint: 'Penyertaan modal desa dan masyarakat.',
    synonyms: ['Modal pemilik', 'Penyertaan modal akhir', 'Modal disetor'],
  }),
  same('principal-deposits', {
    hint: `Hanya bila unit memungutnya, misalnya bekas UED-SP; ${IF_ANY}`,
    synonyms: [],
  }),
  same('mandatory-deposits', {
    hint: `Hanya bila unit memungutnya, misalnya bekas UED-SP; ${IF_ANY}`,
    synonyms: [],
  }),
  same('equalisation-capital', { hint: `Hanya pada koperasi; ${IF_ANY}` }),
  same('participation-capital', {
    label: 'Modal penyertaan pihak lain',
    hint: `Modal dari pihak yang bukan pemilik dan ikut menanggung risiko; ${IF_ANY}`,
  }),
  item('profit-shares-drawn', 'equity', {
    ministryCode: '3.2',
    contra: true,
    label: 'Pengambilan atau bagi hasil penyertaan',
    english: 'Profit shares drawn',
    hint: 'Bagi hasil kepada desa (PADes) dan masyarakat yang sudah diambil tahun ini; tulis sebagai angka minus.',
    synonyms: ['Bagi hasil penyertaan', 'Pengambilan'],
  }),
  same('general-reserve', {
    label: 'Saldo laba dicadangkan untuk modal',
    hint: 'Bagian laba yang disisihkan untuk memperkuat modal.',
    synonyms: ['Saldo laba dicadangkan', 'Cadangan modal'],
  }),
  same('risk-purpose-reserve', {
    label: 'Saldo laba dicadangkan untuk risiko pinjaman',
    hint: `Bagian laba yang disisihkan khusus untuk risiko pinjaman; ${IF_ANY}`,
    synonyms: ['Cadangan risiko'],
  }),
  same('reserves', {
    label: 'Jumlah saldo laba yang dicadangkan',
    hint: 'Jumlah kedua baris di atas.',
    synonyms: [],
  }),
  same('retained-surplus', {
    ministryCode: '3.3',
    label: 'Saldo laba belum dicadangkan',
    hint: 'Laba tahun-tahun lalu yang belum dibagi dan belum dicadangkan; rugi ditulis minus.',
    synonyms: ['Saldo laba', 'Saldo laba ditahan', 'Laba ditahan'],
  }),
  same('donations', {
    ministryCode: '3.4',
    label: 'Modal donasi',
    hint: 'Hibah atau sumbangan yang menjadi modal BUM Desa.',
    synonyms: ['Donasi', 'Hibah', 'Modal sumbangan'],
  }),
  item('head-office-account', 'equity', {
    ministryCode: '3.8',
    label: 'Rekening koran pusat',
    english: 'Account with the head office',
    hint: 'Hanya pada laporan satu unit: modal dari BUM Desa induknya; tulis 0 bila tidak ada.',
    synonyms: ['RK pusat'],
  }),
  same('current-surplus', {
    ministryCode: '3.9',
    label: 'Laba (rugi) tahun berjalan',
    english: 'Profit of the year',
    hint: 'Laba tahun ini sesudah pajak, sama dengan di laba rugi; rugi ditulis minus.',
    synonyms: ['Laba rugi tahun berjalan', 'Laba (rugi) periode berjalan', 'Ikhtisar laba rugi'],
  }),
  same('equity', {
    ministryCode: '3',
    hint: 'Jumlah modal pemilik sampai laba tahun berjalan.',
    synonyms: ['Ekuitas akhir', 'Total ekuitas'],
  }),
  same('liabilities-and-equity', {
    label: 'JUMLAH KEWAJIBAN DAN EKUITAS',
    synonyms: ['Total kewajiban dan ekuitas', 'Total liabilitas dan ekuitas'],
  }),
];

/** What the examination of a cooperative asks beside the statements, in the words of a village. */
const EXAMINED: readonly Line[] = KKPKK_LINES.map((line) =>
  line.code === 'non-member-savings'
    ? {
        ...line,
        label: 'Di antara simpanan jangka pendek: milik orang luar desa',
        hint: 'Bagian tabungan dan simpanan berjangka sampai satu tahun yang bukan milik warga desa.',
      }
    : line,
);

/**
 * The lines of a BUM Desa with a savings-and-loan unit: statements as Kepmendesa PDTT 136/2022 orders them (codes
 * X.X.XX) and a loan schedule, which the decree lacks. A code that a cooperative has too means the same, or stands in
 * the same place when the rules for cooperatives are run as if.
 */
export const BUMDES_LINES: readonly Line[] = [
  ...CURRENT_ASSETS,
  ...FIXED_ASSETS,
  ...LIABILITIES,
  ...EQUITY,
  ...BUMDES_INCOME_STATEMENT,
  ...BUMDES_SCHEDULE,
  ...EXAMINED,
];
