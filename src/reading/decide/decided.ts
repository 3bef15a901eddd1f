import type { Line } from '../../domain/statement/chart';
import type { Because, RowReading, Why } from '../layout';
import type { Candidate } from '../match/candidate';
import type { Placed } from '../place/outline';
import { PROPOSED, TAKEN } from '../weights';

/** What a row is read as, before its amounts are taken. */
export interface Decided {
  readonly placed: Placed;
  readonly key: string;
  readonly candidates: readonly Candidate[];
  readonly line: Line | undefined;
  readonly state: RowReading['state'];
  /** 0–1. */
  readonly confidence: number;
  readonly reason: RowReading['reason'];
  /** What changed since the row was first read, in order. */
  readonly because: readonly Because[];
}

/** One step of deciding: looks at all rows and hands back all rows, in the same order. */
export type Pass = (rows: readonly Decided[]) => readonly Decided[];

type Change = Partial<Pick<Decided, 'line' | 'state' | 'confidence' | 'reason' | 'candidates'>>;

/** A person spoke of this row: what it means is not decided again. */
export const isSaid = ({ reason }: Decided): boolean => reason === 'corrected';

/** The row as this change leaves it; one that a person spoke of stays as it is. */
export const changed = (row: Decided, why: Why, change: Change): Decided =>
  isSaid(row) ? row : told(row, why, change);

/** A row as a part of another, or as the sum of others: that takes back nothing of what a person said it means. */
export const beside = (row: Decided, why: Why, state: 'detail' | 'sum'): Decided => told(row, why, { state });

/** The row as a person's word leaves it. */
export const said = (row: Decided, change: Change): Decided =>
  told(row, 'said', { ...change, reason: 'corrected' });

function told(row: Decided, why: Why, change: Change): Decided {
  const { state = row.state, confidence = row.confidence, reason = row.reason } = change;
  const line = 'line' in change ? change.line : row.line;
  // Field by field: a copy of a copy takes many times as long.
  return {
    placed: row.placed,
    key: row.key,
    candidates: change.candidates ?? row.candidates,
    line,
    state,
    confidence,
    reason,
    because: [...row.because, { why, line: line?.code ?? null, state, confidence }],
  };
}

/** The surest of these lines is taken, or proposed; where none is sure enough the row stays what it was. */
export function surest(
  candidates: readonly Candidate[],
): Pick<Decided, 'line' | 'confidence' | 'reason' | 'state'> | undefined {
  const [best] = candidates;
  if (!best || best.confidence < PROPOSED) return undefined;
  const { line, confidence, reason } = best;
  return { line, confidence, reason, state: confidence >= TAKEN ? 'taken' : 'doubtful' };
}
