import { exact, plain } from '../../domain/decimal';
import type { Place, Said } from '../../domain/filing/places';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Origin } from '../../domain/statement/statement';
import { ANSWERS } from '../../domain/statement/statement';
import { ANSWER_WORDS, actorWords } from '../../rendering/messages';
import { date, plainNumber, rupiah } from '../../rendering/numbers';
import { questionnairesOf } from '../../template/law';
import { placeWords } from '../../views/parts/places';

/** What a place is called: a line, a question with its number, the period end. */
export function placeLabel(kind: Kind, { part, code, at }: Place): string {
  if (part === 'form') return 'Akhir tahun buku';
  if (part === 'figures') return chartIndex(kind).lines.get(code)?.label ?? code;
  if (at === undefined) return `Jawaban ${code}`;
  const question = questionnairesOf(kind).find(({ indicator }) => indicator === code)?.questions[at];
  return question ? `${code}, ${question.number}. ${question.text}` : `Jawaban ${code}, nomor ${at + 1}`;
}

/** What a layer says in a place, in words; nothing where a person emptied it. */
export function saidWords(kind: Kind, { part, code, at }: Place, said: Said | undefined): string {
  if (!said) return 'dikosongkan';
  if (part === 'form') return date(said.text);
  if (part === 'answers' && at === undefined) return `${said.text} ya`;
  if (part === 'answers') return ANSWER_WORDS[ANSWERS.find((each) => each === said.text) ?? 'unanswered'];
  const text = plain(exact(said.text));
  const unit = chartIndex(kind).lines.get(code)?.unit ?? 'rupiah';
  return unit === 'rupiah' ? rupiah(text) : plainNumber(text);
}

/** Where it came from: "diketik pengguna komputer ini, 3 Januari 2026", or the cell of a file. */
export function sourceWords(origin: Origin): string {
  if (origin.at === 'form') return `diketik ${actorWords(origin.by)}, ${date(origin.on)}`;
  return `${origin.file}, ${placeWords(origin)}`;
}
