import { zipSeems } from './container';
import type { OrFault } from './workbook-fault';
import { inflate, isZip, readDirectory } from './zip';
import type { ZipEntry } from './zip';

/** A file that lies in an archive: its folder and its name. */
export interface ArchivedFile {
  readonly folder: string;
  readonly filename: string;
  /** Inflates it, and never more of it than the archive declared. */
  readonly open: () => OrFault<{ readonly content: Buffer }>;
}

/** An archive of files that people packed together. */
export interface Archive {
  readonly files: readonly ArchivedFile[];
  /** What programs put beside files, and nobody chose. */
  readonly passedOver: readonly string[];
}

/** What systems leave in folders, and what programs write while a file is open. */
const LITTER = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of an archive that is no workbook or document itself. Only its directory is read, within the limits of `zip.ts`: how many
 * files, how much in each and in all. An archive inside it is a file like others, which no reader opens.
 *
 * @returns undefined for what is no such archive
 */
export function archiveIn(bytes: Buffer): OrFault<Archive> | undefined {
  if (!isZip(bytes)) return undefined;
  const directory = readDirectory(bytes);
  if ('fault' in directory) return isDocument(bytes) ? undefined : directory;
  const { entries } = directory;
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('[Content_Types].xml') || zipSeems(bytes, names) !== 'zip') return undefined;
  const listed = entries.filter(({ name }) => !name.endsWith('/'));
  const chosen = listed.filter(({ name }) => !LITTER.test(name));
  const passedOver = listed.filter(({ name }) => LITTER.test(name)).map(({ name }) => name);
  return { files: chosen.map((entry) => fileOf(bytes, entry)), passedOver };
}

/** A damaged workbook is refused as a workbook: its parts stand in plain letters. */
const isDocument = (bytes: Buffer): boolean =>
  ['xl/workbook.', '[Content_Types].xml', 'mimetype'].some((part) => bytes.includes(part));

function fileOf(bytes: Buffer, entry: ZipEntry): ArchivedFile {
  const at = entry.name.lastIndexOf('/');
  return {
    folder: entry.name.slice(0, Math.max(at, 0)),
    filename: entry.name.slice(at + 1),
    open: () =>
      entry.encrypted ? { fault: { code: 'password-protected', found: 'zip' } } : inflate(bytes, entry),
  };
}
