import ExcelJS from 'exceljs';
import { inspectContainer, partsOf } from '../spreadsheets/container';
import { templateBook } from './template-book';
import { writeBook } from '../spreadsheets/workbook-writer';

const written = writeBook(templateBook('ksp', { firstYear: 2021 }));

/** The XML of every sheet, in order of the workbook. */
async function sheetsXml(): Promise<string[]> {
  const bytes = await written;
  const inspected = inspectContainer(bytes);
  if (!('entries' in inspected)) throw new Error('no workbook');
  const parts = partsOf(bytes, inspected.entries);
  return inspected.entries
    .filter(({ name }) => name.includes('/sheet'))
    .map(({ name }) => {
      const opened = parts.open(name);
      if (!('content' in opened)) throw new Error(opened.fault.code);
      return opened.content.toString('utf8');
    });
}

/** The cells of a range such as "C7:G18". */
function cellsIn(range: string): string[] {
  const [, left = 'A', top = '1', right = left, bottom = top] =
    /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(range) ?? [];
  const cells: string[] = [];
  for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column += 1)
    for (let row = Number(top); row <= Number(bottom); row += 1)
      cells.push(`${String.fromCharCode(column)}${row}`);
  return cells;
}

describe('a written workbook', () => {
  it.each(['dataValidation', 'mergeCell'])(
    'has no overlapping ranges of %s, which Excel takes for damage',
    async (tag) => {
      for (const xml of await sheetsXml()) {
        const ranges = [...xml.matchAll(new RegExp(`<${tag} [^>]*(?:sqref|ref)="([^"]+)"`, 'g'))].map(
          (match) => match[1] ?? '',
        );
        const cells = ranges.flatMap(cellsIn);
        expect(new Set(cells).size).toBe(cells.length);
      }
    },
  );

  it('has conditions with a formula and a format each, and no list longer than Excel allows', async () => {
    for (const xml of await sheetsXml()) {
      const conditions = xml.match(/<conditionalFormatting .*?<\/conditionalFormatting>/g) ?? [];
      for (const each of conditions)
        expect(each).toMatch(/dxfId="\d+" priority="\d+"><formula>.+<\/formula>/);
      const priorities = [...xml.matchAll(/priority="(\d+)"/g)].map((match) => match[1]);
      expect(new Set(priorities).size).toBe(priorities.length);
      for (const [, list = ''] of xml.matchAll(/<formula1>(.*?)<\/formula1>/g))
        expect(list.replaceAll('&quot;', '"').length).toBeLessThanOrEqual(255);
    }
  });

  it('is protected everywhere, with unlocked cells only where one types', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written) as unknown as ArrayBuffer);
    for (const xml of await sheetsXml()) expect(xml).toMatch(/<sheetProtection sheet="1"/);
    const locked = (sheet: string, cell: string): boolean => {
      const protection = workbook.getWorksheet(sheet)?.getCell(cell).protection;
      return protection?.locked !== false;
    };
    expect([locked('Neraca', 'C8'), locked('Neraca', 'C9'), locked('Neraca', 'B8')]).toEqual([
      false,
      true,
      true,
    ]);
    expect([locked('Identitas', 'C5'), locked('Identitas', 'A1'), locked('Kuesioner', 'G7')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('prints on A4, as wide as the sheet, and keeps header and labels in sight', async () => {
    for (const xml of await sheetsXml()) {
      expect(xml).toMatch(
        /<pageSetup paperSize="9" orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
      );
      expect(xml).toMatch(/<pane [^>]*state="frozen"/);
    }
  });
});
