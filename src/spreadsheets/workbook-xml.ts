import { StringDecoder } from 'node:string_decoder';
import parseSax from 'exceljs/lib/utils/parse-sax';
import { PlainXml, type Left } from './plain-xml';

/** An element with its attributes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
}

/** Takes the elements of a part as they come. */
export interface XmlHandler {
  open(node: XmlNode): void;
  text(text: string): void;
  close(name: string): void;
}

/** What the XML parser of the Excel library comes upon. */
export type XmlEvent =
  | { readonly eventType: 'opentag'; readonly value: XmlNode }
  | { readonly eventType: 'text'; readonly value: string }
  | { readonly eventType: 'closetag'; readonly value: XmlNode };

/** No part of a workbook is nested nearly as deep. */
const DEEPEST = 64;
/** What a piece holds is gathered before any of it is handed on: of four times as much the collector keeps copying what nobody needs a moment later. */
const PIECE = 16_384;

/**
 * Hands the elements of a part to `handler`, piece by piece, so that nothing but what it keeps is held. What stands outside of the
 * outermost element is passed over.
 *
 * A program may write its own prefix before each name (`<x:row>`): that of the outermost element is taken off.
 *
 * @throws Error for what is no well-formed XML, or breaks off
 */
export async function readXml(part: Buffer, handler: XmlHandler): Promise<void> {
  const elements = new Elements(handler);
  const rest = pieces(part);
  const left = leftBy(new PlainXml(elements), rest);
  if (left) await readLeft(left, rest, elements);
  elements.end();
}

/** What plain reading leaves over, and where it stopped taking pieces. */
function leftBy(plain: PlainXml, from: Iterator<string>): Left | undefined {
  for (let piece = from.next(); !piece.done; piece = from.next()) {
    const left = plain.read(piece.value);
    if (left) return left;
  }
  return plain.end();
}

/** Has the library read what was left, behind tags that were handed on already. */
async function readLeft({ tags, text }: Left, rest: Iterable<string>, elements: Elements): Promise<void> {
  let known = tags.length;
  for await (const events of parseSax(following(tags.join('') + text, rest))) {
    for (const { eventType, value } of events) {
      if (known > 0) known -= 1;
      else if (eventType === 'opentag') elements.open(value.name, value.attributes);
      else if (eventType === 'text') elements.text(value);
      else elements.close(value.name);
    }
  }
}

function* following(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

/** Hands elements on, without the prefix of the outermost. */
class Elements {
  private prefix: string | undefined;
  private depth = 0;

  constructor(private readonly handler: XmlHandler) {}

  /** @throws Error where they are nested too deep */
  open(name: string, attributes: XmlNode['attributes']): void {
    this.prefix ??= name.slice(0, name.indexOf(':') + 1);
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Error('nested too deep');
    this.handler.open({ name: this.bare(name), attributes });
  }

  text(text: string): void {
    if (this.depth > 0) this.handler.text(text);
  }

  close(name: string): void {
    this.depth -= 1;
    this.handler.close(this.bare(name));
  }

  /** @throws Error where an element is still open, or where there was none */
  end(): void {
    if (this.prefix === undefined || this.depth !== 0) throw new Error('breaks off');
  }

  private bare(name: string): string {
    const { prefix } = this;
    return prefix !== undefined && prefix !== '' && name.startsWith(prefix)
      ? name.slice(prefix.length)
      : name;
  }
}

/** A character that stands in two pieces is kept whole. */
function* pieces(part: Buffer): Generator<string> {
  const decoder = new StringDecoder('utf8');
  for (let at = 0; at < part.length; at += PIECE) yield decoder.write(part.subarray(at, at + PIECE));
}
