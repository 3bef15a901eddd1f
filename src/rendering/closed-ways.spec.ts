import { withoutClosedWays } from './closed-ways';

describe('a page for somebody who was given one book year', () => {
  const shown = (html: string): string => withoutClosedWays(html, { unitId: 'u1', year: 2020 });

  it.each([
    ['<a href="/unit/u1">KSP A</a> ›', 'KSP A ›', 'the unit is named'],
    ['<a class="button" href="/unit/u1#temuan">KSP A</a>', 'KSP A', 'wherever on its page the way leads'],
    ['<p><a href="/unit/u1/tren">Tren</a></p>', '<p></p>', 'what hangs on the unit is left out'],
    ['<a href="/unit/u1/laporan/2019">2019</a>', '', 'another year too'],
    ['<a href="/unit/u1/laporan/20201">?</a>', '', 'a year that only begins the same'],
  ])('%s becomes %s: %s', (html, expected) => {
    expect(shown(html)).toBe(expected);
  });

  it.each(['/unit/u1/laporan/2020', '/unit/u1/laporan/2020/dokumen?a=1', '/unit/u12', '/penilaian/a', '#ya'])(
    'leaves a way to %s',
    (href) => {
      expect(shown(`<a href="${href}">x</a>`)).toBe(`<a href="${href}">x</a>`);
    },
  );
});
