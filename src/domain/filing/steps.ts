import { namesOf } from '../records';
import { STEPS } from './stages';
import type { Condition, Part, Stage, StepName } from './stages';

/** What is known of a filing when somebody wants to take a step. */
export interface Facts {
  readonly assessed: boolean;
  /** Answers that no revision has taken over yet. */
  readonly waiting: number;
  /** Findings that have to be put right, and those that want an explanation. */
  readonly stops: number;
  readonly unexplained: number;
  /** Tasks after which nothing is missing any more. */
  readonly tasks: number;
  /** Answers in which the examiner differs from the unit without a reason. */
  readonly unreasoned: number;
  /** Points of the total are open: figures or answers that they hang on are missing. */
  readonly open: boolean;
}

/** Why a step cannot be taken. */
export type Hindrance = Condition | 'wrong-stage' | 'not-yours' | 'reason-missing';

const HOLDS: Readonly<Record<Condition, (facts: Facts) => boolean>> = {
  assessed: ({ assessed }) => assessed,
  'nothing-waiting': ({ waiting }) => waiting === 0,
  ready: ({ stops, unexplained }) => stops + unexplained === 0,
  'differences-explained': ({ unreasoned }) => unreasoned === 0,
  settled: ({ open }) => !open,
};

/** Conditions of a step that do not hold yet. */
export const hindrancesOf = (step: StepName, facts: Facts): Condition[] =>
  STEPS[step].needs.filter((each) => !HOLDS[each](facts));

/** Whether a step wants to know why. */
export function wantsReason(step: StepName, { tasks }: Pick<Facts, 'tasks'>): boolean {
  const { asks } = STEPS[step];
  return asks === 'always' || (asks === 'while-incomplete' && tasks > 0);
}

/** A step that somebody wants to take, and what it meets. */
export interface Attempt {
  readonly step: StepName;
  readonly stage: Stage;
  /** As whom one may act. */
  readonly parts: readonly Part[];
  /** As whom one wants to; the first that may, unless given. */
  readonly as?: Part | undefined;
  readonly reason: string;
  readonly facts: Facts;
}

/** A step that may be taken, to where and as whom, or what stands in its way. */
export type Verdict =
  | { readonly may: true; readonly to: Stage; readonly part: Part }
  | { readonly may: false; readonly hindrance: Hindrance };

export function judgeStep({ step, stage, parts, as, reason, facts }: Attempt): Verdict {
  const { from, to, by } = STEPS[step];
  if (!from.includes(stage)) return { may: false, hindrance: 'wrong-stage' };
  const part = by.find((each) => parts.includes(each) && (as === undefined || as === each));
  if (part === undefined) return { may: false, hindrance: 'not-yours' };
  const [missing] = hindrancesOf(step, facts);
  if (missing !== undefined) return { may: false, hindrance: missing };
  if (reason.trim() === '' && wantsReason(step, facts)) return { may: false, hindrance: 'reason-missing' };
  return { may: true, to, part };
}

/** Steps that lead on from a stage and are somebody's. */
export const stepsFrom = (stage: Stage, parts: readonly Part[]): StepName[] =>
  namesOf(STEPS).filter(
    (step) => STEPS[step].from.includes(stage) && STEPS[step].by.some((each) => parts.includes(each)),
  );

/** The step of a text, if it names one. */
export const stepNamed = (text: string): StepName | undefined => namesOf(STEPS).find((each) => each === text);

/** Whose turn it is: the part that takes a filing on. */
export const turnOf = (stage: Stage): Part | undefined => TURNS[stage];

const TURNS: Readonly<Record<Stage, Part | undefined>> = {
  draft: 'manager',
  returned: 'manager',
  amending: 'manager',
  submitted: 'supervisor',
  accepted: 'auditor',
  examining: 'auditor',
  examined: 'supervisor',
  signed: undefined,
};
