import { NUMBERS, TEXTS } from './nasty';
import type { Random } from './random';

/** A route as it is registered. */
export interface Route {
  readonly method: string;
  readonly url: string;
}

/** What is sent to a service, byte by byte. */
export interface HostileRequest {
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** What stands where an id, a year or a number is expected. */
const PLACES: readonly string[] = [
  ...[
    'none',
    '0',
    '-1',
    '9999999999',
    '2010',
    '1e9',
    'NaN',
    '__proto__',
    'constructor',
    'null',
    '*',
    '.',
    '%20',
  ],
  ...[
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e',
    '%00',
    '%zz',
    '%c3%28',
    '%E2%80%AE',
    "'%20OR%201=1--",
    '%3Cscript%3E',
  ],
  ...['a'.repeat(3000), '%F0%9F%98%80', '2010;x=1', '3.1', 'indonesia', '33', '33.01'],
];

const NAMES: readonly string[] = [
  ...[
    'wilayah',
    'tahun',
    'cari',
    'bentuk',
    'jenis',
    'halaman',
    'urut',
    'aturan',
    'kabar',
    'ke',
    'limit',
    'cursor',
  ],
  ...['__proto__', 'constructor', 'a[b]', 'a.b', 'x[]', '', 'trace', 'kolom', 'trim', 'dari', 'sampai'],
];

const VALUES: readonly string[] = [...TEXTS, ...NUMBERS, ...PLACES, '2010', 'csv', 'semua', '2026-02-31'];

const TYPES: readonly string[] = [
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/xml',
  'application/octet-stream',
  '',
];

/** JSON that no program of good will sends. */
const shapes = (random: Random): string =>
  random.pick<() => string>([
    () => '[]',
    () => 'null',
    () => '"x"',
    () => '{',
    () => '{"__proto__":{"role":"administrator"},"constructor":{"prototype":{"x":1}}}',
    () => '['.repeat(20_000),
    () => `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    () => JSON.stringify(Array.from({ length: 60_000 }, (_, at) => at)),
    () =>
      JSON.stringify({ unit: { name: random.pick(TEXTS), kind: 'ksp' }, periods: random.pick<unknown>(ODD) }),
    () => JSON.stringify({ unit: { name: 'x', kind: 'ksp' }, periods: [periodOf(random)] }),
    () => JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, random.pick(VALUES)]))),
    () => `{"a":${'9'.repeat(100_000)}}`,
    () => `{"${'k'.repeat(50_000)}":1,"${'k'.repeat(50_000)}":2}`,
    () => `{"unit":{"name":"\\ud800","kind":"ksp"},"periods":[]}`,
  ])();

const ODD: readonly unknown[] = [{}, 'x', [null], [[[]]], Array.from({ length: 5000 }, () => ({})), 7];

/** A period in which every field may be something else. */
function periodOf(random: Random): unknown {
  const odd = (): unknown =>
    random.pick<unknown>([random.pick(NUMBERS), random.pick(TEXTS), 7, null, {}, []]);
  const figures = Object.fromEntries(
    ['cash', 'total-assets', 'loans', '__proto__', random.pick(TEXTS)].map((line) => [line, odd()]),
  );
  return {
    year: odd(),
    periodEnd: odd(),
    figures,
    ratios: { '5.1': odd() },
    answers: { '3.1': odd(), general: odd() },
  };
}

/** Forms that are torn, far too wide, or name what no form names. */
const forms = (random: Random): string =>
  random.pick<() => string>([
    () => '--x\r\n',
    () => '--x\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK\u0003\u0004',
    () => `--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n`,
    () =>
      `--x\r\ncontent-disposition: form-data; name="${random.pick(NAMES)}"\r\n\r\n${random.pick(TEXTS)}\r\n--x--\r\n`,
    () =>
      Array.from(
        { length: 500 },
        (_, at) => `--x\r\ncontent-disposition: form-data; name="f${at}"\r\n\r\n1\r\n`,
      ).join(''),
    () =>
      `--x\r\ncontent-disposition: form-data; name="a"\r\nx: ${'y'.repeat(100_000)}\r\n\r\n1\r\n--x--\r\n`,
  ])();

/** Fields of a form without files. */
const fields = (random: Random): string =>
  random.pick<() => string>([
    () => 'a=1&'.repeat(20_000),
    () => NAMES.map((name) => `${encodeURIComponent(name)}=${random.pick(PLACES)}`).join('&'),
    () => `name=${'%F0%9F%98%80'.repeat(5000)}`,
    () => '%',
    () => `id=${encodeURIComponent(wellFormed(random.pick(TEXTS)))}`,
  ])();

/** Half of a letter cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '');

const bodyOf = (type: string, random: Random): Buffer =>
  Buffer.from(
    type.includes('json') ? shapes(random) : type.includes('multipart') ? forms(random) : fields(random),
  );

/** Headers that are odd, and that the connection still bears. */
const HEADERS: readonly (readonly [string, string])[] = [
  ['if-match', 'W/"x", "y", *'],
  ['if-none-match', '*'],
  ['range', 'bytes=0-0,5-1,-9'],
  ['accept', 'application/xml;q=x, */*;q=9'],
  ['accept-encoding', 'gzip;q=nan, br, zstd, identity;q=0'],
  ['cookie', `rapor_sesi=${'a'.repeat(4000)}; rapor_sesi=b; __proto__=c`],
  ['authorization', 'Bearer ../../x'],
  ['authorization', 'Basic OjpAOg=='],
  ['idempotency-key', 'k'.repeat(300)],
  ['x-http-method-override', 'DELETE'],
  ['content-language', '\u00ff'],
];

/**
 * A request that a service must answer in words.
 *
 * @param ids what is stored: most requests name none of it
 * @param host as the service is named
 */
export function hostileRequest(
  random: Random,
  routes: readonly Route[],
  ids: readonly string[],
  host: string,
): HostileRequest {
  const route = random.pick(routes);
  const method = random.below(4) > 0 ? route.method : random.pick(METHODS);
  const filled = route.url.replace(/:\w+|\*/g, () =>
    random.below(2) === 0 && ids.length > 0 ? random.pick(ids) : random.pick(PLACES),
  );
  const pairs = Array.from({ length: random.below(5) }, () => {
    const value = encodeURIComponent(wellFormed(random.pick(VALUES)).slice(0, 2000));
    return `${encodeURIComponent(random.pick(NAMES))}=${random.below(5) === 0 ? random.pick(PLACES) : value}`;
  });
  const path = `${filled}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`;
  const type = random.pick(TYPES);
  const sends = !['GET', 'HEAD', 'OPTIONS'].includes(method) || random.below(20) === 0;
  const odd = random.below(3) === 0 ? [random.pick(HEADERS)] : [];
  const origin = random.below(10) === 0 ? 'http://evil.example' : `http://${host}`;
  const headers = {
    host,
    origin,
    ...(sends && type !== '' ? { 'content-type': type } : {}),
    ...Object.fromEntries(odd),
  };
  return { route: route.url, method, path, headers, ...(sends ? { body: bodyOf(type, random) } : {}) };
}
