import { object, text, whole, type Schema } from '../../document/schema';

/** A book year, in an address or a body. */
export const BOOK_YEAR: Schema<number> = { ...whole, minimum: 1990, maximum: 2100 };

/** Why something is done. */
export const REASON: Schema<string> = { ...text, minLength: 1, maxLength: 500 };

/** A body that says only why. */
export interface Reasoned {
  readonly reason: string;
}

export const REASONED = object<Reasoned>({ reason: REASON });

/** The fields of a body as a form has them: a text each. */
export const asForm = (sent: object): (readonly [name: string, text: string])[] =>
  Object.entries(sent).map(([name, value]) => [name, String(value)]);
