import { chartOf, type Line } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import { storedZip } from '../spreadsheets/stored-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A row of a sheet: texts from the left, and whole rupiah behind them. */
type Row = readonly (string | number)[];

interface Made {
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * A made-up statement of two years as a workbook: every account of the chart of a kind under its code, with the totals of both
 * sheets. It is nobody's; a thread reads it to be warm before the first file of a person.
 */
export function warmWorkbook(kind: Kind): Buffer {
  const lines = chartOf(kind).filter(
    ({ role, unit, detail }) => role === 'item' && unit === 'rupiah' && !detail,
  );
  const of = (part: Line['part']): readonly Line[] => lines.filter((line) => line.part === part);
  const sheets = [
    { name: 'Neraca', rows: rowsOf('NERACA', of('balance-sheet')) },
    { name: 'PHU', rows: rowsOf('PERHITUNGAN HASIL USAHA', of('income-statement')) },
  ];
  return storedZip(partsOf(sheets).map(([name, xml]) => ({ name, content: Buffer.from(xml) })));
}

function rowsOf(title: string, lines: readonly Line[]): Row[] {
  const accounts = lines.map(({ label, ministryCode }, at): [string, string, number, number] => [
    ministryCode ?? String(FIRST_CODE + at),
    label,
    (at + 3) * AMOUNT,
    (at + 2) * AMOUNT,
  ]);
  const sum = (column: 2 | 3): number => accounts.reduce((all, row) => all + row[column], 0);
  return [
    ['KOPERASI CONTOH MAKMUR'],
    [title],
    ['Per 31 Desember 2024 dan 2023'],
    ['Kode', 'Uraian', '2024', '2023'],
    ...accounts,
    ['', 'Jumlah', sum(2), sum(3)],
  ];
}

const FIRST_CODE = 1101;
/** Of many figures, as true ones are. */
const AMOUNT = 1_234_567;

function partsOf(sheets: readonly Made[]): (readonly [name: string, xml: string])[] {
  const texts = [...new Set(sheets.flatMap(({ rows }) => rows.flat()))].map(String);
  const places = new Map(texts.map((text, at) => [text, at]));
  const named = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`);
  const related = sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  return [
    ['[Content_Types].xml', '<Types/>'],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${named.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}">${related.join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    ],
    [
      'xl/sharedStrings.xml',
      `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs></styleSheet>`,
    ],
    ...sheets.map(({ rows }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, places)] as const),
  ];
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;

function sheetXml(rows: readonly Row[], places: ReadonlyMap<string, number>): string {
  const written = rows.map((row, at) => {
    const cells = row.map((value, column) => cellXml(`${'ABCD'[column] ?? ''}${at + 1}`, value, places));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

const cellXml = (address: string, value: string | number, places: ReadonlyMap<string, number>): string =>
  typeof value === 'number'
    ? `<c r="${address}" s="1"><v>${value}</v></c>`
    : `<c r="${address}" t="s"><v>${places.get(value) ?? 0}</v></c>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
