import { readDirectory, inflate } from '../../src/spreadsheets/zip';
import { zipOf } from '../support/workbooks';

/** The files of a workbook by name, to be changed and packed again. */
export type WorkbookFiles = Map<string, string>;

export function unpacked(bytes: Buffer): WorkbookFiles {
  const directory = readDirectory(bytes);
  if ('fault' in directory) throw new Error(directory.fault.code);
  return new Map(
    directory.entries.map((entry) => {
      const opened = inflate(bytes, entry);
      if ('fault' in opened) throw new Error(opened.fault.code);
      return [entry.name, opened.content.toString('utf8')];
    }),
  );
}

export const packed = (files: WorkbookFiles): Buffer =>
  zipOf([...files].map(([name, content]) => ({ name, content })));

/** The names of its sheets' parts. */
export const sheetsIn = (files: WorkbookFiles): string[] =>
  [...files.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'));

/** Text as it stands in XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
