import type { LineGroup } from './group';
import type { Zone } from './zone';

/**
 * One line as a chart writes it down, under its code. What most lines share need not be said: an item, in rupiah, added
 * to its total, with no other words.
 */
export interface LineForm<Code extends string = string> {
  /** Today's words (SAK EP). */
  readonly label: string;
  readonly english: string;
  /** What to write there, in a sentence a treasurer understands. */
  readonly hint: string;
  /** Where it stands; the part of the form follows from it. */
  readonly zone: Zone;
  /** What it is about: lines that are found in the same place and matter for the same reason. */
  readonly group: LineGroup;
  /** The total or the step of the income statement this line is a part of. */
  readonly parent?: Code;
  /** -1: taken away in its total. */
  readonly sign?: 1 | -1;
  /**
   * `item`: an amount of its own; `total`: the sum of its parts; `result`: a step of the income statement, what is
   * left of one part after the others.
   */
  readonly role?: 'item' | 'total' | 'result';
  readonly unit?: 'rupiah' | 'persons' | 'percent' | 'months';
  /** Normally negative: an allowance or accumulated depreciation. */
  readonly contra?: boolean;
  /**
   * A row that many forms do not have: what would stand there is then in another line of its section, so that a line
   * which is not shown holds nothing of its own.
   */
  readonly detail?: true;
  /** The printed total of its zone. */
  readonly closes?: boolean;
  /** Takes what its zone has no line of its own for; at most one line of a zone. */
  readonly rest?: boolean;
  /** Code in the ministry's form, where the line stands there. */
  readonly ministryCode?: string;
  /** Other words for it: of older forms and of practice. */
  readonly synonyms?: readonly string[];
}

/** What another kind of unit may say otherwise of a line that it has too. */
export type Words<Code extends string = string> = Partial<LineForm<Code>>;

/** A line that another kind of unit has too, in the same words and place. */
export const SAME: Words<never> = {};

/** Lines by code, in the order of the form. Every parent is a line of the same chart. */
export type Chart<Code extends string> = Readonly<Record<Code, LineForm<Code>>>;

/** A chart written down in full: a parent that is none of its lines does not compile. */
export const chart = <Code extends string>(lines: Record<Code, LineForm<NoInfer<Code>>>): Chart<Code> =>
  lines;

/** A line of another chart may say only what differs; a line of its own must say all. */
type Entries<Base extends string, Code extends string> = {
  readonly [C in Code]: C extends Base ? Words<NoInfer<Code>> : LineForm<NoInfer<Code>>;
};

/** A line that is new in a chart, and the line before which it stands. */
export interface Inserted<Code extends string = string> extends LineForm<Code> {
  readonly before: Code;
}

type Additions<Base extends string, Code extends string> = {
  readonly [C in Code]: C extends Base ? Words<Base | NoInfer<Code>> : Inserted<Base | NoInfer<Code>>;
};

/** What may be added to more than one chart: each addition is checked against the chart it is added to. */
export type UnitEntries = Readonly<Record<string, Words | Inserted>>;

type AnyChart = Readonly<Record<string, LineForm>>;

/**
 * A chart whose lines another chart mostly has: the code and its meaning stay, words and place may differ. These lines
 * and no others, in this order. The ministry's code of the first chart's form is not that of the other's.
 */
export function variant<Base extends string, Code extends string>(
  base: Chart<Base>,
  entries: Entries<Base, Code>,
): Chart<Code>;
export function variant(base: AnyChart, entries: Readonly<Record<string, Words>>): AnyChart {
  return Object.fromEntries(
    Object.entries(entries).map(([code, entry]) => [
      code,
      reworded(base[code] && withoutCode(base[code]), entry),
    ]),
  );
}

/** A chart with every line of another one, in its order and with its codes: some in other words, and some more. */
export function extended<Base extends string, Code extends string>(
  base: Chart<Base>,
  entries: Additions<Base, Code>,
): Chart<Base | Code>;
export function extended(base: AnyChart, entries: UnitEntries): AnyChart {
  const lines = Object.entries(base).flatMap(([code, line]) => [
    ...insertedBefore(code, entries),
    [code, reworded(line, entries[code] ?? {})] as const,
  ]);
  return Object.fromEntries(lines);
}

function insertedBefore(code: string, entries: UnitEntries): (readonly [string, LineForm])[] {
  return Object.entries(entries).flatMap(([own, entry]) => {
    if (!('before' in entry) || entry.before !== code) return [];
    return [[own, withoutBefore(entry)] as const];
  });
}

const withoutBefore = ({ before: _before, ...line }: Inserted): LineForm => line;

const withoutCode = ({ ministryCode: _code, ...line }: LineForm): LineForm => line;

/** The compiler has seen to it that an entry without a line to reword is whole. */
function reworded(line: LineForm | undefined, words: Words): LineForm {
  if (line) return { ...line, ...words };
  if (isWhole(words)) return words;
  throw new Error(`a line of its own must be whole: ${JSON.stringify(words)}`);
}

const isWhole = (words: Words): words is LineForm =>
  ['label', 'english', 'hint', 'zone', 'group'].every((field) => field in words);
