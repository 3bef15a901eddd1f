import { ZERO, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { Latest, once } from '../kept';
import type { ChartIndex, Line } from '../statement/chart';
import { wrongSigns } from '../statement/check-signs';
import { isInAnother, rareRows } from '../statement/lacking';
import type { RareRows } from '../statement/lacking';
import { isRounding, limitsFor } from '../statement/limits';
import { shownIn, signed } from '../statement/shown';
import type { Shown } from '../statement/shown';
import type { Figure, Statement } from '../statement/statement';

/** The reported lines of one period, and how far each section of them is shown: the same whoever asks. */
export interface Sections {
  readonly index: ChartIndex;
  readonly statement: Statement;
  /** Reported negative though they cannot be: of no use, and nor is the section that shows them. */
  readonly wrong: () => ReadonlyMap<string, Figure>;
  readonly rare: () => RareRows;
  /** What the file shows of each line, by its place. */
  readonly shown: () => Shown;
  /** By the place of their total. */
  readonly sections: (Section | undefined)[];
}

/** A total held against what is shown of it; the same for each of its members that is not. */
export interface Section {
  readonly shown: readonly { readonly part: Line; readonly amount: Exact | undefined }[];
  readonly unexplained: Exact;
  readonly closes: boolean;
  /** It closes, and says nothing of what is not shown all the same. */
  readonly hides: boolean;
  readonly absent: number;
}

/** The assessment of a statement, its findings and its worlds ask for the same sections, and so does the year after it. */
const opened = new Latest<Statement, ChartIndex, Sections>(4);

export const sectionsIn = (index: ChartIndex, statement: Statement): Sections =>
  opened.of(statement, index, () => ({
    index,
    statement,
    wrong: once(() => wrongSigns(index, statement)),
    rare: once(() => rareRows(index, statement)),
    shown: once(() => shownIn(index, statement)),
    sections: new Array<undefined>(index.inOrder.length).fill(undefined),
  }));

/** A total of nothing, printed or of what a program sent, of which no amount is shown, may be what is left of lines and of all taken from them. */
const mayHide = ({ statement, rare }: Sections, total: Line, shown: Section['shown']): boolean =>
  (statement.figures.has(total.code) || !rare().shown.has(total.part)) &&
  shown.every(({ amount }) => !amount || signOf(amount) === 0) &&
  [true, false].every((contra) =>
    shown.some(({ part, amount }) => !amount && (part.contra === true) === contra),
  );

/** What is shown of a section whose total is known, worked out once. */
export function sectionOf(ledger: Sections, parent: Line, total: Exact): Section {
  const known = ledger.sections[parent.place];
  if (known) return known;
  const all = ledger.shown();
  const parts = ledger.index.parts.get(parent.code) ?? [];
  const shown = parts.map((part) => ({ part, amount: all[part.place] }));
  let unexplained = total;
  for (const { part, amount } of shown) if (amount) unexplained = unexplained.sub(signed(part, amount));
  const absent = shown.filter((each) => each.amount === undefined).length;
  const closes = isRounding(unexplained, total, limitsFor(ledger.statement));
  const section = { shown, unexplained, closes, hides: closes && mayHide(ledger, parent, shown), absent };
  ledger.sections[parent.place] = section;
  return section;
}

/** Lines shown of a wrong sign in a section: what they really are, and so whether it closes, nobody knows. */
export const wrongIn = (ledger: Sections, { code }: Line): readonly string[] =>
  ledger.wrong().size === 0 ? [] : wrongAmong(ledger, ledger.index.parts.get(code) ?? []);

function wrongAmong(ledger: Sections, lines: readonly Line[]): string[] {
  return lines.flatMap(({ code }) => {
    if (ledger.statement.figures.has(code)) return ledger.wrong().has(code) ? [code] : [];
    return wrongAmong(ledger, ledger.index.parts.get(code) ?? []);
  });
}

/**
 * What a step of the income statement leaves for its only member that is not printed: one of which nothing is shown, or
 * only some rows and less than is left. Rows that should be all of it, or more than it, prove nothing.
 */
export function leftFor(
  ledger: Sections,
  parent: Line,
  line: Line,
  { shown, unexplained, absent }: Section,
): Exact | undefined {
  const own = ledger.shown()[line.place];
  if (parent.role !== 'result' || absent !== (own ? 0 : 1)) return undefined;
  if (!othersAreWhole(ledger, shown, line) || (own && !mayHoldMore(ledger, line))) return undefined;
  const left = unexplained.mul(line.sign);
  return signOf(left) > 0 ? left.add(own ?? ZERO) : undefined;
}

/** A row of a line that adds to it is not shown, and is none that a form may lack. */
function mayHoldMore({ index, rare, shown }: Sections, line: Line): boolean {
  return (index.parts.get(line.code) ?? []).some(
    (part) =>
      part.sign === 1 &&
      part.contra !== true &&
      shown()[part.place] === undefined &&
      !isInAnother(rare(), part),
  );
}

/** True when every other member is printed itself: the sum of a few of its parts would not do. */
function othersAreWhole(ledger: Sections, shown: Section['shown'], line: Line): boolean {
  return shown.every(({ part }) => part.code === line.code || ledger.statement.figures.has(part.code));
}
