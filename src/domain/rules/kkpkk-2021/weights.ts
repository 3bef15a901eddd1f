import { exact } from '../../decimal';
import { perdep06 } from '../perdep-06-2016';
import type { CollectibilityClass, WeightRow } from '../rule-set';
import { cite } from './sources';

const READ = cite('Tabel 4.2, hlm. 199; lembar ATMR', 'primary', 'W-EKOP K-198');
const SHEET = cite('Lembar ATMR', 'primary', 'W-EKOP');

const weigh = (label: string, weight: number, citation = SHEET): WeightRow => ({
  label,
  weight: exact(weight),
  citation,
});

export const capitalWeights: readonly WeightRow[] = [
  weigh('Simpanan pokok', 100, READ),
  weigh('Simpanan wajib', 100, READ),
  weigh('Modal penyetaraan', 100, READ),
  weigh('Modal penyertaan', 50),
  weigh('Modal sumbangan', 100),
  weigh('Cadangan umum', 100, READ),
  weigh('Cadangan tujuan risiko', 50, READ),
  weigh('SHU tahun-tahun lalu yang belum dibagi', 50),
];

export const riskWeights: readonly WeightRow[] = [
  weigh('Kas', 0),
  weigh('Giro dan tabungan di bank, simpanan sukarela di koperasi lain', 0),
  weigh('Deposito dan simpanan berjangka di koperasi lain', 20),
  weigh('Surat berharga jangka pendek', 50),
  weigh('Pinjaman anggota, calon anggota, dan koperasi lain, sebelum penyisihan', 100),
  weigh('Penyisihan pinjaman', 0),
  weigh('Beban dibayar di muka', 0),
  weigh('Pendapatan yang masih harus diterima', 50),
  weigh('Aset lancar lainnya', 0),
  weigh('Penyertaan pada koperasi lain', 100),
  weigh('Surat berharga jangka panjang', 100),
  weigh('Investasi jangka panjang lain', 100),
  weigh('Aset tetap neto', 70),
  weigh('Aset lain-lain', 100),
  weigh('Tagihan antarunit (unit simpan pinjam)', 0),
];

const SHARES: Readonly<Record<string, string>> = {
  'substandard-loans': '0.5',
  'doubtful-loans': '0.75',
  'loss-loans': '1',
};

/** The classes of Perdep 06/2016, which no source of this guideline restates, with the shares of the working paper. */
export const collectibility: {
  readonly citation: WeightRow['citation'];
  readonly classes: readonly CollectibilityClass[];
} = {
  citation: cite(
    'Lembar NPL; kolektibilitas',
    'primary',
    'W-EKOP P-06',
    'Bobot dari lembar kerja. Batas kelasnya tidak terbaca dan diambil dari Perdep 06/2016.',
    'PPAPWD memakai bagian lain: 0,5 % pinjaman lancar, lalu 10, 50, dan 100 % dari yang tidak tertutup agunan.',
  ),
  classes: perdep06.collectibility.classes.map((each) => ({
    ...each,
    share: exact(SHARES[each.line] ?? '1'),
  })),
};
