import '../support/source-threads';
import { bundleOf } from '../../src/spreadsheets/bundle';
import type { NamedFile } from '../../src/spreadsheets/bundle';
import { readFile } from '../../src/ingestion/read-file';
import type { ReadOutcome } from '../../src/reading/layout';
import { plain } from '../../src/domain/decimal';
import { templateWorkbook } from '../../src/template';
import { neracaOf, phuOf } from '../support/two-halves';

const neraca = (year: number, filename = 'neraca.csv'): NamedFile => ({ filename, content: neracaOf(year) });
const phu = (year: number, filename = 'phu.csv'): NamedFile => ({ filename, content: phuOf(year) });

async function readTogether(...files: readonly NamedFile[]): Promise<ReadOutcome> {
  const bundle = bundleOf(files);
  if (!bundle) throw new Error('no file');
  return readFile(bundle.content, { file: bundle.filename });
}

describe('several files of one unit', () => {
  it('are one statement, each cell with its own file', async () => {
    const outcome = await readTogether(neraca(2024), phu(2024));
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
    const [statement, another] = outcome.reading.statements;
    expect(another).toBeUndefined();
    expect(statement?.unit.name).toBe('KSP MAJU BERSAMA');
    const told = ['cash', 'loan-income'].map((line) => {
      const figure = statement?.figures.get(line);
      return figure && { amount: plain(figure.amount), origin: figure.origin };
    });
    expect(told).toMatchObject([
      { amount: '40000000', origin: { file: 'neraca.csv', sheet: 'neraca', cell: 'B3' } },
      { amount: '60000000', origin: { file: 'phu.csv', sheet: 'phu', cell: 'B2' } },
    ]);
  });

  it('that tell of different years are asked about, and nothing is taken', async () => {
    expect(await readTogether(neraca(2024), phu(2023))).toEqual({
      faults: [{ code: 'files-differ', found: 'neraca.csv: 2024; phu.csv: 2023' }],
    });
  });

  it('with sheets of one name keep them apart by their files', async () => {
    const outcome = await readTogether(neraca(2024, 'a/data.csv'), phu(2024, 'b/data.csv'));
    const sheets = 'reading' in outcome ? outcome.reading.frame?.tables.map(({ sheet }) => sheet) : [];
    expect(new Set(sheets).size).toBe(2);
  });

  it('name the one that cannot be read', async () => {
    const photo = { filename: 'phu.xlsx', content: Buffer.from('89504e470d0a1a0a', 'hex') };
    expect(await readTogether(neraca(2024), photo)).toEqual({
      faults: [{ code: 'not-a-workbook', path: 'phu.xlsx', found: 'png' }],
    });
  });

  it('are not read where one of them is a template, which holds a whole statement', async () => {
    const template = {
      filename: 'templat.xlsx',
      content: await templateWorkbook('ksp', { firstYear: 2023 }),
    };
    expect(await readTogether(neraca(2024), template)).toEqual({ faults: [{ code: 'files-mixed' }] });
  });
});
