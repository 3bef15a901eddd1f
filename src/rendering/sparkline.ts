const [WIDTH, HEIGHT, EDGE] = [96, 26, 3] as const;

/**
 * A line so small that it stands in a cell: which way a value went. It has no scale, so that rows are not compared by it; the
 * numbers stand beside it. What is missing leaves it open.
 *
 * @param values along the years
 */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((each) => each !== null);
  if (known.length < 2) return '';
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const across = (WIDTH - 2 * EDGE) / (values.length - 1);
  const up = most === least ? 0 : (HEIGHT - 2 * EDGE) / (most - least);
  const places = values.map((value, at) => {
    const y = value === null ? null : most === least ? HEIGHT / 2 : HEIGHT - EDGE - (value - least) * up;
    return { x: EDGE + at * across, y };
  });
  const line = places.map(({ x, y }, at) => {
    if (y === null) return '';
    const before = places[at - 1]?.y ?? null;
    return `${before === null ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const dots = places.map(({ x, y }) =>
    y === null ? '' : `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2"/>`,
  );
  return `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><path d="${line.join('')}" fill="none" stroke="currentColor" stroke-width="1.6"/><g fill="currentColor">${dots.join('')}</g></svg>`;
}
