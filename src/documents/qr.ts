import { encode } from 'uqr';

/** Empty modules that a reader needs around the code. */
const QUIET = 4;

/** Which modules of the QR of a text are dark, row by row, with the quiet border. */
export const qrModules = (text: string): boolean[][] => encode(text, { ecc: 'M', border: QUIET }).data;

/** The QR of a text as a drawing: black on white, one path. */
export function qrDrawing(text: string, title: string): string {
  const rows = qrModules(text);
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => runsOf(row).map(([x, long]) => `M${x} ${y}h${long}v1h-${long}z`))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${title}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

/** Where dark modules stand beside each other in a row, and how many: a page draws one bar for them. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const text = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...text.matchAll(/#+/g)].map((run) => [run.index, run[0].length]);
}
