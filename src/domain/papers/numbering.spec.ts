import fc from 'fast-check';
import { USUAL_SCHEME, numberOf, romanMonth, schemeFault } from './numbering';

describe('the number of a paper', () => {
  it.each<[string, number, string, string, string]>([
    [USUAL_SCHEME, 1, '2026-11-29', '001/RAPOR/XI/2026', 'the usual scheme'],
    [
      '518/{urut}-DISKOP/{bulan}/{tahun}',
      1204,
      '2026-01-05',
      '518/1204-DISKOP/01/2026',
      'more than three digits',
    ],
  ])('%s, %d on %s: %s, %s', (scheme, sequence, day, number) => {
    expect(numberOf(scheme, sequence, day)).toBe(number);
  });

  it('is another one for every sequence and year, whatever scheme is allowed', () => {
    const scheme = fc
      .array(fc.constantFrom('{urut}', '{tahun}', '{bulan}', '{bulan-romawi}', '/', 'DISKOP', '-'), {
        minLength: 2,
      })
      .map((parts) => ['K', ...parts].join('/'))
      .filter((each) => schemeFault(each) === undefined);
    const at = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2020, max: 2099 }));
    fc.assert(
      fc.property(scheme, at, at, (given, [one, year], [other, later]) => {
        const same = one === other && year === later;
        expect(numberOf(given, one, `${year}-03-01`) === numberOf(given, other, `${later}-03-01`)).toBe(same);
      }),
    );
  });
});

describe('a scheme', () => {
  it.each<[string, string | undefined, string]>([
    ['{urut}/X/{tahun}', undefined, 'numbers'],
    ['X/{tahun}', 'sequence-missing', 'all papers of a year would have one number'],
    ['{urut}/X', 'year-missing', 'the sequence begins anew each year'],
    ['{urut}/{tahun}/{hari}', 'placeholder-unknown', 'nobody fills it'],
    ['{urut};{tahun}', 'scheme-letters', 'the QR parts its fields so'],
    ['', 'scheme-letters', 'empty'],
  ])('%s: %s, %s', (scheme, fault) => {
    expect(schemeFault(scheme)).toBe(fault);
  });
});

it('months are numerals', () => {
  expect(['2026-01-31', '2026-04-01', '2026-09-09', '2026-12-01'].map(romanMonth)).toEqual([
    'I',
    'IV',
    'IX',
    'XII',
  ]);
  expect(() => romanMonth('2026-13-01')).toThrow('not a date');
});
