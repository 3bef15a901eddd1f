import {
  areaCodeOf,
  areaNamed,
  builtInName,
  builtInUnder,
  chainOf,
  contains,
  levelOf,
  NATION,
  parentOf,
} from './area';

describe('kode wilayah', () => {
  it.each([
    ['14', '14'],
    ['1406', '14.06'],
    ['14.06', '14.06'],
    ['140601', '14.06.01'],
    ['14.06.01.2001', '14.06.01'],
    [' 14.06 ', '14.06'],
    ['14.6', undefined],
    ['Riau', undefined],
    ['', undefined],
  ])('"%s" is read as %s', (text, code) => {
    expect(areaCodeOf(text)).toBe(code);
  });

  it('goes up step by step to the country', () => {
    expect(chainOf('14.06.01')).toEqual(['14.06.01', '14.06', '14', '']);
    expect(['14.06.01', '14.06', '14', ''].map(levelOf)).toEqual([
      'district',
      'regency',
      'province',
      'nation',
    ]);
    expect(parentOf(NATION)).toBe(NATION);
  });

  it('contains what lies in it, and not what only begins alike', () => {
    expect([
      contains('14', '14.06'),
      contains('14.0', '14.06'),
      contains('', '14'),
      contains('14.06', '14'),
    ]).toEqual([true, false, true, false]);
  });

  it('has 38 provinces and 514 regencies and cities', () => {
    const provinces = builtInUnder(NATION);
    expect(provinces).toHaveLength(38);
    expect(provinces.flatMap((each) => builtInUnder(each.code))).toHaveLength(514);
    expect(builtInName('14.06')).toBe('Kabupaten Rokan Hulu');
    expect(builtInName('')).toBe('Indonesia');
  });

  it.each([
    ['Kab. Rokan Hulu', '14.06'],
    ['ROKAN HULU', '14.06'],
    ['Provinsi Riau', '14'],
    ['Kota Pekanbaru', '14.71'],
    ['Kota Bandung', '32.73'],
    ['Kabupaten Bandung', '32.04'],
    ['Atlantis', undefined],
  ])('"%s" means %s', (name, code) => {
    expect(areaNamed(name)?.code).toBe(code);
  });
});
