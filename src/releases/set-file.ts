import { join } from 'node:path';
import type { DataColumn } from '../domain/data-dictionary';
import type { Cell } from '../domain/release/column';
import type { ReleaseForm } from '../domain/release/manifest';
import { csvLine, csvNames } from '../rendering/data-lines';
import { HashedFile, type WrittenFile } from './hashed-file';
import { parquetFile } from './parquet';

/** A row of any set. */
export type AnyRow = Readonly<Record<string, Cell>>;

/** A set as it is written, in one form. */
export interface SetFile {
  readonly add: (rows: readonly AnyRow[]) => Promise<void>;
  readonly close: () => Promise<{ readonly file: WrittenFile; readonly rows: number }>;
}

/** Opens the file of a set in a folder. */
export async function openSetFile(
  folder: string,
  set: string,
  columns: readonly DataColumn[],
  form: ReleaseForm,
): Promise<SetFile> {
  return form === 'parquet' ? columnFile(folder, set, columns) : textFile(folder, set, columns, form);
}

/** A set as Parquet, with the meaning of each column in it too. It is packed already. */
async function columnFile(folder: string, set: string, columns: readonly DataColumn[]): Promise<SetFile> {
  const name = `${set}.parquet`;
  const file = new HashedFile(name, join(folder, name), false);
  const meanings = Object.fromEntries(columns.map((each) => [each.name, meaningOf(each)]));
  const parquet = await parquetFile(columns, meanings);
  let count = 0;
  return {
    add: async (rows) => {
      count += rows.length;
      await file.write(parquet.add(rows));
    },
    close: async () => {
      await file.write(parquet.end());
      return { file: await file.close(), rows: count };
    },
  };
}

const meaningOf = ({ meaning, unit, source }: DataColumn): string =>
  [meaning, ...(unit === undefined ? [] : [`Satuan: ${unit}.`]), `Asal: ${source}.`].join(' ');

/** A set as text: one line for each row. */
async function textFile(
  folder: string,
  set: string,
  columns: readonly DataColumn[],
  form: 'csv' | 'jsonl',
): Promise<SetFile> {
  const name = `${set}.${form}`;
  const names = columns.map((each) => each.name);
  const file = new HashedFile(name, join(folder, name), true);
  const line = form === 'csv' ? (row: AnyRow) => csvLine(names, row) : (row: AnyRow) => jsonLine(names, row);
  let count = 0;
  if (form === 'csv') await file.write(Buffer.from(csvNames(names)));
  return {
    add: async (rows) => {
      count += rows.length;
      await file.write(Buffer.from(rows.map(line).join('')));
    },
    close: async () => ({ file: await file.close(), rows: count }),
  };
}

/** Always in the order of the dictionary, so that the same row is the same line. */
const jsonLine = (names: readonly string[], row: AnyRow): string =>
  `${JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])))}\n`;
