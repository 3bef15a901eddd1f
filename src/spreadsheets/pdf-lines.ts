import { readAmount } from '../domain/amount';

/** A piece of text as a page shows it, in points from its upper left corner. */
export interface Glyphs {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its base line. */
  readonly down: number;
  /** Of its letters. */
  readonly height: number;
}

/** What stands together in a line: the words of a name, an amount. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly is: 'words' | 'amount';
}

/** A line of a page, its segments from left to right. */
export interface PageLine {
  readonly segments: readonly Segment[];
  readonly down: number;
  readonly height: number;
}

/** Of the height of a letter: base lines nearer than this are one line; words nearer than this are one text; letters one word. */
const ONE_LINE = 0.45;
const ONE_TEXT = 1;
const ONE_WORD = 0.12;

/** The lines of a page from the top, each parted where its words stand apart. */
export function linesOf(glyphs: readonly Glyphs[]): readonly PageLine[] {
  const sorted = glyphs.flatMap(spreadOut).sort((a, b) => a.down - b.down || a.left - b.left);
  const lines: Glyphs[][] = [];
  for (const each of sorted) {
    const open = lines.at(-1);
    const [first] = open ?? [];
    const isSame =
      first !== undefined && each.down - first.down < ONE_LINE * Math.max(first.height, each.height);
    if (open && isSame) open.push(each);
    else lines.push([each]);
  }
  return lines.map(lineOf);
}

/**
 * A text with wide gaps inside, as programs of typewriter letters print it, is several texts; so is one that begins or
 * ends with money, since the library runs columns together that stand close to each other.
 */
function spreadOut(of: Glyphs): readonly Glyphs[] {
  const step = (of.right - of.left) / Math.max(1, of.text.length);
  const parts = [...of.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].flatMap(({ 0: text, index }) => {
    const cut = BESIDE_MONEY.exec(text)?.index;
    return cut === undefined
      ? [{ text, index }]
      : [
          { text: text.slice(0, cut), index },
          { text: text.slice(cut + 1), index: index + cut + 1 },
        ];
  });
  return parts.map(({ text, index }) => {
    const left = of.left + index * step;
    return { ...of, text, left, right: left + text.length * step };
  });
}

/** The space behind money at the beginning of a text, or before money at its end, with a word on the other side. */
const BESIDE_MONEY =
  /(?<=^[-(]?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?\)?) (?=\S)|(?<=[^\s.]) (?=[-(]?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?\)?$)/;

function lineOf(glyphs: readonly Glyphs[]): PageLine {
  const sorted = glyphs.toSorted((a, b) => a.left - b.left);
  const height = Math.max(...sorted.map((each) => each.height));
  const texts: Glyphs[] = [];
  for (const each of sorted) {
    const before = texts.at(-1);
    if (before && belongs(before, each)) texts[texts.length - 1] = merged(before, each);
    else texts.push(each);
  }
  return { segments: withCurrency(texts.map(segmentOf)), down: sorted[0]?.down ?? 0, height };
}

function belongs(before: Glyphs, each: Glyphs): boolean {
  const gap = (each.left - before.right) / Math.max(before.height, each.height);
  if (gap <= ONE_WORD) return true;
  // Money stands by itself however near the words beside it are; the day of a date does not.
  const isMoney = [before, each].some(({ text }) => isAmount(text) && MONEY.test(text));
  return !isMoney && gap < ONE_TEXT;
}

function merged(before: Glyphs, each: Glyphs): Glyphs {
  const isApart = each.left - before.right > ONE_WORD * before.height;
  const text = `${before.text}${isApart ? ' ' : ''}${each.text}`;
  return { ...before, text, right: Math.max(before.right, each.right) };
}

const segmentOf = ({ text, left, right }: Glyphs): Segment => ({
  text,
  left,
  right,
  is: isAmount(text) ? 'amount' : 'words',
});

/** A currency that stands far before its amount belongs to it, and takes no place of its own. */
function withCurrency(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((each, at) => {
    const before = segments[at - 1];
    const after = segments[at + 1];
    if (CURRENCY.test(each.text) && after?.is === 'amount') return [];
    const isOfCurrency = each.is === 'amount' && before !== undefined && CURRENCY.test(before.text);
    return [isOfCurrency ? { ...each, text: `${before.text} ${each.text}` } : each];
  });
}

const CURRENCY = /^(?:Rp\.?|IDR)$/i;

const MONEY = /\d[.,]\d{3}|\d{5}/;

/** Longer than any amount. */
const LONGEST_AMOUNT = 40;

function isAmount(text: string): boolean {
  if (text.length > LONGEST_AMOUNT || /^[A-Za-z]/.test(text.replace(/^Rp\.?/i, ''))) return false;
  const { kind } = readAmount(text);
  return kind === 'amount' || kind === 'ambiguous' || kind === 'nil';
}
