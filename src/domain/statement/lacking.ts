import type { ChartIndex, Line, StatementPart } from './chart';
import type { Statement } from './statement';

/** Parts of a statement of which a program sent some rare rows: of the others nobody knows whether there is something in them. */
export type RareParts = ReadonlySet<StatementPart>;

/**
 * The parts of which a program sent one of the rows that many forms lack, and no amount came from a sheet or from our
 * page, which show every row. A program that sent none of them is taken to have a form without them.
 */
export function rareParts(index: ChartIndex, statement: Statement): RareParts {
  const done = known.get(statement);
  if (done) return done;
  const parts = partsOf(index, statement);
  known.set(statement, parts);
  return parts;
}

const known = new WeakMap<Statement, RareParts>();

function partsOf({ lines }: ChartIndex, { figures }: Statement): RareParts {
  const [shown, rare] = [new Set<StatementPart>(), new Set<StatementPart>()];
  for (const [code, { origin }] of figures) {
    const line = lines.get(code);
    if (line && origin.at !== 'json') shown.add(line.part);
    else if (line?.detail === true) rare.add(line.part);
  }
  return new Set([...rare].filter((part) => !shown.has(part)));
}

/** True for a row that many forms lack, of a part whose form lacks it: what there is of it stands in another line. */
export const isInAnother = (rare: RareParts, { detail, part }: Line): boolean =>
  detail === true && !rare.has(part);
