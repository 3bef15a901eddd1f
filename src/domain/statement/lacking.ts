import type { ChartIndex, Line, StatementPart } from './chart';
import type { Statement } from './statement';

/** Parts of a statement that were filled in on a form, which shows what rows it has. */
export type FormParts = ReadonlySet<StatementPart>;

/**
 * The parts of which some amount was read from a sheet, or typed on our page, which shows every row. Amounts that
 * a program sent show no form: of a row that is not among them nobody knows whether there is something in it.
 */
export function formParts(index: ChartIndex, statement: Statement): FormParts {
  const done = known.get(statement);
  if (done) return done;
  const parts = partsOn(index, statement);
  known.set(statement, parts);
  return parts;
}

const known = new WeakMap<Statement, FormParts>();

function partsOn({ lines }: ChartIndex, { figures }: Statement): FormParts {
  const parts = new Set<StatementPart>();
  for (const [code, { origin }] of figures) {
    const part = origin.at === 'json' ? undefined : lines.get(code)?.part;
    if (part !== undefined) parts.add(part);
  }
  return parts;
}

/** True for a row that many forms lack, of a part that was filled in on one: what there is of it stands in another line. */
export const isInAnother = (parts: FormParts, { detail, part }: Line): boolean =>
  detail === true && parts.has(part);
