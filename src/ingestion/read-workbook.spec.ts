import '../../test/support/source-threads';
import { workbookOf, workbookParts, zipOf } from '../../test/support/workbooks';
import { cellAt, textOf, type Cell, type Content, type Sheet } from '../domain/grid';
import { closeReaders, readingThread, readWorkbook, warmUp } from './read-workbook';

/** Styles: 0 General, 1 a date, 2 rupiah with a literal that looks like one, 3 bold only, 4 set in by two levels. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="#,##0\\ \\d\\b"/></numFmts>
<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/>
<xf numFmtId="0" applyAlignment="1"><alignment horizontal="left" indent="2"/></xf></cellXfs></styleSheet>`;

const STRINGS = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Kas</t></si>
<si><r><rPr><b/></rPr><t>Simpanan </t></r><r><t xml:space="preserve">pokok</t></r></si><si><t>baris_x000D_dua</t></si>
<si><t xml:space="preserve">  Bank</t></si><si><r><rPr><b/></rPr><t>Jumlah </t></r><r><rPr><b/></rPr><t>aset</t></r></si></sst>`;

function workbook(rows: string, after = '', workbookXml = ''): Buffer {
  const cols = '<cols><col min="3" max="3" width="9" hidden="1"/></cols>';
  const parts = workbookParts(`${cols}<sheetData>${rows}</sheetData>${after}`, workbookXml);
  const link = (id: string, type: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`;
  const named = (name: string, content: string) => ({ name, content });
  return zipOf([
    ...parts.map((part) =>
      part.name === 'xl/_rels/workbook.xml.rels'
        ? named(
            part.name,
            String(part.content).replace(
              '</Relationships>',
              `${link('rId2', 'styles')}${link('rId3', 'sharedStrings')}</Relationships>`,
            ),
          )
        : part,
    ),
    named('xl/styles.xml', STYLES),
    named('xl/sharedStrings.xml', STRINGS),
  ]);
}

async function sheetOf(bytes: Buffer): Promise<Sheet> {
  const read = await readWorkbook(bytes);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.grid.sheets[0]!;
}

/** The first row of a workbook with these cells. */
async function rowOf(cells: string): Promise<readonly Cell[]> {
  return (await sheetOf(workbook(`<row r="1">${cells}</row>`))).rows[0] ?? [];
}

describe('readWorkbook', () => {
  beforeAll(warmUp);

  it.each<[string, Content, string]>([
    ['<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: 'Kas' }, 'shared text'],
    ['<c r="A1" t="s"><v>1</v></c>', { kind: 'text', text: 'Simpanan pokok' }, 'rich text'],
    ['<c r="A1" t="s"><v>2</v></c>', { kind: 'text', text: 'baris\ndua' }, 'an escaped line end'],
    ['<c r="A1" t="inlineStr"><is><t>Bank</t></is></c>', { kind: 'text', text: 'Bank' }, 'text in the cell'],
    ['<c r="A1"><v>74999.99999999907</v></c>', { kind: 'number', text: '75000' }, 'noise'],
    ['<c r="A1"><v>4.228431187E9</v></c>', { kind: 'number', text: '4228431187' }, 'an exponent'],
    ['<c r="A1" s="2"><v>14</v></c>', { kind: 'number', text: '14', format: '#,##0 db' }, 'no date'],
    ['<c r="A1" s="1"><v>40543</v></c>', { kind: 'date', iso: '2010-12-31' }, 'a date'],
    [
      '<c r="A1" t="d"><v>2010-12-31</v></c>',
      { kind: 'text', text: '2010-12-31' },
      'a date as text, not 2010',
    ],
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }, 'true'],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', code: '#REF!' }, 'an error'],
  ])('%s', async (xml, content) => {
    expect(await rowOf(xml)).toEqual([{ address: 'A1', content }]);
  });

  it.each<[string, Content, string]>([
    ['<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', text: '2' }, 'a value'],
    ['<c r="A1"><f>1-1</f><v>0</v></c>', { kind: 'number', text: '0' }, 'a value of zero'],
    ['<c r="A1" t="b"><f>1=2</f><v>0</v></c>', { kind: 'boolean', value: false }, 'false'],
    ['<c r="A1" t="str"><f>"a"</f><v>a</v></c>', { kind: 'text', text: 'a' }, 'a text'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', { kind: 'blank' }, 'an empty text'],
    [
      '<c r="A1" t="str" s="1"><f>"a"</f><v>a</v></c>',
      { kind: 'text', text: 'a' },
      'a text where a date was due',
    ],
    ['<c r="A1" s="1"><f>TODAY()</f><v>40543</v></c>', { kind: 'date', iso: '2010-12-31' }, 'a date'],
    ['<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', { kind: 'error', code: '#REF!' }, 'an error'],
    ['<c r="A1"><f>SUM(B1:C1)</f></c>', { kind: 'formula-without-value', formula: 'SUM(B1:C1)' }, 'no value'],
  ])('formula %s', async (xml, content) => {
    const [, constants] = /<f>([\d+-]+)<\/f>/.exec(xml) ?? [];
    const told = constants === undefined ? {} : { constants };
    expect(await rowOf(xml)).toEqual([{ address: 'A1', content, formula: true, ...told }]);
  });

  it.each<[string, Pick<Cell, 'bold' | 'indent'>, string]>([
    ['s="3" t="s"><v>0</v>', { bold: true }, 'a bold cell'],
    ['s="3"><v>5</v>', { bold: true }, 'a bold number'],
    ['s="3" t="str"><f>"a"</f><v>a</v>', { bold: true }, 'a bold formula'],
    ['t="s"><v>4</v>', { bold: true }, 'a text that is bold in each of its pieces'],
    ['t="s"><v>1</v>', {}, 'a text that is bold in part'],
    ['s="4" t="s"><v>0</v>', { indent: 6 }, 'two levels of the format'],
    ['s="4" t="s"><v>3</v>', { indent: 8 }, 'two levels and two spaces'],
    ['t="s"><v>3</v>', { indent: 2 }, 'two spaces'],
  ])('tells how a cell looks: %s is %j, %s', async (inner, look) => {
    const [cell] = await rowOf(`<c r="A1" ${inner}</c>`);
    expect({ bold: cell?.bold, indent: cell?.indent }).toEqual({
      bold: undefined,
      indent: undefined,
      ...look,
    });
  });

  it('says nothing of the looks of a blank cell', async () => {
    expect(await rowOf('<c r="A1" s="3"/><c r="B1"><v>1</v></c>')).toEqual([
      { address: 'A1', content: { kind: 'blank' } },
      { address: 'B1', content: { kind: 'number', text: '1' } },
    ]);
  });

  it('reads shared formulas, merged, hidden and missing cells', async () => {
    const sheet = await sheetOf(
      workbook(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>4</v></c><c r="D2" t="s"><v>0</v></c></row>' +
          '<row r="3" hidden="1"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
        '<mergeCells count="1"><mergeCell ref="D2:E3"/></mergeCells>',
      ),
    );
    expect(sheet.name).toBe('Neraca');
    expect(textOf(cellAt(sheet, 1, 1))).toBe('4');
    expect(cellAt(sheet, 2, 1)).toEqual({
      address: 'B3',
      content: { kind: 'number', text: '6' },
      formula: true,
    });
    expect(cellAt(sheet, 2, 4)).toEqual({ address: 'E3', content: { kind: 'blank' }, merged: 'D2' });
    expect(cellAt(sheet, 0, 0)).toEqual({ address: 'A1', content: { kind: 'blank' } });
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[2], [2]]);
  });

  it('is not stopped by what it does not read: names of whole columns, lists, deleted print areas', async () => {
    const names =
      '<definedNames><definedName name="semua">Neraca!$A:$XFD</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames>';
    const lists =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"ya"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><drawing r:id="rId8"/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>';
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const sheet = await sheetOf(workbook(rows, lists.replaceAll('r:id', 'id'), names));
    expect(textOf(cellAt(sheet, 0, 0))).toBe('Kas');
  });

  it('reads a workbook whose program writes a prefix before every name', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`,
    );
    const parts = workbookParts(`<sheetData>${rows.join('')}</sheetData>`).map((part) => ({
      ...part,
      content: String(part.content)
        .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
    }));
    expect(textOf(cellAt(await sheetOf(zipOf(parts)), 3999, 0))).toBe('3999');
  });

  it('keeps apart what another program means by the same name', async () => {
    const control =
      '<controls xmlns:xdr="x"><from><xdr:col>0</xdr:col><xdr:row>3</xdr:row></from></controls>';
    const sheet = await sheetOf(workbook('<row r="1"><c r="A1"><v>1</v></c></row>', control));
    expect(sheet.rows).toHaveLength(1);
  });

  it('tells a value that came from another workbook', async () => {
    const [link, name, table] = await rowOf(
      `<c r="A1"><f>'[1]Neraca 2010'!B5</f><v>5</v></c><c r="B1"><f>B2</f><v>5</v></c><c r="C1"><f>SUM(Tabel1[2010])</f><v>5</v></c>`,
    );
    expect(link).toMatchObject({ formula: true, elsewhere: true, content: { text: '5' } });
    expect([name?.elsewhere, table?.elsewhere]).toEqual([undefined, undefined]);
  });

  it.each<[string, Content, string]>([
    ['t="s"><f>A2</f><v>0</v>', { kind: 'text', text: 'Kas' }, 'a text of the list, not its number there'],
    ['t="d"><f>A2</f><v>2010-12-31</v>', { kind: 'text', text: '2010-12-31' }, 'a date, not its year'],
  ])('takes the value of a formula for what it is: %s', async (inner, content) => {
    expect(await rowOf(`<c r="A1" ${inner}</c>`)).toEqual([{ address: 'A1', content, formula: true }]);
  });

  it('reads rows and cells without an address in their order', async () => {
    const sheet = await sheetOf(
      workbook('<row><c><v>1</v></c><c r="C1"><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(sheet.rows.map((row) => row.map((cell) => `${cell.address}=${textOf(cell)}`))).toEqual([
      ['A1=1', 'B1=', 'C1=2'],
      ['A2=3'],
    ]);
  });

  it.each([
    [
      'a row before the one above it',
      '<row r="3"/><row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a cell in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a number with two points', '<row r="1"><c r="A1"><v>60.561.753</v></c></row>'],
    ['a range that is none', '</sheetData><mergeCells><mergeCell ref="B2:A1"/></mergeCells><sheetData>'],
  ])('refuses %s', async (_, rows) => {
    expect(await readWorkbook(workbook(rows))).toEqual({ fault: { code: 'damaged', found: 'xml' } });
  });

  it.each([
    ['an empty file', Buffer.alloc(0), { code: 'empty-file' }],
    ['XML that breaks off', workbookOf('<sheetData><row r="1"><c r="A1">'), { code: 'damaged' }],
    ['XML that is none', workbookOf('<sheetData><<<'), { code: 'damaged', found: 'xml' }],
    [
      'a text that is not in the list',
      workbookOf('<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>'),
      { code: 'damaged', found: 'xl/sharedStrings.xml' },
    ],
    [
      'a workbook without the sheet it declares',
      zipOf(workbookParts('').slice(0, 4)),
      { code: 'damaged', found: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a workbook without sheets',
      zipOf(
        workbookParts('').map((part) => ({
          ...part,
          content: String(part.content).replace(/<sheet .*?\/>/, ''),
        })),
      ),
      { code: 'damaged', found: 'no-sheets' },
    ],
    [
      'a document type',
      workbookOf('<!DOCTYPE x><sheetData/>'),
      { code: 'unsafe-xml', found: 'xl/worksheets/sheet1.xml' },
    ],
  ])('refuses %s', async (_, bytes, fault) => {
    expect(await readWorkbook(bytes)).toMatchObject({ fault });
  });

  it('refuses a sheet whose merged cells the library would each make an object of', async () => {
    const merged = '<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(await readWorkbook(workbookOf(merged))).toEqual({ fault: { code: 'too-large', found: 'cells' } });
  });

  describe('a thread that fails', () => {
    const normal = { ...readingThread };
    const rows = Array.from(
      { length: 60_000 },
      (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`,
    );
    const large = workbook(rows.join(''));

    beforeEach(closeReaders);
    afterEach(() => Object.assign(readingThread, normal));
    // The next workbook gets a thread of its own, also while the failed one is still being ended.
    afterEach(async () => expect(await rowOf('<c r="A1"><v>1</v></c>')).toHaveLength(1));

    it('is ended when it takes too long', async () => {
      readingThread.timeLimit = 30;
      expect(await readWorkbook(large)).toEqual({ fault: { code: 'too-slow' } });
    });

    it('is replaced when it runs out of memory', async () => {
      readingThread.memoryMib = 20;
      expect(await readWorkbook(large)).toEqual({ fault: { code: 'too-large', found: 'memory' } });
    });
  });

  it('refuses 50 MB of zeros without handing them to the caller', async () => {
    const zeros = { name: 'xl/sharedStrings.xml', content: Buffer.alloc(50_000_000), declared: 30_000_000 };
    const bomb = zipOf([...workbookParts('<sheetData/>'), zeros]);
    const memory = process.memoryUsage().rss;
    expect(await readWorkbook(bomb)).toMatchObject({ fault: { code: 'too-large' } });
    expect(process.memoryUsage().rss - memory).toBeLessThan(100 * 1024 * 1024);
  });

  it('reads many at once, good and bad, each with its own answer', async () => {
    const files = Array.from({ length: 12 }, (_, n) =>
      n % 3 === 0 ? workbookOf('<sheetData><<<') : workbook(`<row r="1"><c r="A1"><v>${n}</v></c></row>`),
    );
    const answers = await Promise.all(files.map((file) => readWorkbook(file)));
    const told = answers.map((read) =>
      'fault' in read ? read.fault.code : textOf(cellAt(read.grid.sheets[0]!, 0, 0)),
    );
    expect(told).toEqual(files.map((_, n) => (n % 3 === 0 ? 'damaged' : `${n}`)));
  });
});
