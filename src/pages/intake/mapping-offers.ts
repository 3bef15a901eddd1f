import { chartIndex } from '../../domain/statement/chart';
import type { ChartIndex, Line } from '../../domain/statement/chart';
import { isRest } from '../../domain/statement/suggested-places';
import { NONE } from '../../rendering/numbers';
import { placeOffers, saysSum } from '../../reading/place-offers';
import { fitOf } from '../../reading/place/zones';
import { choiceOf } from '../../reading/row-choices';
import type { RowReading } from '../../reading/layout';
import { sureness } from '../../views/sheets/mapping-words';
import type { MappingView } from './mapping-view';

/** A line that is offered, whether it is chosen or not. */
export interface Offer {
  readonly value: string;
  readonly label: string;
  readonly note: string;
}

/** The line proposed first for a row, and whether its own words propose it. */
export interface Proposal {
  readonly line: string | null;
  readonly isGuess: boolean;
}

/** What a row may be, the likeliest first. */
export interface Offers extends Proposal {
  readonly offers: readonly Offer[];
}

const MOST = 4;
const NO_PROPOSAL: Proposal = { line: null, isGuess: false };

/**
 * What each row may be: by its words, by what other units decided on such words, by where it stands. What others decided and
 * where it stands is proposed where its words say no line or only "the rest of it", and never as if they said it.
 */
export function offersIn({ unit, reading, offered }: OffersOf): (row: RowReading) => Offers {
  const index = chartIndex(unit.kind);
  const placed = placeOffers(unit.kind, reading.rows);
  return (row) => {
    const own = [...row.candidates]
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, MOST)
      .map(({ line, confidence }) => offerOf(index, line, sureness(confidence)));
    const others = offered.filter(({ key }) => key === row.key).map((each) => offerOfOther(index, each));
    const places = row.state === 'doubtful' ? placed(row) : [];
    const byPlaces = places.map(byPlace(index));
    const likelier = byPlaces.filter((_, at) => places[at]?.isHinted);
    const first = own[0]?.value ?? null;
    const isOpen = first === null || isRest(index, first);
    const guess =
      isOpen && !saysSum(row)
        ? guessOf(index, first, [...others, ...likelier, ...(first === null ? byPlaces : [])])
        : undefined;
    const told = [...(guess ? [guess] : []), ...own, ...others];
    const all = unique([...told, ...byPlaces]).slice(0, Math.max(MOST, unique(told).length));
    return { ...proposalOf(first, guess), offers: all };
  };
}

type OffersOf = Pick<MappingView, 'unit' | 'reading' | 'offered'>;

const proposalOf = (first: string | null, guess: Offer | undefined): Proposal => {
  if (guess) return { line: guess.value, isGuess: true };
  return first === null ? NO_PROPOSAL : { line: first, isGuess: false };
};

/** What stands in the place of "the rest of it" has to be of that place; by itself it is not proposed again. */
function guessOf(index: ChartIndex, first: string | null, offers: readonly Offer[]): Offer | undefined {
  const place = index.lines.get(first ?? '')?.zone;
  return offers.find(({ value }) => {
    const zone = index.lines.get(value)?.zone;
    if (zone === undefined) return false;
    return place === undefined || (value !== first && !isRest(index, value) && fitOf(place, zone) === 'same');
  });
}

const offerOf = ({ lines }: ChartIndex, value: string, note: string): Offer => ({
  value,
  label: labelIn(lines, value),
  note,
});

const byPlace =
  (index: ChartIndex) =>
  ({ line, isHinted }: { readonly line: string; readonly isHinted: boolean }): Offer =>
    offerOf(index, line, isHinted ? 'menurut kata dan letaknya' : 'menurut letaknya');

const offerOfOther = ({ lines }: ChartIndex, decision: MappingView['offered'][number]): Offer => ({
  value: choiceOf(decision),
  label: decision.line === null ? 'Bukan pos, lewati' : labelIn(lines, decision.line),
  note: 'dari unit lain sejenis: pakai?',
});

/** Of each line what was said of it first. */
const unique = (offers: readonly Offer[]): Offer[] =>
  offers.filter(({ value }, at) => offers.findIndex((each) => each.value === value) === at);

export const labelIn = (lines: ReadonlyMap<string, Line>, code: string | null): string =>
  lines.get(code ?? '')?.label ?? NONE;
