import { isList, originAt, originsOf } from '../statement/answers';
import type { AnswerSheet, Figure, Origin, Statement } from '../statement/statement';

/** The parts of a statement that a person may type. */
export type Part = 'figures' | 'answers' | 'form';

/** A place in which layers may speak: a line, one question of an indicator, or the period end. */
export interface Place {
  readonly key: string;
  readonly part: Part;
  /** The line, the indicator's number, or `period-end`. */
  readonly code: string;
  /** The question, counted from 0; absent of a line, and of a mere count of yes. */
  readonly at?: number;
}

/** What one layer says in a place: an amount as an exact fraction, an answer, or an ISO date. */
export interface Said {
  readonly text: string;
  readonly origin: Origin;
  /** What was written beside an answer. */
  readonly note?: string;
}

/** A place and what is said there. */
export interface Spoken extends Place {
  readonly said: Said;
}

export const figurePlace = (code: string): Place => ({ key: `f:${code}`, part: 'figures', code });

export const answerPlace = (code: string, at?: number): Place =>
  at === undefined
    ? { key: `a:${code}`, part: 'answers', code }
    : { key: `a:${code}:${at}`, part: 'answers', code, at };

export const PERIOD_END: Place = { key: 'p:end', part: 'form', code: 'period-end' };

/** The place of a key; none for what is no key. */
export function placeOfKey(key: string): Place | undefined {
  const [part, code = '', at] = key.split(':');
  if (key === PERIOD_END.key) return PERIOD_END;
  if (part === 'f') return figurePlace(code);
  return part === 'a' ? answerPlace(code, at === undefined ? undefined : Number(at)) : undefined;
}

/** Everything a statement says, place by place. An unanswered question says nothing. */
export function spokenIn(statement: Statement): Map<string, Spoken> {
  const spoken = [
    ...periodEnd(statement),
    ...[...statement.figures].map(([code, figure]) => ({ ...figurePlace(code), said: saidBy(figure) })),
    ...[...statement.answers].flatMap(([code, sheet]) => answersIn(code, sheet)),
  ];
  return new Map(spoken.map((each) => [each.key, each]));
}

const saidBy = ({ amount, origin }: Figure): Said => ({ text: amount.toFraction(), origin });

/** The same beside a file: where that only counts the yes of a list in which somebody typed, the list speaks by its count. */
export function spokenBeside(statement: Statement, file: Statement): Map<string, Spoken> {
  const spoken = spokenIn(statement);
  for (const [code, { answers }] of file.answers) {
    const sheet = statement.answers.get(code);
    if (typeof answers !== 'number' || !sheet || !isList(sheet)) continue;
    const typed = originsOf(sheet).find(({ at }) => at === 'form');
    const yes = sheet.answers.filter((each) => each === 'yes').length;
    const place = answerPlace(code);
    if (typed) spoken.set(place.key, { ...place, said: { text: String(yes), origin: typed } });
  }
  return spoken;
}

/** Who typed a statement from nothing typed its period end; beside figures of a file it is the file's. */
function periodEnd({ period, figures, answers }: Statement): Spoken[] {
  const origins = [...figures.values(), ...answers.values()].map(({ origin }) => origin);
  const origin = origins.find(({ at }) => at !== 'form') ?? origins[0];
  return origin ? [{ ...PERIOD_END, said: { text: period.end, origin } }] : [];
}

function answersIn(code: string, sheet: AnswerSheet): Spoken[] {
  const { answers, origin } = sheet;
  if (typeof answers === 'number') return [{ ...answerPlace(code), said: { text: String(answers), origin } }];
  return answers.flatMap((answer, at) => {
    if (answer === 'unanswered') return [];
    const note = sheet.notes?.[at];
    const said = { text: answer, origin: originAt(sheet, at), ...(note === undefined ? {} : { note }) };
    return [{ ...answerPlace(code, at), said }];
  });
}
