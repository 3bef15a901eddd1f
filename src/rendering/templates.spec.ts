import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES, compileAhead, markup, render } from './templates';

const files = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.hbs'),
);

describe('the templates', () => {
  it('are there', () => {
    expect(files.map((file) => file.replaceAll('\\', '/'))).toContain('reports/assessment.hbs');
  });

  it.each(files)('%s puts nothing in unescaped', (file) => {
    expect(readFileSync(join(TEMPLATES, file), 'utf8')).not.toMatch(/\{\{\{|\{\{&/);
  });

  it('escape what is put in, and leave our own HTML as it is', () => {
    const html = render('documents/periksa', { keys: '<b>&"', script: markup('start()') });
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
    expect(html).toContain('<script>start()</script>');
  });

  it('fail over a value that is not there, instead of leaving its place empty', () => {
    // @ts-expect-error -- a view without all that its template names does not compile either
    expect(() => render('documents/periksa', { keys: 'x' })).toThrow(/"script" not defined/);
  });

  it('say the same where they were compiled ahead, each once, with those that they take in', () => {
    const of = {
      title: 'a',
      about: 'b',
      list: 'c',
      here: 'desk',
      rows: [],
      meanwhile: '',
      left: '',
      set: '',
      back: '/d',
    } as const;
    const filled = (): string[] => [
      render('documents/periksa', { keys: '<b>', script: markup('start()') }),
      render('pages/row-actions', of),
    ];
    const lazily = filled();
    expect([...compileAhead()].sort()).toEqual(files.map((file) => file.slice(0, -'.hbs'.length)).sort());
    expect(filled()).toEqual(lazily);
    expect(lazily[1]).toContain('</html>');
  });

  it('each have the type of their view, and no type is without its template', () => {
    const root = join(__dirname, '..');
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, file), 'utf8'));
    const declared = sources.flatMap((text) =>
      [...text.matchAll(/interface Views \{\n(.*?)\n {2}\}/gs)].flatMap(([, block]) =>
        [...(block ?? '').matchAll(/^ {4}'([\w/-]+)':/gm)].map(([, name]) => name),
      ),
    );
    const shown = files
      .map((file) => file.replaceAll('\\', '/').slice(0, -4))
      .filter((file) => /^(pages|reports|documents)\//.test(file));
    expect(declared.sort()).toEqual(shown.sort());
  });

  it('have no field of a kind that the pages give no looks: it would be too small for a finger', () => {
    const all = files.map((file) => readFileSync(join(TEMPLATES, file), 'utf8')).join('');
    const kinds = new Set([...all.matchAll(/<input[^>]* type="(\w+)"/g)].map(([, kind]) => kind));
    const looks = readFileSync(join(TEMPLATES, 'assets', 'pages.css'), 'utf8');
    const bare = [...kinds].filter((kind) => !looks.includes(`input[type=${kind}]`));
    // A round one is set by the label around it.
    expect(bare.sort()).toEqual(['hidden', 'radio']);
  });
});
