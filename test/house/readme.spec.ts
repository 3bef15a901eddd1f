import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ruleSets } from '../../src/domain/rules/registry';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import { CHECKS } from '../../src/domain/statement/finding';
import { SETTINGS } from '../../src/settings';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const within = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );
const sources = new Set(within('src').map((file) => basename(file)));

const PAGES = [
  'README.md',
  '.github/CONTRIBUTING.md',
  '.github/CHANGELOG.md',
  ...['src', 'test', 'fixtures'].flatMap(within).filter((file) => basename(file) === 'README.md'),
];

/** What stands between backticks, blocks of code aside. */
const wordsOf = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, word]) => word ?? '');

/** A page names a file from its own folder, the one above, the sources or the top; one of `src` also by name alone. */
const isThere = (page: string, path: string): boolean =>
  sources.has(path) ||
  [dirname(page), dirname(dirname(page)), '.', 'src'].some((from) => existsSync(join(root, from, path)));

const OWN_FOLDER = /^(?:src|test|fixtures|templates|\.config|\.github)\//;
const OWN_FILE = /^\w[\w./-]*\.(?:ts|mjs|cjs|yaml)$/;
/** A pattern is true when its folder is there. */
const plain = (word: string): string => word.replace(/[^/]*\*.*$/, '');

function pathsOf(text: string): string[] {
  const named = wordsOf(text).filter((word) => OWN_FOLDER.test(word) || OWN_FILE.test(word));
  return named.filter((word) => !/[ A-Z=]{3}/.test(word)).map(plain);
}

const scriptsOf = (text: string): string[] =>
  [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');

const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target]) => target ?? '');

describe('README', () => {
  it('has at most 150 lines: what is longer stands in the folder it describes', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  it('leads to the page of every folder, by itself or over another page', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const link of linksOf(read(page))) {
        const target = join(dirname(page), link);
        if (target.endsWith('.md')) reached.add(target);
      }
    }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });

  it.each(PAGES)('%s names no file that is not there', (page) => {
    expect(pathsOf(read(page)).filter((path) => path !== '' && !isThere(page, path))).toEqual([]);
  });

  it.each(PAGES)('%s has no link into the void', (page) => {
    expect(linksOf(read(page)).filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it.each(PAGES)('%s calls only scripts of package.json', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scriptsOf(read(page)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(PAGES)('%s names only settings that there are', (page) => {
    const known = new Set<string>(SETTINGS.map(({ name }) => name));
    const named = read(page).match(/\bRAPOR_[A-Z_]+\b/g) ?? [];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('finds a planted fault of each sort', () => {
    const text = '`src/nowhere.ts` [void](nowhere.md) `npm run nothing`';
    expect(pathsOf(text).filter((path) => !isThere('README.md', path))).toEqual(['src/nowhere.ts']);
    expect([...linksOf(text), ...scriptsOf(text)]).toEqual(['nowhere.md', 'nothing']);
  });

  it.each(SETTINGS.map((each) => ({ ...each })))('explains the setting $name with its default', (setting) => {
    expect(read('src/README.md')).toContain(
      `| \`${setting.name}\` | ${setting.default === '' ? '–' : `\`${setting.default}\``} |`,
    );
  });

  it.each(CHECKS)('lists the check %s', (check) => {
    expect(read('src/domain/statement/README.md')).toContain(`\`${check}\``);
  });

  it.each(ruleSets.map((each) => ({ id: each.id, ruleSet: each })))(
    'lists every indicator of $id',
    ({ id, ruleSet }) => {
      const page = read('src/domain/rules/README.md');
      expect(page).toContain(`**\`${id}\`**`);
      for (const indicator of indicatorsOf(ruleSet))
        expect(page).toContain(`${indicator.number} \`${indicator.id}\``);
    },
  );
});
