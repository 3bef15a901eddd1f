import { AUTO, OPEN } from '../../reading/row-choices';
import type { RowChoices } from '../../reading/row-choices';

/** Before the id of a row, in the name of the field in which somebody chose its line. */
export const ROW_FIELD = 'm:';
/** The same for what was proposed for it, and in which group: "asset cash". */
const SUGGESTED_FIELD = 's:';
/** The same for the line that was confirmed for it with others by one tap; another choice since then takes its place. */
const TOGETHER_FIELD = 't:';

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
const ROW_FIELDS = /^[mt]:[0-9a-f]{12}$/;
/** As long as a name may be. */
const LONGEST = 200;

/** The fields that are kept as a draft, of those that were sent; anything else of a form says nothing of the file. */
export const draftFieldsIn = (fields: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...fields].flatMap(([name, value]): [string, string][] =>
      ROW_FIELDS.test(name) || BESIDE.some((each) => each === name) ? [[name, value.slice(0, LONGEST)]] : [],
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

/** The rows of the group that was confirmed, with what was proposed for each. */
function agreedIn(fields: ReadonlyMap<string, string>): [id: string, line: string][] {
  const group = fields.get('agree') ?? '';
  if (group === '') return [];
  return [...withPrefix(fields, SUGGESTED_FIELD)].flatMap(([id, said]): [string, string][] => {
    const [of, line] = said.split(' ');
    return of === group && line ? [[id, line]] : [];
  });
}

function withPrefix(fields: ReadonlyMap<string, string>, prefix: string): Map<string, string> {
  return new Map(
    [...fields].flatMap(([name, value]): [string, string][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
}
