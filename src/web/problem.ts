import { codeOf } from '../domain/error-code';
import { REFUSALS, Refusal } from '../domain/errors';
import type { RefusalCode, RefusalValues } from '../domain/errors';
import type { Reason } from '../domain/refusal-reasons';
import { isOneOf, isRecord } from '../domain/records';
import type { Fault, FaultCode } from '../domain/statement/fault';
import {
  faultLine,
  notStored,
  PROBLEM_TITLES,
  refusalSentence,
  type ProblemStatus,
} from '../rendering/messages';
import { pointerOf } from './pointer';
import { statusOfRefusal } from './statuses';

/** One fault of what was sent: of a field of JSON, or of a cell of a workbook. */
export interface ProblemPart {
  readonly code: FaultCode;
  readonly detail: string;
  /** JSON pointer to the field; of a workbook, to the field that held it. */
  readonly pointer?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly found?: string;
  readonly expected?: string;
}

/** A refusal as programs are told it (RFC 9457), with what is needed to mend it. */
export interface Problem {
  /** Address of what is said of the code, without a host. */
  readonly type: string;
  readonly title: string;
  readonly status: ProblemStatus;
  /** A sentence for people, with the next step in it. */
  readonly detail: string;
  readonly code: RefusalCode;
  readonly reason?: Reason;
  readonly pointer?: string;
  readonly found?: string;
  readonly expected?: string;
  /** Every fault of what was sent. */
  readonly errors?: readonly ProblemPart[];
  /** The kept file of which something is asked. */
  readonly upload?: string;
  /** What is asked of it. */
  readonly questions?: object;
}

/** Where programs are told what a code means. */
const PROBLEMS = '/api/v1/problems';

/** A refusal that says more than one sentence: faults one by one, or what is asked. */
export class DetailedRefusal extends Refusal {
  constructor(
    code: RefusalCode,
    readonly more: Pick<Problem, 'errors' | 'upload' | 'questions' | 'pointer'>,
    values: RefusalValues = {},
  ) {
    super(code, values);
  }
}

/** A refusal that was told before, and is told again as it was. */
export class KeptProblem extends Refusal {
  constructor(readonly problem: Problem) {
    super('done-before');
  }
}

/** Whether a value that was kept as JSON is a problem. */
export const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && isOneOf(REFUSALS, value['code']) && typeof value['detail'] === 'string';

/** Whether a request is of the public API, in which every refusal is a problem. */
export const isOfV1 = (url: string): boolean => /^\/api\/v1(?:[/?]|$)/.test(url);

/** @param allowed the methods that the address answers, where it is one of ours under another method */
export function problemOf(error: unknown, allowed: readonly string[] = []): Problem {
  if (error instanceof KeptProblem) return error.problem;
  const refusal = refusalOf(error, allowed);
  const { code, values } = refusal;
  const { reason, pointer, found, expected } = values;
  const status = statusOfRefusal(refusal);
  return {
    type: `${PROBLEMS}/${code}`,
    ...{ title: PROBLEM_TITLES[status], status, code },
    detail:
      code === 'not-stored'
        ? (notStored(codeOf(error)) ?? refusalSentence(refusal))
        : refusalSentence(refusal),
    ...(reason === undefined ? {} : { reason }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(error instanceof DetailedRefusal ? error.more : {}),
  };
}

/** What the library that reads requests says of a body that is no JSON: its code does not come through. */
const isNoJson = (error: unknown): boolean =>
  error instanceof Error && error.message.includes("content-type is set to 'application/json'");

function refusalOf(error: unknown, allowed: readonly string[]): Refusal {
  if (error instanceof Refusal) return error;
  const status = statusOf(error);
  if (status === 404 && allowed.length > 0)
    return new Refusal('method-not-allowed', { allow: allowed.join(', ') });
  const code = CODES[status];
  if (code !== undefined) return new Refusal(code);
  if (status >= 500) return new Refusal(notStored(codeOf(error)) === undefined ? 'bug' : 'not-stored');
  return new Refusal('bad-request', isNoJson(error) ? { reason: 'no-json' } : {});
}

const CODES: Readonly<Record<number, RefusalCode>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
};

/** The status that an error of a library carries; 500 for one that says nothing of it. */
export function statusOf(error: unknown): number {
  if (!isRecord(error)) return 500;
  const { statusCode, status } = error;
  return typeof statusCode === 'number' ? statusCode : typeof status === 'number' ? status : 500;
}

/** @param at the field that held the file; faults of JSON name their own */
const partOf = ({ path, ...fault }: Fault, at: string): ProblemPart => {
  const { code, sheet, cell, found, expected } = fault;
  return {
    code,
    detail: faultLine({ ...fault, ...(path === undefined ? {} : { path }) }),
    pointer: path === undefined ? at : pointerOf(path),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
};

/** A file that was not taken, with every fault. @param at JSON pointer to the field that held it */
export const fileRefused = (faults: readonly Fault[], at = '/file'): DetailedRefusal =>
  withFaults('file-refused', faults, at);

/** A statement in JSON that was not taken, with every fault and the pointer to its field. */
export const statementRefused = (faults: readonly Fault[]): DetailedRefusal =>
  withFaults('statement-refused', faults, '');

function withFaults(code: RefusalCode, faults: readonly Fault[], at: string): DetailedRefusal {
  const errors = faults.map((each) => partOf(each, at));
  return new DetailedRefusal(code, { errors, pointer: errors[0]?.pointer ?? at });
}
