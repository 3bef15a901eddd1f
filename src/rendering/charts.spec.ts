import { aspectsChart, yearsChart } from './charts';

const bars = [
  { label: '1  Permodalan', least: '3', most: '12', outOf: '15', said: '3,00–12,00 dari 15' },
  { label: '2  <script>alert(1)</script>', least: '5', most: '5', outOf: '10', said: '5,00 dari 10' },
];
const edges = [
  { from: '0', label: '0 Kurang' },
  { from: '80', label: '80 Sehat' },
];

describe('the drawings', () => {
  const aspects = aspectsChart({ id: 'aspects', alt: 'Nilai "aspek" & bobot', bars });
  const years = yearsChart({
    id: 'years',
    alt: 'Nilai tiap tahun',
    bars: bars.map((bar) => ({ ...bar, outOf: '100' })),
    edges,
  });

  it('say every number in words beside its bar, so that no colour is needed', () => {
    expect(aspects).toContain('3,00–12,00 dari 15');
    expect(aspects).toContain('5,00 dari 10');
    expect(years).toMatch(/>80<[\s\S]*>Sehat</);
  });

  it('stripe what is open, and only that', () => {
    expect(aspects.match(/fill="url\(#aspects-[^)]+\)"/g)).toHaveLength(1);
    const closed = aspectsChart({ id: 'closed', alt: '', bars: bars.slice(1) });
    expect(closed).not.toContain('url(#');
  });

  it('hold no script, no style sheet and no words as HTML', () => {
    for (const svg of [aspects, years]) expect(svg).not.toMatch(/<script|<style|<b>|\son\w+=/);
    expect(aspects).toContain('aria-label="Nilai &quot;aspek&quot; &amp; bobot"');
  });

  it('are the same whenever they are drawn, and share no name on one page', () => {
    expect(aspectsChart({ id: 'aspects', alt: 'Nilai "aspek" & bobot', bars })).toBe(aspects);
    const ids = [...`${aspects}${years}`.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });
});
