import { join } from 'node:path';
import { closeReaders, readingThread } from '../../src/ingestion/read-workbook';

/** Imported by every test that reads workbooks: lets the reading threads run from source, and ends them afterwards. */
readingThread.execArgv = ['-r', join(__dirname, '../../.config/swc-register.cjs')];

afterAll(closeReaders);
