import type { ProposalResult, TaskResult } from '../../domain/assessment/result';
import { list, object, text, whole, words } from './schema';

const asked = object<{ code: string; label: string }>({ code: text, label: text });

/** What is still to be asked for, in the document of the API. */
export const Task = object<TaskResult>({
  kind: words({ figures: true, answers: true, 'year-before': true }),
  asked: list(asked),
  count: whole,
  closes: list(text),
  points: text,
});

/** An answer to be confirmed, in the document of the API. */
export const Proposal = object<ProposalResult>({
  indicator: text,
  question: text,
  text,
  answer: words({ yes: true, no: true }),
  found: text,
  needed: text,
});
