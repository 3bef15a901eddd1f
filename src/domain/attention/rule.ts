import { WARNING_IDS, type WarningId } from '../comparison/warnings/rule';
import { isOneOf } from '../records';
import type { Kind } from '../statement/kind';

/** What is known of a unit without its assessments: kept by other parts of the program, and looked up each time. */
export const LIVE_IDS = [
  'returned',
  'concern-overdue',
  'late',
  'submitted',
  'concern-answered',
  'concern-open',
  'double',
  'complaints',
] as const;

export type LiveId = (typeof LIVE_IDS)[number];

/** What is worked out from a unit's assessments, and kept until one is added. */
export const SIGNAL_IDS = ['figures-contradict', 'grade-fell', ...WARNING_IDS] as const;

export type SignalId = (typeof SIGNAL_IDS)[number];

export type AttentionId = LiveId | SignalId;

/** One reason to look at a unit, and how much it weighs beside the others. */
export interface AttentionRule {
  readonly id: AttentionId;
  /** The heaviest reason decides where a unit stands; from 1 to 100. */
  readonly weight: number;
  /** Kinds of unit that it does not hold for. */
  readonly not?: readonly Kind[];
}

/** The weight of each early warning. */
const WARNINGS: Readonly<Record<WarningId, number>> = {
  'equity-below-deposits': 68,
  'surplus-negative': 66,
  'reserves-drop': 64,
  'arrears-high': 62,
  'allowance-lags': 56,
  'arrears-rise': 54,
  'arrears-age': 52,
  'borrowers-in-arrears-rise': 50,
  'liquidity-falls-lending-rises': 48,
  'loans-outgrow-funding': 44,
  'surplus-falls': 42,
  'equity-falls': 40,
  'total-falls': 38,
  'near-lower-grade': 36,
  'assets-leap': 30,
  'credit-falls': 20,
  'near-lower-band': 10,
};

const LIVE: readonly AttentionRule[] = [
  { id: 'concern-overdue', weight: 80 },
  { id: 'returned', weight: 76 },
  // The deadline is that of cooperatives.
  { id: 'late', weight: 72, not: ['bumdes'] },
  { id: 'submitted', weight: 58 },
  { id: 'concern-answered', weight: 57 },
  { id: 'complaints', weight: 46 },
  { id: 'concern-open', weight: 34 },
  { id: 'double', weight: 32 },
];

const SIGNALS: readonly AttentionRule[] = [
  { id: 'figures-contradict', weight: 100 },
  { id: 'grade-fell', weight: 90 },
  ...WARNING_IDS.map((id) => ({ id, weight: WARNINGS[id] })),
];

/**
 * What needs attention, the heaviest first. The weights are this program's own choice; no law names them. A unit stands
 * where its heaviest reason puts it, and before another of the same by the sum of all of them.
 */
export const ATTENTION_RULES: readonly AttentionRule[] = [...LIVE, ...SIGNALS].sort(
  (a, b) => b.weight - a.weight,
);

/** The rules by name, the heaviest first. */
export const ATTENTION_IDS: readonly AttentionId[] = ATTENTION_RULES.map(({ id }) => id);

/** Whether a text names a rule. */
export const isAttentionId = (text: string): text is AttentionId => isOneOf(ATTENTION_IDS, text);

/** Whether a rule looks at what other parts of the program keep. */
export const isLiveId = (id: AttentionId): id is LiveId => isOneOf(LIVE_IDS, id);
