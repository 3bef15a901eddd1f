import type { Instrument, SurveyScale } from './instrument';

/** What an office asks by itself. */
export interface OwnQuestions {
  readonly labels: readonly string[];
  /** The highest answer; the lowest is 1. */
  readonly highest: number;
}

/** So many questions fit a form on a phone. */
export const MOST_OWN = 30;

/** Tingkat Capaian Responden. Its classes differ from source to source. */
const TCR: SurveyScale = {
  id: 'tcr/classes',
  citation: {
    source: 'TCR',
    at: 'rata-rata ÷ nilai tertinggi × 100 %',
    confidence: 'unverified',
    witnesses: [],
    remarks: ['Kelas TCR berbeda antarsumber dan belum dibandingkan dengan naskah.'],
  },
  bands: [
    { from: '0', code: '5', label: 'Tidak baik' },
    { from: '55', code: '4', label: 'Kurang baik' },
    { from: '65', code: '3', label: 'Cukup baik' },
    { from: '80', code: '2', label: 'Baik' },
    { from: '90', code: '1', label: 'Sangat baik' },
  ],
};

/** An office's own questions as an instrument, measured by how much of the highest answer members give. */
export const ownInstrument = ({ labels, highest }: OwnQuestions): Instrument => ({
  id: 'own',
  title: 'Pertanyaan sendiri (TCR)',
  citation: { ...TCR.citation, source: 'Kantor sendiri' },
  lowest: 1,
  highest,
  words: [],
  pairs: false,
  items: labels.map((label, at) => ({ id: `P${at + 1}`, label, dimension: label })),
  index: { by: 'share' },
  scales: [TCR],
});
