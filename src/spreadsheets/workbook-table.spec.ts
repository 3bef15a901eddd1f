import ExcelJS from 'exceljs';
import type { Table } from '../domain/table';
import { writeTable } from './workbook-table';

const TABLE: Table = {
  id: 'tren',
  title: '=HYPERLINK("http://jahat.example")',
  about: ['KSP Contoh', '2019–2020'],
  columns: [
    { id: 'label', label: 'Rasio' },
    { id: '2019', label: '2019', unit: 'percent' },
    { id: '2020', label: '2020', unit: 'percent' },
  ],
  rows: [
    { heading: true, cells: [{ said: '@SUM(A1)' }, { said: '' }, { said: '' }] },
    {
      cells: [
        { said: 'Rasio kas' },
        { said: '79,99 %', value: '79.995' },
        { said: '−12,50 %', value: '-12.5000000001' },
      ],
    },
    {
      cells: [
        { said: 'Aset' },
        { said: '1.234.567', value: '1234567', unit: 'rupiah' },
        { said: 'belum ada' },
      ],
    },
  ],
  notes: ['Angka dipotong.'],
};

async function sheets(): Promise<ExcelJS.Worksheet[]> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeTable(TABLE);
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook.worksheets;
}

describe('a table as a workbook', () => {
  it('shows numbers as numbers, cut and never rounded', async () => {
    const [seen] = await sheets();
    expect(seen?.getCell('B7').value).toBe(79.99);
    expect(seen?.getCell('C7').value).toBe(-12.5);
    expect(seen?.getCell('B7').numFmt).toBe('#,##0.00" %"');
    expect(seen?.getCell('B8').value).toBe(1234567);
    expect(seen?.getCell('B8').numFmt).toBe('#,##0');
    expect(seen?.getCell('C8').value).toBe('belum ada');
  });

  it('gives the same cells exact on a second sheet', async () => {
    const [, precise] = await sheets();
    expect(precise?.getCell('B7').value).toBe('79.995');
    expect(precise?.getCell('C7').value).toBe('-12.5000000001');
  });

  it('never lets a text be a formula', async () => {
    for (const sheet of await sheets()) {
      expect(sheet.getCell('A1').value).toBe('\'=HYPERLINK("http://jahat.example")');
      expect(sheet.getCell('A6').value).toBe("'@SUM(A1)");
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
    }
  });
});
