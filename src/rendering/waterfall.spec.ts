import { waterfallChart } from './waterfall';

/** How wide the totals are drawn, in pixels. */
function totalsIn(svg: string): number[] {
  const solid = svg.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0[^"]*" fill="#12302d"/g);
  return [...solid].map(([, wide]) => Number(wide)).filter((wide) => wide > 1);
}

const chart = (width: 'wide' | 'narrow'): string =>
  waterfallChart({
    id: 'x',
    alt: 'x',
    width,
    bars: [
      { label: '2023', from: '0', to: '80', total: true, said: '80' },
      { label: 'Likuiditas', from: '80', to: '60', total: false, said: '−20' },
      { label: '2024', from: '0', to: '60', total: true, said: '60' },
    ],
  });

it.each(['wide', 'narrow'] as const)(
  'draws totals from zero when it is %s: three quarters are three quarters',
  (width) => {
    const [before = 0, after = 0] = totalsIn(chart(width));
    expect(before).toBeGreaterThan(0);
    expect(after / before).toBeCloseTo(0.75, 2);
  },
);
