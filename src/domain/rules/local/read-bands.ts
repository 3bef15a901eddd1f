import type { Band } from '../scale';
import { readNumber } from './read-number';

const EDGE = /(≥|≤|>=|<=|>|<)\s*(-?[\d.,/]+)/g;
const EDGES: ReadonlyMap<string, keyof Omit<Band, 'credit' | 'words'>> = new Map([
  ['>', 'over'],
  ['≥', 'from'],
  ['>=', 'from'],
  ['≤', 'upTo'],
  ['<=', 'upTo'],
  ['<', 'below'],
]);

/** A table of bands: one on a line, or parted by semicolons; each its edges, "=" and the credit. */
export function readBands(text: string): readonly Band[] | undefined {
  const rows = text.split(/[;\n]/).map((row) => row.trim());
  const bands = rows.filter((row) => row !== '').map(readBand);
  return bands.length > 0 && bands.every((each) => each !== undefined) ? bands : undefined;
}

function readBand(row: string): Band | undefined {
  const at = row.lastIndexOf('=');
  const sign = row[at - 1];
  if (at < 0 || sign === '<' || sign === '>') return undefined;
  const credit = readNumber(row.slice(at + 1).replace(/%/g, ''));
  const edges = readEdges(row.slice(0, at).replace(/%/g, '').trim());
  return credit && edges ? { ...edges, credit } : undefined;
}

function readEdges(text: string): Omit<Band, 'credit'> | undefined {
  if (text.replace(EDGE, '').trim() !== '') return undefined;
  const found = [...text.matchAll(EDGE)];
  const edges = found.flatMap(([, sign = '', value = '']) => {
    const [name, at] = [EDGES.get(sign), readNumber(value)];
    return name && at ? [[name, at] as const] : [];
  });
  const whole = edges.length === found.length && new Set(edges.map(([name]) => name)).size === found.length;
  return whole && found.length <= 2 ? Object.fromEntries(edges) : undefined;
}
