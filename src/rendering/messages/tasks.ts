import type { ProposalResult } from '../../domain/assessment/result';
import type { TaskKind } from '../../domain/assessment/tasks';
import { NO_BREAK, listed, plainNumber, points } from '../numbers';

/** So many figures are named; more are counted. */
const NAMED = 2;

const several = (labels: readonly string[]): string => {
  const first = labels.slice(0, NAMED).map((label) => `“${label}”`);
  const more = labels.length - NAMED;
  return listed(more > 0 ? [...first, `${more} angka lain`] : first);
};

/** What a task asks for, said to whoever does it. */
export const TASK_WORDS: Record<TaskKind, (labels: readonly string[], count: number) => string> = {
  figures: (labels) => `Isi ${several(labels)}`,
  answers: (labels, count) =>
    labels.length === 1
      ? `Jawab daftar “${labels[0]}”: ${count} pertanyaan`
      : `Jawab ${labels.length} daftar pertanyaan: ${count} pertanyaan`,
  'year-before': () => 'Tambahkan laporan tahun sebelumnya',
};

/** "menutup 9,75 poin (1.2 dan 2.4)". */
export const taskGain = (gain: string, closes: readonly string[]): string =>
  closes.length > 3
    ? `menutup ${points(gain)} poin, ${closes.length} rasio`
    : `menutup ${points(gain)} poin (${listed(closes)})`;

/** "60" as it is; what is not whole with both decimals, as the points beside it: "49,20". */
const wholeOrPoints = (text: string): string => {
  const plain = plainNumber(text);
  return plain.includes(',') ? points(text) : plain;
};

/** "22,25 dari 60 poin yang dapat dinilai"; what is not certain yet beside it. */
export function settledWords(earned: string, assessable: string, outOf: string): string {
  const open = plainNumber(outOf);
  return assessable === outOf
    ? `${points(earned)} dari ${open} poin.`
    : `Sudah pasti: ${points(earned)} dari ${wholeOrPoints(assessable)} poin yang dapat dinilai. Seluruhnya ${open} poin; sisanya menunggu isian di bawah ini.`;
}

/** Grades that nothing still missing can bring, the better as the worse. */
export const excludedWords = (grades: readonly string[]): string =>
  grades.length === 0 ? '' : `Sudah pasti bukan ${listed(grades)}, apa pun isian yang masih kosong.`;

/** "19. Modal sendiri tumbuh …: ya (112,30 % dari tahun lalu; paling sedikit 105,10 %)". */
export const proposalWords = ({ question, text, answer, found, needed }: ProposalResult): string =>
  `${question}. ${text}: ${answer === 'yes' ? 'ya' : 'tidak'} (${points(found)}${NO_BREAK}% dari tahun lalu; yang diminta paling sedikit ${points(needed)}${NO_BREAK}%)`;
