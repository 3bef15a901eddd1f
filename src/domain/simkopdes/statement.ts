import { ZERO, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { periodOf } from '../period';
import { chartIndex } from '../statement/chart';
import type { LineCode } from '../statement/chart';
import type { CheckCode, Finding } from '../statement/finding';
import type { PartKind } from '../statement/kind';
import type { Figure, Statement, UnitIdentity } from '../statement/statement';
import { fieldOf } from './fields';
import type { Part } from './fields';
import type { Filing } from './filing';
import { brokenIdentities, originOf } from './identities';

const PARTS: readonly Part[] = ['posisi_keuangan', 'hasil_usaha'];

/** A key of a filing and the line it was read as; none for a key that no line of the chart holds. */
export interface ReadKey {
  readonly part: Part;
  readonly key: string;
  readonly amount: Exact;
  readonly line?: LineCode;
}

/** Every amount of a filing with the line it is read as. */
export function keysOf(filing: Filing): ReadKey[] {
  const { amounts } = filing;
  return PARTS.flatMap((part) =>
    [...amounts[part]].map(([key, amount]): ReadKey => {
      const field = fieldOf(part, key);
      const inLine = amount.mul(field?.inLine ?? 1);
      const line = field?.line === 'trade-receivables-allowance' ? allowanceOf(filing) : field?.line;
      return { part, key, amount: inLine, ...(line === undefined ? {} : { line }) };
    }),
  );
}

/** The portal has one allowance for all receivables: where only loans are owed, it is that of the loans. */
function allowanceOf({ amounts }: Filing): LineCode {
  const owed = [...amounts.posisi_keuangan].filter(
    ([key, amount]) => key.startsWith('piutang_usaha_') && signOf(amount) !== 0,
  );
  const onlyLoans = owed.length > 0 && owed.every(([key]) => key === 'piutang_usaha_simpan_pinjam');
  return onlyLoans ? 'loan-loss-allowance' : 'trade-receivables-allowance';
}

/** Which savings and loan unit a filing says that its cooperative has; undefined where it says none. */
export function savingsUnitIn({ sector = '' }: Filing): PartKind | undefined {
  if (!/\bUSP/i.test(sector)) return undefined;
  return /syariah/i.test(sector) ? 'uspps' : 'usp';
}

/** Keys that only the savings and loan unit of a cooperative has. */
const OF_SAVINGS = /_simpan_pinjam$/;

/**
 * What a filing says of the savings and loan unit by itself: its loans, what it owes and its income. The portal asks for
 * no statements of the unit, so that all else is open.
 */
export function savingsStatementOf(filing: Filing, kind: PartKind): Statement {
  return {
    unit: { name: filing.name, kind },
    period: periodOf(filing.year),
    figures: figuresOf(filing, savingsKeysOf(filing, kind)),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: false,
    doubts: saidByPortal(filing),
  };
}

/** The keys of the unit that the chart of its kind has a line for. */
export function savingsKeysOf(filing: Filing, kind: PartKind): ReadKey[] {
  const { lines } = chartIndex(kind);
  return keysOf(filing).filter(
    ({ key, line }) => OF_SAVINGS.test(key) && line !== undefined && lines.has(line),
  );
}

/** A filing as a statement: what it holds and what its identities say, whatever status the portal gave it. */
export function statementOf(filing: Filing): Statement {
  return {
    unit: unitOf(filing),
    period: periodOf(filing.year),
    figures: figuresOf(filing, keysOf(filing)),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: true,
    doubts: [...brokenIdentities(filing), ...saidByPortal(filing)],
  };
}

function unitOf({ name, sector }: Filing): UnitIdentity {
  return { name, kind: 'riil', ...(/^kdmp$/i.test(sector?.trim() ?? '') ? { subKind: 'kdmp' } : {}) };
}

function figuresOf(filing: Filing, read: readonly ReadKey[]): Map<string, Figure> {
  const byLine = new Map<string, ReadKey[]>();
  for (const each of read)
    if (each.line !== undefined) byLine.set(each.line, [...(byLine.get(each.line) ?? []), each]);
  return new Map([...byLine].map(([line, keys]) => [line, figureOf(filing, keys)]));
}

function figureOf(filing: Filing, keys: readonly ReadKey[]): Figure {
  const told = keys.filter(({ amount }) => signOf(amount) !== 0);
  const shown = told.length > 0 ? told : keys.slice(0, 1);
  const amount = keys.reduce((sum, each) => sum.add(each.amount), ZERO);
  const part = keys[0]?.part ?? 'posisi_keuangan';
  return {
    amount,
    origin: originOf(
      filing,
      part,
      shown.map(({ key }) => key),
    ),
  };
}

/** What the portal itself says of the filing: told as its word, and nothing is made of it. */
function saidByPortal({ status, portalClass }: Filing): Finding[] {
  return [
    ...(status === undefined ? [] : [told('filing-status', status)]),
    ...(portalClass === undefined ? [] : [told('filing-class', `${portalClass.name}, ${portalClass.on}`)]),
  ];
}

const told = (check: CheckCode, text: string): Finding => ({
  check,
  severity: 'notice',
  line: 'total',
  found: ZERO,
  expected: ZERO,
  difference: ZERO,
  text,
});
