import type { Stage } from '../filing/stages';

/** The papers of a unit's year. */
export const UNIT_PAPERS = [
  'report',
  'record',
  'worksheet',
  'examination-report',
  'certificate',
  'return-letter',
  'follow-up',
] as const;

/** The papers of an area's year. */
export const AREA_PAPERS = ['area-recap', 'unreported'] as const;

export type UnitPaper = (typeof UNIT_PAPERS)[number];

export type AreaPaper = (typeof AREA_PAPERS)[number];

/** Every paper that carries a number and a seal. */
export type PaperKind = UnitPaper | AreaPaper;

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
  | 'damaged'
  | 'nothing-reported'
  | 'all-reported';

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

/** What is known of an area and year when a paper of it is wanted. */
export interface AreaFacts {
  readonly office: boolean;
  /** Units whose year is assessed, and those of which nothing came. */
  readonly reported: number;
  readonly missing: number;
}

const EXAMINED: readonly Stage[] = ['examined', 'signed'];
const examined = ({ stage }: PaperFacts): PaperObstacle | undefined =>
  EXAMINED.includes(stage) ? undefined : 'not-examined';

const OBSTACLES: Readonly<Record<UnitPaper, (facts: PaperFacts) => PaperObstacle | undefined>> = {
  report: examined,
  record: examined,
  worksheet: examined,
  'examination-report': examined,
  certificate: ({ stage, predicate }) =>
    stage !== 'signed' ? 'not-signed' : predicate ? undefined : 'no-predicate',
  'return-letter': ({ stage }) => (stage === 'returned' ? undefined : 'not-returned'),
  'follow-up': ({ concerns }) => (concerns > 0 ? undefined : 'nothing-found'),
};

const AREA_OBSTACLES: Readonly<Record<AreaPaper, (facts: AreaFacts) => PaperObstacle | undefined>> = {
  'area-recap': ({ reported }) => (reported > 0 ? undefined : 'nothing-reported'),
  unreported: ({ missing }) => (missing > 0 ? undefined : 'all-reported'),
};

/** Why a paper cannot be issued; undefined where it can. */
export const paperObstacle = (kind: UnitPaper, facts: PaperFacts): PaperObstacle | undefined =>
  OBSTACLES[kind](facts) ?? (facts.office ? undefined : 'office-incomplete');

/** The same for a paper of an area. */
export const areaPaperObstacle = (kind: AreaPaper, facts: AreaFacts): PaperObstacle | undefined =>
  AREA_OBSTACLES[kind](facts) ?? (facts.office ? undefined : 'office-incomplete');

/** The paper of a unit that a text names, if it does. */
export const unitPaperNamed = (text: string): UnitPaper | undefined =>
  UNIT_PAPERS.find((each) => each === text);

/** The paper of an area that a text names, if it does. */
export const areaPaperNamed = (text: string): AreaPaper | undefined =>
  AREA_PAPERS.find((each) => each === text);
