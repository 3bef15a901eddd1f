import type { Line } from '../../domain/statement/chart';
import type { RowReading } from '../../reading/layout';
import type { Remembered } from '../../intake/mapping-memory.service';
import { NONE, date } from '../../rendering/numbers';
import { lineGroups } from './mapping-lines';
import type { LineGroup } from './mapping-lines';
import type { MappingView } from './mapping-view';
import { REASON_WORDS, STATE_SENTENCES, STATE_WORDS, sureness } from '../../views/sheets/mapping-words';
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
  /** The first option: nothing chosen, or what is remembered taken back. */
  readonly first: { readonly value: string; readonly label: string };
  readonly leftOut: boolean;
  readonly candidates: readonly {
    readonly value: string;
    readonly label: string;
    readonly note: string;
    readonly chosen: boolean;
  }[];
  readonly groups: readonly LineGroup[];
  readonly remembered: string;
}

const MOST_CANDIDATES = 4;

export function cardOf(
  view: MappingView,
  lines: ReadonlyMap<string, Line>,
  row: RowReading,
  open: boolean,
): CardView {
  const id = rowId(row.key);
  const memory = view.remembered.find(({ key }) => key === row.key);
  const given = view.choices.get(id) ?? OPEN;
  const chosen = given === OPEN && memory ? choiceOf(memory) : given;
  const taken = row.state === 'taken';
  return {
    ...wordsOf(row),
    id,
    field: `m:${id}`,
    autoLine: row.reason !== 'corrected' && taken ? (row.line ?? '') : '',
    doubtful: row.state === 'doubtful',
    state: STATE_WORDS[row.state],
    line: taken ? labelIn(lines, row.line) : '',
    why: whyOf(row),
    open,
    first: firstOption(row, memory),
    leftOut: chosen === LEFT_OUT,
    candidates: open ? candidatesOf(view, lines, row, chosen) : [],
    groups: open ? lineGroups(view.unit.kind, chosen) : [],
    remembered: memory && given === OPEN ? rememberedWords(memory) : '',
  };
}

function firstOption({ state }: RowReading, memory: Remembered | undefined): CardView['first'] {
  if (memory) return { value: AUTO, label: 'Menurut program (lupakan pilihan yang diingat)' };
  const label = state === 'doubtful' ? 'Belum dipilih (baris ini tidak dipakai)' : 'Menurut program';
  return { value: OPEN, label };
}

const labelIn = (lines: ReadonlyMap<string, Line>, code: string | null): string =>
  lines.get(code ?? '')?.label ?? NONE;

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
    place: `lembar ${row.sheet}, baris ${row.row + 1}`,
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

/** What the row may be, the likeliest first, and what other units decided on such a row. */
function candidatesOf(
  { offered }: MappingView,
  lines: ReadonlyMap<string, Line>,
  row: RowReading,
  chosen: string,
): CardView['candidates'] {
  const likeliest = [...row.candidates].sort((a, b) => b.confidence - a.confidence);
  const own = likeliest.slice(0, MOST_CANDIDATES).map(({ line, confidence }) => ({
    value: line,
    label: labelIn(lines, line),
    note: sureness(confidence),
    chosen: chosen === line,
  }));
  const others = offered
    .filter(({ key, line }) => key === row.key && !own.some(({ value }) => value === line))
    .map((each) => {
      const value = choiceOf(each);
      const words = each.line === null ? 'Bukan pos, lewati' : labelIn(lines, each.line);
      return { value, label: words, note: 'dari unit lain sejenis: pakai?', chosen: chosen === value };
    });
  return [...own, ...others];
}

function rememberedWords({ filename, on }: Remembered): string {
  return `Diingat dari unggahan ${filename === '' ? 'sebelumnya' : filename}, ${date(on)}. Pilih “Menurut program” untuk melupakannya.`;
}
