import type { Line } from '.';

/** What another kind may say otherwise of a line that it has too. */
export type Words = Partial<Omit<Line, 'code' | 'part' | 'unit'>>;

/**
 * Lines of one chart for use in another: the code and its meaning stay, words and place may differ. The code of the
 * first chart's form is not that of the other's.
 */
export function linesOf(chart: readonly Line[]): (code: string, words?: Words) => Line {
  const lines = new Map(chart.map((line) => [line.code, line]));
  return (code, words = {}) => {
    const line = lines.get(code);
    if (!line) throw new Error(`no line ${code}`);
    const { ministryCode, ...rest } = line;
    return ministryCode === undefined ? { ...line, ...words } : { ...rest, ...words };
  };
}
