import type { PdfObjects } from './pdf-objects';

const HEADER = Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');

/** The objects of a PDF one after the other, with where each stands. */
export class PdfWriter {
  /** What the file begins with. */
  readonly header = HEADER;
  private readonly places = new Map<number, number>();
  private at = HEADER.length;

  /** One object. @param rest its stream with the words around it */
  object(number: number, text: string, rest: Buffer = Buffer.from('\n')): Buffer[] {
    const chunks = [Buffer.from(`${number} 0 obj\n${text}`, 'latin1'), rest, Buffer.from('endobj\n')];
    this.places.set(number, this.at);
    this.at += chunks.reduce((sum, each) => sum + each.length, 0);
    return chunks;
  }

  /** The table of all objects, which ends the file. @param size one more than the highest number */
  table(size: number, trailer: string): Buffer {
    const entries = Array.from({ length: size }, (_, number) => {
      const place = this.places.get(number);
      return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const end = `trailer\n<</Size ${size} ${trailer}>>\nstartxref\n${this.at}\n%%EOF\n`;
    return Buffer.from(`xref\n0 ${size}\n${entries.join('')}${end}`, 'latin1');
  }
}

/** A stream that is not packed, with the words around it. */
export const plainStream = (content: string): { readonly text: string; readonly rest: Buffer } => ({
  text: `<</Length ${content.length}>>\n`,
  rest: Buffer.from(`stream\n${content}\nendstream\n`, 'latin1'),
});

/** An object that a PDF gets besides its own. */
export interface AddedObject {
  readonly text: string;
  readonly rest?: Buffer;
}

/**
 * A PDF with other words in some of its objects, and with more objects.
 *
 * @param changed what stands before the stream of an object, by its number
 * @param added their numbers go on from the last one
 */
export function rewritten(
  pdf: PdfObjects,
  changed: ReadonlyMap<number, string>,
  added: readonly AddedObject[],
): Buffer {
  const writer = new PdfWriter();
  const kept = [...pdf.bodies].flatMap(([number, { head, rest }]) =>
    writer.object(number, changed.get(number) ?? head, rest),
  );
  const more = added.flatMap(({ text, rest }, at) => writer.object(pdf.size + at, text, rest));
  const info = pdf.info === undefined ? '' : ` /Info ${pdf.info} 0 R`;
  const table = writer.table(pdf.size + added.length, `/Root ${pdf.catalog} 0 R${info}`);
  return Buffer.concat([writer.header, ...kept, ...more, table]);
}

/** A page that draws another stream before its own words, so that these stay readable. */
export const drawnFirst = (head: string, stream: number): string =>
  head.replace(/\/Contents \[?((?:\d+ 0 R ?)+)\]?/, `/Contents [${stream} 0 R $1]`);
