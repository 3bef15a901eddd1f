import { movedBy, namedPlaces, pagesIn, pdfObjects, wayFrom, type PdfObjects } from './pdf-objects';
import { drawnFirst, PdfWriter, plainStream } from './pdf-writer';

/** A PDF that is bound with others. */
export interface BoundPart {
  /** The bookmark that it stands under; parts of the same one follow each other. */
  readonly group: string;
  readonly title: string;
  readonly content: Buffer;
  /** Behind the words of each page, in capital letters; absent for none. */
  readonly mark?: string;
}

interface Mark {
  readonly title: string;
  /** The object of the page it leads to. */
  readonly page: number;
  readonly below: Mark[];
}

const [CATALOG, PAGES, OUTLINES] = [1, 2, 3];
const FIRST = 4;
/** Tags, bookmarks and signatures of each part are left out: a bound copy is for the printer, what is signed keeps its own. */
const LEFT_OUT =
  /^<<\/Title |\/Type \/(?:StructElem|StructTreeRoot|Catalog|Outlines|Sig)\b|\/Subtype \/Widget\b/;

/**
 * Binds PDFs of the browser into one with a bookmark for each group and part, as they come: of the parts no more than
 * one is held, of the whole only where each object stands.
 *
 * @throws Error for a PDF that the browser has not printed
 */
export async function* joinedPdf(parts: AsyncIterable<BoundPart>): AsyncGenerator<Buffer> {
  const made = new Binding();
  yield made.header();
  for await (const part of parts) yield made.add(part);
  yield made.end();
}

interface Marking {
  readonly stream: number;
  readonly font: number;
  readonly chunks: readonly Buffer[];
}

const IS_PAGE = /\/Type \/Page\b/;
/** Points that the letters of a mark share, and how it stands: from the lower left to the upper right. */
const MARK_ROOM = 760;
const ASKEW = '0.82 0.57 -0.57 0.82';

const markedPage = (head: string, { stream, font }: Marking): string =>
  drawnFirst(head, stream).replace('/Font <<', `/Font <</FMark ${font} 0 R `);

/** A link that leads to its place without a name: the parts of a binding may all have the same names. */
const withPlace = (head: string, places: ReadonlyMap<string, string>): string =>
  head.replace(/\/Dest \/(\S+)/, (whole, name: string) => {
    const place = places.get(name);
    return place === undefined ? whole : `/Dest [${place}]`;
  });

class Binding {
  private readonly writer = new PdfWriter();
  private next = FIRST;
  private readonly trees: number[] = [];
  private pages = 0;
  private readonly marks: Mark[] = [];

  header(): Buffer {
    return this.writer.header;
  }

  add({ group, title, content, mark }: BoundPart): Buffer {
    const pdf = pdfObjects(content);
    const base = this.next;
    const tree = wayFrom(pdf, pdf.catalog, 'Pages');
    this.note(pdf, tree, { group, title });
    this.next += pdf.size;
    const places = namedPlaces(pdf);
    const marking = mark === undefined ? undefined : this.marking(mark);
    const chunks = [...pdf.bodies].flatMap(([number, { head, rest }]) => {
      if (LEFT_OUT.test(head)) return [];
      const moved = movedBy(withPlace(head, places), base);
      const seen = marking && IS_PAGE.test(moved) ? markedPage(moved, marking) : moved;
      const text = number === tree ? moved.replace('<<', `<</Parent ${PAGES} 0 R `) : seen;
      return this.writer.object(number + base, text, rest);
    });
    return Buffer.concat([...(marking?.chunks ?? []), ...chunks]);
  }

  end(): Buffer {
    const kids = this.trees.map((each) => `${each} 0 R`).join(' ');
    const chunks = [
      ...this.outlines(),
      ...this.writer.object(PAGES, `<</Type /Pages /Count ${this.pages} /Kids [${kids}]>>`),
      ...this.writer.object(
        CATALOG,
        `<</Type /Catalog /Pages ${PAGES} 0 R /Outlines ${OUTLINES} 0 R /PageMode /UseOutlines /Lang (id)>>`,
      ),
    ];
    return Buffer.concat([...chunks, this.writer.table(this.next, `/Root ${CATALOG} 0 R`)]);
  }

  /** What draws the mark on a page, and the typeface that every reader of PDF has for it. */
  private marking(mark: string): Marking {
    const [stream, font] = [this.next, this.next + 1];
    this.next += 2;
    const size = Math.floor(MARK_ROOM / mark.length);
    const drawn = `q 0.84 g BT /FMark ${size} Tf ${ASKEW} 110 190 Tm (${mark.replace(/[^A-Z ]/g, '')}) Tj ET Q`;
    const face = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold>>';
    const { text, rest } = plainStream(drawn);
    const chunks = [...this.writer.object(stream, text, rest), ...this.writer.object(font, face)];
    return { stream, font, chunks };
  }

  private note(pdf: PdfObjects, tree: number, { group, title }: { group: string; title: string }): void {
    const page = (pagesIn(pdf, tree)[0] ?? tree) + this.next;
    this.trees.push(tree + this.next);
    this.pages += Number(/\/Count (\d+)/.exec(pdf.bodies.get(tree)?.head ?? '')?.[1] ?? 0);
    const last = this.marks.at(-1);
    const mark = last?.title === group ? last : { title: group, page, below: [] };
    if (mark !== last) this.marks.push(mark);
    mark.below.push({ title, page, below: [] });
  }

  private outlines(): Buffer[] {
    const { chunks, kids } = this.level(this.marks, OUTLINES);
    return [
      ...chunks,
      ...this.writer.object(OUTLINES, `<</Type /Outlines ${kids} /Count ${this.marks.length}>>`),
    ];
  }

  /** The bookmarks of one level with those below them, and how the one above leads to them. */
  private level(marks: readonly Mark[], parent: number): { chunks: Buffer[]; kids: string } {
    const first = this.next;
    this.next += marks.length;
    const chunks = marks.flatMap((mark, at) => {
      const number = first + at;
      const below = mark.below.length === 0 ? undefined : this.level(mark.below, number);
      const before = at > 0 ? ` /Prev ${number - 1} 0 R` : '';
      const after = at < marks.length - 1 ? ` /Next ${number + 1} 0 R` : '';
      const kids = below ? ` ${below.kids} /Count -${mark.below.length}` : '';
      const text = `<</Title ${titleOf(mark.title)} /Parent ${parent} 0 R /Dest [${mark.page} 0 R /Fit]${before}${after}${kids}>>`;
      return [...(below?.chunks ?? []), ...this.writer.object(number, text)];
    });
    const kids = marks.length === 0 ? '' : `/First ${first} 0 R /Last ${first + marks.length - 1} 0 R`;
    return { chunks, kids };
  }
}

/** As two bytes a letter, in hexadecimal. */
const titleOf = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
