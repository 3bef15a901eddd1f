import { MOST_SELECTED } from '../../../attention/row-actions.service';
import { MOST_IN_OWN_GROUP } from '../../../domain/comparison/peers';
import { list, object, optional, text, whole, type Plain, type Schema } from '../../document/schema';

/** A book year, in an address or a body. */
export const BOOK_YEAR: Schema<number> = { ...whole, minimum: 1990, maximum: 2100 };

/** The area of a list. */
export const OWN_AREA = optional<string>({
  ...{ ...text, maxLength: 20 },
  description: 'kode wilayah; where the own lists begin unless given',
});

const unitsUpTo = (most: number): Schema<readonly string[]> => ({
  ...list<string>({ ...text, maxLength: 100 }),
  ...{ minItems: 1, maxItems: most },
});

/** Ids of units that are meant together: as many as a group may have. */
export const SOME_UNITS = unitsUpTo(MOST_IN_OWN_GROUP);

/** Ids of units that something is done with at once. */
export const SELECTED_UNITS = unitsUpTo(MOST_SELECTED);

/** A form that sends one file. */
export const FILE_FORM: Plain = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};

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
