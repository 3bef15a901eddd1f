import { measuresOf, sources, trials, type Measure } from './measures';

const measures = measuresOf(sources(), trials());
const limited = measures.filter((each) => each.most !== undefined);

describe('the sources', () => {
  it('have the limits that were agreed', () => {
    expect(Object.fromEntries(limited.map(({ name, most }) => [name, most]))).toEqual({
      'lines of a file, median': 70,
      'lines of a file that is no data, most': 300,
      'lines of a function, median': 6,
      'lines of a function, nine of ten': 17,
      casts: 30,
      any: 0,
      'circles of imports, of types too': 0,
      'exported values that no other file names': 0,
    });
  });

  it.each(limited.map((each) => [each.name, each] as const))(
    'keep the limit of %s',
    (_, { value, most, places }) => {
      const passed = value > (most ?? 0);
      expect(passed ? { value, most, places } : 'kept').toBe('kept');
    },
  );
});

describe('the measuring', () => {
  const long = (lines: number): string => `export function long() {\n${'  step();\n'.repeat(lines - 2)}}\n`;
  const of = (texts: Readonly<Record<string, string>>, name: string): Measure | undefined =>
    measuresOf(new Map(Object.entries(texts))).find((each) => each.name === name);

  it.each<[name: string, value: number, why: string, texts: Record<string, string>]>([
    ['casts', 1, 'a plain one', { 'src/a.ts': 'const a = b as string;' }],
    ['casts', 2, 'the way around counts twice', { 'src/a.ts': 'const a = b as unknown as string;' }],
    ['casts', 1, 'the older way to write it', { 'src/a.ts': 'const a = <string>b;' }],
    ['casts', 0, 'claims nothing', { 'src/a.ts': "const a = ['x'] as const;" }],
    ['casts', 0, 'only the word', { 'src/a.ts': "import { a as b } from './c'; const t = 'as string';" }],
    ['any', 2, 'wherever it stands', { 'src/a.ts': 'const a: any = 1; let b: any[];' }],
    [
      'circles of imports, of types too',
      1,
      'one way of types only',
      { 'src/a.ts': "import type { B } from './b';", 'src/b.ts': "import { a } from './a';" },
    ],
    ['lines of a function, median', 9, 'from its first line to its last', { 'src/a.ts': long(9) }],
    [
      'lines of a function, nine of ten',
      1,
      'the lower of two',
      { 'src/a.ts': long(18) + 'const f = () => 1;\n' },
    ],
    ['lines of a file, median', 71, 'without the line break at its end', { 'src/a.ts': 'a;\n'.repeat(71) }],
    ['lines of a file that is no data, most', 301, 'a long one', { 'src/a.ts': 'a;\n'.repeat(301) }],
    [
      'lines of a file that is no data, most',
      1,
      'sentences are data',
      { 'src/rendering/messages/deep/a.ts': 'a;\n'.repeat(301), 'src/b.ts': 'b;' },
    ],
    [
      'exported values that no other file names',
      2,
      'a function and a constant; a type may be, and what another file names',
      {
        'src/a.ts': 'export const a = 1;\nexport function b() {}\nexport type C = 1;\nexport const d = 2;',
        'src/b.ts': "import { d } from './a';",
      },
    ],
    [
      'exported things that are explained, percent',
      50,
      'one of two',
      { 'src/a.ts': '/** A. */\nexport const a = 1;\nexport const b = 2;' },
    ],
  ])('of %s finds %i: %s', (name, value, _why, texts) => {
    expect(of(texts, name)?.value).toBe(value);
  });

  it('names the place of a cast', () => {
    expect(of({ 'src/a.ts': 'let a;\nlet b = a as string;' }, 'casts')?.places).toEqual(['src/a.ts:2']);
  });
});
