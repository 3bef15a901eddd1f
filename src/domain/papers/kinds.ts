import type { Stage } from '../filing/stages';

/** The papers of a unit's year that carry a number and a seal. */
export const PAPER_KINDS = ['report', 'record', 'certificate', 'return-letter', 'follow-up'] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** What keeps a paper from being issued. */
export type PaperObstacle =
  | 'office-incomplete'
  | 'not-examined'
  | 'not-signed'
  | 'not-returned'
  | 'no-predicate'
  | 'nothing-found'
  | 'by-signing'
  | 'changed-meanwhile'
  | 'damaged';

/** What is known of a filing when a paper of it is wanted. */
export interface PaperFacts {
  readonly stage: Stage;
  /** The office has said everything that its papers need. */
  readonly office: boolean;
  /** The assessment gives one predicate. */
  readonly predicate: boolean;
  /** Concerns that were raised in the year, or are carried into it. */
  readonly concerns: number;
}

const EXAMINED: readonly Stage[] = ['examined', 'signed'];

const OBSTACLES: Readonly<Record<PaperKind, (facts: PaperFacts) => PaperObstacle | undefined>> = {
  report: ({ stage }) => (EXAMINED.includes(stage) ? undefined : 'not-examined'),
  record: ({ stage }) => (EXAMINED.includes(stage) ? undefined : 'not-examined'),
  certificate: ({ stage, predicate }) =>
    stage !== 'signed' ? 'not-signed' : predicate ? undefined : 'no-predicate',
  'return-letter': ({ stage }) => (stage === 'returned' ? undefined : 'not-returned'),
  'follow-up': ({ concerns }) => (concerns > 0 ? undefined : 'nothing-found'),
};

/** Why a paper cannot be issued; undefined where it can. */
export const paperObstacle = (kind: PaperKind, facts: PaperFacts): PaperObstacle | undefined =>
  OBSTACLES[kind](facts) ?? (facts.office ? undefined : 'office-incomplete');

/** The kind that a text names, if it does. */
export const paperKindNamed = (text: string): PaperKind | undefined =>
  PAPER_KINDS.find((each) => each === text);
