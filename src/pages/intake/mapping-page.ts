import { onceOf } from '../../domain/kept';
import { chartIndex } from '../../domain/statement/chart';
import type { RowReading } from '../../reading/layout';
import { askedView } from './mapping-asked';
import type { AskedView, InGroup } from './mapping-asked';
import { headOf } from './mapping-head';
import type { MappingHead } from './mapping-head';
import { unsettledIn } from './mapping-unsettled';
import type { Unsettled } from './mapping-unsettled';
import { cardOf, chosenFor } from './mapping-card';
import type { CardView } from './mapping-card';
import { lineGroups } from './mapping-lines';
import type { LineGroup } from './mapping-lines';
import { offersIn } from './mapping-offers';
import { leftViews } from './mapping-left';
import type { LeftView } from './mapping-left';
import { totalsView } from './mapping-totals';
import type { TotalsView } from './mapping-totals';
import { ROW_FIELD, TOGETHER_FIELD } from '../../intake/draft-merge';
import { OPEN, rowId } from '../../reading/row-choices';
import { shownText } from './row-fields';
import { sheetViews } from '../../views/sheets/sheet-view';
import type { SheetView } from '../../views/sheets/sheet-view';
import type { MappingView } from './mapping-view';
import { shareSentence } from '../../views/sheets/mapping-words';

/** How a file is read, row by row, to be corrected: as finished strings. */
export interface MappingPage extends MappingHead {
  /** What the page shows in its fields, for the form: what is changed on it is told from that. */
  readonly shown: string;
  readonly doubtful: number;
  readonly asked: AskedView<CardView>;
  /** How many more are asked about once these are settled. */
  readonly unshown: number;
  /** The same as a sentence; empty for none. */
  readonly moreAsked: string;
  /** Rows that somebody chose for. */
  readonly cards: readonly CardView[];
  /** It was to be kept, and this is not settled. */
  readonly unsettled: Unsettled | null;
  readonly sure: readonly {
    readonly sheet: string;
    readonly count: number;
    /** How many are not shown; empty where all are. */
    readonly more: string;
    readonly cards: readonly CardView[];
  }[];
  readonly groups: readonly LineGroup[];
  readonly totals: TotalsView;
  /** How much of the file was understood; empty where its form is fixed. */
  readonly share: string;
  /** What was left out, and why, where nobody is asked about it. */
  readonly left: readonly LeftView[];
  readonly moreLeft: string;
  readonly sheets: readonly SheetView[];
}

const NO_GROUP: InGroup = { group: '', against: '' };

/** More rows than this nobody looks through; what is not shown is read as the program reads it. */
const MOST_CARDS = 400;

export function mappingPage(view: MappingView): MappingPage {
  const { reading, unit, grid } = view;
  const { rows } = reading;
  const isOpen = openRows(view);
  const open = rows.filter(isOpen);
  const [doubtful, chosen] = [open.filter(isDoubtful), open.filter((row) => !isDoubtful(row))];
  const asked = doubtful.slice(0, MOST_CARDS);
  const unshown = doubtful.length - asked.length;
  const lines = chartIndex(unit.kind).lines;
  const offered = onceOf(offersIn(view));
  const card = (row: RowReading, group: InGroup = NO_GROUP): CardView =>
    cardOf(view, lines, row, { open: isOpen(row), offered: offered(row), ...group });
  const unsettled = view.isKept ? (unsettledIn(view) ?? null) : null;
  return {
    ...headOf(view),
    shown: shownOf(view, open),
    doubtful: doubtful.length,
    asked: askedView(unit.kind, { rows, asked, proposed: offered }, card),
    unshown,
    moreAsked: unshown > 0 ? `${unshown} baris lagi ditanyakan sesudah ini.` : '',
    cards: chosen.slice(0, MOST_CARDS).map((row) => card(row)),
    unsettled,
    sure: sureOf(
      rows.filter((row) => !isOpen(row)),
      card,
    ),
    groups: lineGroups(unit.kind),
    totals: totalsView(unit.kind, rows),
    share: reading.amounts ? shareSentence(reading.amounts) : '',
    ...leftViews(reading.unread),
    sheets: grid ? sheetViews(grid(), rows) : [],
  };
}

function shownOf(view: MappingView, open: readonly RowReading[]): string {
  const { unit, rules, together, draft } = view;
  const lines = open.flatMap((row): [string, string][] => {
    const id = rowId(row.key);
    // A line that the unit's kind does not have stands in no list; it was chosen all the same, and not elsewhere.
    const line = draft.fields.get(ROW_FIELD + id) ?? chosenFor(view, row);
    const fields = together.has(id) ? [ROW_FIELD, TOGETHER_FIELD] : [ROW_FIELD];
    return line === OPEN ? [] : fields.map((field) => [field + id, line]);
  });
  return shownText([['name', unit.name], ['kind', unit.kind], ['rules', rules], ...lines]);
}

/** The rows that are clear, sheet by sheet. */
function sureOf(rows: readonly RowReading[], card: (row: RowReading) => CardView): MappingPage['sure'] {
  return [...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => {
    const sure = rows.filter((row) => row.sheet === sheet);
    const more = sure.length > MOST_CARDS ? `${sure.length - MOST_CARDS} baris lain tidak ditampilkan.` : '';
    return { sheet, count: sure.length, cards: sure.slice(0, MOST_CARDS).map((row) => card(row)), more };
  });
}

const isDoubtful = (row: RowReading): boolean => row.state === 'doubtful';

/** Rows with a choice to make, made now, or remembered: they are shown with every line to choose from. */
function openRows({ choices, remembered }: MappingView): (row: RowReading) => boolean {
  const known = new Set(remembered.map(({ key }) => key));
  return (row) => isDoubtful(row) || choices.has(rowId(row.key)) || known.has(row.key);
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/mapping': MappingPage;
  }
}
