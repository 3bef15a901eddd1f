import { ZERO, lesser, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { openLedger, resolveLine } from '../../domain/assessment/lines';
import type { Ledger } from '../../domain/assessment/lines';
import { isKnown } from '../../domain/assessment/trace';
import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Statement } from '../../domain/statement/statement';
import { UNCOVERED } from '../reader/collateral';
import { moneyOf } from '../forms/form';
import type { MoneyLine, WorksheetForm } from '../forms/form';

/** What is written into one row: an amount, or that none is known; a row that is not here stays blank, as nil. */
export type Written = Exact | 'unreported' | 'above';

/** Parts of the statement that the form has rows for. */
const ROOTS = ['total-assets', 'liabilities-and-equity', 'surplus-after-tax'];
const CLASSES = ['substandard-loans', 'doubtful-loans', 'loss-loans'];

interface Draft {
  readonly form: WorksheetForm;
  readonly lines: readonly MoneyLine[];
  readonly ledger: Ledger;
  readonly rows: Map<string, Written>;
}

/**
 * A statement spread over the rows of a form: each line to its row, what has no row of its own to that of the rest of
 * its section, and what a total holds beyond its known parts there too.
 */
export function writtenAmounts(form: WorksheetForm, statement: Statement): ReadonlyMap<string, Written> {
  const ledger = openLedger(chartIndex(statement.unit.kind), statement);
  const draft: Draft = { form, lines: moneyOf(form), ledger, rows: new Map() };
  for (const root of ROOTS) spread(draft, root);
  for (const code of CLASSES) leaf(draft, code, undefined);
  for (const [uncovered, whole] of UNCOVERED) collateral(draft, uncovered, whole);
  splitSavings(draft);
  return draft.rows;
}

/** Collateral is what the uncovered part leaves of its class; of a class that is covered whole, the class itself. */
function collateral(draft: Draft, uncovered: string, whole: string): void {
  const row = draft.lines.find(({ into }) => into[0] === uncovered)?.id;
  const [part, all] = [valueOf(draft, uncovered), valueOf(draft, whole)];
  if (row === undefined || !all || signOf(all) === 0) return;
  if (part) put(draft, row, part.sub(all));
  else draft.rows.set(row, 'unreported');
}

const valueOf = ({ ledger }: Draft, code: string): Exact | undefined => {
  const trace = resolveLine(ledger, code);
  return isKnown(trace) ? trace.value : undefined;
};

/**
 * The parts of a total, downwards. What a known total holds beyond its known parts goes to the rest of the section.
 *
 * @param above the nearest total around it that has such a row
 */
function spread(draft: Draft, code: string, above?: string): void {
  const section = code in draft.form.rest ? code : above;
  const parts = draft.ledger.index.parts.get(code) ?? [];
  const [whole, rest] = [valueOf(draft, code), draft.form.rest[code]?.plus];
  const unknown = parts.filter((part) => valueOf(draft, part.code) === undefined);
  const settled = whole !== undefined && rest !== undefined && unknown.length > 0;
  if (settled) put(draft, rest, whole.sub(known(draft, parts)));
  for (const part of settled ? parts.filter((each) => !unknown.includes(each)) : parts) {
    if (draft.ledger.index.parts.has(part.code)) spread(draft, part.code, section);
    else leaf(draft, part.code, section);
  }
}

const known = (draft: Draft, parts: readonly Line[]): Exact =>
  parts.reduce((sum, part) => {
    const value = valueOf(draft, part.code) ?? ZERO;
    return part.sign === -1 ? sum.sub(value) : sum.add(value);
  }, ZERO);

function leaf(draft: Draft, code: string, section: string | undefined): void {
  const row = rowFor(draft, code, section);
  if (row === undefined) return;
  const value = valueOf(draft, code);
  if (value === undefined) draft.rows.set(row, 'unreported');
  else put(draft, row, value);
}

/** The row of a line; that of the rest of its section where the form has none. */
function rowFor(
  { form, lines, ledger }: Draft,
  code: string,
  section: string | undefined,
): string | undefined {
  const own = lines.find(({ into }) => into[0] === code);
  if (own) return own.id;
  const rest = section === undefined ? undefined : form.rest[section];
  return ledger.index.lines.get(code)?.contra === true ? (rest?.contra ?? rest?.plus) : rest?.plus;
}

function put({ lines, rows }: Draft, id: string, value: Exact): void {
  const contra = lines.find((line) => line.id === id)?.contra === true;
  const before = rows.get(id);
  if (typeof before === 'string' || signOf(value) === 0) return;
  rows.set(id, (before ?? ZERO).add(contra ? value.neg() : value));
}

/** The form parts savings by whose they are: those of people who are no members stand in rows of their own. */
function splitSavings(draft: Draft): void {
  const others = valueOf(draft, 'non-member-savings');
  if (!others) for (const row of ['202', '204']) draft.rows.set(row, 'above');
  let left = others ?? ZERO;
  for (const [members, theirs] of [
    ['201', '202'],
    ['203', '204'],
  ] as const) {
    const held = draft.rows.get(members);
    if (held === undefined || typeof held === 'string') continue;
    const moved = lesser(left, held);
    put(draft, theirs, moved);
    draft.rows.set(members, held.sub(moved));
    left = left.sub(moved);
  }
}
