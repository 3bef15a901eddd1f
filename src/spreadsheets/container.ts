import { bundledIn } from './bundle';
import { textStart } from './text-encoding';
import { storedZip, type StoredPart } from './stored-zip';
import { faulty, type OrFault } from './workbook-fault';
import { inflate, isZip, readDirectory, type ZipEntry } from './zip';

/** What a file that is no workbook seems to be: a hint for the person who chose it. */
export type Seems =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'heic'
  | 'webp'
  | 'pdf'
  | 'ods'
  | 'docx'
  | 'pptx'
  | 'xlsb'
  | 'doc'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'text'
  | 'shortcut'
  | 'numbers'
  | 'zip'
  | 'archive'
  | 'unknown';

/** What is a text of marks, and read. */
type Page = 'mhtml' | 'xml-sheet';

/** The file passed: a workbook, its parts not yet inflated; or a text that may be a table. */
export type Inspected =
  | { readonly ok: true; readonly kind: 'workbook'; readonly entries: readonly ZipEntry[] }
  /** A workbook of another program or age; its parts are none where it is no archive. */
  | { readonly ok: true; readonly kind: 'other'; readonly entries: readonly ZipEntry[] }
  /** Several files that are read as one. */
  | { readonly ok: true; readonly kind: 'bundle'; readonly entries: readonly ZipEntry[] }
  | { readonly ok: true; readonly kind: 'docx'; readonly entries: readonly ZipEntry[] }
  /** A page of the web, or one with its parts in a single file: many programs call either a workbook. */
  | { readonly ok: true; readonly kind: 'html' }
  | { readonly ok: true; readonly kind: 'mhtml' }
  | { readonly ok: true; readonly kind: 'pdf' }
  | { readonly ok: true; readonly kind: 'text' };

/** Far above any statement; keeps the copy that goes to the reading thread small. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Where everything stands that is read. Pictures, drawings, comments, links and macros are never opened. */
const PARTS = /^xl\/((worksheets|_rels)\/)?[^/]+\.(xml|rels)$/i;

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
const OLE = 'd0cf11e0a1b11ae1';

/**
 * Looks at the bytes of a file before any library does: what is it really, whatever its name says, and is it safe to
 * open? Inflates nothing and takes well under a millisecond, for a text somewhat more.
 */
export function inspectContainer(bytes: Buffer): OrFault<Inspected> {
  if (bytes.length === 0) return faulty('empty-file');
  const head = bytes.toString('hex', 0, 8);
  if (bytes.length > MOST_BYTES) return faulty('too-large', 'file');
  if (head.startsWith(OLE)) return oleIn(bytes);
  if (!isZip(bytes)) {
    const found = seems(bytes, head);
    if (found === 'xml-sheet')
      return isUnsafe(bytes) ? faulty('unsafe-xml') : { ok: true, kind: 'other', entries: [] };
    return isRead(found) ? { ok: true, kind: found } : faulty('not-a-workbook', found);
  }
  return zipIn(bytes);
}

const isRead = (found: Seems | Page): found is 'pdf' | 'text' | 'html' | 'mhtml' =>
  found === 'pdf' || found === 'text' || found === 'html' || found === 'mhtml';

/** An archive: a workbook, one of another program, or something else. */
function zipIn(bytes: Buffer): OrFault<Inspected> {
  const directory = readDirectory(bytes);
  if ('fault' in directory) return directory;
  const { entries } = directory;
  const names = new Set(entries.map((entry) => entry.name));
  const isLocked = entries.some((entry) => entry.encrypted);
  const found = zipSeems(bytes, names);
  const kind = isOther(found) ? 'other' : found === 'docx' ? 'docx' : undefined;
  if (kind) return isLocked ? faulty('password-protected', 'zip') : { ok: true, kind, entries };
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) {
    const files = found === 'zip' && !isLocked ? bundledIn(entries) : [];
    return files.length > 0 ? { ok: true, kind: 'bundle', entries: files } : faulty('not-a-workbook', found);
  }
  return isLocked ? faulty('password-protected', 'zip') : { ok: true, kind: 'workbook', entries };
}

const isOther = (found: Seems): boolean => found === 'ods' || found === 'xlsb';

/** What of another archive is read: no pictures, thumbnails, scripts or objects. */
const OTHER_PARTS =
  /^(xl\/((worksheets|_rels|worksheets\/_rels)\/)?[^/]+\.(bin|xml|rels)|\[Content_Types\]\.xml|_rels\/\.rels|mimetype|(content|styles|meta|settings)\.xml|META-INF\/manifest\.xml)$/i;

/**
 * The bytes that a library may read of a workbook of another kind: an archive is inflated here, each part within what
 * the directory declared and looked at as those of `.xlsx` are, and packed again.
 */
export function otherBytes(
  bytes: Buffer,
  entries: readonly ZipEntry[],
): OrFault<{ readonly content: Buffer }> {
  if (entries.length === 0) return { content: bytes };
  const parts: StoredPart[] = [];
  for (const entry of entries.filter(({ name }) => OTHER_PARTS.test(name))) {
    const opened = inflate(bytes, entry);
    if ('fault' in opened) return opened;
    const { content } = opened;
    if (/\.(xml|rels)$/i.test(entry.name) && isUnsafe(content)) return faulty('unsafe-xml', entry.name);
    if (content.includes('manifest:encryption-data')) return faulty('password-protected', 'ods');
    parts.push({ name: entry.name, content });
  }
  return { content: storedZip(parts) };
}

/** The parts of a workbook that may be read. */
export interface Parts {
  has(name: string): boolean;
  /** Inflates a part within what the directory declared; XML with a document type is refused. */
  open(name: string): OrFault<{ readonly content: Buffer }>;
}

/**
 * The parts a statement stands in, each inflated only when it is asked for. XML with a document type is refused: no
 * spreadsheet program writes one, and entities are what attacks are made of.
 */
export function partsOf(bytes: Buffer, entries: readonly ZipEntry[]): Parts {
  // Spreadsheet programs do not tell capitals from small letters here.
  const byName = new Map(
    entries.filter(({ name }) => PARTS.test(name)).map((entry) => [entry.name.toLowerCase(), entry]),
  );
  return {
    has: (name) => byName.has(name.toLowerCase()),
    open: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return faulty('damaged', name);
      const opened = inflate(bytes, entry);
      if ('fault' in opened) return opened;
      return isUnsafe(opened.content) ? faulty('unsafe-xml', entry.name) : opened;
    },
  };
}

/** UTF-16 is refused too: a document type could hide in it from the search for its letters. */
export function isUnsafe(xml: Buffer): boolean {
  const start = xml.toString('hex', 0, 2);
  if (start === 'fffe' || start === 'feff' || xml.subarray(0, 64).includes(0)) return true;
  return xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY');
}

/** An OLE2 file holds an encrypted workbook, an old workbook, a text of Word, or something else. */
function oleIn(bytes: Buffer): OrFault<Inspected> {
  const holds = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return faulty('password-protected');
  if (holds('WordDocument')) return faulty('not-a-workbook', 'doc');
  if (!holds('Workbook') && !holds('Book')) return faulty('not-a-workbook', 'unknown');
  return { ok: true, kind: 'other', entries: [] };
}

/** The name of the first part of an archive begins here. */
const FIRST_NAME = 30;

/**
 * Most programs write what an open document is right at its beginning, in a part of its own; where they do not, its parts tell. An
 * archive that holds one as it is says the same a little later, below that document's name.
 */
function isOpenSheet(bytes: Buffer, names: ReadonlySet<string>): boolean {
  const start = bytes.subarray(0, 200).toString('latin1');
  const says = start.startsWith('mimetype', FIRST_NAME);
  if (says && start.includes('application/vnd.oasis.opendocument.')) return start.includes('.spreadsheet');
  return names.has('content.xml') && names.has('META-INF/manifest.xml');
}

/** What an archive seems to be, by the names of its parts. */
export function zipSeems(bytes: Buffer, names: ReadonlySet<string>): Seems {
  if (isOpenSheet(bytes, names)) return 'ods';
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  if (names.has('Index/Document.iwa')) return 'numbers';
  return names.has('xl/workbook.bin') ? 'xlsb' : 'zip';
}

function seems(bytes: Buffer, head: string): Seems | Page {
  const known = MAGIC.find(([, magic]) => head.startsWith(magic));
  if (known) return known[0];
  if (/^ftyp(heic|heix|mif1|msf1|avif)/.test(bytes.toString('latin1', 4, 12))) return 'heic';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  const text = textStart(bytes)?.trimStart();
  if (text === undefined) return 'unknown';
  const page = pageIn(text);
  if (page) return page;
  if (text.startsWith('<')) return 'xml';
  if (/^\[InternetShortcut\]/i.test(text) || isGoogleShortcut(text)) return 'shortcut';
  return 'text';
}

/**
 * A text of marks: a workbook as XML of Excel 2003, a page of the web, or one in the form of a letter. Programs of the web
 * write their warnings before a page, and some begin with its table.
 */
function pageIn(text: string): Seems | Page | undefined {
  if (
    /^<(\?xml|\?mso|ss:|Workbook)/.test(text) &&
    text.includes('urn:schemas-microsoft-com:office:spreadsheet')
  )
    return 'xml-sheet';
  if (/^<(!doctype html|html|head|body|table|meta|style)\b/i.test(text)) return 'html';
  if (
    /^(mime-version|from|subject|date|content-type):/i.test(text) &&
    /^content-type:\s*(multipart\/|text\/html)/im.test(text)
  )
    return 'mhtml';
  return /<html/i.test(text) || (/<table\b/i.test(text) && /<tr\b/i.test(text)) ? 'html' : undefined;
}

/** What Google Drive puts on a computer for a sheet is only its address. */
const isGoogleShortcut = (text: string): boolean =>
  (/^\{[^{}]{0,2000}"(doc_id|url)"/.test(text) && text.includes('"email"')) ||
  /^\{"url":\s*"https:\/\/docs\.google\.com/.test(text);
