import { exact, plain } from '../domain/decimal';
import { Refusal } from '../domain/errors';
import type { Layer } from '../domain/filing/layers';
import type { Part, Said } from '../domain/filing/places';
import { isOneOf, jsonIn, namesOf } from '../domain/records';
import type { Origin } from '../domain/statement/statement';
import type { ContestedYear, LayerChoices } from '../statements/intake';

/** What a layer says in a place: an amount as a decimal, an answer, a date. */
interface SaidResult {
  readonly value: string;
  readonly origin: Origin;
}

/** A place in which a file contradicts what was typed. */
export interface ContestedPlace {
  readonly year: number;
  /** Its key, to choose by. */
  readonly place: string;
  readonly part: Part;
  /** The line, the indicator's number, or `period-end`. */
  readonly code: string;
  /** Counted from 0; of answers only. */
  readonly question?: number;
  /** Absent where a person emptied the place. */
  readonly typed?: SaidResult;
  readonly file: SaidResult;
  /** What the file before said there, where it is known. */
  readonly earlier?: SaidResult;
  /** The layer that counts now; absent while nobody has chosen. */
  readonly took?: Layer;
}

/** Contested places for programs, with what was chosen. */
export function contestedPlaces(years: readonly ContestedYear[], choices?: LayerChoices): ContestedPlace[] {
  return years.flatMap(({ year, places }) =>
    places.map(({ key: place, part, code, at: question, typed, file, earlier }) => ({
      ...{ year, place, part, code },
      ...(question === undefined ? {} : { question }),
      ...(typed ? { typed: saidResult(part, typed) } : {}),
      file: saidResult(part, file),
      ...(earlier ? { earlier: saidResult(part, earlier) } : {}),
      ...(choices ? { took: choices(year, place) ?? ('typed' as const) } : {}),
    })),
  );
}

const saidResult = (part: Part, { text, origin }: Said): SaidResult => ({
  value: part === 'figures' ? plain(exact(text)) : text,
  origin,
});

const TAKES = { 'keep-typed': 'typed', 'take-file': 'file' } as const;

/** The words that choose for every place at once. */
export const FOR_ALL = namesOf(TAKES);

/** The choices in the field `layers`; none where it is empty.
 * @throws Refusal `bad-request` (layers-unreadable) */
export function layersIn(text: string): LayerChoices | undefined {
  return text === '' ? undefined : layersOf(isOneOf(FOR_ALL, text) ? text : listIn(text));
}

/** The same, of what was read already. */
export function layersOf(said: LayersSaid): LayerChoices {
  if (typeof said === 'string') return () => TAKES[said];
  const chosen = new Map(said.map(({ year, place, take }) => [`${year} ${place}`, take]));
  return (year, place) => chosen.get(`${year} ${place}`);
}

/** What is chosen where a file contradicts what was typed: for every place at once, or place by place. */
export type LayersSaid = (typeof FOR_ALL)[number] | readonly Chosen[];

export interface Chosen {
  readonly year: number;
  readonly place: string;
  readonly take: Layer;
}

function listIn(text: string): Chosen[] {
  const list = jsonIn(text);
  if (Array.isArray(list) && list.every(isChosen)) return list;
  throw new Refusal('bad-request', { reason: 'layers-unreadable' });
}

function isChosen(each: unknown): each is Chosen {
  if (typeof each !== 'object' || each === null) return false;
  if (!('year' in each && 'place' in each && 'take' in each)) return false;
  const { year, place, take } = each;
  return Number.isInteger(year) && typeof place === 'string' && (take === 'typed' || take === 'file');
}
