import { OTHER_FIELD, ROW_FIELD, TOGETHER_FIELD, type Fields } from '../../intake/draft-merge';
import type { FromTurn } from '../../intake/row-drafts.service';
import { isOneOf } from '../../domain/records';
import { SURE_PLACES } from '../../domain/statement/suggested-places';
import { AUTO, OPEN } from '../../reading/row-choices';
import type { RowChoices } from '../../reading/row-choices';

/** Before the id of a row, in the name of the field that says what was proposed for it, and in which group: "asset cash". */
const SUGGESTED_FIELD = 's:';

/** What was chosen for rows, and which of them were confirmed with others by one tap. */
export interface SaidOfRows {
  readonly choices: RowChoices;
  readonly together: ReadonlySet<string>;
}

/** What was chosen for rows, in the fields that were sent. */
export const rowChoicesIn = (fields: ReadonlyMap<string, string>): Map<string, string> =>
  withPrefix(fields, ROW_FIELD);

/**
 * The fields of the rows; then what the button says that was pressed: `pick` takes a line, `edit` opens the list of all,
 * `agree` confirms a group as it was shown, without the rows that were chosen by themselves.
 */
export function saidOfRows(fields: ReadonlyMap<string, string>): SaidOfRows {
  const choices = rowChoicesIn(fields);
  const confirmed = withPrefix(fields, TOGETHER_FIELD);
  const [picked, line] = (fields.get('pick') ?? '').split(' ');
  if (picked && line) choices.set(picked, line);
  const edited = fields.get('edit') ?? '';
  if (edited !== '' && !choices.has(edited)) choices.set(edited, OPEN);
  for (const [id, suggested] of agreedIn(fields)) {
    // What was remembered for a row and is taken back leaves it as open as any other.
    if (![OPEN, AUTO].includes(choices.get(id) ?? OPEN)) continue;
    choices.set(id, suggested);
    confirmed.set(id, suggested);
  }
  const together = [...confirmed].flatMap(([id, said]) => (choices.get(id) === said ? [id] : []));
  return { choices, together: new Set(together) };
}

/** What else the page asks: whose it is, and what judges it. */
const BESIDE = ['name', 'kind', 'rules'] as const;
const ROW_FIELDS = /^[mtx]:[0-9a-f]{12}$/;
/** As long as a name may be. */
const LONGEST = 200;

/** The fields that are kept as a draft, of those that were sent; anything else of a form says nothing of the file. */
export const draftFieldsIn = (fields: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...fields].flatMap(([name, value]): [string, string][] =>
      ROW_FIELDS.test(name) || isOneOf(BESIDE, name) ? [[name, value.slice(0, LONGEST)]] : [],
    ),
  );

/**
 * The same of a whole page that was sent with what its button says: a row of the page that is not chosen is told as
 * such, a row that the page does not show is not told of.
 */
export function draftFieldsOf(
  fields: ReadonlyMap<string, string>,
  { choices, together }: SaidOfRows,
): Map<string, string> {
  const rows = [...choices].flatMap(([id, line]): [string, string][] => [
    [ROW_FIELD + id, line],
    [TOGETHER_FIELD + id, together.has(id) ? line : ''],
  ]);
  return draftFieldsIn(new Map([...fields, ...rows]));
}

/** What a page showed when it was opened, as its form carries it. */
export const shownText = (shown: [string, string][]): string => new URLSearchParams(shown).toString();

/** Of which turn of the draft a page is, and what it showed, where it says so. */
export function pageIn(fields: ReadonlyMap<string, string>): Omit<FromTurn, 'sent'> {
  const [turn, shown] = [fields.get('turn') ?? '', fields.get('shown')];
  return {
    ...(/^\d{1,9}$/.test(turn) && { turn: Number(turn) }),
    ...(shown !== undefined && { shown: new Map(new URLSearchParams(shown)) }),
  };
}

/** The fields of a page that was sent as they stand with its draft: a row is chosen as the draft says, and the lists that were opened stay open. */
export const withDraft = (fields: ReadonlyMap<string, string>, draft: Fields): Map<string, string> =>
  new Map([
    ...[...fields].flatMap(([name, value]): [string, string][] => {
      if (name.startsWith(ROW_FIELD)) return [[name, OPEN]];
      return /^(?:[stx]:|pick$|agree$)/.test(name) ? [] : [[name, value]];
    }),
    ...draft,
  ]);

/** What another page chose where both chose, by the id of the row. */
export const othersIn = (draft: Fields): Map<string, string> => withPrefix(draft, OTHER_FIELD);

/** What the button says that confirms the groups of every place at once. */
const ALL_PLACES = 'semua';

/** The rows of the group that was confirmed, or of all, with what was proposed for each. */
function agreedIn(fields: ReadonlyMap<string, string>): [id: string, line: string][] {
  const group = fields.get('agree') ?? '';
  if (group === '') return [];
  return [...withPrefix(fields, SUGGESTED_FIELD)].flatMap(([id, said]): [string, string][] => {
    const [of, line] = said.split(' ');
    const isAgreed = group === ALL_PLACES ? isOneOf(SURE_PLACES, of) : of === group;
    return isAgreed && line ? [[id, line]] : [];
  });
}

function withPrefix(fields: ReadonlyMap<string, string>, prefix: string): Map<string, string> {
  return new Map(
    [...fields].flatMap(([name, value]): [string, string][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
}
