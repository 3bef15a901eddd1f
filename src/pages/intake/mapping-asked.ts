import { plain } from '../../domain/decimal';
import type { Kind } from '../../domain/statement/kind';
import { askedIn, effectsOf } from '../../domain/statement/suggested';
import type { Effect, Place, SuggestedRow } from '../../domain/statement/suggested';
import { changeWords } from '../../rendering/messages/effect-words';
import { rowId } from '../../reading/row-choices';
import type { RowReading } from '../../reading/layout';
import { grouped } from '../../views/sheets/sheet-view';
import { amountsIn, sumWords } from './mapping-totals';

/** What confirming does to one sum, as finished strings. */
export interface EffectView {
  readonly label: string;
  readonly year: string;
  /** How far it is off now, where it can be held against its parts, and then: "selisih 28.795.000 → 0 ✓". */
  readonly change: string;
  readonly agrees: boolean;
}

/** Rows that a person may confirm together, once all of them were looked at. */
export interface TogetherView<Card> {
  readonly place: Place;
  readonly title: string;
  /** They take what their place has no line for. */
  readonly isRest: boolean;
  readonly agreed: { readonly all: string; readonly left: string };
  /** What its button says before anything of it is chosen. */
  readonly tap: string;
  readonly count: number;
  readonly effects: readonly EffectView[];
  readonly cards: readonly Card[];
}

/** How the rows that are asked about are shown: in groups, and those that are settled one by one. */
export interface AskedView<Card> {
  readonly together: readonly TogetherView<Card>[];
  readonly alone: readonly Card[];
}

/** What a card says of its group: where it stands, and why it is in none. */
export interface InGroup {
  readonly group: Place | '';
  readonly against: string;
}

const PLACE_WORDS: Record<Place, string> = {
  asset: 'Aset',
  liability: 'Kewajiban',
  equity: 'Ekuitas',
  income: 'Pendapatan',
  expense: 'Beban',
  other: 'SHU dan jumlah lain',
  rest: 'yang mungkin tidak punya pos sendiri',
};

/** What the tap of a group says: that all of it is so, or what is left of it; of a single row there is no "all". */
const AGREED = { one: 'Ya, ini benar', all: 'Ya, ini benar semua', left: 'Ya, sisanya benar' } as const;
const AGREED_REST = {
  one: 'Ya, lain-lain',
  all: 'Ya, semuanya lain-lain',
  left: 'Ya, sisanya lain-lain',
} as const;

const agreedOf = (place: Place): typeof AGREED | typeof AGREED_REST =>
  place === 'rest' ? AGREED_REST : AGREED;

/**
 * Parts the rows that are asked about into groups.
 *
 * @param asked at most so many as are shown
 * @param card how one is shown
 */
export function askedView<Card>(
  kind: Kind,
  rows: readonly RowReading[],
  asked: readonly RowReading[],
  card: (row: RowReading, group: InGroup) => Card,
): AskedView<Card> {
  const byId = new Map(asked.map((row) => [rowId(row.key), row]));
  const suggested = rows.map(suggestedRow);
  const { together, alone } = askedIn(kind, suggested, new Set(byId.keys()));
  const cards = (ids: readonly string[], group: InGroup): Card[] =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [card(row, group)] : [];
    });
  return {
    together: together.map(({ place, ids }) => ({
      place,
      title: `${ids.length} baris ${PLACE_WORDS[place]}`,
      isRest: place === 'rest',
      agreed: agreedOf(place),
      tap: ids.length === 1 ? agreedOf(place).one : `${agreedOf(place).all} (${ids.length} baris)`,
      count: ids.length,
      effects: effectsOf(kind, suggested, new Set(ids)).map((effect) => effectView(kind, effect)),
      cards: cards(ids, { group: place, against: '' }),
    })),
    alone: alone.flatMap(({ id, against }) =>
      cards([id], { group: '', against: against ? againstWords(kind, against) : '' }),
    ),
  };
}

/** The line proposed first; what another unit chose is offered beside it, and is no proposal of ours. */
export const suggestionOf = ({ candidates }: RowReading): string | null =>
  [...candidates].sort((a, b) => b.confidence - a.confidence)[0]?.line ?? null;

/** For a row without an amount, such as a second head of columns, nothing is proposed: as any line it would be a fault of the file. */
function suggestedRow(row: RowReading): SuggestedRow {
  const amounts = amountsIn(row);
  const isAsked = row.state === 'doubtful' && amounts.length > 0;
  return {
    id: rowId(row.key),
    line: row.state === 'taken' ? row.line : null,
    suggested: isAsked ? suggestionOf(row) : null,
    amounts,
  };
}

const effectView = (kind: Kind, effect: Effect): EffectView => ({
  label: sumWords(kind, effect),
  year: String(effect.year),
  change: changeWords(effect, (value) => grouped(plain(value))),
  agrees: effect.agrees,
});

function againstWords(kind: Kind, effect: Effect): string {
  const { label, year, change } = effectView(kind, effect);
  return `Saran ini tidak cocok dengan jumlahnya. ${label} ${year}: ${change}.`;
}
