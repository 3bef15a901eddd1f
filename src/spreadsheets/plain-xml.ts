import { remembered } from '../domain/remembered';

/** Takes elements and what stands in them as they come. */
export interface PlainHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** What is left to a reader that knows all of XML. */
export interface Left {
  /** Tags that bring that reader to where this one stopped; each of them was handed on already. */
  readonly tags: readonly string[];
  /** What it has to read of the text that came last, and of all before it that was not read. */
  readonly text: string;
}

/** What stands before the outermost element. */
const PROLOG =
  /^\ufeff?(?:<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9.-]{0,40}")?(?: standalone="(?:yes|no)")? ?\?>)?[ \t\r\n]*(?=<)/;
/** What XML does not allow, and what is not read here: ends of lines of Windows, letters of two units. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|\]\]>/;
const ENTITY = /&(?:amp|lt|gt|quot|apos);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
/** Without a mark in more letters than this nothing is read here: it would be looked through again with each piece. */
const LONGEST = 65_536;
/** Workbooks have some hundreds. */
const MOST_NAMES = 1000;
const isName = remembered((text) => /^(?!__)[A-Za-z_][\w.:-]*$/.test(text), MOST_NAMES);
/** Instead of a place, for what is not read here. */
const UNKNOWN = -1;

/**
 * Reads XML as programs write the parts of a workbook: elements, attributes in double quotes, texts. It looks for one mark after the
 * other instead of at each letter, in two thirds of the time that the library takes. What is anything else, and what is no XML at
 * all, is left to the library, from the tag or the text on where it begins: nothing is judged here.
 */
export class PlainXml {
  private readonly inside: string[] = [];
  private root = '';
  private text = '';
  /** How far the text is read, and up to where it may be. */
  private at = 0;
  private most = 0;
  /** The next "&" and the next space, or a place behind all that may be read. */
  private ampersand = 0;
  private space = 0;
  /** Lines end in what may be read: in an attribute that means a space. */
  private hasBreaks = false;

  constructor(private readonly handler: PlainHandler) {}

  /** Reads one piece more. What it leaves is left for good. */
  read(piece: string): Left | undefined {
    const text = this.text.slice(this.at) + piece;
    // A tag may go on in the next piece.
    if (!this.readUpTo(Math.max(0, text.lastIndexOf('<')), text)) return this.left();
    return text.length - this.at > piece.length + LONGEST ? this.left() : undefined;
  }

  /** Reads what is there still; there is no other piece. */
  end(): Left | undefined {
    const text = this.text.slice(this.at);
    return this.readUpTo(text.length, text) ? undefined : this.left();
  }

  private readUpTo(most: number, text: string): boolean {
    this.text = text;
    this.at = 0;
    this.most = most;
    return most === 0 || (this.begin() && !UNUSUAL.test(text.slice(0, most)) && this.isPlain());
  }

  /** Passes over what stands before the outermost element. */
  private begin(): boolean {
    if (this.root !== '') return true;
    const prolog = PROLOG.exec(this.text);
    this.at = prolog?.[0].length ?? 0;
    return prolog !== null;
  }

  private isPlain(): boolean {
    this.ampersand = this.next('&', this.at);
    this.space = this.next(' ', this.at);
    this.hasBreaks = BREAK.test(this.text.slice(this.at, this.most));
    while (this.at < this.most) {
      if (this.root !== '' && this.inside.length === 0) return this.isOnlySpace();
      const from = this.at + 1;
      const less = Math.min(this.next('<', from), this.most);
      const end = this.text.charCodeAt(from) === SLASH ? this.close(from + 1) : this.open(from, less);
      if (end === UNKNOWN) return false;
      this.at = end;
      if (!this.hasText(less)) return false;
    }
    return true;
  }

  private isOnlySpace(): boolean {
    if (!ONLY_SPACE.test(this.text.slice(this.at, this.most))) return false;
    this.at = this.most;
    return true;
  }

  private left(): Left {
    const { root, inside } = this;
    if (root === '') return { tags: [], text: this.text };
    const tags = inside.length === 0 ? [`<${root}>`, `</${root}>`] : inside.map((name) => `<${name}>`);
    return { tags, text: this.text.slice(this.at) };
  }

  private next(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at < 0 ? this.text.length : at;
  }

  private hasText(to: number): boolean {
    if (to === this.at || this.inside.length === 0) return true;
    const text = this.value(this.at, to);
    if (text === undefined) return false;
    this.at = to;
    this.handler.text(text);
    return true;
  }

  /** The text between two places; undefined where an entity stands in it that is not known. */
  private value(from: number, to: number): string | undefined {
    const text = this.text.slice(from, to);
    if (this.ampersand >= to) return text;
    if (text.replace(ENTITY, '').includes('&')) return undefined;
    this.ampersand = this.next('&', to);
    return text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
  }

  /** @returns where the tag that closes an element ends */
  private close(from: number): number {
    const name = this.inside[this.inside.length - 1];
    if (name === undefined || !this.text.startsWith(name, from)) return UNKNOWN;
    const end = from + name.length;
    if (this.text.charCodeAt(end) !== CLOSES) return UNKNOWN;
    this.inside.pop();
    this.handler.close(name);
    return end + 1;
  }

  /** @returns where the tag that opens an element ends */
  private open(from: number, less: number): number {
    const { text } = this;
    const end = this.next('>', from);
    if (this.space < from) this.space = this.next(' ', from);
    const isBare = end < this.space;
    const bareEnd = text.charCodeAt(end - 1) === SLASH ? end - 1 : end;
    const nameEnd = isBare ? bareEnd : this.space;
    const name = text.slice(from, nameEnd);
    if (end >= less || !isName(name)) return UNKNOWN;
    const attributes: Record<string, string> = {};
    return this.opened(name, attributes, isBare ? nameEnd : this.attributes(nameEnd, less, attributes));
  }

  private opened(name: string, attributes: Record<string, string>, at: number): number {
    const isEmpty = this.text.charCodeAt(at) === SLASH;
    const end = isEmpty ? at + 1 : at;
    if (this.text.charCodeAt(end) !== CLOSES) return UNKNOWN;
    if (this.root === '') this.root = name;
    this.handler.open(name, attributes);
    if (isEmpty) this.handler.close(name);
    else this.inside.push(name);
    return end + 1;
  }

  /** @returns where they end */
  private attributes(from: number, less: number, into: Record<string, string>): number {
    const { text } = this;
    let at = from;
    while (text.charCodeAt(at) === SPACE) {
      const next = text.charCodeAt(at + 1);
      if (next === SLASH || next === CLOSES) return at + 1;
      at = this.attribute(at + 1, less, into);
    }
    return at;
  }

  private attribute(from: number, less: number, into: Record<string, string>): number {
    const equals = this.text.indexOf('="', from);
    if (equals < 0) return UNKNOWN;
    const end = this.next('"', equals + 2);
    const name = this.text.slice(from, equals);
    if (end >= less || !isName(name) || into[name] !== undefined) return UNKNOWN;
    const value = this.value(equals + 2, end);
    if (value === undefined || (this.hasBreaks && BREAK.test(value))) return UNKNOWN;
    into[name] = value;
    return end + 1;
  }
}

const [SLASH, CLOSES, SPACE] = [0x2f, 0x3e, 0x20];
const ONLY_SPACE = /^[ \t\n]*$/;
const BREAK = /[\t\n]/;
