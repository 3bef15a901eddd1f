const MERGED = /<mergeCell\s+ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g;
const SHEET = /<sheet\s[^<>]*>/g;
const RELATION = /<Relationship\s[^<>]*>/g;

/** How many cells a sheet has, used or not. */
export function cellsIn(xml: Buffer): number {
  let count = 0;
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 3)) count += 1;
  return count;
}

/** How many cells the merged ranges of a sheet cover: the library makes an object for each. */
export function mergedArea(xml: Buffer): number {
  const start = xml.indexOf('<mergeCells');
  if (start < 0) return 0;
  let area = 0;
  for (const [, left = '', top, right = '', bottom] of xml.toString('latin1', start).matchAll(MERGED)) {
    area += (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1);
  }
  return area;
}

/** 1 for "A", 27 for "AA". */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * The sheet that a workbook declares and does not hold, of which the library says nothing: its part, or its name where
 * that is unknown. Sheets that are charts only are none.
 */
export function missingSheet(parts: ReadonlyMap<string, Buffer>): string | undefined {
  const text = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  const relations = new Map(
    Array.from(text('xl/_rels/workbook.xml.rels').matchAll(RELATION), ([tag]) => [attribute(tag, 'Id'), tag]),
  );
  for (const [tag] of text('xl/workbook.xml').matchAll(SHEET)) {
    const relation = relations.get(attribute(tag, 'r:id'));
    if (relation === undefined) return attribute(tag, 'name').slice(0, 100);
    if (!attribute(relation, 'Type').endsWith('/worksheet')) continue;
    const part = `xl/${attribute(relation, 'Target').replace(/^(?:\s|\/xl\/)+/, '')}`;
    if (!parts.has(part)) return part.slice(0, 100);
  }
  return undefined;
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? '';
}
