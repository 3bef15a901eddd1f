import { settingsFrom } from '../../settings';
import { isForeign, isForwarded, isOnNetwork } from './request-guard';

const OURS = 'http://127.0.0.1:3000';
const settings = settingsFrom({});
const foreign = (method: string, headers: object): boolean =>
  isForeign({ method, headers: { host: '127.0.0.1:3000', ...headers } }, settings);

describe('a form that another page sent', () => {
  it.each<[object, string]>([
    [{ origin: 'http://evil.example' }, 'its origin says so'],
    [{ origin: 'null' }, 'a page without an origin'],
    [{ origin: 'http://127.0.0.1:8080' }, 'another port is another origin'],
    [{ 'sec-fetch-site': 'cross-site' }, 'the browser says so'],
    [{ 'sec-fetch-site': 'same-site' }, 'the same computer, another port'],
    [{ referer: 'http://evil.example/form' }, 'no origin, but the page it comes from'],
    [{ referer: 'http://127.0.0.1:3000.evil.example/' }, 'a name that only begins as ours'],
    [{ referer: 'about:blank' }, 'an address without an origin'],
    [{ referer: 'x' }, 'an address that is none'],
    [{ host: 'evil.example', origin: 'http://evil.example' }, 'our address under another name'],
  ])('%j is foreign: %s', (headers) => {
    expect(foreign('POST', headers)).toBe(true);
  });

  it.each<[object, string]>([
    [{}, 'a program'],
    [{ origin: OURS, 'sec-fetch-site': 'same-origin' }, 'our own page'],
    [{ referer: `${OURS}/laporan/baru` }, 'our own page in a browser that sends no origin'],
    [{ origin: OURS, referer: 'http://evil.example/' }, 'the origin counts where there is one'],
  ])('%j is not: %s', (headers) => {
    expect(foreign('POST', headers)).toBe(false);
  });

  it.each<[object, string]>([
    [{ referer: 'http://evil.example/' }, 'a link on another page'],
    [{ 'sec-fetch-site': 'same-site' }, 'a link on another port'],
  ])('%j may look: %s', (headers) => {
    expect(foreign('GET', headers)).toBe(false);
    expect(foreign('HEAD', headers)).toBe(false);
  });
});

describe('what a person shares from a telephone', () => {
  const SENT = { origin: 'null', 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' };
  const shared = (url: string, headers: object): boolean =>
    !isForeign({ method: 'POST', url, headers: { host: '127.0.0.1:3000', ...SENT, ...headers } }, settings);

  it.each<[string, object, boolean, string]>([
    ['/masuk', {}, true, 'the browser sends it by itself'],
    ['/masuk', { origin: undefined }, true, 'a browser that names no origin'],
    ['/masuk/daftarkan', {}, false, 'another form than the one of files'],
    ['/masuk', { 'sec-fetch-site': 'cross-site' }, false, 'another page, which hides where it is from'],
    ['/masuk', { 'sec-fetch-site': undefined }, false, 'nobody says that no page sent it'],
    ['/masuk', { 'sec-fetch-mode': 'cors' }, false, 'a script'],
    ['/masuk', { origin: 'http://evil.example' }, false, 'a page that is named'],
    ['/masuk', { host: 'evil.example' }, false, 'our address under another name'],
  ])('%s with %j is taken: %s, %s', (url, headers, is, _why) => {
    expect(shared(url, headers)).toBe(is);
  });
});

describe('behind a proxy', () => {
  const behind = settingsFrom({
    RAPOR_PUBLIC_ADDRESS: 'https://rapor.example.go.id/',
    RAPOR_TRUSTED_PROXIES: '127.0.0.1,10.0.0.0/8',
  });
  const OUT = 'https://rapor.example.go.id';
  it.each<[object, boolean, string]>([
    [{ host: 'rapor.example.go.id', origin: OUT }, false, 'the proxy hands on the name'],
    [{ host: '127.0.0.1:3000', origin: OUT }, false, 'the proxy gives its own name for us'],
    [{ host: '127.0.0.1:3000', referer: `${OUT}/unit` }, false, 'a browser without an origin'],
    [{ host: 'evil.example', origin: 'http://evil.example' }, true, 'a name that is not ours'],
    [{ host: '127.0.0.1:3000', origin: 'https://evil.example' }, true, 'another page'],
    [{ host: '127.0.0.1:3000', origin: `${OUT}.evil.example` }, true, 'a name that only begins as ours'],
  ])('%j is foreign: %s, %s', (headers, is, _why) => {
    expect(isForeign({ method: 'POST', headers: { ...headers } }, behind)).toBe(is);
  });

  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ RAPOR_HOST: 'localhost' }, false],
    [{ RAPOR_HOST: '127.0.0.53' }, false],
    [{ RAPOR_HOST: '::1' }, false],
    [{ RAPOR_HOST: '0.0.0.0' }, true],
    [{ RAPOR_HOST: '::' }, true],
    [{ RAPOR_HOST: '192.168.1.7' }, true],
    [{ RAPOR_HOST: '127.0.0.1.example.com' }, true],
    [{ RAPOR_PUBLIC_ADDRESS: 'https://rapor.example.go.id' }, true],
    [{ RAPOR_TRUSTED_PROXIES: '127.0.0.1' }, true],
  ])('%j is on a network: %s', (env, is) => {
    expect(isOnNetwork(settingsFrom(env))).toBe(is);
  });

  it('is noticed by what proxies add', () => {
    expect([
      isForwarded({ 'x-forwarded-for': '10.0.0.9' }),
      isForwarded({ via: '1.1 x' }),
      isForwarded({}),
    ]).toEqual([true, true, false]);
  });
});
