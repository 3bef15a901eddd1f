import parseSax from 'exceljs/lib/utils/parse-sax';
import { PlainXml, type Left } from './plain-xml';
import { readXml, type XmlHandler } from './workbook-xml';

type Event = readonly [
  kind: 'open' | 'text' | 'close',
  of: string,
  attributes?: Readonly<Record<string, unknown>>,
];

/** Writes down what it is handed. */
class Heard implements XmlHandler {
  readonly events: Event[] = [];
  readonly open: XmlHandler['open'] = ({ name, attributes }) =>
    void this.events.push(['open', name, { ...attributes }]);
  readonly text = (text: string): void => void this.events.push(['text', text]);
  readonly close = (name: string): void => void this.events.push(['close', name]);
}

async function heard(xml: string): Promise<readonly Event[]> {
  const handler = new Heard();
  await readXml(Buffer.from(xml), handler);
  return handler.events;
}

/** What the library by itself makes of a text, inside of its outermost element. */
async function byLibrary(xml: string): Promise<readonly Event[]> {
  const handler = new Heard();
  let depth = 0;
  for await (const events of parseSax([xml])) {
    for (const { eventType, value } of events) {
      if (eventType === 'text') {
        if (depth > 0) handler.text(value);
        continue;
      }
      depth += eventType === 'opentag' ? 1 : -1;
      if (eventType === 'opentag') handler.open(value);
      else handler.close(value.name);
    }
  }
  return handler.events;
}

const plainly = (xml: string): Left | undefined => {
  const handler = new Heard();
  const plain = new PlainXml({ ...handler, open: (name, attributes) => handler.open({ name, attributes }) });
  return plain.read(xml) ?? plain.end();
};

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const LONG = 'Kas & bank di tangan bendahara desa '.replace('&', '&amp;').repeat(2000);

describe('plain XML', () => {
  it.each([
    [
      'elements, attributes and texts',
      `${DECLARED}\n<a><c r="A1" s="3" t="s"><v>12</v></c><c r="B1"/><v/></a>`,
    ],
    ['entities', '<a b="&quot;x&quot; &gt; 1"><t>Kas &amp; bank &lt;1&gt; &apos;</t></a>'],
    ['what is no tag in an attribute', '<a f="[>=100]#,##0; /&gt; x=y"><b c=" a  b "/></a>'],
    ['spaces and lines between elements', '<a>\n\t<b c="1" />\n <d >x</d>\n</a>\n '],
    ['text beside elements', '<a>one<b/>two<b>three</b>four</a>'],
    ['a name with a mark', '<a xml:space="preserve"><b-c.d _e="1"/></a>'],
    ['a text longer than a piece', `<a><t>${LONG}</t><t u="${LONG}"/></a>`],
    ['many elements', `<a>${'<c r="A1"><v>1</v></c>'.repeat(2000)}</a>`],
  ])('is read as the library reads it: %s', async (_, xml) => {
    expect(plainly(xml.replace('<d >', '<d>'))).toBeUndefined();
    expect(await heard(xml)).toEqual(await byLibrary(xml));
  });

  it.each([
    ['a comment', '<a><b c="1"/><!-- d < e --><f>g</f></a>'],
    ['a section', '<a><b>x</b><c>y<![CDATA[<d>&]]>z</c></a>'],
    ['a note to a program', '<a><?b c?><d/></a>'],
    ['letters by number', '<a><t>b</t><t>&#65;&amp;&#x42;</t><t c="&#10;"/></a>'],
    ['single quotes', `<a><b c="1"/><b c='2"'/></a>`],
    ['spaces in tags', '<a  b="1"  c = "2"><d\n>x</d ></a>'],
    ['ends of lines of Windows', '<a>\r\n<t>b\r\nc</t>\r\n</a>'],
    ['a line in an attribute', '<a b="c\nd\te"/>'],
    ['letters of two units', '<a><t>b</t><t>\u{1f600}</t></a>'],
    ['the name of a field of every object', '<a constructor="1"><b __proto__="2"/></a>'],
    ['a comment behind the end', '<a><b/></a><!-- c -->'],
    ['another version', '<?xml version="1.1"?><a><b/></a>'],
    ['something unusual far behind', `<a>${'<c><v>1</v></c>'.repeat(3000)}<!-- d --><e>f</e></a>`],
  ])('is left to the library from where it is something else: %s', async (_, xml) => {
    expect(plainly(xml)).toBeDefined();
    expect(await heard(xml)).toEqual(await byLibrary(xml));
  });

  it.each([
    ['an element that is not closed', '<a><b></a>'],
    ['one that was not opened', '<a></b></a>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an entity that nobody knows', '<a>&foo;</a>'],
    ['a mark in an attribute', '<a b="<"/>'],
    ['the end of a section', '<a>b ]]> c</a>'],
    ['a letter that XML does not know', '<a>\u0001</a>'],
    ['two outermost elements', '<a/><b/>'],
    ['a text behind the end', '<a/>b'],
    ['an end in the middle', '<a><b>c'],
    ['an end in a tag', '<a><b c="1'],
    ['nothing', ''],
  ])('that is none is refused: %s', async (_, xml) => {
    await expect(heard(xml)).rejects.toThrow();
  });
});
