import type { Grid } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import { answerText, partAsked } from '../../intake/frame-questions';
import type { Incoming } from '../../intake/uploads.service';
import type { Frame, OpenColumn } from '../../reading/layout';
import { FRAME_WORDS, PARTS_OF_YEAR, faultLine } from '../../rendering/messages';
import { sheetViews } from './frame-view';
import type { SheetView } from './frame-view';
import { openKindChoices } from '../shared/kind-choices';
import type { Choice, Option } from '../shared/kind-choices';

/** What a file leaves open of its frame, with the sheets it is about, as finished strings. */
export interface FramePage {
  readonly title: string;
  readonly filename: string;
  readonly action: string;
  readonly kind: string;
  readonly name: string;
  readonly rules: string;
  /** What is open, and why. */
  readonly reasons: readonly string[];
  /** Each part with its choices; those that are asked stand open, the others may be changed. */
  readonly asked: readonly {
    readonly part: string;
    readonly label: string;
    readonly choices: readonly Choice[];
  }[];
  readonly others: readonly {
    readonly part: string;
    readonly label: string;
    readonly choices: readonly Choice[];
  }[];
  readonly asksYear: boolean;
  /** The kind is one of the answers, and not carried along. */
  readonly asksKind: boolean;
  readonly year: string;
  /** A year that the file's name has: told, never filled in, since it may be that of the form. */
  readonly named: string;
  readonly sheets: readonly SheetView[];
}

/** What is known of a file whose frame is asked. */
export interface AskedFrame {
  readonly uploadId: string;
  readonly incoming: Pick<Incoming, 'filename' | 'kind' | 'name' | 'year' | 'ruleSetId' | 'frame'>;
  readonly open: readonly Fault[];
  readonly frame?: Frame | undefined;
  readonly grid?: Grid | undefined;
}

export function framePage({ uploadId, incoming, open, frame, grid }: AskedFrame): FramePage {
  const { filename, kind = '', name = '', year, ruleSetId = '', frame: said = {} } = incoming;
  const parts = new Set<string | undefined>(open.map(partAsked));
  const choices = PARTS.map((part) => ({
    part,
    label: FRAME_WORDS[part].label,
    choices: choicesOf(part, { grid, frame, open }).map((each) => ({
      ...each,
      chosen: each.value === (part === 'kind' ? kind : (answerText(part, said) ?? '')),
    })),
  }));
  const able = choices.filter((each) => each.choices.length > 1);
  return {
    title: FRAME_WORDS.title,
    ...{ filename, kind, name, rules: ruleSetId },
    action: `/unggah/${uploadId}/bingkai`,
    reasons: open.map(faultLine),
    asked: able.filter(({ part }) => parts.has(part)),
    others: able.filter(({ part }) => !parts.has(part)),
    asksYear: parts.has('year'),
    asksKind: parts.has('kind'),
    year: year === undefined ? '' : String(year),
    named: /(?<!\d)20\d\d(?!\d)/.exec(filename)?.[0] ?? '',
    sheets: grid === undefined ? [] : sheetViews(grid, frame),
  };
}

const PARTS = ['kind', 'sheet', 'column', 'period', 'scale'] as const;

function choicesOf(
  part: (typeof PARTS)[number],
  { grid, frame, open }: Pick<AskedFrame, 'grid' | 'frame' | 'open'>,
): readonly Option[] {
  if (part === 'kind')
    return open.flatMap(({ code, found = '' }) => (code === 'kind-open' ? openKindChoices(found) : []));
  if (part === 'scale') return [...scalesOfParts(open), ...FRAME_WORDS.scale.choices];
  if (part === 'period') return [...balanceAlone(open), ...FRAME_WORDS.period.choices];
  if (part === 'column') return columnChoices((frame?.tables ?? []).map(({ open }) => open ?? []));
  const sheets = (grid?.sheets ?? []).filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const each = sheets.slice(0, MOST_SHEETS).map(({ name }) => ({ value: name, label: name }));
  return [...each, ...togetherOf(open, new Set(sheets.map(({ name }) => name)))];
}

const balanceAlone = (open: readonly Fault[]): readonly Option[] =>
  open.some(({ code, expected }) => code === 'period-open' && expected !== undefined)
    ? [FRAME_WORDS.period.balance]
    : [];

/** What the amounts themselves show of a part of them stands before what holds of all. */
const scalesOfParts = (open: readonly Fault[]): readonly Option[] =>
  open.flatMap(({ code, expected }) =>
    code === 'scale-open' && expected !== undefined
      ? [{ value: expected, label: FRAME_WORDS.scale.part(expected) }]
      : [],
  );

/** Sheets of which one may tell of all units and another of one of them are one statement where a person says so. */
function togetherOf(open: readonly Fault[], names: ReadonlySet<string>): readonly Option[] {
  return open.flatMap(({ code, found = '', expected }) => {
    const asked = code === 'sheet-open' && expected !== undefined ? found.split(', ') : [];
    // Of three, two show the same statement: only one of them would be read.
    const isWhole = asked.length === 2 && asked.every((name) => names.has(name));
    return isWhole ? [{ value: asked.join('+'), label: FRAME_WORDS.sheet.together(asked.join(' + ')) }] : [];
  });
}

const MOST_SHEETS = 60;

/** Columns of one head are one choice on both sides of a form; all together are one more, unless they are parts of a year. */
function columnChoices(tables: readonly (readonly OpenColumn[])[]): readonly Option[] {
  const open = tables.flat();
  const byHead = new Map<string, { readonly label: string; readonly columns: Set<string> }>();
  for (const table of tables)
    for (const { column, label } of table) {
      const isLone = table.filter((each) => each.label === label).length === 1;
      const head = isLone ? label : `${label} ${column}`;
      const choice = byHead.get(head) ?? { label, columns: new Set() };
      byHead.set(head, { label, columns: choice.columns.add(column) });
    }
  const one = [...byHead.values()].map(({ label, columns }) => ({
    value: [...columns].join('+'),
    label: FRAME_WORDS.column.one([...columns].join(', '), label),
  }));
  const all = [...new Set(open.map(({ column }) => column))];
  const isMonths = open.some(({ label }) => PARTS_OF_YEAR.test(label));
  if (one.length < 2 || isMonths) return one;
  return [...one, { value: all.join('+'), label: FRAME_WORDS.column.all(all.join(' + ')) }];
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/frame': FramePage;
  }
}
