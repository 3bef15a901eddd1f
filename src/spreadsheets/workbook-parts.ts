import { cleanText } from './workbook-content';
import { readXml, type XmlNode } from './workbook-xml';

/** What a sheet's name is cut to. */
const MOST_NAME = 100;

/** A sheet as the workbook declares it. */
export interface DeclaredSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The part it stands in; undefined where the workbook does not say. */
  readonly part?: string;
}

/** What a workbook says of itself. */
export interface Declared {
  readonly sheets: readonly DeclaredSheet[];
  readonly from1904: boolean;
  /** Its formulas are to be worked out when it is opened: the program that wrote it did not. */
  readonly uncomputed: boolean;
  readonly strings?: string;
  readonly styles?: string;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** Reads which parts a workbook has and what they are. Sheets that are charts only are left out.
 * @throws Error for what is no XML */
export async function declaredIn(workbook: Buffer, relations: Buffer): Promise<Declared> {
  const related = await relationsIn(relations);
  const sheets: DeclaredSheet[] = [];
  let from1904 = false;
  let uncomputed = false;
  await each(workbook, ({ name, attributes }) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    if (name === 'calcPr') uncomputed = /^(1|true)$/.test(attributes['fullCalcOnLoad'] ?? '');
    if (name !== 'sheet') return;
    const relation = related.get(idOf(attributes));
    if (relation && relation.type !== 'worksheet') return;
    sheets.push({
      name: cleanText(attributes['name'] ?? '', MOST_NAME),
      hidden: (attributes['state'] ?? 'visible') !== 'visible',
      ...(relation && { part: relation.part }),
    });
  });
  const partOf = (type: string): string | undefined =>
    [...related.values()].find((relation) => relation.type === type)?.part;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sheets,
    from1904,
    uncomputed,
    ...(strings !== undefined && { strings }),
    ...(styles !== undefined && { styles }),
  };
}

/** The relations of a workbook by their id, each with the last word of its type. */
async function relationsIn(xml: Buffer): Promise<Map<string, Relation>> {
  const related = new Map<string, Relation>();
  await each(xml, ({ name, attributes }) => {
    if (name !== 'Relationship') return;
    const type = (attributes['Type'] ?? '').split('/').pop() ?? '';
    const target = (attributes['Target'] ?? '').trim();
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    related.set(attributes['Id'] ?? '', { type, part: part.slice(0, MOST_NAME) });
  });
  return related;
}

/** `r:id`, whatever prefix the program writes. */
function idOf(attributes: XmlNode['attributes']): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return (name === undefined ? undefined : attributes[name]) ?? '';
}

async function each(xml: Buffer, take: (node: XmlNode) => void): Promise<void> {
  await readXml(xml, { open: take, text: () => undefined, close: () => undefined });
}
