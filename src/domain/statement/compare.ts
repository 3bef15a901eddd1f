import type { Exact } from '../decimal';
import type { AnswerSheet, Figure, Reported, Statement } from './statement';

/** What stands in one place of a statement, without where it came from. */
export type Content = Exact | AnswerSheet['answers'] | string | boolean;

/** One place in which two statements of the same period do not say the same. */
export interface Difference {
  readonly part: 'figures' | 'ratios' | 'scores' | 'answers' | 'notes' | 'form';
  /** The line, the indicator number, or (in `form`) `period-end` or `totals-prove`. */
  readonly code: string;
  /** Absent where the stored statement says nothing. */
  readonly stored?: Content;
  /** Absent where the other one says nothing. */
  readonly found?: Content;
}

/** Every difference in content; origins and the names of the unit are not compared. */
export function differences(stored: Statement, found: Statement): Difference[] {
  const parts: readonly [Difference['part'], Contents, Contents][] = [
    ['figures', amountsOf(stored.figures), amountsOf(found.figures)],
    ['ratios', valuesOf(stored.ratios), valuesOf(found.ratios)],
    ['scores', valuesOf(stored.scores), valuesOf(found.scores)],
    ['answers', answersOf(stored.answers), answersOf(found.answers)],
    ['notes', notesOf(stored.figures), notesOf(found.figures)],
    ['form', formOf(stored), formOf(found)],
  ];
  return parts.flatMap(([part, before, after]) => compareContents(part, before, after));
}

/** True where nothing differs, not even what was written beside an answer. */
export function saysTheSame(stored: Statement, found: Statement): boolean {
  const written = ({ answers }: Statement): string =>
    JSON.stringify([...answers].map(([indicator, { notes = {} }]) => [indicator, notes]));
  return differences(stored, found).length === 0 && written(stored) === written(found);
}

/**
 * True for a difference in which a comparative column contradicts or adds to what is stored. A column that leaves a
 * line out, as a shorter form does, says nothing about it; nor does it carry the notes and totals of the first form.
 */
export function contradicts({ part, found }: Difference): boolean {
  return found !== undefined && part !== 'notes' && part !== 'form';
}

type Contents = ReadonlyMap<string, Content>;

function amountsOf(figures: ReadonlyMap<string, Figure>): Contents {
  return new Map([...figures].map(([code, figure]) => [code, figure.amount]));
}

function valuesOf(reported: ReadonlyMap<string, Reported>): Contents {
  return new Map([...reported].map(([code, each]) => [code, each.value]));
}

function answersOf(sheets: ReadonlyMap<string, AnswerSheet>): Contents {
  return new Map([...sheets].map(([code, sheet]) => [code, sheet.answers]));
}

function notesOf(figures: ReadonlyMap<string, Figure>): Contents {
  return new Map([...figures].flatMap(([code, { note }]) => (note === undefined ? [] : [[code, note]])));
}

function formOf(statement: Statement): Contents {
  return new Map<string, Content>([
    ['period-end', statement.period.end],
    ['totals-prove', statement.totalsProve],
  ]);
}

function compareContents(part: Difference['part'], before: Contents, after: Contents): Difference[] {
  const codes = [...new Set([...before.keys(), ...after.keys()])];
  return codes.flatMap((code) => {
    const [stored, found] = [before.get(code), after.get(code)];
    if (sameContent(stored, found)) return [];
    return [
      { part, code, ...(stored === undefined ? {} : { stored }), ...(found === undefined ? {} : { found }) },
    ];
  });
}

function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (isExact(a) && isExact(b)) return a.equals(b);
  if (isList(a) && isList(b)) return a.length === b.length && a.every((answer, at) => answer === b[at]);
  return a === b;
}

function isList(
  content: Content | undefined,
): content is readonly (string & Content)[] & AnswerSheet['answers'] {
  return Array.isArray(content);
}

function isExact(content: Content | undefined): content is Exact {
  return typeof content === 'object' && !isList(content);
}
