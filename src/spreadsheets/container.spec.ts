import { workbookOf, workbookParts, zipOf } from '../../test/support/workbooks';
import { inspectContainer, partsOf, zipSeems } from './container';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The first fault, in the order in which a workbook is looked at and its parts are opened. */
function faultOf(bytes: Buffer) {
  const inspected = inspectContainer(bytes);
  if ('fault' in inspected) return inspected.fault;
  if (inspected.kind !== 'workbook') return { code: 'none', found: inspected.kind };
  const parts = partsOf(bytes, inspected.entries);
  for (const { name } of inspected.entries.filter((entry) => parts.has(entry.name))) {
    const opened = parts.open(name);
    if ('fault' in opened) return opened.fault;
  }
  return undefined;
}

/** An OLE2 file whose directory names these streams. */
function ole(...streams: string[]): Buffer {
  return Buffer.concat([OLE, Buffer.alloc(1016), ...streams.map((name) => Buffer.from(name, 'utf16le'))]);
}

/** A good workbook with one more file in it. */
function withFile(file: Parameters<typeof zipOf>[0][number]): Buffer {
  return zipOf([...workbookParts(SHEET), file]);
}

describe('inspectContainer', () => {
  it('passes a workbook', () => {
    expect(faultOf(workbookOf(SHEET))).toBeUndefined();
    expect(faultOf(withFile({ name: 'xl/vbaProject.bin', content: 'macros' }))).toBeUndefined();
  });

  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const ods = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };
  const good = workbookOf(SHEET);

  it.each([
    ['an empty file', Buffer.alloc(0), { code: 'empty-file' }],
    ['a PNG', png, { code: 'not-a-workbook', found: 'png' }],
    ['a JPEG', Buffer.from('ffd8ffe000104a46', 'hex'), { code: 'not-a-workbook', found: 'jpeg' }],
    ['a PDF', Buffer.from('%PDF-1.7\n'), { code: 'none', found: 'pdf' }],
    ['a page named .xls', Buffer.from('\ufeff\n<html><table>'), { code: 'none', found: 'html' }],
    [
      'a page in a letter',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n'),
      { code: 'none', found: 'mhtml' },
    ],
    [
      'XML of Excel 2003',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      { code: 'none', found: 'other' },
    ],
    ['XML', Buffer.from('<?xml version="1.0"?><Workbook>'), { code: 'not-a-workbook', found: 'xml' }],
    ['CSV, which may be read', Buffer.from('Kas;2009;2010\nBank;1;2\n'), { code: 'none', found: 'text' }],
    ['a photograph of a phone', Buffer.from('....ftypheic....'), { code: 'not-a-workbook', found: 'heic' }],
    ['a WebP picture', Buffer.from('RIFF....WEBPVP8 '), { code: 'not-a-workbook', found: 'webp' }],
    [
      'the shortcut to a sheet of Google',
      Buffer.from('{"url":"https://docs.google.com/spreadsheets/d/1a","doc_id":"1a","email":"a@b.id"}'),
      { code: 'not-a-workbook', found: 'shortcut' },
    ],
    [
      'the shortcut to an address',
      Buffer.from('[InternetShortcut]\r\nURL=https://docs.google.com/'),
      { code: 'not-a-workbook', found: 'shortcut' },
    ],
    [
      'a sheet of Numbers',
      zipOf([{ name: 'Index/Document.iwa', content: 'x' }]),
      { code: 'not-a-workbook', found: 'numbers' },
    ],
    ['bytes', Buffer.from([1, 2, 3, 0, 4]), { code: 'not-a-workbook', found: 'unknown' }],
    [
      'another OLE file',
      ole('Root Entry', 'PowerPoint Document'),
      { code: 'not-a-workbook', found: 'unknown' },
    ],
    ['a text of old Word', ole('WordDocument'), { code: 'not-a-workbook', found: 'doc' }],
    ['an encrypted workbook', ole('EncryptionInfo', 'EncryptedPackage'), { code: 'password-protected' }],
    [
      'an encrypted ZIP',
      zipOf(workbookParts(SHEET).map((file) => ({ ...file, flags: 1 }))),
      { code: 'password-protected', found: 'zip' },
    ],
    [
      'a text of Word',
      zipOf([{ name: 'word/document.xml', content: '<w/>' }]),
      { code: 'none', found: 'docx' },
    ],
    ['an old workbook', ole('Root Entry', 'Workbook'), { code: 'none', found: 'other' }],
    ['ODS', zipOf([ods]), { code: 'none', found: 'other' }],
    [
      'a binary workbook',
      zipOf([{ name: 'xl/workbook.bin', content: 'x' }]),
      { code: 'none', found: 'other' },
    ],
    ['an encrypted ODS', zipOf([{ ...ods, flags: 1 }]), { code: 'password-protected', found: 'zip' }],
    ['another ZIP', zipOf([{ name: 'foto.txt', content: 'x' }]), { code: 'not-a-workbook', found: 'zip' }],
    ['an empty ZIP', zipOf([]), { code: 'not-a-workbook', found: 'zip' }],
    ['a truncated workbook', good.subarray(0, good.length - 200), { code: 'damaged', found: 'zip' }],
    ['only its first bytes', good.subarray(0, 6), { code: 'damaged', found: 'zip' }],
    ['a name that leads out', withFile({ name: '../x.xml', content: '' }), { code: 'damaged', found: 'zip' }],
    [
      'a name twice',
      withFile({ name: 'XL/workbook.xml', content: '' }),
      { code: 'damaged', found: 'XL/workbook.xml' },
    ],
    [
      'too many files',
      zipOf(Array.from({ length: 2001 }, (_, n) => ({ name: `${n}`, content: '' }))),
      { code: 'too-large', found: 'zip' },
    ],
    [
      'a figure of ZIP64',
      withFile({ name: 'x', content: '', declared: 0xffffffff }),
      { code: 'too-large', found: 'zip64' },
    ],
    [
      'a wrong checksum',
      zipOf(workbookParts(SHEET).map((file) => ({ ...file, crc: 7 }))),
      { code: 'damaged', found: 'xl/workbook.xml' },
    ],
    [
      'many half-large files',
      zipOf([
        ...workbookParts(SHEET),
        ...['a', 'b', 'c'].map((name) => ({ name, content: 'x', declared: 40e6 })),
      ]),
      { code: 'too-large' },
    ],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toMatchObject(fault);
  });

  it('takes an archive that holds an open document, not packed, for no document itself', () => {
    const document = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK';
    const seen = (first: string) =>
      zipSeems(Buffer.from(`${' '.repeat(30)}${first}`), new Set(['neraca.ods']));
    expect([seen(document), seen(`neraca.ods${' '.repeat(30)}${document}`)]).toEqual(['ods', 'zip']);
  });

  it('refuses entries that share their bytes', () => {
    const bytes = Buffer.from(good);
    const second = bytes.indexOf(
      Buffer.from('504b0102', 'hex'),
      bytes.indexOf(Buffer.from('504b0102', 'hex')) + 4,
    );
    bytes.writeUInt32LE(0, second + 42);
    expect(faultOf(bytes)).toMatchObject({ code: 'damaged' });
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['an entity', '<!ENTITY a SYSTEM "file:///etc/passwd">'],
  ])('refuses %s', (_, xml) => {
    expect(faultOf(workbookOf(`${xml}${SHEET}`))).toEqual({
      code: 'unsafe-xml',
      found: 'xl/worksheets/sheet1.xml',
    });
  });

  it('refuses UTF-16, in which a document type could hide', () => {
    const content = Buffer.from('\ufeff<?xml version="1.0"?><!DOCTYPE x>', 'utf16le');
    expect(faultOf(withFile({ name: 'xl/sharedStrings.xml', content }))).toMatchObject({
      code: 'unsafe-xml',
    });
  });

  it.each([
    ['declares', {}, 'too-large'],
    ['hides', { declared: 1000 }, 'too-large'],
  ])('refuses 50 MB of zeros that the directory %s, without holding them', (_, lie, code) => {
    const name = 'xl/sharedStrings.xml';
    const bomb = withFile({ name, content: Buffer.alloc(50_000_000), ...lie });
    const before = process.memoryUsage().rss;
    expect(faultOf(bomb)).toEqual({ code, found: name });
    expect(process.memoryUsage().rss - before).toBeLessThan(20 * 1024 * 1024);
  });
});
