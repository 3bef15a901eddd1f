import { signOf } from '../decimal';
import { isNeverNegative } from './chart';
import type { ChartIndex, Line, StatementPart } from './chart';
import { shownOf } from './shown';
import type { Statement } from './statement';

/** Where rare rows may hold something that was not sent: in parts of a statement, and in sections of it by their total. */
export interface RareRows {
  /** Parts of which a sheet or our page showed every row. */
  readonly shown: ReadonlySet<StatementPart>;
  readonly parts: ReadonlySet<StatementPart>;
  readonly sections: ReadonlySet<string>;
}

/**
 * The parts of which a program sent one of the rows that many forms lack, and the sections of which it sent an amount but
 * not every usual row, or rows that leave less than nothing where that cannot be, where nothing came from a sheet or from
 * our page, which show every row. Elsewhere a program is taken to have a form without them.
 */
export function rareRows(index: ChartIndex, statement: Statement): RareRows {
  const done = known.get(statement);
  if (done) return done;
  const rows = rowsOf(index, statement);
  known.set(statement, rows);
  return rows;
}

const known = new WeakMap<Statement, RareRows>();

function rowsOf(index: ChartIndex, statement: Statement): RareRows {
  const { figures } = statement;
  const [shown, parts, sections] = [
    new Set<StatementPart>(),
    new Set<StatementPart>(),
    new Map<string, Line>(),
  ];
  for (const [code, { amount, origin }] of figures) {
    const line = index.lines.get(code);
    if (!line) continue;
    if (origin.at !== 'json') shown.add(line.part);
    else if (line.detail === true) parts.add(line.part);
    else if (line.parent !== undefined && signOf(amount) !== 0) sections.set(line.parent, line);
  }
  const open = [...sections].filter(
    ([section, { part }]) =>
      !shown.has(part) && (!isWholeBut(index, figures, section) || isBelowNothing(index, statement, section)),
  );
  return {
    shown,
    parts: new Set([...parts].filter((part) => !shown.has(part))),
    sections: new Set(open.map(([section]) => section)),
  };
}

/** Every usual row of a section was sent. */
const isWholeBut = ({ parts }: ChartIndex, figures: Statement['figures'], section: string): boolean =>
  (parts.get(section) ?? []).every(({ code, detail }) => detail === true || figures.has(code));

/** More is taken from the rows of a section than they hold: what it is taken from stands in a row that was not sent. */
function isBelowNothing(index: ChartIndex, statement: Statement, section: string): boolean {
  const total = index.lines.get(section);
  const amount = total && isNeverNegative(total) ? shownOf(index, statement, total) : undefined;
  return amount !== undefined && signOf(amount) < 0;
}

/** True for a row that many forms lack, of a form that lacks it: what there is of it stands in another line. */
export const isInAnother = ({ parts, sections }: RareRows, { detail, part, parent }: Line): boolean =>
  detail === true && !parts.has(part) && !(parent !== undefined && sections.has(parent));
