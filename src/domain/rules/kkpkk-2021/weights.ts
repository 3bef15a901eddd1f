import { exact } from '../../decimal';
import { perdep06 } from '../perdep-06-2016';
import type { CollectibilityClass, WeightRow } from '../rule-set';
import { cite } from './sources';

const READ = cite('Tabel 4.2, hlm. 199', 'primary', 'K-198');
const CAPITAL = cite(
  'Tabel 4.2, hlm. 199',
  'unverified',
  'K-198 P-06',
  'Posnya terbaca, bobotnya dari Perdep 06/2016.',
);
const RISK = cite(
  'Permodalan, ATMR',
  'unverified',
  'W-GIAN P-06',
  'Posnya dari W-GIAN, bobotnya dari Perdep 06/2016.',
);
const GUESS = cite('Permodalan, ATMR', 'unverified', 'W-GIAN MEM', 'Bobotnya tidak terbaca di mana pun.');

const weigh = (label: string, weight: number, citation: WeightRow['citation']): WeightRow => ({
  label,
  weight: exact(weight),
  citation,
});

export const capitalWeights: readonly WeightRow[] = [
  weigh('Simpanan pokok', 100, READ),
  weigh('Simpanan wajib', 100, READ),
  weigh('Modal penyetaraan', 100, READ),
  weigh('Cadangan umum', 100, READ),
  weigh('Cadangan tujuan risiko', 50, READ),
  weigh('Modal sumbangan', 100, CAPITAL),
  weigh('SHU belum dibagi', 50, CAPITAL),
];

export const riskWeights: readonly WeightRow[] = [
  weigh('Kas dan bank', 0, RISK),
  weigh('Deposito dan simpanan pada koperasi lain', 20, RISK),
  weigh('Surat berharga', 50, RISK),
  weigh('Pinjaman anggota, calon anggota, dan koperasi lain, sesudah penyisihan', 100, RISK),
  weigh('Pendapatan yang masih harus diterima', 50, RISK),
  weigh('Penyertaan', 100, RISK),
  weigh('Investasi jangka panjang', 50, GUESS),
  weigh('Beban dibayar di muka', 70, GUESS),
  weigh('Aset lancar lainnya', 70, GUESS),
  weigh('Aset tetap neto', 70, RISK),
  weigh('Aset lain-lain', 70, RISK),
  weigh('Tagihan antarunit (unit simpan pinjam)', 100, GUESS),
];

const SHARES: Readonly<Record<string, string>> = {
  'substandard-loans': '0.1',
  'doubtful-loans': '0.5',
  'loss-loans': '1',
};

/** The classes of Perdep 06/2016, which no source of this guideline restates, with the shares of PPAPWD. */
export const collectibility: {
  readonly citation: WeightRow['citation'];
  readonly classes: readonly CollectibilityClass[];
} = {
  citation: cite(
    'PPAPWD dan kolektibilitas',
    'single-source',
    'W-GIAN M-NYBZ P-06',
    'Bagian untuk PPAPWD dari W-GIAN, dari sisa yang tidak tertutup agunan; pinjaman lancar 0,5 %. Batas kelasnya tidak terbaca dan diambil dari Perdep 06/2016.',
  ),
  classes: perdep06.collectibility.classes.map((each) => ({
    ...each,
    share: exact(SHARES[each.line] ?? '1'),
  })),
};
