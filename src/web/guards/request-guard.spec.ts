import { settingsFrom } from '../../settings';
import { isForeign } from './request-guard';

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
