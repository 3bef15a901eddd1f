import { keyHolds, keyIn, keyOpens } from './api-key';

const NOW = '2026-06-01T00:00:00.000Z';

describe('a key', () => {
  it.each([
    ['2026-06-02T00:00:00.000Z', null, true, 'until tomorrow'],
    ['2026-06-01T00:00:00.000Z', null, false, 'to the moment'],
    ['2027-01-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z', false, 'revoked'],
  ])('until %s, revoked %s: %s, %s', (until, revoked, holds, _why) => {
    expect(keyHolds({ until, revoked }, NOW)).toBe(holds);
  });

  it.each([
    ['read', 'GET', '/api/units/x/trend', true, 'looks'],
    ['read', 'POST', '/api/uploads', false, 'would send'],
    ['write', 'POST', '/api/uploads', true, 'may send'],
    ['write', 'GET', '/unit/x', false, 'a page for people'],
    ['write', 'POST', '/akun/sandi', false, 'the account itself'],
    ['write', 'GET', '/apix', false, 'only begins so'],
  ] as const)('to %s, %s %s: %s, %s', (scope, method, path, opens, _why) => {
    expect(keyOpens(scope, method, path)).toBe(opens);
  });

  it.each([
    [undefined, undefined, 'none was sent'],
    ['Bearer rpr_abcdefghij', 'rpr_abcdefghij', 'as RFC 6750 has it'],
    ['bearer rpr_abcdefghij', 'rpr_abcdefghij', 'the scheme in small letters'],
    ['Basic YTpi', '', 'something else was sent: it opens nothing, also not as whoever is signed in'],
    ['Bearer a b', '', 'no key'],
  ])('in %j is %j: %s', (header, key, _why) => {
    expect(keyIn(header)).toBe(key);
  });
});
