/** Where a figure came from: the answer to "dari mana?". */
export type Origin =
  | {
      readonly at: 'cell';
      readonly file: string;
      readonly sheet: string;
      readonly cell: string;
      /** The label as the file words it. */
      readonly label?: string;
      /** The form prints this line with the opposite sign; the reader turned it. */
      readonly turned?: boolean;
      /** Further cells of the same sheet that were added to it: the parts of a line that the form breaks down. */
      readonly also?: readonly string[];
    }
  | { readonly at: 'json'; readonly file: string; readonly path: string }
  | { readonly at: 'form'; readonly field: string; readonly by: string; readonly on: string };

/** A place in one line of text, for lists and exports. */
export function originText(origin: Origin): string {
  switch (origin.at) {
    case 'cell':
      return `${origin.file}: ${origin.sheet}!${origin.cell}`;
    case 'json':
      return `${origin.file}: ${origin.path}`;
    case 'form':
      return `${origin.field}, ${origin.by}, ${origin.on}`;
  }
}
