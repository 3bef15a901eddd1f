import { firstPage, movedBy, pdfObjects, wayFrom, type PdfObjects } from './pdf-objects';

/** A PDF that is bound with others. */
export interface BoundPart {
  /** The bookmark that it stands under; parts of the same one follow each other. */
  readonly group: string;
  readonly title: string;
  readonly content: Buffer;
}

interface Mark {
  readonly title: string;
  /** The object of the page it leads to. */
  readonly page: number;
  readonly below: Mark[];
}

const [CATALOG, PAGES, OUTLINES] = [1, 2, 3];
const FIRST = 4;
const HEADER = Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');
/** The tags and bookmarks of each part are left out: a bound copy is for the printer, what is signed keeps its own. */
const LEFT_OUT = /^<<\/Title |\/Type \/(?:StructElem|StructTreeRoot|Catalog|Outlines)\b/;

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

class Binding {
  private at = 0;
  private next = FIRST;
  private readonly places = new Map<number, number>();
  private readonly trees: number[] = [];
  private pages = 0;
  private readonly marks: Mark[] = [];

  header(): Buffer {
    this.at = HEADER.length;
    return HEADER;
  }

  add({ group, title, content }: BoundPart): Buffer {
    const pdf = pdfObjects(content);
    const base = this.next;
    const tree = wayFrom(pdf, pdf.catalog, 'Pages');
    this.note(pdf, tree, { group, title });
    this.next += pdf.size;
    const chunks = [...pdf.bodies].flatMap(([number, { head, rest }]) => {
      if (LEFT_OUT.test(head)) return [];
      const moved = movedBy(head, base);
      const text = number === tree ? moved.replace('<<', `<</Parent ${PAGES} 0 R `) : moved;
      return this.object(number + base, text, rest);
    });
    return Buffer.concat(chunks);
  }

  end(): Buffer {
    const kids = this.trees.map((each) => `${each} 0 R`).join(' ');
    const chunks = [
      ...this.outlines(),
      ...this.object(PAGES, `<</Type /Pages /Count ${this.pages} /Kids [${kids}]>>`),
      ...this.object(
        CATALOG,
        `<</Type /Catalog /Pages ${PAGES} 0 R /Outlines ${OUTLINES} 0 R /PageMode /UseOutlines /Lang (id)>>`,
      ),
    ];
    return Buffer.concat([...chunks, this.table()]);
  }

  private note(pdf: PdfObjects, tree: number, { group, title }: { group: string; title: string }): void {
    const page = firstPage(pdf, tree) + this.next;
    this.trees.push(tree + this.next);
    this.pages += Number(/\/Count (\d+)/.exec(pdf.bodies.get(tree)?.head ?? '')?.[1] ?? 0);
    const last = this.marks.at(-1);
    const mark = last?.title === group ? last : { title: group, page, below: [] };
    if (mark !== last) this.marks.push(mark);
    mark.below.push({ title, page, below: [] });
  }

  private object(number: number, text: string, rest: Buffer = Buffer.from('\n')): Buffer[] {
    const chunks = [Buffer.from(`${number} 0 obj\n${text}`, 'latin1'), rest, Buffer.from('endobj\n')];
    this.places.set(number, this.at);
    this.at += chunks.reduce((sum, each) => sum + each.length, 0);
    return chunks;
  }

  private outlines(): Buffer[] {
    const { chunks, kids } = this.level(this.marks, OUTLINES);
    return [...chunks, ...this.object(OUTLINES, `<</Type /Outlines ${kids} /Count ${this.marks.length}>>`)];
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
      return [...(below?.chunks ?? []), ...this.object(number, text)];
    });
    const kids = marks.length === 0 ? '' : `/First ${first} 0 R /Last ${first + marks.length - 1} 0 R`;
    return { chunks, kids };
  }

  private table(): Buffer {
    const entries = Array.from({ length: this.next }, (_, number) => {
      const place = this.places.get(number);
      return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const trailer = `trailer\n<</Size ${this.next} /Root ${CATALOG} 0 R>>\nstartxref\n${this.at}\n%%EOF\n`;
    return Buffer.from(`xref\n0 ${this.next}\n${entries.join('')}${trailer}`, 'latin1');
  }
}

/** As two bytes a letter, in hexadecimal. */
const titleOf = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
