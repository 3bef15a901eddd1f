import { FORMULAS, NUMBERS, TEXTS } from './nasty';
import type { Random } from './random';
import { escaped, packed, sheetsIn, unpacked, type WorkbookFiles } from './workbook-parts';

type Attack = (files: WorkbookFiles, random: Random) => void;

const SHEET_END = '</worksheet>';

/** Workbooks that are well-formed archives and say what no statement should. */
const ATTACKS: Readonly<Record<string, Attack>> = {
  'cells swapped for text': (files, random) =>
    inSheet(files, random, (xml) =>
      cells(
        xml,
        random,
        8,
        (at) =>
          `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(printable(random.pick(TEXTS)))}</t></is></c>`,
      ),
    ),
  'numbers that are none': (files, random) =>
    inSheet(files, random, (xml) =>
      cells(xml, random, 5, (at) => `<c r="${at}"><v>${random.pick(NUMBERS)}</v></c>`),
    ),
  formulas: (files, random) =>
    inSheet(files, random, (xml) =>
      cells(xml, random, 6, (at) => `<c r="${at}">${random.pick(FORMULAS)}</c>`),
    ),
  'kinds of cells that do not fit': (files, random) =>
    inSheet(files, random, (xml) =>
      cells(
        xml,
        random,
        6,
        (at) =>
          `<c r="${at}" t="${random.pick(['s', 'b', 'e', 'd', 'str', 'n', 'x'])}" s="${random.pick(['0', '9', '999999', '-1', 'x'])}"><v>${random.pick([...NUMBERS, '#REF!', '1'])}</v></c>`,
      ),
    ),
  'texts of the whole list replaced': (files, random) => {
    const strings = files.get('xl/sharedStrings.xml') ?? '';
    const changed = strings.replace(/(<t[^>]*>)[^<]*(?=<\/t>)/g, (all: string, tag: string) =>
      random.next() < 0.2 ? tag + escaped(printable(random.pick(TEXTS))) : all,
    );
    files.set('xl/sharedStrings.xml', changed);
  },
  'years far off or twice': (files, random) => {
    const year = random.pick(['1800', '9999', '20100', '2009', '2010', '-2010', '2010.5', '1e3']);
    const from = random.pick(['2009', '2010']);
    for (const [name, xml] of files) files.set(name, xml.replaceAll(`>${from}<`, `>${year}<`));
  },
  'headers twice': (files, random) =>
    inSheet(files, random, (xml) => {
      const rows = rowsOf(xml);
      const copied = rows.slice(0, 6).map((row, at) => moved(row, rows.length + 5 + at));
      return xml.replace('</sheetData>', `${copied.join('')}</sheetData>`);
    }),
  'rows again and again': (files, random) =>
    inSheet(files, random, (xml) => {
      const rows = rowsOf(xml);
      const again = Array.from({ length: 1500 }, (_, at) => moved(random.pick(rows), rows.length + 50 + at));
      return xml.replace('</sheetData>', `${again.join('')}</sheetData>`);
    }),
  'merges without end': (files, random) =>
    inSheet(files, random, (xml) => {
      const ref = (): string =>
        random.pick([
          `A${1 + random.below(50)}:D${1 + random.below(90)}`,
          'A1:XFD1048576',
          'B2:A1',
          'A1:XFD1',
          'A1',
          'A0:B1',
          'x',
          `A${1 + random.below(9)}:XFD9`,
        ]);
      const merges = Array.from({ length: 1 + random.below(3000) }, () => `<mergeCell ref="${ref()}"/>`);
      return xml.replace(SHEET_END, `<mergeCells>${merges.join('')}</mergeCells>${SHEET_END}`);
    }),
  'a million empty rows': (files, random) =>
    inSheet(files, random, (xml) => {
      const blank = random.pick(['<row/>', '<row hidden="1"/>', '<row><c/></row>', '<row><c s="1"/></row>']);
      return xml.replace(
        '</sheetData>',
        `${blank.repeat(blank.length < 20 ? 1_000_000 : 300_000)}</sheetData>`,
      );
    }),
  'a cell at the very end': (files, random) =>
    inSheet(files, random, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ),
  'places that no sheet has': (files, random) =>
    inSheet(files, random, (xml) => {
      const place = random.pick(['ZZZZ1', 'A0', 'A99999999', 'a1', '1A', '', 'A1', '__proto__']);
      return xml.replace(
        '</sheetData>',
        `<row r="${random.pick(['2000000', '0', '-1', 'x', '5000'])}"><c r="${place}"><v>1</v></c></row></sheetData>`,
      );
    }),
  'entities and document types': (files, random) => {
    const name = random.pick([...files.keys()]);
    const type = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    files.set(name, (files.get(name) ?? '').replace(/(<\?xml.*?\?>)?/, `$1${type}`));
  },
  'nested without end': (files, random) =>
    inSheet(files, random, (xml) => xml.replace('<sheetData>', `${'<a>'.repeat(200_000)}<sheetData>`)),
  'a bomb': (files, random) => {
    const size = random.pick([1_000_000, 20_000_000, 50_000_000]);
    const filling = random.pick(['<si><t>a</t></si>', ' ', '<x/>', '<c r="A1"/>']);
    const name = random.pick(['xl/sharedStrings.xml', 'xl/styles.xml', ...sheetsIn(files)]);
    files.set(
      name,
      (files.get(name) ?? '').replace(/<\/\w+>\s*$/, filling.repeat(size / filling.length) + '$&'),
    );
  },
  'links to elsewhere': (files, random) => {
    inSheet(files, random, (xml) =>
      xml.replace(
        SHEET_END,
        `<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="rId9"/></hyperlinks>${SHEET_END}`,
      ),
    );
    const relations = files.get('xl/_rels/workbook.xml.rels') ?? '';
    const target = random.pick([
      'file:///etc/passwd',
      'http://x.example/a.xml',
      '../../../etc/passwd',
      '/xl/worksheets/../styles.xml',
    ]);
    files.set(
      'xl/_rels/workbook.xml.rels',
      relations.replace(/Target="worksheets\/[^"]*"/, `Target="${target}"`),
    );
  },
  'names for whole columns': (files) => {
    const names = '<definedNames><definedName name="semua">Neraca!$A:$XFD</definedName></definedNames>';
    files.set(
      'xl/workbook.xml',
      (files.get('xl/workbook.xml') ?? '').replace('</workbook>', `${names}</workbook>`),
    );
  },
  'prefixes before every name': (files) => {
    for (const [name, xml] of files) {
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml')
        files.set(name, xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(' xmlns=', ' xmlns:x='));
    }
  },
  'hidden rows, columns and sheets': (files, random) => {
    inSheet(files, random, (xml) =>
      xml
        .replace(/<row /g, (tag) => (random.next() < 0.3 ? '<row hidden="1" ' : tag))
        .replace('<sheetData>', '<cols><col min="1" max="3" hidden="1"/></cols><sheetData>'),
    );
    files.set(
      'xl/workbook.xml',
      (files.get('xl/workbook.xml') ?? '').replace('<sheet ', '<sheet state="veryHidden" '),
    );
  },
};

export const attackNames = Object.keys(ATTACKS);

/** A workbook under one of the attacks. */
export function attacked(bytes: Buffer, name: string, random: Random): Buffer {
  const files = unpacked(bytes);
  ATTACKS[name]?.(files, random);
  return packed(files);
}

function inSheet(files: WorkbookFiles, random: Random, change: (xml: string) => string): void {
  const name = random.pick(sheetsIn(files));
  files.set(name, change(files.get(name) ?? ''));
}

/** Each cell is changed with a chance of one in `of`. */
function cells(xml: string, random: Random, of: number, made: (address: string) => string): string {
  return xml.replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (all: string, address: string) =>
    random.below(of) === 0 ? made(address) : all,
  );
}

const rowsOf = (xml: string): string[] =>
  xml.match(/<row .*?<\/row>/gs) ?? ['<row r="1"><c r="A1"><v>1</v></c></row>'];

const moved = (row: string, number: number): string =>
  row.replace(/ r="([A-Z]*)\d+"/g, (_, letters: string) => ` r="${letters}${number}"`);

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/g;

/** XML holds no control characters: a workbook writes them as `_x0007_`. */
const printable = (text: string): string =>
  text.replace(
    UNPRINTABLE,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
