import { BUMDES } from './bumdes';
import { extended } from './form';
import { KSP } from './ksp';
import { KSPPS } from './kspps';
import { RIIL } from './riil';
import { UNIT, USP } from './unit';

/** The chart of each kind that has one. A new chart is one more entry here. */
export const CHARTS = {
  ksp: KSP,
  usp: extended(extended(KSP, UNIT), USP),
  kspps: KSPPS,
  uspps: extended(KSPPS, UNIT),
  bumdes: BUMDES,
  riil: RIIL,
};

type CodeOf<C> = C extends unknown ? keyof C & string : never;

/** The code of a line of any chart. */
export type LineCode = CodeOf<(typeof CHARTS)[keyof typeof CHARTS]>;

const CODES: ReadonlySet<string> = new Set(Object.values(CHARTS).flatMap((chart) => Object.keys(chart)));

/** Whether a text from outside is the code of a line. */
export const isLineCode = (text: string): text is LineCode => CODES.has(text);
