import { readAmount, readCount } from '../amount';
import { ZERO } from '../decimal';
import type { Exact } from '../decimal';
import { isList, listOf, originAt } from './answers';
import type { Entry } from './answers';
import type { Line } from './chart';
import type { Answer, AnswerSheet, Figure, Origin } from './statement';

/** Who typed, and when: what is typed now is traced to it. */
export interface Stamp {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** What was typed where no amount can be read. */
export interface TypedFault {
  readonly code: string;
  readonly text: string;
}

export interface TypedFigures {
  readonly figures: Map<string, Figure>;
  readonly faults: readonly TypedFault[];
}

/** Every way of writing an amount is far shorter. */
const LONGEST = 60;

/**
 * The figures of a form. What says the same as before keeps where it came from; what is new or other is traced to the
 * form. A blank is not reported, a dash or 0 is nil. What the form does not show stays as it was.
 *
 * @param texts by line; a line that is absent was not asked
 */
export function typedFigures(
  lines: readonly Line[],
  before: ReadonlyMap<string, Figure>,
  texts: ReadonlyMap<string, string>,
  stamp: Stamp,
): TypedFigures {
  const figures = new Map(before);
  const faults: TypedFault[] = [];
  for (const line of lines) {
    const text = texts.get(line.code);
    if (text === undefined) continue;
    const read = typedAmount(text, line.unit);
    const old = before.get(line.code);
    if (read === 'fault') faults.push({ code: line.code, text });
    else if (read === 'blank') figures.delete(line.code);
    else if (!old?.amount.equals(read)) {
      const note = old?.note === undefined ? {} : { note: old.note };
      figures.set(line.code, { amount: read, origin: originOf(line.label, stamp), ...note });
    }
  }
  return { figures: inOrder(lines, figures), faults };
}

/** A typed amount: `1.234` is thousands here, since the form writes amounts so itself. */
function typedAmount(text: string, unit: Line['unit']): Exact | 'blank' | 'fault' {
  if (text.length > LONGEST) return 'fault';
  const read = unit === 'persons' ? readCount(text) : readAmount(text, { decimals: 'comma' });
  switch (read.kind) {
    case 'amount':
      return read.value;
    case 'nil':
      return ZERO;
    case 'blank':
      return 'blank';
    case 'ambiguous':
    case 'not-a-number':
      return 'fault';
  }
}

/** Lines in the order of the form, then what no form shows: terms given directly. */
function inOrder(lines: readonly Line[], figures: ReadonlyMap<string, Figure>): Map<string, Figure> {
  const shown = lines.flatMap(({ code }): [string, Figure][] => {
    const figure = figures.get(code);
    return figure ? [[code, figure]] : [];
  });
  return new Map([...shown, ...figures]);
}

/** The questions of one indicator as the form asks them. */
export interface Asked {
  readonly indicator: string;
  readonly label: string;
  readonly count: number;
}

/**
 * The answers of a form, set by set: where one question of a regulation is answered, all of its questionnaires count.
 * A sheet that says the same as before keeps where it came from; a mere count of yes stays until questions are answered.
 */
export function typedAnswers(
  sets: readonly (readonly Asked[])[],
  before: ReadonlyMap<string, AnswerSheet>,
  answerOf: (indicator: string, at: number) => Answer,
  stamp: Stamp,
): Map<string, AnswerSheet> {
  const sheets = new Map(before);
  for (const asked of sets) {
    const given = asked.map(({ count, indicator }) =>
      Array.from({ length: count }, (_, at) => answerOf(indicator, at)),
    );
    const none = given.every((answers) => answers.every((each) => each === 'unanswered'));
    for (const [at, { indicator, label }] of asked.entries()) {
      const answers = given[at] ?? [];
      const old = before.get(indicator);
      if (none && typeof old?.answers === 'number') continue;
      if (none) sheets.delete(indicator);
      else if (!same(old, answers)) sheets.set(indicator, sheetOf(old, answers, label, stamp));
    }
  }
  return sheets;
}

/** Only what is answered otherwise is traced to the form. A count without its questions is kept beside others' answers. */
function sheetOf(
  old: AnswerSheet | undefined,
  answers: readonly Answer[],
  label: string,
  stamp: Stamp,
): AnswerSheet {
  const typed = originOf(label, stamp);
  if (!old) return { answers, origin: typed };
  if (!isList(old)) return answers.every((each) => each === 'unanswered') ? old : { answers, origin: typed };
  const notes = old.notes ?? {};
  const entries = answers.map((answer, at): Entry => {
    const note = notes[at];
    const origin = answer === old.answers[at] ? originAt(old, at) : typed;
    return { answer, origin, ...(note === undefined ? {} : { note }) };
  });
  return listOf(entries, old.origin);
}

function same(old: AnswerSheet | undefined, answers: readonly Answer[]): boolean {
  if (!old || typeof old.answers === 'number') return false;
  const { answers: given } = old;
  return given.length === answers.length && given.every((each, at) => each === answers[at]);
}

function originOf(field: string, { by, on }: Stamp): Origin {
  return { at: 'form', field, by, on };
}
