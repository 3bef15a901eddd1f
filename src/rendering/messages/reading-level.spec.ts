import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const MOST_WORDS = 20;
/** Not said to people, each with what is said instead. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bpembilang(nya)?\b/i, 'say which amount, or "angka yang dibagi"'],
  [
    /\b(nilai kredit|kredit(nya)? (terendah|tertinggi)|kredit dipilih|memberi kredit|tabel kredit)\b/i,
    'nilai',
  ],
  [/\bKPMR\b/, 'kualitas penerapan manajemen risiko'],
  [/\bskripsi\b/i, 'the kind of the source'],
  [/program yang belum selesai/i, 'the kind of the source'],
  [/\b(upload|download|update|dashboard|error|default|submit|login|link|server|feedback)\b/i, 'Indonesian'],
  [/\b[A-Z]\.(I|II|III|IV|V)\.\d\w? \+ [A-Z]\./, 'no codes added to each other'],
];
/** Where a menu of another program is quoted as it stands there. */
const QUOTES_MENUS = ['save-as.ts'];

/** The texts of a module, what is put into them as one word each. */
function textsOf(source: string): string[] {
  const bare = source.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '').replace(/^(import|\} from).*$/gm, '');
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, plain, filled]) => (plain ?? filled ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'N'))
    .filter((text) => text.includes(' '));
}

const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.;:!?])\s+/).filter((sentence) => sentence.split(/\s+/).length > 3);
const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

const modules = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, texts: textsOf(readFileSync(join(__dirname, file), 'utf8')) }));

const ROOT = join(__dirname, '../../..');
/** What else is shown to people: finished strings, the pages and the papers. */
const SHOWN = ['src/views', 'src/pages', 'src/rendering', 'templates'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|hbs)$/.test(file) && !file.endsWith('.spec.ts'))
    .map((file) => join(folder, file)),
);
/** The points of a table are "nilai", what is divided is "yang dibagi"; goods sold on credit are what they are. */
const OLD_WORDS = /(?<!penjualan )\bkredit(nya)?\b|\bpembilang(nya)?\b/i;

describe('what is said to people', () => {
  it('says “nilai” for the points of a table and “yang dibagi” for what is divided, everywhere', () => {
    expect(SHOWN.length).toBeGreaterThan(300);
    expect(SHOWN.filter((file) => OLD_WORDS.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('is found', () => {
    expect(modules.flatMap(({ texts }) => texts).length).toBeGreaterThan(500);
  });

  it.each(modules)('$file: at most 20 words a sentence on average', ({ texts }) => {
    const counts = texts.flatMap(sentencesIn).map(wordsIn);
    const average = counts.reduce((sum, each) => sum + each, 0) / Math.max(1, counts.length);
    expect(average).toBeLessThanOrEqual(MOST_WORDS);
  });

  it.each(modules.filter(({ file }) => !QUOTES_MENUS.includes(file)))(
    '$file: none of the banned words',
    ({ texts }) => {
      const found = texts.flatMap((text) =>
        BANNED.flatMap(([word, instead]) => (word.test(text) ? [[text, instead]] : [])),
      );
      expect(found).toEqual([]);
    },
  );
});
