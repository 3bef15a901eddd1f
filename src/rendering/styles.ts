import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord } from '../domain/records';
import { FONT } from './charts';
import { TEMPLATES } from './templates';

const PACKAGE = '@fontsource/source-sans-3';
const WEIGHTS = [400, 600, 700] as const;
/** The letters of Indonesian first; the others only when a name needs them. */
const SUBSETS = ['latin', 'latin-ext'] as const;

let fonts: string | undefined;
const sheets = new Map<string, string>();

/** The typeface as style rules that carry the letters themselves, so that nothing is ever fetched. */
function fontFaces(): string {
  fonts ??= WEIGHTS.flatMap((weight) => SUBSETS.map((subset) => face(subset, weight))).join('\n');
  return fonts;
}

/** A style sheet of `templates/assets` together with the typeface. */
export function styleSheet(name: string): string {
  const known = sheets.get(name);
  if (known !== undefined) return known;
  const sheet = `${fontFaces()}\n${readFileSync(join(TEMPLATES, 'assets', name), 'utf8')}`;
  sheets.set(name, sheet);
  return sheet;
}

function face(subset: string, weight: number): string {
  const folder = dirname(require.resolve(`${PACKAGE}/package.json`));
  const file = join(folder, 'files', `source-sans-3-${subset}-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  const ranges: unknown = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  const range = isRecord(ranges) ? ranges[subset] : undefined;
  return `@font-face{font-family:'${FONT}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')${typeof range !== 'string' ? '' : `;unicode-range:${range}`}}`;
}
