import type { IncomingHttpHeaders } from 'node:http';
import { ACCOUNT_NEWS } from '../rendering/messages';
import { MINUTES_HELD } from './held-shares';
import { HELD, signInAddress } from './sign-in-address';

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

  it('is told of shared files that are held until then', () => {
    expect(signInAddress({ method: 'POST', url: '/masuk', headers: SHARED }, HELD)).toBe(
      '/akun/masuk?ke=%2Fmasuk&kabar=dipegang',
    );
    expect(ACCOUNT_NEWS.dipegang).toMatch(/15 menit/);
    expect(MINUTES_HELD).toBe(15);
  });

  it('reads that the shared files were not kept', () => {
    expect(ACCOUNT_NEWS.bagikan).toMatch(/belum tersimpan.*lagi/);
  });
});
