import { management as conventional } from '../perdep-06-2016/management';
import type { Aspect, Question } from '../rule-set';
import { cite } from './sources';

/** The conventional question, in the words of sharia financing. */
const reworded = (question: Question): Question => ({
  ...question,
  text: inFinancing(question.text),
  ...(question.evidence === undefined ? {} : { evidence: inFinancing(question.evidence) }),
});

const inFinancing = (text: string): string =>
  text.replaceAll('Pinjaman', 'Pembiayaan').replaceAll('pinjaman', 'pembiayaan');

/** Five questionnaires of 12, 6, 5, 10 and 5 questions, as in the conventional regulation (NOTES.md 8). */
export const management: Aspect = {
  ...conventional,
  indicators: conventional.indicators.map((indicator, at) => ({
    ...indicator,
    citation: cite(
      `Lampiran, manajemen, ${at + 1}`,
      'single-source',
      'T-EQOJ S-API MEM',
      'Bobotnya ada di T-EQOJ; bunyi pertanyaan syariah tidak ditemukan, pertanyaan konvensional yang dipakai.',
    ),
    questions: (indicator.questions ?? []).map(reworded),
  })),
};
