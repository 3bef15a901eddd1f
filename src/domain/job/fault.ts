import { REFUSALS, type RefusalCode, type RefusalValues } from '../errors';
import { isOneOf, isRecord } from '../records';

/**
 * Why a job did not end well: a refusal, which a person can put right; or `bug` of the program, `lost` with its process
 * too often, `payload` that this version of the program does not understand. `detail` is for whoever looks after it.
 */
export interface JobFault {
  readonly code: RefusalCode | 'bug' | 'lost' | 'payload';
  readonly values: RefusalValues;
}

const OTHER = ['bug', 'lost', 'payload'] as const;

/** Refusals that pass by themselves: the same job can succeed a little later. */
const PASSING: readonly JobFault['code'][] = ['busy', 'printing-failed', 'bug'];

/** Whether another attempt can help. */
export const passes = ({ code }: JobFault): boolean => PASSING.includes(code);

/** A fault as it was stored. @throws Error when it was not stored by us */
export function faultFrom(json: string): JobFault {
  const read: unknown = JSON.parse(json);
  if (!isRecord(read) || !isOneOf([...REFUSALS, ...OTHER], read['code']) || !isTexts(read['values']))
    throw new Error(`no fault of a job: ${json}`);
  return { code: read['code'], values: read['values'] };
}

const isTexts = (value: unknown): value is RefusalValues =>
  isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
