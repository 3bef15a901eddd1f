import { ROLES, type Caller } from '../domain/access/caller';
import { isOneOf, isRecord } from '../domain/records';

/** A caller as it is kept with a job. */
export function callerText({ id, role, units, areas, only }: Caller): string {
  return JSON.stringify({ id, role, units: units === 'all' ? units : [...units], areas, only });
}

/** The caller that was kept. @throws Error when it was not kept by us */
export function callerFrom(json: string): Caller {
  const read: unknown = JSON.parse(json);
  if (isRecord(read)) {
    const { id, role, units, areas, only } = read;
    if (typeof id === 'string' && isOneOf(ROLES, role) && isLimit(units) && isLimit(areas))
      return {
        ...{ id, role, units: units === 'all' ? units : new Set(units), areas },
        ...(typeof only === 'number' ? { only } : {}),
      };
  }
  throw new Error(`no caller of a job: ${json}`);
}

const isLimit = (value: unknown): value is 'all' | string[] =>
  value === 'all' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
