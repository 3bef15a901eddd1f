import type { Citation } from '../citation';

/** One question that a member answers with a whole number. */
export interface SurveyItem {
  /** Unique in its instrument; the heading of its column in a file. */
  readonly id: string;
  readonly label: string;
  /** Which dimension it belongs to; its own label where an instrument has none. */
  readonly dimension: string;
}

/** A class of an index. Its lower edge decides: an index is cut to two decimals first, as the edges are printed. */
export interface SurveyBand {
  /** Decimal text. */
  readonly from: string;
  readonly code: string;
  readonly label: string;
}

/** Classes as a source prints them. */
export interface SurveyScale {
  readonly id: string;
  readonly citation: Citation;
  /** From the lowest. */
  readonly bands: readonly SurveyBand[];
}

/** How answers become one number. */
export type SurveyIndex =
  /** Σ (mean × weight) × factor, each a decimal text. */
  | { readonly by: 'weighted'; readonly weight: string; readonly factor: string }
  /** Mean of all items ÷ the highest answer × 100 %. */
  | { readonly by: 'share' }
  /** Mean of experience less mean of importance, over the items. */
  | { readonly by: 'gap' };

/** A questionnaire of members as data: what is asked, and what a source says of the answers. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly title: string;
  readonly citation: Citation;
  /** The lowest and highest answer. */
  readonly lowest: number;
  readonly highest: number;
  /** What the answers mean, from the lowest; empty where only numbers are shown. */
  readonly words: readonly string[];
  /** Each item is asked twice: how important it is, and how it was. */
  readonly pairs: boolean;
  readonly items: readonly SurveyItem[];
  readonly index: SurveyIndex;
  /** The first is shown first, the others are readings beside it. */
  readonly scales: readonly SurveyScale[];
}

export const INSTRUMENT_IDS = ['ikm-2017', 'servqual', 'own'] as const;

export type InstrumentId = (typeof INSTRUMENT_IDS)[number];

/** Fewest answers of which anything is shown: with fewer somebody could be recognised. */
export const SMALLEST_GROUP = 10;

/** How many numbers one member gives: twice as many as items where they are asked in pairs. */
export const widthOf = ({ items, pairs }: Instrument): number => items.length * (pairs ? 2 : 1);

/** What each of these numbers is asked as: its item, and which side of the pair. */
export interface Question {
  /** Names its field and its column: "U1", "TAN-penting". */
  readonly name: string;
  readonly item: SurveyItem;
  readonly side: 'experience' | 'importance';
}

/** The questions in the order of the answers: experience of every item first, then importance where it is asked. */
export function questionsOf({ items, pairs }: Instrument): Question[] {
  const experience = items.map((item): Question => ({ name: item.id, item, side: 'experience' }));
  if (!pairs) return experience;
  const importance = items.map((item): Question => ({
    name: `${item.id}-penting`,
    item,
    side: 'importance',
  }));
  return [...experience, ...importance];
}
