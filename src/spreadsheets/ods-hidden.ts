import { inflate, readDirectory } from './zip';

/**
 * The names of the sheets that a workbook of LibreOffice hides, which the library does not tell: a sheet names its
 * style, and the style says whether it is shown.
 *
 * @param bytes the workbook as it is packed again
 */
export function hiddenSheets(bytes: Buffer): ReadonlySet<string> {
  const directory = readDirectory(bytes);
  const entry = 'entries' in directory && directory.entries.find(({ name }) => name === 'content.xml');
  const opened = entry ? inflate(bytes, entry) : undefined;
  if (!opened || 'fault' in opened) return new Set();
  const xml = opened.content.toString('utf8');
  const hiding = hidingStyles(xml.slice(0, xml.indexOf('<office:body')));
  const sheets = hiding.size === 0 ? [] : xml.matchAll(/<table:table [^<>]*>/g);
  return new Set(
    [...sheets].flatMap(([tag]) =>
      hiding.has(valueIn(tag, 'table:style-name')) ? [decoded(valueIn(tag, 'table:name'))] : [],
    ),
  );
}

function hidingStyles(styles: string): ReadonlySet<string> {
  const all = styles.split('<style:style ').slice(1);
  const hiding = all.filter((style) => /<style:table-properties [^<>]*table:display="false"/.test(style));
  return new Set(hiding.map((style) => valueIn(style.slice(0, style.indexOf('>')), 'style:name')));
}

const valueIn = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const LETTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A name as it is meant: the library hands on those of LibreOffice as they stand in the file. */
export const decoded = (text: string): string =>
  text.replace(/&(\w+);/g, (all, name: string) => LETTERS[name] ?? all);
