import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES, markup, render } from './templates';

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
    const html = render('reports/foot', { foot: '<b>&"', face: markup('@font-face{}'), font: 'Rapor Sans' });
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
    expect(html).toContain('<style>@font-face{}</style>');
  });

  it('fail over a value that is not there, instead of leaving its place empty', () => {
    expect(() => render('reports/foot', { foot: 'x', face: 'y' })).toThrow(/"font" not defined/);
  });
});
