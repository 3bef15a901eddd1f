import { chartIndex } from '../statement/chart';
import type { Origin, Statement } from '../statement/statement';
import type { Stamp } from '../statement/typed';
import { isTyped, sameSaid } from './layers';
import type { Layer, Layered, Settled } from './layers';
import { PERIOD_END, spokenBeside, spokenIn } from './places';
import type { Place, Said, Spoken } from './places';
import { rebuilt } from './rebuild';

/**
 * How a file speaks of a year: as its `whole` statement, as a `column` beside that of a later year (which only says what
 * it shows), or read `again` in another way.
 */
export type Coming = 'whole' | 'column' | { readonly again: string };

/** A place of which a person and a file say different things, and nobody has chosen yet between just these two. */
export interface Contested extends Place {
  /** Absent where a person emptied the place. */
  readonly typed?: Said;
  readonly file: Said;
  /** What the file before said there, where it is known. */
  readonly earlier?: Said;
}

/** Who decides, when, and what: by the key of a place, which layer is to count there. */
export interface Deciding {
  readonly choices: (key: string) => Layer | undefined;
  readonly stamp: Stamp;
}

/** What comes of a file over what was there. */
export interface Merged {
  readonly layered: Layered;
  /** With a choice or without one: without one, what was typed stays. */
  readonly contested: readonly Contested[];
}

/**
 * Puts a file over what is stored of its year. It replaces what came from a file, in the parts of the form that it
 * shows. Answers stay where it answers nothing; what was typed stays, unless the choice for that place says `file`.
 */
export function mergeFile(before: Layered, file: Statement, how: Coming, by: Deciding): Merged {
  const [was, comes] = [spokenBeside(before.statement, file), spokenIn(file)];
  if (how === 'column') comes.delete(PERIOD_END.key);
  const clears = clearing(file, how);
  const found = new Map<string, Said>();
  const settled = stillEmptied(before, was);
  const contested: Contested[] = [];
  for (const [key, place] of new Map([...was, ...comes])) {
    const at = { old: was.get(key)?.said, file: comes.get(key)?.said, known: before.settled.get(key) };
    const outcome = settle(at, by.choices(key), by.stamp);
    const gone = outcome.cleared && outcome.said && clears(place, outcome.said.origin);
    if (outcome.said && !gone) found.set(key, outcome.said);
    if (outcome.settled) settled.set(key, outcome.settled);
    if (outcome.contested) contested.push({ ...placeOf(place), ...outcome.contested });
  }
  const statement = rebuilt(before.statement, file, { found, whole: how !== 'column' });
  return { layered: { statement, settled }, contested };
}

/** What stands in a place, what the file says there, and what was chosen there before. */
interface At {
  readonly old: Said | undefined;
  readonly file: Said | undefined;
  readonly known: Settled | undefined;
}

interface Outcome {
  readonly said: Said | undefined;
  /** An older file's word, of which this one is silent. */
  readonly cleared?: true;
  readonly settled?: Settled;
  readonly contested?: Omit<Contested, keyof Place>;
}

function settle(at: At, choice: Layer | undefined, stamp: Stamp): Outcome {
  const { old, file, known } = at;
  if (!isTyped(old, known)) return file ? { said: file } : { said: old, cleared: true };
  if (!file) return { said: old, ...(known ? { settled: known } : {}) };
  if (known && sameSaid(known.aside, file)) return { said: old, settled: known };
  if (sameSaid(old, file)) return { said: old, settled: { took: 'typed', aside: file, ...stamp } };
  return contest({ ...at, file }, choice, stamp);
}

function contest(
  { old, file, known }: At & { readonly file: Said },
  choice: Layer | undefined,
  stamp: Stamp,
): Outcome {
  const contested = {
    ...(old ? { typed: old } : {}),
    file,
    ...(known?.aside ? { earlier: known.aside } : {}),
  };
  if (choice !== 'file') return { said: old, settled: { took: 'typed', aside: file, ...stamp }, contested };
  return { said: file, settled: { took: 'file', ...(old ? { aside: old } : {}), ...stamp }, contested };
}

const placeOf = ({ key, part, code, at }: Place): Place =>
  at === undefined ? { key, part, code } : { key, part, code, at };

/** What a person emptied stays empty while no file speaks of it. */
function stillEmptied({ settled }: Layered, was: ReadonlyMap<string, Spoken>): Map<string, Settled> {
  return new Map([...settled].filter(([key, { took }]) => took === 'typed' && !was.has(key)));
}

/** Which words of older files a file takes away by being silent about them. */
function clearing(file: Statement, how: Coming): (place: Place, origin: Origin) => boolean {
  const { lines } = chartIndex(file.unit.kind);
  const partOf = (code: string): string => lines.get(code)?.part ?? 'terms';
  const shown = new Set([...file.figures.keys()].map(partOf));
  return ({ part, code }, origin) => {
    if (part !== 'figures' || how === 'column' || origin.at === 'form') return false;
    return how === 'whole' ? shown.has(partOf(code)) : origin.file === how.again;
  };
}
