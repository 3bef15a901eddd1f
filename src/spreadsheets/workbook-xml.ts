import { StringDecoder } from 'node:string_decoder';
import parseSax from 'exceljs/lib/utils/parse-sax';

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
 * Hands the elements of a part to `handler`, piece by piece, so that nothing but what it keeps is held.
 *
 * A program may write its own prefix before each name (`<x:row>`): that of the outermost element is taken off.
 *
 * @throws Error for what is no well-formed XML, or breaks off
 */
export async function readXml(part: Buffer, handler: XmlHandler): Promise<void> {
  let prefix: string | undefined;
  let depth = 0;
  const bare = (name: string): string =>
    prefix !== undefined && prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  for await (const events of parseSax(pieces(part))) {
    for (const { eventType, value } of events) {
      if (eventType === 'opentag') {
        prefix ??= value.name.slice(0, value.name.indexOf(':') + 1);
        depth += 1;
        if (depth > DEEPEST) throw new Error('nested too deep');
        // Not renamed itself: the parser knows its open elements by it.
        handler.open(prefix === '' ? value : { name: bare(value.name), attributes: value.attributes });
      } else if (eventType === 'text') handler.text(value);
      else {
        depth -= 1;
        handler.close(bare(value.name));
      }
    }
  }
  if (prefix === undefined || depth !== 0) throw new Error('breaks off');
}

/** A character that stands in two pieces is kept whole. */
function* pieces(part: Buffer): Generator<string> {
  const decoder = new StringDecoder('utf8');
  for (let at = 0; at < part.length; at += PIECE) yield decoder.write(part.subarray(at, at + PIECE));
}
