import { basename, extname } from 'node:path';
import { cleanText } from './workbook-content';

const MOST_NAME = 100;

/** What the sheet of a file is called that names none itself: as the file, without its ending. */
export const sheetNameOf = (file: string, otherwise: string): string =>
  cleanText(basename(file, extname(file)), MOST_NAME) || otherwise;
