import { inflateSync } from 'node:zlib';

/** A PDF as the browser prints it: its objects by number, and which of them lead to the pages. */
export interface PdfObjects {
  /** One more than the highest number. */
  readonly size: number;
  readonly catalog: number;
  /** What it says of itself: title, program, day; absent where it says nothing. */
  readonly info?: number;
  readonly bodies: ReadonlyMap<number, PdfBody>;
}

/** One object: what stands before its stream as text, a byte a letter, and the rest as it is. */
export interface PdfBody {
  readonly head: string;
  readonly rest: Buffer;
}

const ENTRY = 20;
const STREAM = 'stream\n';

/**
 * Takes a PDF apart that has one table of its objects and packs none of them into another: what the browser writes.
 *
 * @throws Error for any other
 */
export function pdfObjects(bytes: Buffer): PdfObjects {
  const table = Number(
    /startxref\s+(\d+)/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 64)))?.[1],
  );
  const [begin = '', count] = /^xref\n0 (\d+)\n/.exec(bytes.toString('latin1', table, table + 40)) ?? [];
  const size = Number(count);
  const trailer = bytes.toString('latin1', table + begin.length + size * ENTRY);
  const root = /\/Root (\d+) 0 R/.exec(trailer);
  const info = /\/Info (\d+) 0 R/.exec(trailer);
  if (begin === '' || !root) throw new Error('a PDF that no browser of ours has printed');
  const entries = bytes.toString('latin1', table + begin.length, table + begin.length + size * ENTRY);
  const places = Array.from({ length: size }, (_, number) => {
    const entry = entries.slice(number * ENTRY, (number + 1) * ENTRY);
    return { number, at: Number(entry.slice(0, 10)), used: entry[17] === 'n' };
  }).filter(({ used }) => used);
  const ends = [...places.map(({ at }) => at), table].sort((a, b) => a - b);
  const next = new Map(ends.map((at, place) => [at, ends[place + 1] ?? table]));
  const bodies = places.map(
    ({ number, at }) => [number, bodyOf(bytes.subarray(at, next.get(at)), number)] as const,
  );
  return {
    size,
    catalog: Number(root[1]),
    ...(info ? { info: Number(info[1]) } : {}),
    bodies: new Map(bodies),
  };
}

/** What stands between `N 0 obj` and `endobj`. */
function bodyOf(bytes: Buffer, number: number): PdfBody {
  const begin = `${number} 0 obj\n`;
  if (bytes.toString('latin1', 0, begin.length) !== begin) throw new Error(`object ${number} is not there`);
  const end = bytes.lastIndexOf('endobj');
  const stream = bytes.indexOf(STREAM);
  const parted = stream >= 0 && bytes.lastIndexOf('endstream') > stream ? stream : end;
  return { head: bytes.toString('latin1', begin.length, parted), rest: bytes.subarray(parted, end) };
}

/** A text in brackets, which may look like anything, or a way to another object. */
const WAYS = /\((?:\\[^]|[^\\()])*\)|(\d+) 0 R\b/g;

/** The same with every object so many numbers further. */
export const movedBy = (head: string, by: number): string =>
  head.replace(WAYS, (whole, number?: string) =>
    number === undefined ? whole : `${Number(number) + by} 0 R`,
  );

/** The object that a key of another one leads to. @throws Error where it leads to none */
export function wayFrom({ bodies }: PdfObjects, from: number, key: string): number {
  const found = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(bodies.get(from)?.head ?? '');
  if (!found) throw new Error(`a PDF without ${key}`);
  return Number(found[1]);
}

/** The objects of the pages, in their order. @param node of the tree of pages; its root unless given */
export function pagesIn(pdf: PdfObjects, node = wayFrom(pdf, pdf.catalog, 'Pages')): number[] {
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(pdf.bodies.get(node)?.head ?? '') ?? [];
  return kids === undefined ? [node] : waysIn(kids).flatMap((kid) => pagesIn(pdf, kid));
}

/** The objects that a list leads to. */
export const waysIn = (list: string): number[] =>
  [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

/** Where each place stands that a link within the file leads to, by its name: as `12 0 R /XYZ 0 504 0`. */
export function namedPlaces(pdf: PdfObjects): ReadonlyMap<string, string> {
  if (!pdf.bodies.get(pdf.catalog)?.head.includes('/Dests')) return new Map();
  const { head = '' } = pdf.bodies.get(wayFrom(pdf, pdf.catalog, 'Dests')) ?? {};
  return new Map(
    [...head.matchAll(/\/([^\s/[]+) \[([^\]]+)\]/g)].map(([, name = '', place = '']) => [name, place]),
  );
}

/** What a stream holds, unpacked where it is packed. */
export function streamOf({ head, rest }: PdfBody): Buffer {
  const packed = rest.subarray(rest.indexOf(STREAM) + STREAM.length, rest.lastIndexOf('endstream') - 1);
  return head.includes('/FlateDecode') ? inflateSync(packed) : packed;
}
