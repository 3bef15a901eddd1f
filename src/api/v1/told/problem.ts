import { REFUSALS } from '../../../domain/errors';
import { REASONS } from '../../../domain/refusal-reasons';
import { FAULTS } from '../../../domain/statement/fault';
import type { ProblemStatus } from '../../../rendering/messages';
import type { Problem, ProblemPart } from '../../../web/problem';
import { among, list, object, optional, text, type Schema } from '../../document/schema';

/** A code with the kind of refusal it is. */
export interface ProblemKind {
  readonly code: Problem['code'];
  readonly status: ProblemStatus;
  readonly title: string;
}

const status: Schema<ProblemStatus> = { type: 'integer', minimum: 400, maximum: 599 };
const part = object<ProblemPart>({
  ...{ code: among(FAULTS), detail: text, pointer: optional(text), sheet: optional(text) },
  ...{ cell: optional(text), found: optional(text), expected: optional(text) },
});

export const PROBLEM_SCHEMAS = {
  Problem: object<Problem>(
    {
      ...{ type: { type: 'string', format: 'uri-reference' }, title: text, status, detail: text },
      ...{ code: among(REFUSALS), reason: optional(among(REASONS)), pointer: optional(text) },
      ...{ found: optional(text), expected: optional(text), errors: optional(list(part)) },
      ...{ upload: optional(text), questions: optional<object>({ type: 'object' }) },
    },
    'Why a request was not carried out (RFC 9457), and what to do',
  ),
  ProblemKind: object<ProblemKind>({ code: among(REFUSALS), status, title: text }, 'What a code means'),
};
