/** The fields of a page of rows, by name; empty or absent is nothing chosen. */
export type Fields = ReadonlyMap<string, string>;

/** What a page sends, beside what it showed when it was opened. */
export interface FromPage {
  readonly sent: Fields;
  /** Absent where it does not say: then all that it sends was chosen there. */
  readonly shown?: Fields;
}

/** A draft with what a page adds to it. */
export interface Merged {
  readonly fields: Fields;
  /** The fields in which another page chose meanwhile what this one does not show. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Before the id of a row, in the name of the field in which its line is chosen. */
export const ROW_FIELD = 'm:';
/** The same for the line that was confirmed for it with others by one tap: how it was chosen, and no choice by itself. */
export const TOGETHER_FIELD = 't:';
/** The same for what another page chose for it, where both chose. */
export const OTHER_FIELD = 'x:';

/**
 * Adds what was chosen on a page. What the page did not change is no choice of it, so that what was chosen elsewhere meanwhile
 * stays. Where both chose for one row, the later choice counts and the other is kept beside it, until a page shows both.
 */
export function mergedDraft(before: Fields, { sent, shown }: FromPage): Merged {
  const fields = new Map(before);
  const elsewhere = new Set<string>();
  for (const [name, value] of sent) {
    const was = shown ? (shown.get(name) ?? '') : undefined;
    const theirs = before.get(name) ?? '';
    const isMoved = was !== undefined && ![was, value, ''].includes(theirs);
    if (name.startsWith(OTHER_FIELD)) seen(fields, name, value);
    else if (isMoved && isNoChoice(name, value, was)) elsewhere.add(name);
    else if (value !== was) choose(fields, name, { value, against: isMoved ? theirs : '' });
  }
  const chosen = [...elsewhere].filter((name) => !name.startsWith(TOGETHER_FIELD));
  return { fields: new Map([...fields].filter(([, value]) => value !== '')), elsewhere: new Set(chosen) };
}

/** The page left the field as it was, or took its own line back: nothing stands against what was chosen elsewhere. */
const isNoChoice = (name: string, value: string, was: string): boolean =>
  value === was || (name.startsWith(ROW_FIELD) && value === '');

function choose(
  fields: Map<string, string>,
  name: string,
  { value, against }: { readonly value: string; readonly against: string },
): void {
  fields.set(name, value);
  if (against !== '' && name.startsWith(ROW_FIELD))
    fields.set(OTHER_FIELD + name.slice(ROW_FIELD.length), against);
}

/** What another page chose is asked about no more once it was shown beside what was chosen here. */
function seen(fields: Map<string, string>, name: string, value: string): void {
  if (fields.get(name) === value) fields.delete(name);
}

/** What was not used of a draft when the file was stored: somebody chose it elsewhere meanwhile. */
export const unusedOf = (fields: Readonly<Record<string, string>>, used: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => name.startsWith(ROW_FIELD) && used.get(name.slice(ROW_FIELD.length)) !== value,
    ),
  );
