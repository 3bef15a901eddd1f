import type { Tap } from '../../domain/questionnaire/tap';
import { ANSWERS, type Answer } from '../../domain/statement/statement';
import type { Assessed } from '../../intake/typing.service';
import { among, list, object, optional, text, whole, type Schema } from '../document/schema';
import { REASON } from './shape/said';

/** What was made of a statement. */
export interface MadeTold {
  readonly statement: string;
  readonly assessment: string;
}

export const MADE = object<MadeTold>({ statement: text, assessment: text });
export const madeOf = ({ statementId: statement, assessmentId: assessment }: Assessed): MadeTold => ({
  statement,
  assessment,
});

const short: Schema<string> = { ...text, maxLength: 200 };
const amounts: Schema<Readonly<Record<string, string>>> = {
  type: 'object',
  additionalProperties: { ...short },
  maxProperties: 500,
};
const answers: Schema<Readonly<Record<string, Answer>>> = {
  type: 'object',
  additionalProperties: { ...among(ANSWERS) },
  maxProperties: 500,
};

/** A correction of the newest revision, as a person types it. */
export interface CorrectionSent {
  readonly figures?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly reason: string;
}

export const CORRECTION = object<CorrectionSent>({
  figures: optional<Readonly<Record<string, string>>>({
    ...amounts,
    description: 'by line, as a person types them; empty takes a figure away',
    example: { cash: '1.250.000' },
  }),
  answers: optional<Readonly<Record<string, Answer>>>({
    ...answers,
    description: 'by indicator and question from 0, as 3.1:0',
    example: { '3.1:0': 'yes' },
  }),
  reason: REASON,
});

/** How a revision is assessed. */
export interface AssessmentSent {
  readonly rules?: string;
  readonly readings?: readonly string[];
}

export const ASSESSMENT = object<AssessmentSent>({
  rules: optional<string>({
    ...{ ...short, example: 'perdep-06-2016' },
    description: 'id of a rule set; the one in force unless given',
  }),
  readings: optional<readonly string[]>({ ...list(short), maxItems: 50 }),
});

/** An answer as it is given, over what its sender saw there. */
interface GivenSent {
  readonly indicator: string;
  /** From 0. */
  readonly question: number;
  readonly answer: Answer;
  readonly note?: string;
  readonly seen: Answer;
  readonly seenNote?: string;
}

/** Answers to questions of the law. */
export interface AnswersSent {
  readonly answers: readonly GivenSent[];
}

const note = optional<string>({ ...text, maxLength: 2000 });
export const GIVEN = object<AnswersSent>({
  answers: {
    ...list(
      object<GivenSent>({
        indicator: short,
        question: { ...whole, minimum: 0, maximum: 200 },
        ...{ answer: among(ANSWERS), note, seen: among(ANSWERS), seenNote: note },
      }),
    ),
    ...{ minItems: 1, maxItems: 200 },
  },
});

/** What became of an answer: kept, or answered otherwise by somebody else meanwhile. */
export interface OutcomeTold {
  readonly indicator: string;
  readonly question: number;
  readonly outcome: 'kept' | 'contested';
}

export const OUTCOMES = list(
  object<OutcomeTold>({ indicator: text, question: whole, outcome: among(['kept', 'contested']) }),
);

/** An answer as the service settles it: over what its sender saw there. */
export const tapOf = ({
  indicator,
  question,
  answer,
  note: said = '',
  seen,
  seenNote = '',
}: GivenSent): Tap => ({
  ...{ indicator, question, sender: '', turn: 0 },
  sent: { answer, note: said },
  seen: { answer: seen, note: seenNote },
});
