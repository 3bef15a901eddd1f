/** What parts the fields of a text table. The comma is last: amounts have commas in them, and it would part those too. */
export const SEPARATORS = ['\t', ';', '|', ','] as const;

/** A separator beside the comma is believed when it makes at least this share of the rows that the comma makes. */
const BELIEVED = 0.5;
/** So much of a text, and so many rows of it, show how it is parted. */
const LOOKED_AT = 65_536;
const MOST_ROWS = 400;
const FEWEST_ROWS = 2;

/** How a text table is parted, and where it begins. */
export interface Separated {
  readonly separator: string;
  /** The offset of the first row, after a line `sep=;` in which Excel is told of the separator. */
  readonly from: number;
}

/** The separator of a text table: the one it names, else the one that parts most of its rows alike. Undefined where none does. */
export function separatorOf(text: string): Separated | undefined {
  const named = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i.exec(text.slice(0, 16));
  if (named?.[1] !== undefined) return { separator: named[1], from: named[0].length };
  const start = text.slice(0, LOOKED_AT);
  const scores = SEPARATORS.map((separator) => ({ separator, rows: rowsAlike(start, separator) }));
  const most = Math.max(...scores.map(({ rows }) => rows));
  if (most < FEWEST_ROWS) return undefined;
  const first = scores.find(({ rows }) => rows >= Math.max(FEWEST_ROWS, most * BELIEVED));
  return first && { separator: first.separator, from: 0 };
}

/** How many rows have as many fields as most rows that have more than one. */
const rowsAlike = (text: string, separator: string): number =>
  Math.max(0, ...countsOf(text, separator).values());

/** The number of fields that most rows have; 2 where no row has more than one. */
export function widthOf(text: string, separator: string): number {
  const counts = [...countsOf(text.slice(0, LOOKED_AT), separator)].sort(([, a], [, b]) => b - a);
  return counts[0]?.[0] ?? 2;
}

/** By a number of fields above one: how many rows have it. */
function countsOf(text: string, separator: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const width of widths(text, separator)) {
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return counts;
}

/** The number of fields of each row. What stands in quotes parts nothing. */
function widths(text: string, separator: string): number[] {
  const found: number[] = [];
  let width = 1;
  let quoted = false;
  let fieldStart = true;
  // A doubled quote stands for a quote, or for a field of nothing: it opens and closes none.
  for (const letter of text.replace(/\r\n?/g, '\n').replaceAll('""', '')) {
    const opens = letter === '"' && (quoted || fieldStart);
    if (opens) quoted = !quoted;
    else if (!quoted && letter === separator) width += 1;
    else if (!quoted && letter === '\n') {
      found.push(width);
      width = 1;
      if (found.length >= MOST_ROWS) return found;
    }
    fieldStart = letter === separator || letter === '\n';
  }
  found.push(width);
  return found;
}
