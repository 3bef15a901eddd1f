import { DataSource } from 'typeorm';
import { settingsFrom } from '../settings';
import { readerOptions } from './data-source';
import { atOneLook, whileOnlyLooking } from './one-look';
import { Reader } from './unit-of-work';

const reader = new Reader(new DataSource(readerOptions(settingsFrom({}), [])));

describe('a row that is asked for again', () => {
  const ask = jest.fn((row: string | null) => Promise.resolve(row));
  const twice = async (rows: Pick<Reader, 'manager'>, row: string | null): Promise<unknown[]> => [
    await atOneLook(rows, 'unit a', () => ask(row)),
    await atOneLook(rows, 'unit a', () => ask(row)),
  ];
  beforeEach(() => ask.mockClear());

  it.each([
    ['while a request only looks: once', (work: () => unknown) => whileOnlyLooking(work), reader, 'row', 1],
    ['outside of one: each time', (work: () => unknown) => work(), reader, 'row', 2],
    [
      'in a transaction: each time',
      (work: () => unknown) => whileOnlyLooking(work),
      { manager: reader.manager },
      'row',
      2,
    ],
    ['that is not there: each time', (work: () => unknown) => whileOnlyLooking(work), reader, null, 2],
  ])('%s', async (_, within, rows, row, times) => {
    expect(await within(() => twice(rows, row))).toEqual([row, row]);
    expect(ask).toHaveBeenCalledTimes(times);
  });

  it('is another request’s business in another request, and another row’s under another name', async () => {
    await whileOnlyLooking(() => twice(reader, 'row'));
    await whileOnlyLooking(async () => {
      await twice(reader, 'row');
      await atOneLook(reader, 'unit b', () => ask('other'));
    });
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
