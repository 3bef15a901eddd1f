import { namedPlaces, pagesIn, pdfObjects, streamOf, wayFrom, waysIn, type PdfObjects } from './pdf-objects';
import { drawnFirst, plainStream, rewritten } from './pdf-writer';

/** A line of the contents: where it ends on its page, and the page that it leads to. */
interface ContentsLine {
  /** Points from the left, and from the foot to the middle of the line. */
  readonly right: number;
  readonly middle: number;
  /** From 1. */
  readonly page: number;
}

/** The name of a typeface on its page, and its own code for each digit. */
interface Digits {
  readonly font: string;
  readonly codes: readonly string[];
}

const DIGITS = '0123456789'.split('');
/** In points, and how wide a digit is beside that: all are of one width. */
const SIZE = 9;
const DIGIT = 0.497;
/** From the middle of a line down to where its letters stand. */
const BASE = 0.33;

/**
 * Writes the number of its page behind every line of the contents on the first page. Only the printed file knows on which
 * page something came to stand, and to print it twice would take twice as long.
 *
 * @param pdf as the browser printed it, with links within itself on the first page
 * @throws Error for one that the browser has not printed
 */
export function withPageNumbers(pdf: Buffer): Buffer {
  const objects = pdfObjects(pdf);
  const [first] = pagesIn(objects);
  const lines = first === undefined ? [] : linesOf(objects, first);
  const digits = first === undefined ? undefined : digitsOf(objects, first);
  if (first === undefined || lines.length === 0 || !digits) return pdf;
  const content = `/Artifact BMC\n${lines.map((each) => drawn(each, digits)).join('\n')}\nEMC`;
  const head = objects.bodies.get(first)?.head ?? '';
  const stream = plainStream(content);
  return rewritten(objects, new Map([[first, drawnFirst(head, objects.size)]]), [stream]);
}

function linesOf(objects: PdfObjects, page: number): ContentsLine[] {
  const places = placesOf(objects);
  const [, links = ''] = /\/Annots \[([^\]]*)\]/.exec(objects.bodies.get(page)?.head ?? '') ?? [];
  return waysIn(links).flatMap((number): ContentsLine[] => {
    const head = objects.bodies.get(number)?.head ?? '';
    const [, bottom, right, top] = /\/Rect \[[\d.]+ ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
    const to = places.get(/\/Dest \/(\S+)/.exec(head)?.[1] ?? '');
    if (right === undefined || to === undefined) return [];
    return [{ right: Number(right), middle: (Number(bottom) + Number(top)) / 2, page: to }];
  });
}

/** On which page each place stands that something leads to. */
function placesOf(objects: PdfObjects): ReadonlyMap<string, number> {
  const pages = new Map(pagesIn(objects).map((number, at) => [number, at + 1]));
  return new Map(
    [...namedPlaces(objects)].flatMap(([name, place]): [string, number][] => {
      const number = pages.get(Number(/^\d+/.exec(place)?.[0]));
      return number === undefined ? [] : [[name, number]];
    }),
  );
}

/** A typeface of the page that has all digits: the one of running text where that has. */
function digitsOf(objects: PdfObjects, page: number): Digits | undefined {
  const [, fonts = ''] = /\/Font <<([^>]*)>>/.exec(objects.bodies.get(page)?.head ?? '') ?? [];
  const found = [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].flatMap(([, font = '', number]) => {
    const regular = /Regular/.test(objects.bodies.get(Number(number))?.head ?? '');
    const letters = lettersOf(objects, Number(number));
    const codes = DIGITS.flatMap((digit) => letters.get(digit) ?? []);
    return codes.length === DIGITS.length ? [{ font, codes, regular }] : [];
  });
  return found.find(({ regular }) => regular) ?? found[0];
}

/** The code of each letter in a typeface, from the table by which a PDF is searched. */
function lettersOf(objects: PdfObjects, font: number): ReadonlyMap<string, string> {
  const map = objects.bodies.get(wayFrom(objects, font, 'ToUnicode'));
  const table = map ? streamOf(map).toString('latin1') : '';
  return new Map([...singles(table), ...ranges(table)]);
}

const singles = (table: string): [string, string][] =>
  [...table.matchAll(/^<(\w{4})> <(\w{4})>$/gm)].map(([, code = '', letter = '']) => [
    String.fromCharCode(parseInt(letter, 16)),
    code,
  ]);

const ranges = (table: string): [string, string][] =>
  [...table.matchAll(/^<(\w{4})> <(\w{4})> <(\w{4})>$/gm)].flatMap(([, from = '', to = '', letter = '']) => {
    const first = parseInt(from, 16);
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at): [string, string] => [
      String.fromCharCode(parseInt(letter, 16) + at),
      (first + at).toString(16).padStart(4, '0'),
    ]);
  });

function drawn({ right, middle, page }: ContentsLine, { font, codes }: Digits): string {
  const text = String(page);
  const glyphs = Array.from(text)
    .map((digit) => codes[Number(digit)] ?? '')
    .join('');
  const left = right - text.length * SIZE * DIGIT;
  return `BT /${font} ${SIZE} Tf ${left.toFixed(2)} ${(middle - SIZE * BASE).toFixed(2)} Td <${glyphs}> Tj ET`;
}
