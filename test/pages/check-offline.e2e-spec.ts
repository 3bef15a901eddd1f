import '../support/source-threads';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import sharp from 'sharp';
import { qrDrawing } from '../../src/documents/qr';
import { keyIn } from '../../src/documents/key-file';
import type { SigningKey } from '../../src/documents/key-file';
import { qrText, sealText } from '../../src/domain/papers/seal';
import { offlinePage } from '../../src/reports/offline-page';
import { describeWithBrowser, launched, pageIn, type Tabs } from '../support/browser';
import { Service } from '../support/service';
import { untilEnd } from '../support/until-end';

let folder: string;
let key: SigningKey;
let page: Page;
const asked: string[] = [];

/** The page as it lies on somebody's disk. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapor-check-'));
  key = await keyIn(join(folder, 'kunci.pem'));
  writeFileSync(join(folder, 'periksa.html'), offlinePage([key]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const FIELDS = {
  number: '518/001-DISKOP/XI/2026',
  unit: 'KSP Melati & Kawan',
  year: '2025',
  total: '77,35',
  predicate: 'Cukup Sehat',
  hash: '9f'.repeat(32),
};

const sealed = (address = ''): string => {
  const text = sealText({ ...FIELDS, key: key.id });
  return qrText(text, key.sign(text), address);
};

const RESULT = "document.querySelector('#hasil')";

/** What the page says of a text. */
async function told(text: string): Promise<string> {
  const value = JSON.stringify(text);
  await page.evaluate(`document.querySelector('#isi').value = ${value}; ${RESULT}.textContent = ''`);
  await page.click('button[type=submit]');
  await page.waitForFunction(`${RESULT}.textContent !== ''`);
  return String(await page.evaluate(`${RESULT}.className + ': ' + ${RESULT}.textContent`));
}

/** Chooses a photograph, as a person does who sees where. */
async function choose(file: string): Promise<void> {
  const field = await page.waitForSelector('input#gambar', { visible: true });
  await field?.uploadFile(file);
}

/** A QR as a picture of this size shows it: on a white page, lower left. */
const photo = (text: string, [width, height]: readonly [number, number], side: number): sharp.Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#f4f2ee' } }).composite([
    { input: drawn(text, side), left: Math.round(width / 20), top: height - side - Math.round(height / 40) },
  ]);

const drawn = (text: string, side: number): Buffer =>
  Buffer.from(qrDrawing(text, 'QR').replace('<svg ', `<svg width="${side}" height="${side}" `));

describeWithBrowser('the page that checks without a network', () => {
  let browser: Tabs;

  beforeAll(async () => {
    browser = await launched();
    page = await pageIn(browser, { width: 360, height: 740 });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'periksa.html')).href);
  });
  afterAll(() => browser.close());

  it.each([
    ['', 'by itself'],
    ['https://rapor.contoh.go.id', 'as an address'],
  ])('knows a genuine QR at “%s”: %s', async (address) => {
    const said = await told(sealed(address));
    expect(said).toMatch(/^asli: Tanda tangannya sah/);
    for (const value of [FIELDS.number, FIELDS.unit, FIELDS.total, FIELDS.predicate])
      expect(said).toContain(value);
  });

  it.each([
    ['77,35', '87,35', 'a better total'],
    ['Cukup Sehat', 'Sehat', 'a better predicate'],
    ['Melati', 'Mawar', 'another unit'],
    ['9f9f', '9f9e', 'other data'],
  ])('finds %s made %s: %s', async (true_, false_) => {
    expect(await told(sealed().replace(true_, false_))).toMatch(/^palsu: Tidak sah/);
  });

  it('does not judge what is no QR, or what another key signed', async () => {
    expect(await told('518/001-DISKOP/XI/2026')).toMatch(/^: Itu bukan isi QR/);
    expect(await told(sealed().replace(`;${key.id};`, ';00000000;'))).toMatch(/^: Kunci penanda tangannya/);
  });

  it.each([
    [[600, 500], 460, 'of the QR alone'],
    [[2400, 3200], 420, 'of a whole page'],
  ] as const)('reads a photograph of %j with a QR of %d: %s', async (size, side, _) => {
    const file = join(folder, `foto-${side}.png`);
    await photo(sealed('https://rapor.contoh.go.id'), size, side).png().toFile(file);
    await page.evaluate(`${RESULT}.textContent = ''`);
    await choose(file);
    await page.waitForFunction(`${RESULT}.textContent !== ''`);
    expect(await page.evaluate(`${RESULT}.textContent`)).toContain(FIELDS.unit);
  });

  it('says so where a photograph shows no QR, or is none', async () => {
    const said = async (name: string, content: Buffer): Promise<string> => {
      writeFileSync(join(folder, name), content);
      await choose(join(folder, name));
      await page.waitForFunction("document.querySelector('#pesan-foto').textContent !== ''");
      return String(await page.evaluate("document.querySelector('#pesan-foto').textContent"));
    };
    const white = sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } });
    expect(await said('putih.png', await white.png().toBuffer())).toContain('Tidak ada QR yang terbaca');
    expect(await said('teks.png', Buffer.from('bukan foto'))).toContain('bukan foto yang dapat dibuka');
  });

  it('asks nobody for anything, and fits a telephone', async () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});

describeWithBrowser('the page of an office', () => {
  const own = untilEnd();

  it('sees a QR through the camera, and checks what it says', async () => {
    const film = join(folder, 'kamera.y4m');
    writeFileSync(film, await filmOf(sealed()));
    const service = own(await Service.start(), (each) => each.stop());
    const origin = await service.listen();
    const fake = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
    const camera = own(await launched([...fake, `--use-file-for-fake-video-capture=${film}`]), (each) =>
      each.close(),
    );
    const view = await pageIn(camera, { width: 360, height: 740 });
    await view.goto(`${origin}/periksa`, { waitUntil: 'load' });
    await view.click('#buka-kamera');
    await view.waitForSelector('#hasil');
    const said = String(await view.evaluate(`${RESULT}.innerText`));
    expect(said).toContain('Belum dapat dipastikan');
    for (const value of [FIELDS.number, FIELDS.unit, FIELDS.total]) expect(said).toContain(value);
  });
});

const FILM = [640, 480] as const;

/** One picture as a film that a browser plays in the place of a camera: grey only. */
async function filmOf(text: string): Promise<Buffer> {
  const [width, height] = FILM;
  const grey = await photo(text, FILM, 440).toColourspace('b-w').raw().toBuffer();
  const colours = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\nFRAME\n`),
    grey,
    colours,
  ]);
}
