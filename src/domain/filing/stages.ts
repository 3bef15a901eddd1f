import type { Caller } from '../access/caller';

/** How far the filing of a unit's book year is. */
export const STAGES = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'examining',
  'examined',
  'signed',
  'amending',
] as const;

export type Stage = (typeof STAGES)[number];

/** As whom somebody takes a step: for the unit, for the office that receives, or as the one who examines. */
export const PARTS = ['manager', 'supervisor', 'auditor'] as const;

export type Part = (typeof PARTS)[number];

/** What has to hold before a step, besides the stage. */
export type Condition =
  /** The newest revision is assessed. */
  | 'assessed'
  /** No answer waits to be taken over by a revision. */
  | 'nothing-waiting'
  /** No finding has to be put right or explained. */
  | 'ready'
  /** Where the examiner answers otherwise than the unit, a reason is given. */
  | 'differences-explained'
  /** No points are left open. */
  | 'settled';

/** Whether a step asks why: always, only while figures or answers are still missing, or as one likes. */
export type Asks = 'always' | 'while-incomplete' | 'freely';

export type StepName =
  | 'submit'
  | 'withdraw'
  | 'return'
  | 'accept'
  | 'start-examination'
  | 'finish-examination'
  | 'examine-again'
  | 'sign'
  | 'amend';

/** One step: from where to where, whose it is, what must hold, and whether it asks why. */
export interface StepRule {
  readonly from: readonly Stage[];
  readonly to: Stage;
  readonly by: readonly Part[];
  readonly needs: readonly Condition[];
  readonly asks: Asks;
}

/** The whole way of a filing. What does not stand here cannot happen to one. */
export const STEPS: Readonly<Record<StepName, StepRule>> = {
  submit: {
    from: ['draft', 'returned', 'amending'],
    to: 'submitted',
    by: ['manager'],
    needs: ['assessed', 'nothing-waiting', 'ready'],
    asks: 'while-incomplete',
  },
  withdraw: { from: ['submitted'], to: 'draft', by: ['manager'], needs: [], asks: 'always' },
  return: {
    from: ['submitted', 'accepted', 'examining'],
    to: 'returned',
    by: ['supervisor', 'auditor'],
    needs: [],
    asks: 'always',
  },
  accept: { from: ['submitted'], to: 'accepted', by: ['supervisor'], needs: ['assessed'], asks: 'freely' },
  'start-examination': { from: ['accepted'], to: 'examining', by: ['auditor'], needs: [], asks: 'freely' },
  'finish-examination': {
    from: ['examining'],
    to: 'examined',
    by: ['auditor'],
    needs: ['assessed', 'differences-explained'],
    asks: 'freely',
  },
  'examine-again': { from: ['examined'], to: 'examining', by: ['auditor'], needs: [], asks: 'always' },
  sign: {
    from: ['examined'],
    to: 'signed',
    by: ['supervisor'],
    needs: ['assessed', 'ready', 'settled'],
    asks: 'freely',
  },
  amend: { from: ['signed'], to: 'amending', by: ['supervisor', 'auditor'], needs: [], asks: 'always' },
};

/** The stages in which files, typed figures, answers and explanations of the unit are taken. */
const OPEN: ReadonlySet<Stage> = new Set(['draft', 'returned', 'amending']);

export const takesFigures = (stage: Stage): boolean => OPEN.has(stage);

/** The stage in which the examiner's own answers are taken. */
export const takesExamination = (stage: Stage): boolean => stage === 'examining';

/** The way as a line: each place with the stages that stand there. */
export const LINE: readonly (readonly Stage[])[] = [
  ['draft', 'returned', 'amending'],
  ['submitted'],
  ['accepted'],
  ['examining'],
  ['examined'],
  ['signed'],
];

const PARTS_OF: Readonly<Record<Caller['role'], readonly Part[]>> = {
  manager: ['manager'],
  official: ['supervisor'],
  auditor: ['auditor'],
  administrator: [],
};

/** As whom somebody may act. Without accounts whoever sits at the computer is all three. */
export const partsOf = ({ id, role }: Pick<Caller, 'id' | 'role'>): readonly Part[] =>
  id === 'local' ? PARTS : PARTS_OF[role];
