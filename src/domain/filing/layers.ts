import type { Stamp } from '../statement/typed';
import type { Statement } from '../statement/statement';
import { spokenIn } from './places';
import type { Said } from './places';

/** Who speaks: what was read from a file, or what a person typed. */
export type Layer = 'file' | 'typed';

/** What was chosen in a place of which both layers spoke, and what was put aside there. */
export interface Settled extends Stamp {
  readonly took: Layer;
  /** What the other layer says; absent where a person had emptied the place. */
  readonly aside?: Said;
}

/** One revision of a year: what counts, and by place what was put aside for it. */
export interface Layered {
  readonly statement: Statement;
  readonly settled: ReadonlyMap<string, Settled>;
}

/** A statement of which nothing was put aside. */
export const unlayered = (statement: Statement): Layered => ({ statement, settled: new Map() });

/** True where a person has the word: what counts was typed, or was emptied on purpose. */
export function isTyped(said: Said | undefined, settled: Settled | undefined): boolean {
  return settled ? settled.took === 'typed' : said?.origin.at === 'form';
}

export const sameSaid = (a: Said | undefined, b: Said | undefined): boolean => a?.text === b?.text;

/** What typing settles: a person who types over a file's figure, or empties it, has chosen between the two. */
export function typedOver({ statement: before, settled }: Layered, after: Statement, stamp: Stamp): Layered {
  const [was, is] = [spokenIn(before), spokenIn(after)];
  const over = new Map(settled);
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const said = was.get(key)?.said;
    if (sameSaid(said, is.get(key)?.said)) continue;
    if (said && !isTyped(said, settled.get(key))) over.set(key, { took: 'typed', aside: said, ...stamp });
  }
  return { statement: after, settled: over };
}
