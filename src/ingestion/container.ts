import { faulty, type OrFault, type WorkbookFault } from './workbook-fault';
import { inflate, readDirectory, type ZipEntry } from './zip';

/** What a file that is no workbook seems to be: a hint for the person who chose it. */
export type Seems =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'pdf'
  | 'ods'
  | 'docx'
  | 'pptx'
  | 'xlsb'
  | 'doc'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'csv'
  | 'text'
  | 'zip'
  | 'archive'
  | 'unknown';

/** The file passed: the parts of the workbook, not yet inflated. */
export interface Inspected {
  readonly ok: true;
  readonly entries: readonly ZipEntry[];
}

/** Far above any statement; keeps the copy that goes to the reading thread small. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Everything the reader needs. Pictures, drawings, comments, links and macros never reach the Excel library. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;

const MAGIC: readonly (readonly [Seems, string])[] = [
  ['png', '89504e47'],
  ['jpeg', 'ffd8ff'],
  ['gif', '47494638'],
  ['pdf', '25504446'],
  ['rtf', '7b5c727466'],
  ['archive', '52617221'],
  ['archive', '377abcaf271c'],
  ['archive', '1f8b'],
];
const ZIP = '504b0304';
const EMPTY_ZIP = '504b0506';
const OLE = 'd0cf11e0a1b11ae1';

/**
 * Looks at the bytes of a file before any library does: what is it really, whatever its name says, and is it safe to
 * open? Inflates nothing and takes well under a millisecond.
 */
export function inspectContainer(bytes: Buffer): OrFault<Inspected> {
  if (bytes.length === 0) return faulty('empty-file');
  const head = bytes.toString('hex', 0, 8);
  if (head.startsWith(OLE)) return { fault: oleFault(bytes) };
  if (!head.startsWith(ZIP) && !head.startsWith(EMPTY_ZIP))
    return faulty('not-a-workbook', seems(bytes, head));
  if (bytes.length > MOST_BYTES) return faulty('too-large', 'file');

  const directory = readDirectory(bytes);
  if ('fault' in directory) return directory;
  const { entries } = directory;
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) {
    return faulty('not-a-workbook', zipSeems(bytes, names));
  }
  if (entries.some((entry) => entry.encrypted)) return faulty('password-protected', 'zip');
  return { ok: true, entries };
}

/**
 * Inflates the parts a statement stands in, each within what the directory declared, and refuses XML with a document
 * type: no spreadsheet program writes one, and entities are what attacks are made of.
 */
export function openParts(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): OrFault<{ readonly parts: ReadonlyMap<string, Buffer> }> {
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!PARTS.test(entry.name)) continue;
    const opened = inflate(bytes, entry);
    if ('fault' in opened) return opened;
    if (isUnsafe(opened.content)) return faulty('unsafe-xml', entry.name);
    parts.set(entry.name, entry.name === 'xl/workbook.xml' ? withoutNames(opened.content) : opened.content);
  }
  return { parts };
}

/** UTF-16 is refused too: a document type could hide in it from the search for its letters. */
function isUnsafe(xml: Buffer): boolean {
  const start = xml.toString('hex', 0, 2);
  if (start === 'fffe' || start === 'feff' || xml.subarray(0, 64).includes(0)) return true;
  return xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY');
}

/**
 * Takes the defined names out of a workbook. The Excel library expands a name to each cell of its range (one name for
 * a whole column is a million) and fails on a print area that was deleted; we use none of them.
 */
function withoutNames(xml: Buffer): Buffer {
  const text = xml.toString('utf8');
  const [start, end] = [/<(?:\w+:)?definedNames\b/.exec(text), /<\/(?:\w+:)?definedNames\s*>/.exec(text)];
  if (!start || !end || end.index < start.index) return xml;
  return Buffer.from(text.slice(0, start.index) + text.slice(end.index + end[0].length));
}

/** An OLE2 file holds an encrypted workbook, an old workbook, or a text of Word. */
function oleFault(bytes: Buffer): WorkbookFault {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return { code: 'password-protected' };
  return holds('WordDocument') ? { code: 'not-a-workbook', found: 'doc' } : { code: 'old-xls' };
}

function zipSeems(bytes: Buffer, names: ReadonlySet<string>): Seems {
  if (bytes.subarray(0, 200).includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  return names.has('xl/workbook.bin') ? 'xlsb' : 'zip';
}

function seems(bytes: Buffer, head: string): Seems {
  const known = MAGIC.find(([, magic]) => head.startsWith(magic));
  if (known) return known[0];
  const text = textStart(bytes);
  if (text === undefined) return 'unknown';
  if (/^<(!doctype html|html|head|body|table|meta|style)\b/i.test(text)) return 'html';
  if (text.startsWith('<')) return /<html/i.test(text) ? 'html' : 'xml';
  const lines = text.split(/\r?\n/, 3);
  const separated = (by: string) => lines.length > 1 && lines.slice(0, 2).every((line) => line.includes(by));
  return [',', ';', '\t'].some(separated) ? 'csv' : 'text';
}

/** The first characters of a text file; undefined for bytes that are no text. */
function textStart(bytes: Buffer): string | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = bytes.toString(utf16 ? 'utf16le' : 'latin1', utf16 ? 2 : 0, 4096).replace(/^ï»¿/, '');
  // eslint-disable-next-line no-control-regex -- control characters tell bytes from text
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text.trimStart();
}
