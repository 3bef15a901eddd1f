import { exact, plain } from '../decimal';
import type { Exact } from '../decimal';
import type { Citation, Confidence } from '../citation';
import { line, sum } from '../rules/formula';
import { chartIndex } from '../statement/chart';
import type { LineCode } from '../statement/chart';
import { isPartKind } from '../statement/kind';
import type { Kind } from '../statement/kind';
import type { Loop } from '../statement/loop';
import type { Basis } from './basis';
import { ask, solve } from './solve';
import { isKnown } from './trace';

/** What a law demands beside the score. */
export const COMPLIANCE = [
  'related-lending',
  'other-lending',
  'bank-debt',
  'participation-capital',
  'audit',
  'annual-report',
  'periodic-reports',
  'standard',
  'loop',
] as const;

export type ComplianceCode = (typeof COMPLIANCE)[number];

/**
 * `kept` or `crossed`: the reported amount beside the limit; `open`: an amount that decides is not reported; `due`: a duty that follows;
 * `told`: what is to be known, nothing is decided.
 */
export type ComplianceState = 'kept' | 'crossed' | 'open' | 'due' | 'told';

/** One demand and what the statement says of it; amounts in rupiah as plain text. It moves no score. */
export interface ComplianceResult {
  readonly code: ComplianceCode;
  readonly state: ComplianceState;
  readonly found: string | null;
  readonly limit: string | null;
  /** Only of `loop`: what the cooperative says of itself; null where nobody said. */
  readonly loop: Loop | null;
  readonly citation: Citation;
}

const LENDERS: readonly Kind[] = ['ksp', 'usp', 'kspps', 'uspps'];

/** Modal sendiri of Permenkop 8/2023: without modal penyertaan. */
const OWN: readonly LineCode[] = [
  'principal-deposits',
  'mandatory-deposits',
  'equivalent-deposits',
  'reserves',
  'donations',
];
const FIXED: readonly LineCode[] = ['equivalent-deposits'];

const cited = (source: string, at: string, confidence: Confidence): Citation => ({
  source,
  at,
  confidence,
  witnesses: [],
});
const lending = (at: string): Citation => cited('Permenkop UKM 8/2023', at, 'single-source');
const accounts = (at: string, confidence: Confidence): Citation =>
  cited('Permenkop UKM 2/2024', at, confidence);

/** An audit is due from so much "modal" in a book year, a word that the rule does not define. */
const AUDIT_FROM = exact(5_000_000_000);

/** What the law demands of a cooperative beside its score; nothing of a BUM Desa, to which these rules do not apply. */
export function complianceOf(basis: Basis): ComplianceResult[] {
  const { unit, period } = basis.statement;
  if (unit.kind === 'bumdes') return [];
  const isLender = LENDERS.includes(unit.kind);
  return [
    ...(isLender ? limitsOf(basis) : []),
    auditOf(basis, isLender),
    item('annual-report', 'due', accounts('tanggal laporan', 'single-source')),
    ...(isLender ? [item('periodic-reports', 'told', accounts('tanggal laporan', 'single-source'))] : []),
    item('standard', period.year >= 2025 ? 'due' : 'told', accounts('ps. 13–14', 'two-source')),
    ...(isLender ? [loopOf(unit.loop)] : []),
  ];
}

/** Permenkop 8/2023. Loans to one borrower stand in no statement: of those the limit in rupiah is told. */
function limitsOf(basis: Basis): ComplianceResult[] {
  const own = amountOf(basis, isPartKind(basis.statement.unit.kind) ? FIXED : OWN);
  const assets = amountOf(basis, ['total-assets']);
  const debt = amountOf(basis, ['bank-loans', 'bank-loans-current']);
  const lent = (code: ComplianceCode, share: string): ComplianceResult =>
    item(code, 'open', lending('ps. 44–45'), { limit: own?.mul(exact(share)) });
  return [
    lent('related-lending', '0.10'),
    lent('other-lending', '0.15'),
    upTo('bank-debt', debt, assets?.mul(exact('0.40')), lending('ps. 65')),
    upTo(
      'participation-capital',
      amountOf(basis, ['participation-capital']),
      assets?.mul(exact('0.25')),
      lending('ps. 68'),
    ),
  ];
}

function upTo(
  code: ComplianceCode,
  found: Exact | undefined,
  limit: Exact | undefined,
  citation: Citation,
): ComplianceResult {
  if (!found || !limit) return item(code, 'open', citation, { found, limit });
  return item(code, found.compare(limit) <= 0 ? 'kept' : 'crossed', citation, { found, limit });
}

/** Of the real sector the criteria are left to the Deputi, and were not found. */
function auditOf(basis: Basis, isLender: boolean): ComplianceResult {
  if (!isLender) return item('audit', 'told', accounts('ps. 12 (2)', 'two-source'));
  const citation = accounts('ps. 12 (1)', 'two-source');
  const found = amountOf(basis, ['equity']);
  if (!found) return item('audit', 'open', citation, { limit: AUDIT_FROM });
  return item('audit', found.compare(AUDIT_FROM) >= 0 ? 'due' : 'told', citation, {
    found,
    limit: AUDIT_FROM,
  });
}

function loopOf(loop: Loop | undefined): ComplianceResult {
  const citation = cited('UU 4/2023 (ps. 44B UU 25/1992)', 'SE Menkop 2/2024', 'two-source');
  const state = loop === 'close' ? 'kept' : loop === 'open' ? 'due' : 'open';
  return { ...item('loop', state, citation), loop: loop ?? null };
}

/** What lines come to, where every one of them is known. */
function amountOf(basis: Basis, codes: readonly LineCode[]): Exact | undefined {
  const { lines } = chartIndex(basis.statement.unit.kind);
  const trace = solve(ask(basis), sum(...codes.filter((code) => lines.has(code)).map(line)));
  return isKnown(trace) ? trace.value : undefined;
}

const item = (
  code: ComplianceCode,
  state: ComplianceState,
  citation: Citation,
  { found, limit }: { readonly found?: Exact | undefined; readonly limit?: Exact | undefined } = {},
): ComplianceResult => ({
  code,
  state,
  found: found ? plain(found) : null,
  limit: limit ? plain(limit) : null,
  loop: null,
  citation,
});
