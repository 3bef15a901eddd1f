import { basisFor, withStatement } from '../../src/domain/assessment/basis';
import '../support/source-threads';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer';
import { exact } from '../../src/domain/decimal';
import {
  assessorOf,
  readDossier,
  resultOfDossier,
  writeDossier,
  type Dossier,
  type WrittenDossier,
} from '../../src/domain/analysis/dossier';
import { suppose } from '../../src/domain/analysis/what-if';
import { plain } from '../../src/domain/decimal';
import { ruleSets } from '../../src/domain/rules/registry';
import { jsonBlock } from '../../src/rendering/json-block';
import { pointsRange } from '../../src/rendering/numbers';
import { describeWithBrowser, pageIn } from '../support/browser';
import { exampleBumdes } from '../support/example-bumdes';
import { exampleKspps } from '../support/example-kspps';
import { exampleStatements } from '../support/example-statement';
import { EDITION } from '../support/results';
import { realCases, statementOf } from '../support/real-cases';
import { barriersOn, fitsAcross, openSite, type Site } from '../support/site';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const RULES = { kind: 'ksp', rules: 'perdep-06-2016' };

const textAt = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as unknown as { textContent: string }).textContent.trim());

describeWithBrowser('the pages that explain a score', () => {
  let site: Site;
  let complete: string;
  let gappy: string;

  beforeAll(async () => {
    site = await openSite();
    complete = await site.upload(join(WORKBOOKS, 'contoh-templat-ksp.xlsx'), RULES);
    gappy = await site.upload(join(WORKBOOKS, 'ksp-q-2009-2010.xlsx'), RULES);
  });

  afterAll(() => site.close());
  afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

  it('on one side keep nobody out, and are no wider than a telephone', async () => {
    const page = await site.open(`${complete}/ringkas`, 360);
    expect([await barriersOn(page), await fitsAcross(page)]).toEqual([[], true]);
    await page.close();
  });

  it('opens a ratio down to the cells of the original sheet, marked where they stand', async () => {
    const page = await site.open(`${gappy}/rasio/5.1`);
    expect(await textAt(page, '.here')).toMatch(/Di atas 20\s?%\s*25/u);
    const links = await page.$$eval('.trace .from a', (found) =>
      found.map((each) => (each as unknown as { hash: string }).hash),
    );
    expect(links).toHaveLength(3);
    for (const link of links) expect(await page.$(`${link}.marked mark`)).not.toBeNull();
    expect(await textAt(page, `${links[0]!} mark`)).toBe('940.669.965');
    expect(await textAt(page, '.cut caption')).toContain('lembar NERACA');
    await page.close();
  });

  it('knows no ratio that the rule set does not have', async () => {
    const headers = { host: new URL(site.url).host };
    const get = (path: string) => site.app.inject({ method: 'GET', url: path, headers });
    expect((await get(`${gappy}/rasio/9.9`)).statusCode).toBe(404);
    expect((await get(`${gappy}/rasio/${encodeURIComponent('"><script>')}`)).statusCode).toBe(404);
    expect((await get('/penilaian/tidak-ada/rasio/5.1')).statusCode).toBe(404);
    expect((await get('/penilaian/tidak-ada/rasio/andai')).statusCode).toBe(404);
    expect((await get('/penilaian/tidak-ada/ringkas.png')).statusCode).toBe(404);
  });

  it('gives the one side as a page, a picture and a PDF', async () => {
    const headers = { host: new URL(site.url).host };
    const [png, pdf] = await Promise.all(
      ['png', 'pdf'].map((ending) =>
        site.app.inject({ method: 'GET', url: `${complete}/ringkas.${ending}`, headers }),
      ),
    );
    expect(png!.headers['content-type']).toBe('image/png');
    expect(png!.headers['content-disposition']).toContain('rapor-ksp-contoh-sejahtera-2019-ringkas.png');
    expect(pdf!.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  describe('the page of suppositions', () => {
    const change = async (page: Page, line: string, amount: string): Promise<void> => {
      await page.$eval(`#pos-${line}`, (field) => {
        const input = field as unknown as {
          value: string;
          closest: (of: string) => { open: boolean } | null;
        };
        input.value = '';
        const group = input.closest('details');
        if (group) group.open = true;
      });
      await page.type(`#pos-${line}`, amount);
      await page.waitForFunction('document.getElementById("kabar").textContent !== ""');
    };

    it('judges as the service does, keeps the scenario in a link, and stores nothing', async () => {
      const headers = { host: new URL(site.url).host };
      const home = async () => (await site.app.inject({ method: 'GET', url: '/', headers })).body;
      const before = await home();
      const page = await site.open(`${complete}/rasio/andai`);
      await change(page, 'loans-at-risk', '1.000.000.000');
      await page.waitForFunction('location.hash.includes("loans-at-risk=1000000000")');
      const dossier = readDossier(await dossierOn(page));
      const supposed = suppose(
        dossier.basis.statement,
        new Map([['loans-at-risk', exact(1_000_000_000)]]),
        true,
      );
      const { total, grade } = assessorOf(dossier)(supposed.statement);
      expect(await textAt(page, '#skor')).toBe(pointsRange(plain(total!.least), plain(total!.most)));
      expect(await textAt(page, '#predikat')).toBe(grade!.label);
      expect(await textAt(page, '#kabar')).toContain(await textAt(page, '#skor'));
      const again = await site.open(page.url().slice(site.url.length));
      expect(await textAt(again, '#skor')).toBe(await textAt(page, '#skor'));
      expect(await textAt(again, '#skor-semula')).toBe('semula 90,70');
      expect(await home()).toBe(before);
      await Promise.all([page.close(), again.close()]);
    });

    it('goes back to the start, finds a line by its other names, and tells what it cannot read', async () => {
      const page = await site.open(`${complete}/rasio/andai`, 360);
      await page.type('#cari', 'honor');
      const shown = await page.$$eval(
        '.line',
        (all) =>
          all.filter((each) => (each as unknown as { offsetParent: unknown }).offsetParent !== null).length,
      );
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(10);
      await change(page, 'salaries-and-honoraria', 'seribu');
      await page.waitForSelector('.line.changed .was');
      expect(await textAt(page, '.line.changed .was')).toContain('tidak dapat dibaca');
      await change(page, 'salaries-and-honoraria', '1');
      await page.waitForFunction('document.querySelector("#skor").classList.contains("moved")');
      await page.click('#ulang');
      expect(await textAt(page, '#skor')).toBe('90,70');
      await page.close();
    });

    it('takes nothing from a link but lines and amounts', async () => {
      const page = await site.open(`${complete}/rasio/andai#cash=<img src=x onerror=alert(1)>&jahat=1`);
      expect(await textAt(page, '#catatan')).toContain('2 bagian tautan');
      expect(await textAt(page, '#skor')).toBe('90,70');
      await page.close();
    });

    it('says what it needs where scripts are off, and shows the start', async () => {
      const page = await pageIn(site.browser, { width: 800, height: 600 });
      await page.setJavaScriptEnabled(false);
      await page.goto(`${site.url}${complete}/rasio/andai`);
      expect(await textAt(page, 'noscript')).toContain('JavaScript');
      expect(await textAt(page, '#skor')).toBe('90,70');
      expect(await page.$('fieldset[disabled] #pos-cash')).not.toBeNull();
      await page.close();
    });

    it('hands over data that cannot end their element, whatever a unit is called', () => {
      const dossier = dossierFor(exampleStatements(), 'perdep-06-2016');
      const name = '</script><script>alert(1)</script><!--\u2028';
      const statement = { ...dossier.basis.statement, unit: { name, kind: 'ksp' as const } };
      const named = { ...dossier, basis: withStatement(dossier.basis, statement) };
      const html = jsonBlock(writeDossier(named)).toString();
      expect(html).not.toMatch(/[<>&\u2028]/);
      expect((JSON.parse(html) as WrittenDossier).statement.unit.name).toBe(name);
    });
  });

  it('has the same engine in the browser: the same JSON for every rule set', async () => {
    const page = await site.open('/');
    await page.evaluate(engine());
    const cases: [readonly Dossier['basis']['statement'][], readonly string[]][] = [
      [exampleStatements(), ruleSets.map(({ id }) => id)],
      [exampleKspps(), ['perdep-07-2016', 'permen-35-3-2007']],
      [exampleBumdes(), ['bumdes-usp']],
      [realYears(), ['perdep-06-2016', 'kkpkk-2021']],
    ];
    for (const [statements, ids] of cases) {
      for (const id of ids) {
        const dossier = dossierFor(statements, id);
        const written = writeDossier(dossier);
        const there = (await page.evaluate(`again(${JSON.stringify(JSON.stringify(written))})`)) as string;
        expect(there === JSON.stringify(resultOfDossier(readDossier(written)))).toBe(true);
        expect(JSON.parse(there)).toEqual(JSON.parse(JSON.stringify(resultOfDossier(dossier))));
      }
    }
    await page.close();
  });
});

async function dossierOn(page: Page): Promise<WrittenDossier> {
  const text = await textAt(page, '#bahan');
  return (JSON.parse(text) as { dossier: WrittenDossier }).dossier;
}

/** The domain as a script that gives the result of a written dossier, bundled as the scripts of the pages are. */
function engine(): string {
  const contents = `import { readDossier, resultOfDossier } from './src/domain/analysis/dossier';
    globalThis.again = (text) => JSON.stringify(resultOfDossier(readDossier(JSON.parse(text))));`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: join(__dirname, '../..'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    write: false,
  });
  return outputFiles[0]!.text;
}

function realYears() {
  const [, real] = realCases();
  return real!.years.map((year) => statementOf(real!, year));
}

function dossierFor(statements: readonly Dossier['basis']['statement'][], id: string): Dossier {
  const [before, statement] = statements;
  return {
    file: 'laporan.xlsx',
    edition: EDITION,
    basis: basisFor(
      ruleSets.find((each) => each.id === id)!,
      statement!,
      { before: before! },
    ),
  };
}
