import { plain } from '../../domain/decimal';
import { isOneOf } from '../../domain/records';
import type { Kind } from '../../domain/statement/kind';
import { askedIn, effectsOf, suggestedTotals } from '../../domain/statement/suggested';
import type { Effect, SuggestedRow, Together } from '../../domain/statement/suggested';
import { SURE_PLACES } from '../../domain/statement/suggested-places';
import type { Place } from '../../domain/statement/suggested-places';
import { changeWords } from '../../rendering/messages/effect-words';
import { rowId } from '../../reading/row-choices';
import type { RowReading } from '../../reading/layout';
import { grouped } from '../../views/sheets/sheet-view';
import type { Proposal } from './mapping-offers';
import { amountsIn, sumWords } from './mapping-totals';

/** What confirming does to one sum, as finished strings. */
export interface EffectView {
  readonly label: string;
  readonly year: string;
  /** How far it is off now, where it can be held against its parts, and then: "selisih 28.795.000 → 0 ✓". */
  readonly change: string;
  readonly agrees: boolean;
}

/** A group of rows: those of a place, or totals that wait for their parts. */
export type Group = Place | 'total';

/** Rows that a person may confirm together, once all of them were looked at. */
export interface TogetherView<Card> {
  readonly place: Group;
  readonly title: string;
  /** As what they are proposed. */
  readonly as: string;
  /** Why they are a question of their own; empty where they are none. */
  readonly note: string;
  readonly agreed: { readonly all: string; readonly left: string };
  /** What its button says before anything of it is chosen. */
  readonly tap: string;
  readonly effects: readonly EffectView[];
  readonly cards: readonly Card[];
}

/** How the rows that are asked about are shown: in groups, and those that are settled one by one. */
export interface AskedView<Card> {
  readonly together: readonly TogetherView<Card>[];
  /** What is a question of its own: what their place has no line for, what no sum proves, what no words propose. */
  readonly rest: readonly TogetherView<Card>[];
  /** One tap for all groups that stand above it; null where that is no less than one for each. */
  readonly all: { readonly tap: string; readonly agreeing: number; readonly count: number } | null;
  readonly alone: readonly Card[];
  /** Totals that may agree once their parts are chosen; null for none. */
  readonly totals: TogetherView<Card> | null;
}

/** What a card says of its group: where it stands, and why it is in none. */
export interface InGroup {
  readonly group: Group | '';
  readonly against: string;
}

const PLACE_WORDS: Record<Group, string> = {
  asset: 'Aset',
  liability: 'Kewajiban',
  equity: 'Ekuitas',
  income: 'Pendapatan',
  expense: 'Beban',
  other: 'SHU dan jumlah lain',
  rest: 'yang mungkin tidak punya pos sendiri',
  unproven: 'yang tidak dibuktikan jumlah mana pun',
  guess: 'yang kata-katanya belum kami kenal',
  total: 'jumlah menunggu rinciannya',
};

/** What is proposed for a group that is a question of its own, and why it is one. */
const OWN_WORDS: Partial<Record<Group, { readonly as: string; readonly note: string }>> = {
  rest: {
    as: 'pos “lain-lain”',
    note: 'Jumlahnya cocok dengan pos mana pun di bagian itu. Ganti dulu yang punya pos sendiri, misalnya piutang atau utang usaha.',
  },
  unproven: {
    as: 'saran kami',
    note: 'Tidak ada jumlah di berkas yang membuktikannya, jadi saran ini bisa keliru. Lihat tiap baris dan ganti yang keliru, lalu benarkan sisanya.',
  },
  guess: {
    as: 'dugaan kami',
    note: 'Pos yang di depan hanya dugaan, menurut letaknya atau pilihan unit lain untuk kata yang sama. Lihat tiap baris dan ganti yang keliru, lalu benarkan sisanya.',
  },
};
const OURS = { as: 'saran kami', note: '' } as const;

/** What the tap of a group says: that all of it is so, or what is left of it; of a single row there is no "all". */
const AGREED = { one: 'Ya, ini benar', all: 'Ya, ini benar semua', left: 'Ya, sisanya benar' } as const;
const AGREED_ALL = 'Ya, semua saran di atas benar';
const AGREED_REST = {
  one: 'Ya, lain-lain',
  all: 'Ya, semuanya lain-lain',
  left: 'Ya, sisanya lain-lain',
} as const;

const agreedOf = (place: Group): typeof AGREED | typeof AGREED_REST =>
  place === 'rest' ? AGREED_REST : AGREED;

/**
 * Parts the rows that are asked about into groups.
 *
 * @param asked at most so many as are shown
 * @param proposed what is proposed for one
 * @param card how one is shown
 */
export function askedView<Card>(
  kind: Kind,
  { rows, asked, proposed }: AskedOf,
  card: (row: RowReading, group: InGroup) => Card,
): AskedView<Card> {
  const byId = new Map(asked.map((row) => [rowId(row.key), row]));
  const suggested = rows.map((row) => suggestedRow(row, proposed));
  const { together, totals, alone } = askedIn(kind, suggested, new Set(byId.keys()));
  const cards = (ids: readonly string[], group: InGroup): Card[] =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [card(row, group)] : [];
    });
  const groups = together.map(({ place, ids }) => ({
    ...groupOf(place, ids.length),
    effects: effectsOf(kind, suggested, new Set(ids)).map((effect) => effectView(kind, effect)),
    cards: cards(ids, { group: place, against: '' }),
  }));
  const against = (group: Group | '', effect: Effect | undefined): InGroup => ({
    group,
    against: effect ? againstWords(kind, effect) : '',
  });
  return {
    together: groups.filter(({ place }) => isOneOf(SURE_PLACES, place)),
    rest: groups.filter(({ place }) => !isOneOf(SURE_PLACES, place)),
    all: allOf(kind, suggested, together),
    alone: alone.flatMap((each) => cards([each.id], against('', each.against))),
    totals:
      totals.length === 0
        ? null
        : {
            ...groupOf('total', totals.length),
            effects: [],
            cards: totals.flatMap((each) => cards([each.id], against('total', each.against))),
          },
  };
}

interface AskedOf {
  readonly rows: readonly RowReading[];
  readonly asked: readonly RowReading[];
  readonly proposed: (row: RowReading) => Proposal;
}

const groupOf = (place: Group, count: number): Omit<TogetherView<never>, 'effects' | 'cards'> => ({
  place,
  title: `${count} baris ${PLACE_WORDS[place]}`,
  ...(OWN_WORDS[place] ?? OURS),
  agreed: agreedOf(place),
  tap: tapOf(agreedOf(place), count),
});

const tapOf = ({ one, all }: { readonly one: string; readonly all: string }, count: number): string =>
  count === 1 ? one : `${all} (${count} baris)`;

/** What one tap for all groups says, and how many sums then agree. */
function allOf(
  kind: Kind,
  rows: readonly SuggestedRow[],
  together: readonly Together[],
): AskedView<never>['all'] {
  const groups = together.filter(({ place }) => isOneOf(SURE_PLACES, place));
  if (groups.length < 2) return null;
  const ids = new Set(groups.flatMap((group) => group.ids));
  const totals = suggestedTotals(kind, rows, ids);
  const agreeing = totals.filter(({ agrees }) => agrees).length;
  return { tap: tapOf({ one: '', all: AGREED_ALL }, ids.size), agreeing, count: totals.length };
}

/** For a row without an amount, such as a second head of columns, nothing is proposed: as any line it would be a fault of the file. */
function suggestedRow(row: RowReading, proposed: AskedOf['proposed']): SuggestedRow {
  const amounts = amountsIn(row);
  const isAsked = row.state === 'doubtful' && amounts.length > 0;
  const { line, isGuess } = isAsked ? proposed(row) : NOTHING;
  return {
    id: rowId(row.key),
    line: row.state === 'taken' ? row.line : null,
    suggested: line,
    isGuess,
    amounts,
  };
}

const NOTHING: Proposal = { line: null, isGuess: false };

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
