/** Before the id of a row, in the name of the field in which somebody chose its line. */
export const ROW_FIELD = 'm:';

/** What was chosen for rows, in the fields that were sent. */
export function rowChoicesIn(fields: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...fields].flatMap(([name, value]): [string, string][] =>
      name.startsWith(ROW_FIELD) ? [[name.slice(ROW_FIELD.length), value]] : [],
    ),
  );
}
