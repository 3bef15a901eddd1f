import type { Answer, AnswerSheet, Origin } from './statement';

/** Answers question by question. */
export type AnswerList = AnswerSheet & { readonly answers: readonly Answer[] };

/** False for a mere count of yes. */
export function isList(sheet: AnswerSheet): sheet is AnswerList {
  return typeof sheet.answers !== 'number';
}

/** Where the answer to one question came from. */
export function originAt({ origin, elsewhere }: AnswerSheet, at: number): Origin {
  return elsewhere?.[at] ?? origin;
}

/** The places besides its own that a list's answers came from, each once. */
export function otherOrigins({ elsewhere }: AnswerSheet): Origin[] {
  if (!elsewhere) return [];
  return [...new Map(Object.values(elsewhere).map((each) => [JSON.stringify(each), each])).values()];
}

/** Where the given answers of a list came from. */
export function originsOf(list: AnswerList): Origin[] {
  return list.answers.flatMap((answer, at) => (answer === 'unanswered' ? [] : [originAt(list, at)]));
}

/** The answer to one question; without an origin where nobody answered it. */
export interface Entry {
  readonly answer: Answer;
  readonly origin?: Origin;
  readonly note?: string;
}

/** A list of answers that stands in one place; answers that came from elsewhere say so. */
export function listOf(entries: readonly Entry[], home: Origin): AnswerSheet {
  const strays = entries.flatMap(({ origin }, at): [number, Origin][] =>
    origin && !sameOrigin(origin, home) ? [[at, origin]] : [],
  );
  const notes = entries.flatMap(({ note }, at): [number, string][] => (note ? [[at, note]] : []));
  return {
    answers: entries.map(({ answer }) => answer),
    origin: home,
    ...(strays.length > 0 ? { elsewhere: Object.fromEntries(strays) } : {}),
    ...(notes.length > 0 ? { notes: Object.fromEntries(notes) } : {}),
  };
}

/** What a list says at each question; of a mere count nothing. */
export function entriesOf(sheet: AnswerSheet): Entry[] {
  if (!isList(sheet)) return [];
  return sheet.answers.map((answer, at) => {
    const note = sheet.notes?.[at];
    return { answer, origin: originAt(sheet, at), ...(note === undefined ? {} : { note }) };
  });
}

const sameOrigin = (a: Origin, b: Origin): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
