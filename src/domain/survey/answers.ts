import type { Instrument } from './instrument';
import { widthOf } from './instrument';

/** What one member answered, in the order of the questions; null where nothing was. */
export type Response = readonly (number | null)[];

/** A text as an answer: a blank is none; anything but a whole number of the scale is undefined. */
export function answerOf(text: string, { lowest, highest }: Instrument): number | null | undefined {
  const bare = text.trim();
  if (bare === '') return null;
  if (!/^\d{1,3}([.,]0+)?$/.test(bare)) return undefined;
  const value = Number.parseInt(bare, 10);
  return value >= lowest && value <= highest ? value : undefined;
}

/** True where a member answered anything at all. */
export const saysSomething = (response: Response): boolean => response.some((each) => each !== null);

/** The first answers of those who left none of them blank. @param width how many */
export const completeRows = (responses: readonly Response[], width: number): number[][] =>
  responses
    .map((each) => each.slice(0, width).filter((answer) => answer !== null))
    .filter((row) => row.length === width);

/** The answers to one question, blanks left out. @param at which question, from 0 */
export const givenAt = (responses: readonly Response[], at: number): number[] =>
  responses.map((each) => each[at] ?? null).filter((each) => each !== null);

/** Stored answers that fit the instrument; of any other shape, undefined. */
export function storedResponse(stored: unknown, instrument: Instrument): Response | undefined {
  if (!Array.isArray(stored) || stored.length !== widthOf(instrument)) return undefined;
  const response = stored.map((each: unknown) =>
    each === null ? null : answerOf(typeof each === 'number' ? String(each) : '?', instrument),
  );
  return response.every((each) => each !== undefined) ? response : undefined;
}
