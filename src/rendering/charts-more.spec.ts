import { distributionChart } from './charts-distribution';
import { trendChart } from './charts-trend';

const points = [
  { year: 2013, least: '10.57', most: '10.57', said: '10,57 %' },
  { year: 2014, least: null, most: null, said: 'tidak ada' },
  { year: 2015, least: '9', most: '15.5', said: '9,00–15,50 %' },
];
const bands = [
  { to: '10', label: 'kredit 25' },
  { from: '10', to: '15', label: 'kredit <100>' },
];
const bins = [
  { below: '0', count: 1 },
  { from: '0', below: '5', count: 4 },
  { from: '5', count: 12 },
];

describe('the drawing of a trend', () => {
  const svg = trendChart({ id: 'arah', alt: 'Rasio & "bagian"', points, bands, breaks: [2015] });

  it('says every value, every year and every band in words', () => {
    for (const word of ['10,57 %', '9,00–15,50 %', '2013', '2014', '2015', 'kredit 25', 'dasar berubah'])
      expect(svg).toContain(word);
    expect(svg).toContain('kredit &lt;100&gt;');
  });

  it('says where its scale does not reach down to zero', () => {
    const drawnOf = (least: string): string =>
      trendChart({ id: 'sumbu', alt: '', points: [{ year: 2013, least, most: least, said: '' }], bands });
    const BROKEN = 'sumbu tidak mulai dari 0';
    expect([drawnOf('12').includes(BROKEN), drawnOf('0').includes(BROKEN)]).toEqual([true, false]);
  });

  it('leaves a missing year open: nothing is drawn at zero', () => {
    const alone = trendChart({ id: 'sendiri', alt: '', points: points.slice(1, 2), bands: [] });
    expect(alone).toContain('2014');
    expect(alone).not.toContain('tidak ada');
  });

  it('writes the scale as Indonesians do', () => {
    const thousands = points.map((each) => ({ ...each, least: '1500000', most: '1500000' }));
    expect(trendChart({ id: 'skala', alt: '', points: thousands, bands: [] })).toMatch(/>1,5 jt<|>1 jt</);
  });

  it('holds no script, carries its text for those who cannot see it, and is the same every time', () => {
    expect(svg).not.toMatch(/<script|<style|\son\w+=/);
    expect(svg).toContain('aria-label="Rasio &amp; &quot;bagian&quot;"');
    expect(trendChart({ id: 'arah', alt: 'Rasio & "bagian"', points, bands, breaks: [2015] })).toBe(svg);
  });
});

describe('the drawing of a distribution', () => {
  const marks = {
    own: { value: '4.2', said: 'unit ini 4,20 %' },
    median: { value: '6', said: 'nilai tengah 6,00 %' },
  };
  const svg = distributionChart({ id: 'sebaran', alt: 'Sebaran', bins, unit: 'persen', ...marks });

  it('says how many stand in each step, and where the unit and the middle are', () => {
    for (const word of ['>1<', '>4<', '>12<', 'unit ini 4,20 %', 'nilai tengah 6,00 %', 'persen'])
      expect(svg).toContain(word);
  });

  it('stripes the step of the unit, and no other', () => {
    expect(svg.match(/fill="url\(#sebaran-[^)]+\)"/g)).toHaveLength(1);
    expect(distributionChart({ id: 'tanpa', alt: '', bins, unit: '' })).not.toContain('url(#');
  });

  it('says in words what lies in an open end, in place of its edge', () => {
    const wide = distributionChart({
      id: 'ujung',
      alt: '',
      bins: [
        { below: '5', count: 1 },
        { from: '5', below: '30', count: 2 },
        { from: '30', count: 4 },
      ],
      unit: '',
      suffix: ' %',
    });
    for (const word of ['&lt; 5 %', '≥ 30 %']) expect(wide).toContain(word);
    expect(wide).not.toContain('>30<');
  });

  it('leads from each bar to its list, by a name that says which and how many', () => {
    const linked = distributionChart({
      id: 'tautan',
      alt: 'x',
      bins: bins.map((bin, at) => ({ ...bin, href: `/daftar?a=1&langkah=${at}` })),
      unit: '',
    });
    expect(
      [...linked.matchAll(/<a href="([^"]+)" aria-label="([^"]+)">/g)].map((found) => found.slice(1)),
    ).toEqual([
      ['/daftar?a=1&amp;langkah=0', '&lt; 0: 1 unit'],
      ['/daftar?a=1&amp;langkah=1', '0 – 5: 4 unit'],
      ['/daftar?a=1&amp;langkah=2', '≥ 5: 12 unit'],
    ]);
    expect([linked.includes('role="group"'), svg.includes('<a ')]).toEqual([true, false]);
  });

  it('draws an empty group', () => {
    expect(distributionChart({ id: 'kosong', alt: '', bins: [], unit: 'persen' })).toContain('persen');
  });
});
