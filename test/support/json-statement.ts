import { readJsonValue } from '../../src/ingestion/json-statement';
import { parse } from '../../src/ingestion/json-walk';
import type { ReadOptions, ReadOutcome } from '../../src/reading/layout';

/** Reads the text of a JSON statement, as a file of it is read. */
export const readJsonStatement = (text: string, options: ReadOptions): ReadOutcome =>
  readJsonValue(parse(text), options);
