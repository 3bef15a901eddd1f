import { signOf } from '../decimal';
import type { Exact } from '../decimal';
import { grouped } from '../grouped';
import { onceOf } from '../kept';
import { isNeverNegative } from './chart';
import type { ChartIndex, Line, StatementPart } from './chart';
import { addedUp, wholeOf } from './check-finding';
import { isRounding, limitsFor } from './limits';
import type { Figure, Statement } from './statement';
import { TWINS } from './twins';

/** Where rare rows may hold something that was not sent: in parts of a statement, and in sections of it by their total. */
export interface RareRows {
  /** Parts of which a sheet or our page showed every row. */
  readonly shown: ReadonlySet<StatementPart>;
  readonly parts: ReadonlySet<StatementPart>;
  readonly sections: ReadonlySet<string>;
}

/**
 * The parts of which a program sent one of the rows that many forms lack, and the sections of which it sent an amount but
 * not every usual row, where nothing came from a sheet or from our page, which show every row. Elsewhere a program is
 * taken to have a form without them, unless its amounts say that something was not sent.
 */
export function rareRows(index: ChartIndex, statement: Statement): RareRows {
  const done = known.get(statement);
  if (done) return done;
  const shown = shownParts(index, statement.figures);
  // Of a sheet that shows every part nothing has to be looked for, nor kept.
  if (shown.size === partsIn(index).size) return { shown, parts: NONE, sections: NONE };
  const rows = looked(index, statement, shown);
  known.set(statement, rows);
  return rows;
}

const known = new WeakMap<Statement, RareRows>();
const NONE: ReadonlySet<never> = new Set<never>();

function looked(index: ChartIndex, statement: Statement, shown: RareRows['shown']): RareRows {
  const sent = sentBeside(index, statement.figures, shown);
  const refuted = new Map<string, boolean>();
  const isOpen = (section: string): boolean => {
    const said = refuted.get(section) ?? isRefuted(index, statement, sent, section);
    refuted.set(section, said);
    return said;
  };
  // Few sections have a rare row that their form lacks: nothing hangs on what any other comes to.
  const open = rareSections(index).filter(
    ({ code, rare }) =>
      rare.some((row) => isInAnother(sent, row)) && around(index, statement, code).some(isOpen),
  );
  return { ...sent, sections: new Set([...sent.sections, ...open.map(({ code }) => code)]) };
}

/** The lines of each part of a statement. */
const partsIn = onceOf((index: ChartIndex) => grouped(index.inOrder, ({ part }) => part));

/** A section with rows that many forms lack, and those rows. */
interface RareSection {
  readonly code: string;
  readonly rare: readonly Line[];
}

const rareSections = onceOf((index: ChartIndex): readonly RareSection[] => {
  const all = [...index.parts].map(([code, parts]) => ({
    code,
    rare: parts.filter(({ detail }) => detail === true),
  }));
  return all.filter(({ rare }) => rare.length > 0);
});

/** The same by which rows were sent alone, whatever they add up to. */
export const rowsSent = (index: ChartIndex, { figures }: Statement): RareRows =>
  sentBeside(index, figures, shownParts(index, figures));

function sentBeside(index: ChartIndex, figures: Statement['figures'], shown: RareRows['shown']): RareRows {
  const parts = new Set<StatementPart>();
  const sections = new Set<string>();
  for (const [part, lines] of partsIn(index)) {
    if (shown.has(part)) continue;
    for (const line of lines) {
      const figure = figures.get(line.code);
      if (!figure) continue;
      if (line.detail === true) parts.add(part);
      else if (line.parent !== undefined && signOf(figure.amount) !== 0) sections.add(line.parent);
    }
  }
  return {
    shown,
    parts,
    sections: new Set([...sections].filter((section) => !isWholeBut(index, figures, section))),
  };
}

function shownParts(index: ChartIndex, figures: Statement['figures']): Set<StatementPart> {
  const shown = new Set<StatementPart>();
  for (const [part, lines] of partsIn(index))
    if (lines.some(({ code }) => isOfSheet(figures.get(code)))) shown.add(part);
  return shown;
}

const isOfSheet = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.origin.at !== 'json';

/** Every usual row of a section was sent. */
const isWholeBut = ({ parts }: ChartIndex, figures: Statement['figures'], section: string): boolean =>
  (parts.get(section) ?? []).every(({ code, detail }) => detail === true || figures.has(code));

/**
 * All usual rows of a section, and of the sections in it, do not come to what it must come to: more is taken from them than
 * they hold, or its total or the line that is the same amount says otherwise. A row that was not sent holds the rest.
 */
function isRefuted(index: ChartIndex, statement: Statement, sent: RareRows, code: string): boolean {
  const line = index.lines.get(code);
  if (!line || sent.shown.has(line.part)) return false;
  const sum = addedUp(index, statement, code)?.amount;
  if (!sum) return false;
  if (signOf(sum) < 0 && isNeverNegative(line)) return true;
  const said = saidOf(index, statement, code);
  return said !== undefined && !isRounding(said.sub(sum), said, limitsFor(statement));
}

/** What a section must come to: its total where totals prove something, else the line that is the same amount. */
function saidOf(index: ChartIndex, statement: Statement, code: string): Exact | undefined {
  const total = statement.figures.get(code);
  if (total) return statement.totalsProve ? total.amount : undefined;
  const twins = Object.values(TWINS).find((pair) => pair.some((each) => each === code));
  const twin = twins?.find((each) => each !== code);
  return twin && wholeOf(index, statement, twin)?.amount;
}

/** A section, and the ones it stands in as far as no total between was sent: what one of them comes to hangs on it. */
function around(index: ChartIndex, statement: Statement, section: string): string[] {
  const parent = statement.figures.has(section) ? undefined : index.lines.get(section)?.parent;
  return parent === undefined ? [section] : [section, ...around(index, statement, parent)];
}

/** True for a row that many forms lack, of a form that lacks it: what there is of it stands in another line. */
export const isInAnother = ({ parts, sections }: RareRows, { detail, part, parent }: Line): boolean =>
  detail === true && !parts.has(part) && !(parent !== undefined && sections.has(parent));
