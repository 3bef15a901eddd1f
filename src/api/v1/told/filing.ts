import type { Concern, ConcernStep } from '../../../concerns/concern';
import { CONCERN_MOVES, CONCERN_ORIGINS } from '../../../domain/filing/concerns';
import { PARTS, STAGES, STEPS } from '../../../domain/filing/stages';
import type { Facts } from '../../../domain/filing/steps';
import { namesOf } from '../../../domain/records';
import type { FiledRow, FilingStep } from '../../../filings/filing';
import { PART } from '../../document/result-schemas';
import { among, flag, list, object, orNull, text, whole, words } from '../../document/schema';
import type { FilingAnswer, FilingDeadline } from '../../filing-answer';

/** A filing in a list. */
export interface FilingHead {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly year: number;
  readonly stage: FilingAnswer['stage'];
  /** ISO time. */
  readonly createdAt: string;
}

export const filingHead = ({ id, unitId, unitName, year, stage, createdAt }: FiledRow): FilingHead => ({
  ...{ id, unit: unitId, unitName, year, stage, createdAt },
});

export const FilingListed = object<FilingHead>(
  { id: text, unit: text, unitName: text, year: whole, stage: among(STAGES), createdAt: text },
  'A filing in a list',
);

const step = object<FilingStep>({
  ...{ number: whole, step: among(namesOf(STEPS)), fromStage: among(STAGES), toStage: among(STAGES) },
  ...{ part: among(PARTS), actor: text, at: text, reason: text },
  ...{ statementId: orNull(text), assessmentId: orNull(text) },
});

const facts = object<Facts>({
  ...{ assessed: flag, waiting: whole, stops: whole, unexplained: whole, tasks: whole, unreasoned: whole },
  open: flag,
});

export const Filing = object<FilingAnswer>(
  {
    ...{ id: text, unit: text, year: whole, stage: among(STAGES), facts, steps: list(step) },
    ...{ statement: text, assessment: orNull(text) },
    parts: list(PART),
    deadlines: list(
      object<FilingDeadline>({ name: text, due: text, met: orNull(text), source: text, confidence: text }),
    ),
  },
  'How far a filing is, its steps, deadlines and what is missing',
);

const move = object<ConcernStep>({
  ...{ number: whole, move: among(namesOf(CONCERN_MOVES)), text, proof: text },
  ...{ toState: words<ConcernStep['toState']>({ open: true, answered: true, settled: true }) },
  ...{ part: among(PARTS), actor: text, at: text },
});

/** A concern as it is stored, without what only the storage knows. */
export type ConcernTold = Omit<Concern, 'unitId'> & { readonly unit: string };

export const ConcernSchema = object<ConcernTold>(
  {
    ...{ id: text, unit: text, year: whole, number: whole },
    ...{ state: words<Concern['state']>({ open: true, answered: true, settled: true }) },
    ...{ origin: among(CONCERN_ORIGINS), about: text, aspect: text, text, risk: text },
    ...{ recommendation: text, who: text, until: text },
    ...{ part: among(PARTS), actor: text, at: text, moves: list(move) },
  },
  'What an examiner found in a year, and what was said to it',
);

export const concernTold = (of: Concern): ConcernTold => ({
  ...{ id: of.id, unit: of.unitId, year: of.year, number: of.number, state: of.state },
  ...{ origin: of.origin, about: of.about, aspect: of.aspect, text: of.text, risk: of.risk },
  ...{ recommendation: of.recommendation, who: of.who, until: of.until },
  ...{ part: of.part, actor: of.actor, at: of.at, moves: of.moves.map(moveTold) },
});

const moveTold = ({ number, move: said, toState, text: words_, proof, part, actor, at }: ConcernStep) => ({
  ...{ number, move: said, toState, text: words_, proof, part, actor, at },
});
