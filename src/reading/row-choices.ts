import { createHash } from 'node:crypto';
import type { Correction, RowReading } from './layout';

/** The list of lines is open for the row, and nothing is chosen yet. */
export const OPEN = '';
/** The row is read as the program reads it again: what was remembered for it is forgotten. */
export const AUTO = 'auto';
/** The row is no line and is left out. */
export const LEFT_OUT = 'none';

/** What a person chose for rows, by row id: a line, {@link LEFT_OUT}, {@link AUTO}, or nothing yet: {@link OPEN}. */
export type RowChoices = ReadonlyMap<string, string>;

/** A short name for a row in forms and addresses: its key may hold anything that a file says. */
export function rowId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

/** The decisions among the choices, for the rows of a file. */
export function correctionsIn(rows: readonly RowReading[], choices: RowChoices): Correction[] {
  return rows.flatMap(({ key }): Correction[] => {
    const choice = choices.get(rowId(key));
    if (choice === undefined || choice === AUTO || choice === OPEN) return [];
    return [{ key, line: choice === LEFT_OUT ? null : choice }];
  });
}

/** True where a person said how the row is to be read. */
export const isChosen = (choices: RowChoices, key: string): boolean =>
  (choices.get(rowId(key)) ?? OPEN) !== OPEN;

/** A decision as it stands in a form. */
export const choiceOf = ({ line }: Pick<Correction, 'line'>): string => line ?? LEFT_OUT;

/** Rows that nothing is taken from until somebody says what they are. */
export const doubtfulIn = (rows: readonly RowReading[]): RowReading[] =>
  rows.filter(({ state }) => state === 'doubtful');
