import type { IncomingHttpHeaders } from 'node:http';
import { ACCOUNT_NEWS } from '../rendering/messages';
import { signInAddress } from './sign-in-address';

const SHARED = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', origin: 'null' };

describe('who is not signed in', () => {
  it.each<[string, string, IncomingHttpHeaders, string | undefined, string]>([
    ['GET', '/unit/a?tahun=2024', {}, '/akun/masuk?ke=%2Funit%2Fa%3Ftahun%3D2024', 'comes back to the page'],
    ['POST', '/masuk', SHARED, '/akun/masuk?ke=%2Fmasuk&kabar=bagikan', 'is told to share once more'],
    ['POST', '/masuk', {}, undefined, 'is no share'],
    ['POST', '/unit', SHARED, undefined, 'is another form'],
  ])('%s %s %j is led to %s: %s', (method, url, headers, address) => {
    expect(signInAddress({ method, url, headers })).toBe(address);
  });

  it('reads that the shared files were not kept', () => {
    expect(ACCOUNT_NEWS.bagikan).toMatch(/belum tersimpan.*lagi/);
  });
});
