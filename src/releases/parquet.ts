import type { ColumnType, DataColumn } from '../domain/data-dictionary';
import type { Cell } from '../domain/release/column';

/** So many rows are held until they are written: the size of a row group. */
const ROWS_IN_GROUP = 10_000;

/** A row whose values are found by the names of the columns. */
type Row = Readonly<Record<string, Cell>>;

/** A Parquet file as it grows. What each call hands back is the next of its bytes. */
export interface ParquetFile {
  readonly add: (rows: readonly Row[]) => Buffer;
  readonly end: () => Buffer;
}

/** Exact numbers are text, as in the other forms: nothing is rounded by the type of a column. */
const isWhole = (type: ColumnType): boolean => type === 'integer';

/**
 * Begins a Parquet file with these columns, packed by Snappy: every value may be absent.
 *
 * @param about what is said of the file within it
 */
export async function parquetFile(
  columns: readonly DataColumn[],
  about: Readonly<Record<string, string>>,
): Promise<ParquetFile> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(schemaOf)],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'rapor',
  });
  let held: Row[] = [];
  const write = (rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    const columnData = columns.map(({ name }) => ({ name, data: rows.map((row) => row[name] ?? undefined) }));
    void writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP });
  };
  const taken = (): Buffer => {
    const part = Buffer.from(bytes.getBytes());
    bytes.index = 0;
    return part;
  };
  return {
    add: (rows) => {
      held.push(...rows);
      const whole = held.length - (held.length % ROWS_IN_GROUP);
      write(held.slice(0, whole));
      held = held.slice(whole);
      return taken();
    },
    end: () => {
      write(held);
      void writer.finish();
      return taken();
    },
  };
}

const schemaOf = ({ name, type }: DataColumn) =>
  isWhole(type)
    ? ({ name, type: 'INT32', repetition_type: 'OPTIONAL' } as const)
    : ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const);
