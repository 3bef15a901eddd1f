import type { JudgedAhead } from '../domain/comparison/judged-ahead';
import { revived } from '../domain/decimal';
import type { Grid } from '../domain/grid';
import type { Letterhead } from '../domain/matching/letterhead';
import { Rational } from '../domain/rational';
import type { Figure, Origin, Statement } from '../domain/statement/statement';
import type { FileReading, ReadOutcome } from '../reading/layout';
import { packed, unpacked } from './packed';
import { mappingOf, mappingTold, rowOf, rowTold, type ToldMapping, type ToldRow } from './packed-rows';

/** What a thread makes of a statement. */
export interface Read {
  readonly outcome: ReadOutcome;
  /** The first cells, where they were asked for, and what the head of the file says of its unit. */
  readonly shown?: Grid;
  readonly letterhead?: Letterhead;
  /** By year of the reading, in its order. */
  readonly ahead?: readonly (JudgedAhead | null)[];
}

/** The same as it is handed over: the cells are unpacked for who looks at them. */
export type Handed = Omit<Read, 'shown'> & { readonly shown?: () => Grid };

/** A figure that was read in a cell, as JSON holds it: without names, which are the same in all of them. */
type Told = readonly [
  ...of: [code: string, up: number, down: number],
  ...at: [file: string, sheet: string, cell: string, label: string],
  more: Pick<InCell, 'turned' | 'also'> | 0,
];

type InCell = Extract<Origin, { readonly at: 'cell' }>;

/**
 * What is texts and numbers of a machine, as JSON: it is written in half the time that anything else takes, and read in a third.
 * The years of an outcome, its rows and its cells stand beside it, and the figures of the years here where JSON holds them.
 */
interface Text extends Pick<Read, 'outcome' | 'letterhead'> {
  readonly figures: readonly (readonly Told[] | null)[];
  readonly rows: readonly ToldRow[];
  readonly mapping: readonly ToldMapping[];
}

interface Sent extends Pick<Read, 'ahead'> {
  readonly text: string;
  /** A text by itself: few look at it. */
  readonly shown?: string;
  readonly statements: readonly Statement[];
}

/** What a thread hands over. */
export function packedReading({ outcome, shown, letterhead, ahead }: Read): Uint8Array {
  const { statements, rows, mapping } = listsOf(outcome);
  const figures = statements.map(toldOf);
  const text: Text = {
    outcome: withLists(outcome, EMPTY),
    figures,
    rows: rows.map(rowTold),
    mapping: mapping.map(mappingTold),
    ...(letterhead && { letterhead }),
  };
  const left = statements.map((each, at) => (figures[at] ? { ...each, figures: NONE } : each));
  return packed({
    ...{ text: JSON.stringify(text), statements: left },
    ...(shown && { shown: JSON.stringify(shown) }),
    ...(ahead && { ahead }),
  } satisfies Sent);
}

/** The same as it was, a copy of its own each time. */
export function unpackedReading(bytes: Uint8Array): Handed {
  const { text, statements, shown, ahead } = unpacked(bytes) as Sent;
  const { outcome, figures, rows, mapping, letterhead } = JSON.parse(text) as Text;
  const whole = revived(statements).map((each, at) => withFigures(each, figures[at] ?? undefined));
  return {
    outcome: withLists(outcome, {
      statements: whole,
      rows: rows.map(rowOf),
      mapping: mapping.map(mappingOf),
    }),
    ...(shown !== undefined && { shown: (): Grid => JSON.parse(shown) as Grid }),
    ...(letterhead && { letterhead }),
    ...(ahead && { ahead: revived(ahead) }),
  };
}

type Lists = Pick<FileReading, 'statements' | 'rows' | 'mapping'>;

const EMPTY: Lists = { statements: [], rows: [], mapping: [] };

const listsOf = (outcome: ReadOutcome): Lists => ('reading' in outcome ? outcome.reading : EMPTY);

const withLists = (outcome: ReadOutcome, lists: Lists): ReadOutcome =>
  'reading' in outcome ? { reading: { ...outcome.reading, ...lists } } : outcome;

const NONE: Statement['figures'] = new Map();

/** Null where one of them was not read in a cell, or is too large a number for a machine, or has a note. */
function toldOf({ figures }: Statement): readonly Told[] | null {
  const told: Told[] = [];
  for (const [code, figure] of figures) {
    const each = figureTold(code, figure);
    if (!each) return null;
    told.push(each);
  }
  return told;
}

function figureTold(code: string, { amount: { up, down, large }, origin, note }: Figure): Told | undefined {
  if (large || note !== undefined || origin.at !== 'cell' || origin.label === undefined) return undefined;
  const { file, sheet, cell, label, turned, also } = origin;
  const more = turned || also ? { ...(turned && { turned }), ...(also && { also }) } : 0;
  return [code, up, down, file, sheet, cell, label, more];
}

function withFigures(statement: Statement, told: readonly Told[] | undefined): Statement {
  if (!told) return statement;
  const figures = new Map<string, Figure>();
  for (const [code, up, down, file, sheet, cell, label, more] of told) {
    const origin = { at: 'cell', file, sheet, cell, label } as const;
    const amount = new Rational(up, down);
    figures.set(code, { amount, origin: more === 0 ? origin : { ...origin, ...more } });
  }
  return { ...statement, figures };
}
