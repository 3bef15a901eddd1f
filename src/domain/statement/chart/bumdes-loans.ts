import type { Line } from '.';
import { KSP_SCHEDULES } from './schedules';
import { linesOf } from './same';

const same = linesOf(KSP_SCHEDULES);

const row =
  (unit: Line['unit']) =>
  (code: string, label: string, english: string, hint: string, extra: Partial<Line> = {}): Line => ({
    code,
    label,
    english,
    part: 'loan-schedule',
    sign: 1,
    role: 'item',
    unit,
    synonyms: [],
    hint,
    ...extra,
  });

const persons = row('persons');
const amount = row('rupiah');
const percentage = row('percent');

const OVERDUE: Partial<Line> = { parent: 'arrears' };

const BORROWERS: readonly Line[] = [
  persons(
    'borrowers',
    'Jumlah peminjam',
    'Borrowers',
    'Orang atau kelompok yang masih mempunyai sisa pinjaman pada akhir tahun.',
    { synonyms: ['Peminjam', 'Jumlah pemanfaat'] },
  ),
  persons(
    'borrowers-in-arrears',
    'Jumlah penunggak',
    'Borrowers in arrears',
    'Peminjam yang pada akhir tahun menunggak angsuran, berapa pun lamanya.',
    { synonyms: ['Penunggak'] },
  ),
  persons(
    'borrowers-in-arrears-3-months',
    'Penunggak tiga bulan atau lebih',
    'Borrowers in arrears for three months or more',
    'Peminjam yang tunggakannya sudah tiga bulan atau lebih.',
  ),
];

const ARREARS: readonly Line[] = [
  amount(
    'arrears-to-3-months',
    'Tunggakan sampai tiga bulan',
    'Overdue up to three months',
    'Angsuran yang lewat jatuh tempo paling lama tiga bulan.',
    OVERDUE,
  ),
  amount(
    'arrears-to-6-months',
    'Tunggakan lebih dari tiga sampai enam bulan',
    'Overdue for three to six months',
    'Angsuran yang lewat jatuh tempo lebih dari tiga sampai enam bulan.',
    OVERDUE,
  ),
  amount(
    'arrears-over-6-months',
    'Tunggakan lebih dari enam bulan',
    'Overdue for more than six months',
    'Angsuran yang lewat jatuh tempo lebih dari enam bulan.',
    OVERDUE,
  ),
  amount(
    'arrears-unaged',
    'Tunggakan yang belum dirinci umurnya',
    'Overdue, age unknown',
    'Hanya bila umur tunggakan tidak diketahui; selain itu tulis 0.',
    OVERDUE,
  ),
  amount(
    'arrears',
    'Jumlah tunggakan',
    'Overdue instalments',
    'Seluruh angsuran yang sudah jatuh tempo dan belum dibayar pada akhir tahun.',
    { role: 'total', synonyms: ['Tunggakan', 'Jumlah tunggakan pinjaman'] },
  ),
  amount(
    'balance-in-arrears',
    'Sisa pokok pinjaman yang menunggak',
    'Balance of loans in arrears',
    'Seluruh sisa pokok pinjaman yang mempunyai tunggakan, bukan tunggakannya saja.',
  ),
  amount(
    'balance-in-arrears-3-months',
    'Sisa pokok pinjaman yang menunggak tiga bulan atau lebih',
    'Balance of loans in arrears for three months or more',
    'Seluruh sisa pokok pinjaman yang tunggakannya sudah tiga bulan atau lebih.',
  ),
];

const REPAYMENT: readonly Line[] = [
  amount(
    'due-in-year',
    'Angsuran pokok yang jatuh tempo selama tahun ini',
    'Principal due in the year',
    'Menurut jadwal, tanpa tunggakan dari tahun lalu.',
  ),
  amount(
    'repaid-in-year',
    'Angsuran pokok yang dibayar selama tahun ini',
    'Principal repaid in the year',
    'Seluruh pokok yang diterima selama tahun buku.',
  ),
  amount(
    'repaid-on-time',
    'Di antaranya dibayar tepat waktu',
    'Of it on time',
    'Pokok yang dibayar paling lambat pada hari jatuh temponya.',
  ),
  amount(
    'disbursed-since-start',
    'Pokok yang dicairkan sejak unit berdiri',
    'Disbursed since the start',
    'Jumlah seluruh pencairan sampai akhir tahun.',
    {
      synonyms: ['Total pinjaman disalurkan', 'Jumlah dana bergulir'],
    },
  ),
  amount(
    'due-since-start',
    'Pokok yang jatuh tempo sejak unit berdiri',
    'Due since the start',
    'Jumlah seluruh angsuran pokok yang sudah jatuh tempo sampai akhir tahun.',
  ),
  amount(
    'repaid-since-start',
    'Pokok yang dibayar kembali sejak unit berdiri',
    'Repaid since the start',
    'Jumlah seluruh angsuran pokok yang sudah diterima sampai akhir tahun.',
  ),
];

const RATE = 'Hanya bila persentasenya sudah tercetak dan angka rinciannya tidak ada. Dalam persen:';

/** Percentages that someone else computed, each in the line of its own definition. */
const PRINTED: readonly Line[] = [
  percentage(
    'return-rate-a',
    'Tingkat pengembalian A: tahun ini',
    'Return rate A',
    `${RATE} dibayar tahun ini ÷ jatuh tempo tahun ini.`,
  ),
  percentage(
    'return-rate-b',
    'Tingkat pengembalian B: kumulatif',
    'Return rate B',
    `${RATE} dibayar ÷ jatuh tempo, keduanya sejak unit berdiri.`,
  ),
  percentage(
    'return-rate-c',
    'Tingkat pengembalian C: dengan tunggakan lama',
    'Return rate C',
    `${RATE} dibayar tahun ini ÷ (jatuh tempo tahun ini + tunggakan tahun lalu).`,
  ),
  percentage(
    'return-rate-d',
    'Tingkat pengembalian D: tepat waktu',
    'Return rate D',
    `${RATE} dibayar tepat waktu ÷ jatuh tempo tahun ini.`,
  ),
  percentage(
    'return-rate-e',
    'Tingkat pengembalian E: terhadap pencairan',
    'Return rate E',
    `${RATE} pokok kembali ÷ pokok yang dicairkan, keduanya sejak unit berdiri.`,
  ),
  percentage(
    'return-rate-f',
    'Tingkat pengembalian F: bagian tanpa tunggakan tiga bulan',
    'Return rate F',
    `${RATE} sisa pinjaman tanpa tunggakan tiga bulan ÷ sisa pinjaman.`,
  ),
  percentage(
    'return-rate-g',
    'Tingkat pengembalian G: tertimbang kolektibilitas',
    'Return rate G',
    `${RATE} sisa pinjaman dikali bobot kelasnya ÷ sisa pinjaman.`,
  ),
  percentage(
    'return-rate-unknown',
    'Tingkat pengembalian, cara menghitungnya tidak disebut',
    'Return rate, definition unknown',
    'Hanya bila laporan mencetak persentase tanpa menyebut apa dibagi apa. Dalam persen.',
    {
      synonyms: ['Tingkat pengembalian', 'Persentase pengembalian'],
    },
  ),
  percentage(
    'arrears-rate',
    'Tingkat tunggakan yang tercetak',
    'Arrears rate',
    `${RATE} tunggakan ÷ sisa pinjaman.`,
    {
      synonyms: ['Tingkat tunggakan', 'Persentase tunggakan'],
    },
  ),
];

/** Daftar pinjaman of the savings-and-loan unit: what the decree's statements do not show and every ratio needs. */
export const BUMDES_SCHEDULE: readonly Line[] = [
  ...BORROWERS,
  ...ARREARS,
  ...REPAYMENT,
  ...PRINTED,
  same('current-loans'),
  same('substandard-loans'),
  same('doubtful-loans'),
  same('loss-loans'),
  same('classified-loans'),
  same('loans-at-risk'),
  same('member-loans-disbursed', {
    label: 'Pinjaman yang dicairkan kepada warga desa selama tahun ini',
    hint: 'Jumlah pencairan pinjaman warga desa dalam tahun buku.',
  }),
  same('non-member-loans-disbursed', {
    label: 'Pinjaman yang dicairkan kepada pihak luar desa selama tahun ini',
    hint: 'Jumlah pencairan pinjaman kepada pihak luar desa dalam tahun buku.',
  }),
  same('loans-disbursed'),
];
