import { extname } from 'node:path';
import { readJsonStatement } from './json-statement';
import type { Layout, ReadOptions, ReadOutcome } from './layouts/layout';
import { templateLayout } from './layouts/template';
import { statementLayout } from './reading/statement-layout';
import { readWorkbook } from './read-workbook';

/** The forms we know, the surest first. */
const LAYOUTS: readonly Layout[] = [templateLayout, statementLayout];

/** Reads a file as a statement: a JSON statement by its name or first character, else a workbook. */
export async function readFile(bytes: Buffer, options: ReadOptions): Promise<ReadOutcome> {
  if (isJson(bytes, options.file)) return readJsonStatement(bytes.toString('utf8'), options);
  const got = await readWorkbook(bytes);
  if ('fault' in got) {
    const { code, found } = got.fault;
    return { faults: [{ code, ...(found === undefined ? {} : { found }) }] };
  }
  const layout = LAYOUTS.find((each) => each.recognises(got.grid));
  return layout ? layout.read(got.grid, options) : { faults: [{ code: 'not-a-statement' }] };
}

function isJson(bytes: Buffer, file: string): boolean {
  return extname(file).toLowerCase() === '.json' || /^\s*[{[]/.test(bytes.subarray(0, 64).toString('utf8'));
}
