import { isOneOf } from '../../domain/records';
import type { Line } from '../../domain/statement/chart';
import { SURE_PLACES } from '../../domain/statement/suggested-places';
import type { RowReading } from '../../reading/layout';
import { ROW_FIELD } from '../../intake/draft-merge';
import type { Remembered } from '../../intake/mapping-memory.service';
import { date } from '../../rendering/numbers';
import { lineGroups } from './mapping-lines';
import type { LineGroup } from './mapping-lines';
import type { InGroup } from './mapping-asked';
import { labelIn } from './mapping-offers';
import type { Offer, Offers } from './mapping-offers';
import type { MappingView } from './mapping-view';
import { REASON_WORDS, STATE_SENTENCES, STATE_WORDS } from '../../views/sheets/mapping-words';
import { AUTO, LEFT_OUT, OPEN, choiceOf, rowId } from '../../reading/row-choices';
import { cellId, grouped } from '../../views/sheets/sheet-view';

/** One row of the file and what it is read as. */
export interface CardView {
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly number: string;
  readonly under: string;
  readonly place: string;
  readonly href: string;
  readonly amounts: readonly { readonly year: string; readonly text: string }[];
  /** For the script: its amounts, and the line it has without a choice. */
  readonly data: string;
  readonly autoLine: string;
  readonly doubtful: boolean;
  readonly state: string;
  /** The line it is read as now; what is said where there is none. */
  readonly line: string;
  readonly why: string;
  /** Choices are shown. */
  readonly open: boolean;
  /** The line that its group confirms, and as what it is sent; empty for one that is in no group. */
  readonly suggested: string;
  readonly group: string;
  /** No word of the row proposes it. */
  readonly isGuess: boolean;
  /** That it is no line stands among its buttons. */
  readonly skips: boolean;
  /** Why what is proposed for it is confirmed by no group; empty where it contradicts nothing. */
  readonly against: string;
  /** The line that was confirmed for it with others by one tap; empty for none. */
  readonly together: string;
  /** The first option: nothing chosen, or what is remembered taken back. */
  readonly first: { readonly value: string; readonly label: string };
  readonly leftOut: boolean;
  readonly candidates: readonly (Offer & { readonly chosen: boolean })[];
  readonly groups: readonly LineGroup[];
  readonly remembered: string;
}

export function cardOf(
  view: MappingView,
  lines: ReadonlyMap<string, Line>,
  row: RowReading,
  { open, group, against, offered }: { readonly open: boolean; readonly offered: Offers } & InGroup,
): CardView {
  const id = rowId(row.key);
  const memory = memoryOf(view, row);
  const given = view.choices.get(id) ?? OPEN;
  const chosen = chosenFor(view, row);
  const taken = row.state === 'taken';
  return {
    ...wordsOf(row),
    id,
    field: ROW_FIELD + id,
    autoLine: ownLineOf(row),
    doubtful: row.state === 'doubtful',
    state: STATE_WORDS[row.state],
    line: taken ? labelIn(lines, row.line) : '',
    why: whyOf(row),
    ...{ open, group, against },
    suggested: group === '' ? '' : (offered.line ?? ''),
    skips: !isOneOf(SURE_PLACES, group),
    together: view.together.has(id) ? chosen : '',
    first: firstOption(row, memory),
    leftOut: chosen === LEFT_OUT,
    isGuess: group !== '' && offered.isGuess,
    ...(open ? choicesFor(view, offered, chosen) : NO_CHOICES),
    remembered: memory && given === OPEN ? rememberedWords(memory) : '',
  };
}

const memoryOf = ({ remembered }: MappingView, row: RowReading): Remembered | undefined =>
  remembered.find(({ key }) => key === row.key);

/** What its list shows: what was chosen now, or what is remembered for it. */
export function chosenFor(view: MappingView, row: RowReading): string {
  const given = view.choices.get(rowId(row.key)) ?? OPEN;
  const memory = given === OPEN ? memoryOf(view, row) : undefined;
  return memory ? choiceOf(memory) : given;
}

/** What a row is called in sentences of the page. */
export const labelOfRow = (row: RowReading): string => (row.label === '' ? placeOf(row) : row.label);

const placeOf = ({ sheet, row }: RowReading): string => `lembar ${sheet}, baris ${row + 1}`;

/** The line it has without a choice; empty for none. */
const ownLineOf = ({ reason, state, line }: RowReading): string =>
  reason !== 'corrected' && state === 'taken' ? (line ?? '') : '';

const NO_CHOICES = { candidates: [], groups: [] } as const;

const choicesFor = (
  { unit }: MappingView,
  { offers }: Offers,
  chosen: string,
): Pick<CardView, 'candidates' | 'groups'> => ({
  candidates: offers.map((each) => ({ ...each, chosen: each.value === chosen })),
  groups: lineGroups(unit.kind, chosen),
});

function firstOption({ state }: RowReading, memory: Remembered | undefined): CardView['first'] {
  if (memory) return { value: AUTO, label: 'Menurut program (lupakan pilihan yang diingat)' };
  const label = state === 'doubtful' ? 'Belum dipilih; pos lain …' : 'Menurut program';
  return { value: OPEN, label };
}

/** What the file says in the row, and where. */
function wordsOf(
  row: RowReading,
): Pick<CardView, 'label' | 'number' | 'under' | 'place' | 'href' | 'amounts' | 'data'> {
  const [first] = row.cells;
  const read = row.cells.flatMap(({ year, amount }) => (amount === null ? [] : [{ year, amount }]));
  return {
    label: row.label === '' ? 'Baris tanpa nama' : row.label,
    number: row.number ?? '',
    under: row.under.join(' › '),
    place: placeOf(row),
    href: first ? `#${cellId(row.sheet, first.cell)}` : '',
    amounts: row.cells.map(({ year, amount, text }) => ({
      year: String(year),
      text: amount === null ? text.slice(0, 40) : grouped(amount),
    })),
    data: JSON.stringify(read),
  };
}

function whyOf({ state, reason }: RowReading): string {
  if (reason === 'corrected')
    return state === 'none' ? 'Dilewati menurut pilihan Anda.' : 'Menurut pilihan Anda.';
  return state === 'taken' ? `Dikenal dari ${REASON_WORDS[reason]}.` : STATE_SENTENCES[state];
}

function rememberedWords({ filename, on, together }: Remembered): string {
  const how = together ? ', dibenarkan bersama baris lain' : '';
  return `Diingat dari unggahan ${filename === '' ? 'sebelumnya' : filename}, ${date(on)}${how}. Pilih “Menurut program” untuk melupakannya.`;
}
