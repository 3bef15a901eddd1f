import { exact } from '../../decimal';
import { answers, number, percent } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator, Question } from '../rule-set';
import { SHARE } from '../scale';
import { cite } from './sources';

const texts = [
  'Akad dijalankan menurut tata cara syariah',
  'Dana ditempatkan pada bank atau lembaga syariah',
  'Ada Dewan Pengawas Syariah (DPS)',
  'Modal penyertaan dan pembiayaan berasal dari lembaga keuangan syariah',
  'Pengurus, pengawas, DPS, pengelola, karyawan, dan anggota bertemu secara berkala',
  'Pengelola bersertifikat mengelola lembaga keuangan syariah',
  'DPS berapat secara berkala tentang ketepatan pola pembiayaan',
  'Pembiayaan bermasalah ditangani secara syariah',
  'Titipan ZIS dari anggota meningkat',
  'Pemahaman anggota tentang sistem syariah meningkat',
];

const questions = texts.map((text, at): Question => ({ number: String(at + 1), text }));

/** Whether sharia is kept: ten questions, one point for each yes. */
const shariaCompliance: Indicator = {
  number: '8.1',
  id: 'sharia-compliance',
  label: 'Pelaksanaan prinsip-prinsip syariah',
  unit: 'percent',
  citation: cite(
    'Lampiran, kepatuhan prinsip syariah, 1',
    'unverified',
    'T-EQOJ R-SCRIBD-W R-KALBAR-G MEM',
    'Bobot 10 dan penilaian kualitatif ada sumbernya; sepuluh pertanyaan dan nilainya tanpa sumber.',
  ),
  formula: percent(answers('8.1', 'yes'), number(String(questions.length))),
  scale: SHARE,
  weight: exact(10),
  denominator: GAP,
  questions,
};

export const sharia: Aspect = {
  number: '8',
  id: 'sharia',
  label: 'Kepatuhan prinsip syariah',
  weight: exact(10),
  addsUp: 'sumOfScores',
  indicators: [shariaCompliance],
};
