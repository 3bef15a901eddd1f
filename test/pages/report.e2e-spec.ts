import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../../src/domain/errors';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { styleSheet } from '../../src/rendering/styles';
import { Printer } from '../../src/reports/printer';
import { ReportsService, footOf } from '../../src/reports/reports.service';
import { browserPath, describeWithBrowser } from '../support/browser';
import { fontsOf, pagesOf, wordsOf } from '../support/pdf';
import { realResults, resultFor } from '../support/results';
import { realCases, statementOf } from '../support/real-cases';
import { untilEnd } from '../support/until-end';

const OPTIONS = { printedOn: '2026-11-23', place: 'Pasir Pengaraian' };
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error('no refusal');
  return error;
};

describeWithBrowser('printing the report', () => {
  const own = untilEnd();
  const printer = new Printer(browserPath);
  const reports = new ReportsService(printer);
  let server: Server;
  let outside: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await printer.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('gives a PDF of several pages that carries its own typeface and no other', async () => {
    const pdf = await reports.pdf(realResults()[0]!, perdep06, OPTIONS);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBeGreaterThan(5);
    expect(fontsOf(pdf).length).toBeGreaterThan(0);
    for (const font of fontsOf(pdf)) expect(font).toMatch(/^SourceSans/);
  });

  it('numbers the pages at their foot', async () => {
    const foot = footOf({ foot: 'KSP P' });
    const pdf = await printer.print('<div style="break-after:page">&nbsp;</div><div>&nbsp;</div>', foot);
    expect(wordsOf(pdf).map((words) => words.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/halaman 1 dari 2.*KSP P/),
      expect.stringMatching(/halaman 2 dari 2.*KSP P/),
    ]);
  });

  it('fetches nothing, whatever a name or a page asks for', async () => {
    const real = realCases()[0]!;
    const name = `"><img src="${outside}/name"><link rel=stylesheet href="${outside}/style">`;
    const statement = { ...statementOf(real, real.years[0]!), unit: { name, kind: 'ksp' as const } };
    await reports.pdf(resultFor(`${outside}/file.xlsx`, [statement]), perdep06, OPTIONS);
    const page = `<style>@import "${outside}/import"; body { background: url(${outside}/background) }</style>
      <img src="${outside}/image"><iframe src="${outside}/frame"></iframe><object data="file:///etc/hostname"></object>
      <script>fetch("${outside}/script")</script><meta http-equiv="refresh" content="0;url=${outside}/refresh">x`;
    await printer.print(page);
    expect(asked).toEqual([]);
  });

  it('runs no script of the page', async () => {
    const words = wordsOf(
      await printer.print('<p>tetap</p><script>document.body.textContent = "berubah"</script>'),
    );
    expect(words.join('')).toBe('tetap');
  });

  it('prints several at the same time, each its own', async () => {
    const names = ['satu', 'dua', 'tiga', 'empat', 'lima'];
    const pdfs = await Promise.all(names.map((name) => printer.print(`<p>${name}</p>`)));
    expect(pdfs.map((pdf) => wordsOf(pdf).join(''))).toEqual(names);
  });

  it('does not print with a typeface that failed to load', async () => {
    const face = `<style>@font-face{font-family:Rusak;src:url(data:font/woff2;base64,AAAA)} p{font-family:Rusak}</style>`;
    expect(await refusalOf(printer.print(`${face}<p>x</p>`))).toMatchObject({
      code: 'printing-failed',
      values: { reason: 'fonts' },
    });
  });

  it('gives up a job that takes too long, and prints the next one', async () => {
    const hasty = own(new Printer(browserPath, { timeLimit: 800 }), (each) => each.close());
    const endless = `<table>${'<tr><td>baris<td>1.234.567'.repeat(60_000)}</table>`;
    expect(await refusalOf(hasty.print(endless))).toMatchObject({
      code: 'printing-failed',
      values: { reason: 'time-limit' },
    });
    expect(wordsOf(await printer.print('<p>lagi</p>')).join('')).toBe('lagi');
  });

  it('starts a browser anew after so many pages', async () => {
    const tired = own(new Printer(browserPath, { pagesPerBrowser: 2 }), (each) => each.close());
    for (const name of ['satu', 'dua', 'tiga']) {
      expect(wordsOf(await tired.print(`<p>${name}</p>`)).join('')).toBe(name);
    }
  });

  it('says so when there is no browser, or when it does not start', async () => {
    expect(await refusalOf(new Printer(undefined).print('x'))).toMatchObject({ code: 'no-browser' });
    expect(await refusalOf(new Printer(process.execPath).print('x'))).toMatchObject({
      code: 'printing-failed',
    });
  });

  it('draws the screen of a telephone without a page that scrolls sideways', async () => {
    const png = await printer.picture(reports.html(realResults()[0]!, perdep06, OPTIONS), 360);
    expect(png.readUInt32BE(16)).toBe(360);
    expect(styleSheet('report.css')).toContain('@media screen and (max-width');
  });
});
