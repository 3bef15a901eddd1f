import { plain } from '../decimal';
import type { Exact } from '../decimal';
import type { Band } from './scale';

/** A table of bands in plain characters: "≤ 10 = 25; > 10 = 100". */
export const bandsText = (bands: readonly Band[]): string => bands.map(bandSaid).join('; ');

function bandSaid({ over, from, upTo, below, credit }: Band): string {
  const edges = [edge('>', over), edge('≥', from), edge('≤', upTo), edge('<', below)];
  return `${edges.filter((each) => each !== '').join(' ')} = ${plain(credit)}`;
}

const edge = (sign: string, at: Exact | undefined): string => (at ? `${sign} ${plain(at)}` : '');
