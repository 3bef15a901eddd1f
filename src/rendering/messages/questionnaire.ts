import type { Answer } from '../../domain/statement/statement';
import { namesOf } from '../../domain/records';
import { plainNumber, points, pointsRange } from '../numbers';
import { ANSWER_WORDS, actorWords } from './words';

/** The answers on their buttons. */
export const ANSWER_BUTTONS: Record<Exclude<Answer, 'unanswered'>, string> = {
  yes: 'Ya',
  no: 'Tidak',
  notApplicable: 'Tidak berlaku',
};

/** What "tidak berlaku" does to the score. */
export const INAPPLICABLE_WORDS = {
  'counts-as-no': '“Tidak berlaku” dihitung sama dengan “Tidak”.',
  'left-out': '“Tidak berlaku” tidak ikut dibagi: pertanyaan itu dilewati.',
} as const;

/** "Bernilai sampai 2,35 poin; sejauh ini 0–1,18 poin." */
export const worthWords = (weight: string, least: string, most: string): string =>
  `Bernilai sampai ${points(weight)} poin; sejauh ini ${pointsRange(least, most)}.`;

/** A list that earns nothing by itself. */
export const WORTH_SHARED = 'Nilainya dihitung bersama daftar lain.';

/** "3 dari 4". */
export const ofAll = (some: number, all: number): string => `${some} dari ${all}`;

/** "Sejauh ini 61,20–83,45 dari 100 poin". */
export const totalSoFar = (least: string, most: string, outOf: string): string =>
  `Sejauh ini ${pointsRange(least, most)} dari ${plainNumber(outOf)} poin`;

/** How far all lists are. */
export const listsDone = (done: number, lists: number, answered: number, asked: number): string =>
  `${done} dari ${lists} daftar selesai, ${answered} dari ${asked} pertanyaan dijawab.`;

/** That answers are kept and not yet part of the stored result. */
export const waitingWords = (count: number): string =>
  `${count} jawaban sudah tersimpan dan belum masuk hasil penilaian. Semuanya menjadi satu revisi saat hasil dihitung; revisi lama tetap tersimpan.`;

/** What was answered a year ago. */
export const lastYearWords = (year: number, answer: string, note: string): string =>
  `${year}: ${answer}${note === '' ? '' : ` (${note})`}`;

/** The note of an answer that was taken over from a year before. */
export const sameAsWords = (year: number): string => `Sama seperti tahun ${year}`;

/** That last year's answers are offered, list by list. */
export const lastYearOffered = (
  year: number,
  count: number,
): { readonly title: string; readonly said: string } => ({
  title: `Masih sama seperti ${year}?`,
  said: `${count} pertanyaan yang masih kosong dijawab tahun ${year}. Baca jawabannya, lalu hapus tanda pada daftar yang berubah.`,
});

/** "12 ya, 2 tidak": how often each was answered. */
export const tallyWords = (counts: Readonly<Record<Exclude<Answer, 'unanswered'>, number>>): string =>
  namesOf(counts)
    .filter((each) => counts[each] > 0)
    .map((each) => `${counts[each]} ${ANSWER_WORDS[each]}`)
    .join(', ');

/** That somebody else answered otherwise in between. */
export const contestedWords = (stands: string, by: string, mine: string): string =>
  `${actorWords(by)} sudah menjawab: ${stands}. Jawaban Anda: ${mine}. Pilih yang benar, lalu simpan lagi.`;

/** A list of which only the number of yes is known. */
export const countedWords = (yes: number, all: number): string =>
  `${yes} dari ${all} dijawab ya, tanpa rinciannya. Menjawab satu per satu menggantikan hitungan itu.`;

/** "Pemeriksa: tidak. Notulen tidak ada. Pengurus menjawab ya. (Rani, 3 Mei 2026)". */
export const examinedWords = ({ answer, reason, own, who }: ExaminedParts): string => {
  const why = reason === '' ? '' : ` ${reason.replace(/[.]?$/, '.')}`;
  const said = answer === own ? '' : ` Pengurus: ${ANSWER_WORDS[own]}.`;
  return `Pemeriksa: ${ANSWER_WORDS[answer]}.${why}${said} (${who})`;
};

/** What an examiner found, in parts. */
interface ExaminedParts {
  readonly answer: Answer;
  readonly reason: string;
  readonly own: Answer;
  /** Who, and on which day. */
  readonly who: string;
}
