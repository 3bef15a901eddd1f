import { inspectContainer, partsOf } from '../spreadsheets/container';
import { loadGrid } from '../spreadsheets/workbook';
import { readGrid } from './read-grid';
import { WARM_KINDS } from './warm-reading';
import { warmWorkbook } from './warm-workbook';

describe('the statement that a thread is warmed with', () => {
  it.each(WARM_KINDS)('is read as any other, %s', async (kind) => {
    const bytes = await warmWorkbook(kind);
    const inspected = inspectContainer(bytes);
    if ('fault' in inspected || inspected.kind !== 'workbook') throw new Error('no workbook');
    const loaded = await loadGrid(partsOf(bytes, inspected.entries));
    if ('fault' in loaded) throw new Error(loaded.fault.code);
    const outcome = readGrid(loaded.grid, { file: 'hangat.xlsx' });
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.reading.statements.map(({ period }) => period.end)).toEqual(['2023-12-31', '2024-12-31']);
    expect(outcome.reading.mapping.length).toBeGreaterThan(80);
  });
});
