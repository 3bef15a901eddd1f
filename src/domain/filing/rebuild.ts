import { exact } from '../decimal';
import { periodOf } from '../period';
import { ANSWERS } from '../statement/statement';
import type { Finding } from '../statement/finding';
import { isList, listOf } from '../statement/answers';
import type { AnswerList, Entry } from '../statement/answers';
import type { AnswerSheet, Figure, Statement } from '../statement/statement';
import { PERIOD_END, answerPlace, figurePlace } from './places';
import type { Said } from './places';

type Found = ReadonlyMap<string, Said>;

/** The statement in which just these things are said; the rest is the file's where it speaks of the whole year. */
export function rebuilt(
  before: Statement,
  file: Statement,
  { found, whole }: { readonly found: Found; readonly whole: boolean },
): Statement {
  const { ratios, scores, totalsProve } = whole ? file : before;
  const figures = figuresOf(before, file, found);
  const doubts = [...doubtsLeft(before, figures, whole), ...doubtsLeft(file, figures, false)];
  return {
    unit: { ...before.unit, ...file.unit },
    period: periodOf(file.period.year, found.get(PERIOD_END.key)?.text ?? file.period.end),
    figures,
    ...{ ratios, scores },
    answers: answersOf(before, file, found),
    totalsProve,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** Doubts about what still counts; also about amounts that are missing for being doubtful, unless all is read anew. */
function doubtsLeft(
  { doubts = [], figures: own }: Statement,
  figures: ReadonlyMap<string, Figure>,
  readAnew: boolean,
): readonly Finding[] {
  return doubts.filter(({ line }) => own.get(line) === figures.get(line) && (own.has(line) || !readAnew));
}

/** In the order of the file, then what it does not show. */
function figuresOf(before: Statement, file: Statement, found: Found): Map<string, Figure> {
  const codes = new Set([...file.figures.keys(), ...before.figures.keys()]);
  return new Map(
    [...codes].flatMap((code): [string, Figure][] => {
      const said = found.get(figurePlace(code).key);
      if (!said) return [];
      const own = [file.figures.get(code), before.figures.get(code)].find(
        (each) => each !== undefined && isSaid(each, said),
      );
      return [[code, own ?? { amount: exact(said.text), origin: said.origin }]];
    }),
  );
}

const isSaid = ({ amount, origin }: Figure, said: Said): boolean =>
  origin === said.origin && amount.toFraction() === said.text;

function answersOf(before: Statement, file: Statement, found: Found): Map<string, AnswerSheet> {
  const codes = new Set([...file.answers.keys(), ...before.answers.keys()]);
  return new Map(
    [...codes].flatMap((code): [string, AnswerSheet][] => {
      const sheet = sheetOf(code, [file.answers.get(code), before.answers.get(code)], found);
      return sheet ? [[code, sheet]] : [];
    }),
  );
}

/** Answers question by question; a mere count of yes where it is what the file says and counts, or all there is. */
function sheetOf(
  code: string,
  sheets: readonly (AnswerSheet | undefined)[],
  found: Found,
): AnswerSheet | undefined {
  const lists = sheets.filter((sheet) => sheet !== undefined).filter(isList);
  const length = Math.max(0, ...lists.map(({ answers }) => answers.length));
  const entries = Array.from({ length }, (_, at) => found.get(answerPlace(code, at).key));
  const count = found.get(answerPlace(code).key);
  const [comes] = sheets;
  const counts = comes && !isList(comes) && count?.origin === comes.origin;
  if (count && (counts || !entries.some((each) => each)))
    return { answers: Number(count.text), origin: count.origin };
  const [home] = lists;
  const told = entries.map((said, at) => entryOf(said, openNote(lists, at)));
  return home && listOf(told, home.origin);
}

const entryOf = (said: Said | undefined, open: Pick<Entry, 'note'>): Entry => ({
  answer: ANSWERS.find((each) => each === said?.text) ?? 'unanswered',
  ...(said ? { origin: said.origin } : {}),
  ...(said?.note === undefined ? open : { note: said.note }),
});

/** What somebody wrote beside a question that waits for its answer: no layer answers it, so none replaces the note. */
function openNote(lists: readonly AnswerList[], at: number): Pick<Entry, 'note'> {
  const notes = lists.map(({ answers, notes }) => (answers[at] === 'unanswered' ? notes?.[at] : undefined));
  const note = notes.find((each) => each !== undefined);
  return note === undefined ? {} : { note };
}
