import type { PipeTransform } from '@nestjs/common';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { once } from '../../../domain/kept';
import { Refusal } from '../../../domain/errors';
import { type Reason } from '../../../domain/refusal-reasons';
import { isRecord } from '../../../domain/records';
import { expectedWords } from '../../../rendering/messages';
import { pointerTo } from '../../../web/pointer';
import type { Schema } from '../../document/schema';

/** What is not met is told with the rule that stands there and with what was sent. */
const TOLD = { strict: false, verbose: true };
/** What is sent comes as JSON: of what an address asks, every value comes as a text. */
const BODIES = once(() => new Ajv(TOLD));
const QUERIES = once(() => new Ajv({ ...TOLD, coerceTypes: true }));

/** Whether a schema names a field is told apart from whether its value fits: what was misspelt is told as that. */
type Part = 'field' | 'filter';

/** Longer than any value of a closed list; what was sent is not sent back whole. */
const LONGEST = 60;

/**
 * Checks a JSON body against its schema: the one that the document tells.
 *
 * @returns a pipe that throws Refusal `bad-request` (no-body, field-unknown, field-missing, field-unclear) with the pointer
 */
export function checkedBody<T>(schema: Schema<T>): PipeTransform<unknown, T> {
  const meets = once(() => BODIES().compile<T>({ ...schema }));
  return {
    transform: (body) => {
      if (!isRecord(body)) throw new Refusal('bad-request', { reason: 'no-body' });
      return fitting(meets(), body, 'field');
    },
  };
}

/**
 * Checks what an address asks against its schema: a name that it does not know is refused, and never passed over.
 *
 * @returns a pipe that throws Refusal `bad-request` (filter-unknown, filter-unclear) with the pointer
 */
export function checkedQuery<T>(schema: Schema<T>): PipeTransform<unknown, T> {
  const meets = once(() => QUERIES().compile<T>({ ...schema }));
  return { transform: (query) => fitting(meets(), { ...(isRecord(query) ? query : {}) }, 'filter') };
}

function fitting<T>(meets: ValidateFunction<T>, sent: unknown, part: Part): T {
  if (meets(sent)) return sent;
  throw refusalOf(meets.errors?.[0], part);
}

function refusalOf(error: ErrorObject | undefined, part: Part): Refusal {
  if (!error) return new Refusal('bad-request', { reason: `${part}-unclear` });
  const { keyword, instancePath, params, parentSchema, schema, data } = error;
  const missing: unknown = params['missingProperty'];
  const unknown: unknown = params['additionalProperty'];
  const named = typeof unknown === 'string' ? unknown : typeof missing === 'string' ? missing : undefined;
  const pointer = `${instancePath}${named === undefined ? '' : pointerTo([named])}`;
  const found =
    typeof unknown === 'string' || missing !== undefined ? undefined : JSON.stringify(data).slice(0, LONGEST);
  const expected = expectedWords(
    keyword,
    keyword === 'additionalProperties' ? namesIn(parentSchema) : schema,
  );
  return new Refusal('bad-request', {
    ...{ reason: reasonOf(keyword, part), pointer },
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  });
}

function reasonOf(keyword: string, part: Part): Reason {
  if (keyword === 'additionalProperties') return `${part}-unknown`;
  return keyword === 'required' && part === 'field' ? 'field-missing' : `${part}-unclear`;
}

/** The names that an object may have. */
function namesIn(schema: unknown): string[] {
  const properties: unknown = isRecord(schema) ? schema['properties'] : undefined;
  return isRecord(properties) ? Object.keys(properties) : [];
}
