import { extname } from 'node:path';
import type { Grid } from '../domain/grid';
import { readJsonStatement } from './json-statement';
import type { Layout, ReadOptions, ReadOutcome } from './layouts/layout';
import { templateLayout } from './layouts/template';
import { statementLayout } from './reading/statement-layout';
import { readWorkbook } from './read-workbook';

/** The forms we know, the surest first. */
const LAYOUTS: readonly Layout[] = [templateLayout, statementLayout];

/** What a file says; with its cells where it is a workbook, to show them or to read them once more. */
export type FileOutcome = ReadOutcome & { readonly grid?: Grid };

/** Reads a file as a statement: a JSON statement by its name or first character, else a workbook. */
export async function readFile(bytes: Buffer, options: ReadOptions): Promise<FileOutcome> {
  if (isJson(bytes, options.file)) return readJsonStatement(bytes.toString('utf8'), options);
  const got = await readWorkbook(bytes);
  if ('fault' in got) {
    const { code, found } = got.fault;
    return { faults: [{ code, ...(found === undefined ? {} : { found }) }] };
  }
  return { ...readGrid(got.grid, options), grid: got.grid };
}

/** Reads the cells of a workbook, by the surest of the forms we know. */
export function readGrid(grid: Grid, options: ReadOptions): ReadOutcome {
  const layout = LAYOUTS.find((each) => each.recognises(grid));
  return layout ? layout.read(grid, options) : { faults: [{ code: 'not-a-statement' }] };
}

function isJson(bytes: Buffer, file: string): boolean {
  return extname(file).toLowerCase() === '.json' || /^\s*[{[]/.test(bytes.subarray(0, 64).toString('utf8'));
}
