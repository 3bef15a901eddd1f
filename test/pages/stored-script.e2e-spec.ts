import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpacked } from '../fuzz/workbook-parts';
import { formsOf } from '../support/sent-forms';
import { multipart } from '../support/multipart';
import { wordsOf } from '../support/pdf';
import { HOST, Service } from '../support/service';
import { OFFICE_FORM } from '../support/signed';

/** Begins a formula, leaves an attribute, opens an element, and calls a template. */
const TEXT = `=1+1"'><script>alert(9)</script><img src=x onerror=alert(9)>{{7}}`;
/** What must stand nowhere as it was written. */
const RAW = /<script>alert|<img src=x|"'>|onerror=alert\(9\)>/;
const ESCAPED = /&lt;script&gt;alert|\\u003cscript/;
/** A cell of a text table that a spreadsheet would work out. */
const FORMULA = /(?:^|[,;\r\n])"?=1\+1/;
/** Takes away what is to be looked at, or is no text of anybody's. */
const NOT_SENT = /hapus|gabung|keadaan|buang|keluar|pulih|\/akun\/|\/unggah$|pengguna|sandi/;
const NOT_FOLLOWED = /\.(pdf|zip|ics|js|css|woff2|webmanifest|parquet)$|\/asli$|docs|\/akun|mentah/;
const MOST_PAGES = 260;
/** Of one address with other ids and numbers so many are looked at. */
const MOST_ALIKE = 2;

let service: Service;
const texts = new Map<string, string>();
const tables = new Map<string, string>();
const books = new Map<string, Buffer>();
const sent = new Set<string>();
const taken = new Set<string>();

beforeAll(async () => {
  service = await Service.start();
  const content = readFileSync(join(__dirname, '../../fixtures/workbooks/contoh-templat-ksp.xlsx'));
  await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, { filename: `${TEXT}.xlsx`, content });
  const unit = { name: TEXT, kind: 'ksp', seat: TEXT, authority: TEXT, legalEntity: TEXT };
  const periods = [{ year: 2020, figures: { cash: '1000000', 'total-assets': '1000000' } }];
  const json = { filename: 'lain.json', content: Buffer.from(JSON.stringify({ unit, periods })) };
  await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, json);
  await service.post('/kantor', OFFICE_FORM);
});
afterAll(() => service.stop());

const alike = (url: string): string => url.replace(/[0-9a-f-]{30,}/g, ':id').replace(/\d+(\.\d+)*/g, ':n');

/** Keeps what is to be looked at. @returns whether it is a page, with links and forms */
function kept(url: string, answer: Awaited<ReturnType<Service['get']>>): boolean {
  const type = String(answer.headers['content-type']);
  if (type.includes('spreadsheetml')) books.set(url, answer.rawPayload);
  else if (/csv|tab-separated/.test(type)) tables.set(url, answer.body);
  // JSON says its type, and no browser takes it for another one.
  else if (type.includes('json'))
    expect([url, answer.headers['x-content-type-options']]).toEqual([url, 'nosniff']);
  else texts.set(url, answer.body);
  return type.includes('text/html');
}

/** Whether few enough pages of its kind were opened; it is one of them then. */
function isToFollow(url: string, kinds: Map<string, number>): boolean {
  const kind = alike(url);
  const count = kinds.get(kind) ?? 0;
  if (count >= MOST_ALIKE || NOT_FOLLOWED.test(url.split('?')[0] ?? '')) return false;
  kinds.set(kind, count + 1);
  return true;
}

/** Walks from the start page over every link, and sends every form it meets with the text in each of its fields. */
async function walk(sends: boolean): Promise<void> {
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  const next = ['/'];
  for (let url = next.shift(); url !== undefined && seen.size < MOST_PAGES; url = next.shift()) {
    if (seen.has(url) || !isToFollow(url, kinds)) continue;
    seen.add(url);
    const answer = await service.get(url);
    if (!kept(url, answer)) continue;
    if (sends) await sendAll(answer.body);
    for (const href of linksIn(answer.body)) follow(href, next);
  }
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) =>
    href
      .replace(/&amp;/g, '&')
      .replace(/&#x3D;/g, '=')
      .replace(/#.*/, ''),
  );

/** Tables as files first; a page under another choice shows the same texts. */
function follow(url: string, next: string[]): void {
  if (url.includes('bentuk=')) next.unshift(url);
  else if (!url.includes('?')) next.push(url);
}

async function sendAll(html: string): Promise<void> {
  for (const { action, multipart: whole, fields, written } of formsOf(html, TEXT)) {
    const kind = `${alike(action)} ${Object.keys(fields).sort().join()}`;
    if (NOT_SENT.test(action) || sent.has(kind) || written.length === 0) continue;
    sent.add(kind);
    const form = whole
      ? multipart({ ...fields })
      : {
          payload: new URLSearchParams(fields).toString(),
          headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
        };
    const { statusCode, body } = await service.app.inject({ method: 'POST', url: action, ...form });
    texts.set(`answer of ${action}`, body);
    if (statusCode === 303 || statusCode === 201) taken.add(alike(action));
  }
}

describe('a text that is a script, a formula and a template, written wherever a person can write', () => {
  it('is taken by many forms, and stands on many pages as a text and nowhere as what it says', async () => {
    await walk(true);
    await walk(false);
    expect(taken.size).toBeGreaterThan(12);
    const raw = [...texts].flatMap(([url, body]) => {
      const at = body.search(RAW);
      return at < 0 ? [] : [`${url}: ${body.slice(Math.max(0, at - 80), at + 60)}`];
    });
    expect(raw).toEqual([]);
    const shown = [...texts].filter(([, body]) => ESCAPED.test(body)).map(([url]) => alike(url));
    expect(new Set(shown).size).toBeGreaterThan(20);
  });

  it('is worked out by no spreadsheet: in tables of text its cell begins with what is no formula', () => {
    expect(tables.size).toBeGreaterThan(3);
    expect([...tables].filter(([, body]) => FORMULA.test(body)).map(([url]) => url)).toEqual([]);
    expect([...tables.values()].some((body) => body.includes('=1+1'))).toBe(true);
  });

  it('ends no header where a file of that name is handed back', async () => {
    const place = /href="(\/unggah\/[^"]+\/asli)"/.exec([...texts.values()].join(''))?.[1] ?? '';
    const { statusCode, headers } = await service.get(place);
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w%.!~*'()-]+$/,
    );
  });

  it('is a text in every workbook', () => {
    expect(books.size).toBeGreaterThan(1);
    for (const [url, bytes] of books) {
      const parts = [...unpacked(bytes)].filter(([, xml]) => RAW.test(xml) || /<f>[^<]*1\+1/.test(xml));
      expect([url, parts.map(([name]) => name)]).toEqual([url, []]);
    }
  });

  it('is printed as a text, and no script is in what is printed', async () => {
    const [url = ''] = [...texts.keys()].filter((each) => /^\/penilaian\/[\w-]+$/.test(each));
    const { statusCode, rawPayload } = await service.get(`${url}/laporan.pdf`);
    expect([url, statusCode]).toEqual([url, 200]);
    expect(rawPayload.toString('latin1')).not.toMatch(/\/JavaScript|\/JS\b|\/OpenAction|\/Launch/);
    expect(wordsOf(rawPayload).join(' ')).not.toBe('');
  });
});
