import { Refusal } from '../../domain/errors';
import { LINE, PARTS, STEPS } from '../../domain/filing/stages';
import type { Part, Stage, StepName } from '../../domain/filing/stages';
import { hindrancesOf, stepsFrom, turnOf, wantsReason } from '../../domain/filing/steps';
import {
  HINDRANCE_WORDS,
  PART_WORDS,
  STAGE_WORDS,
  STEP_REASONS,
  STEP_WORDS,
  STILL_OPEN,
  actorWords,
} from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import type { OpenFiling } from '../../examination/desk.service';

/** One place on the line of stages. */
export interface LinePlace {
  readonly label: string;
  readonly state: 'done' | 'now' | 'next';
  readonly now: boolean;
}

/** A step that can be taken, with what it asks. */
export interface StepForm {
  readonly step: StepName;
  readonly label: string;
  readonly reasonLabel: string;
  readonly reasonWanted: boolean;
  /** What has to be done first; empty where it can be taken. */
  readonly hindrances: readonly string[];
  /** What may be in the way of the next one; empty where nothing is. */
  readonly caution: string;
  /** As whom one may take it: none to choose from where there is one. */
  readonly parts: readonly { readonly value: Part; readonly label: string }[];
  readonly whose: string;
}

/** A step that was taken. */
export interface StepRow {
  readonly done: string;
  readonly who: string;
  readonly when: string;
  readonly reason: string;
}

/** The whole way, and where on it the filing is. */
export function stageLine(stage: Stage): LinePlace[] {
  const here = placeOf(stage);
  return LINE.map(([first = stage], at) => ({
    label: STAGE_WORDS[at === here ? stage : first],
    state: at < here ? 'done' : at === here ? 'now' : 'next',
    now: at === here,
  }));
}

/** Whether a step leads on along the line: accepting comes before handing back. */
const leadsOn = (stage: Stage, step: StepName): boolean => placeOf(STEPS[step].to) > placeOf(stage);

const placeOf = (stage: Stage): number => LINE.findIndex((each) => each.includes(stage));

/** Steps from here: those of whose turn it is first, and of these those that lead on. */
export function stepForms({ filing: { stage }, facts }: OpenFiling, parts: readonly Part[]): StepForm[] {
  const turn = turnOf(stage);
  const isTurn = (step: StepName): boolean => turn !== undefined && STEPS[step].by.includes(turn);
  const rank = (step: StepName): number => (isTurn(step) ? 2 : 0) + (leadsOn(stage, step) ? 1 : 0);
  const steps = [...stepsFrom(stage, parts)].sort((a, b) => rank(b) - rank(a));
  return steps.map((step) => {
    const own = STEPS[step].by.filter((each) => parts.includes(each));
    return {
      step,
      label: STEP_WORDS[step].todo,
      reasonLabel: wantsReason(step, facts) ? STEP_REASONS[step] : 'Catatan',
      reasonWanted: wantsReason(step, facts),
      hindrances: hindrancesOf(step, facts).map((each) => HINDRANCE_WORDS[each]),
      caution: step === 'finish-examination' && facts.open ? STILL_OPEN : '',
      parts: own.length > 1 ? own.map((value) => ({ value, label: PART_WORDS[value] })) : [],
      whose: own.map((each) => PART_WORDS[each]).join(', '),
    };
  });
}

/** Every step that was taken, the newest first. */
export const stepRows = ({ steps }: Pick<OpenFiling, 'steps'>): StepRow[] =>
  [...steps].reverse().map(({ step, part, actor, at, reason }) => ({
    done: STEP_WORDS[step].done,
    who: `${PART_WORDS[part]}: ${actorWords(actor)}`,
    when: date(at.slice(0, 10)),
    reason,
  }));

/** The part that a text names, if it does. */
export const partNamed = (text: string | undefined): Part | undefined => PARTS.find((each) => each === text);

/**
 * That no step was taken since a page was made: a return and a new submission lead back to the stage that it shows.
 *
 * @param sent how many steps there were then, as a form of that page says; nothing is looked at where none says it
 * @returns throws Refusal `changed-meanwhile` where it is otherwise
 */
export const asSeen =
  (sent: string | undefined) =>
  ({ steps }: Pick<OpenFiling, 'steps'>): void => {
    if (sent !== undefined && sent !== String(steps.length)) throw new Refusal('changed-meanwhile');
  };
