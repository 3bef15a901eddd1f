import type { OpenAPIObject } from '@nestjs/swagger';
import { REFUSALS, Refusal } from '../../domain/errors';
import { PROBLEM_TITLES, type ProblemStatus } from '../../rendering/messages';
import { problemOf } from '../../web/problem';
import { STATUS } from '../../web/statuses';
import { text, whole } from './schema';

type Components = NonNullable<OpenAPIObject['components']>;
type Responses = NonNullable<Components['responses']>;
type Response = Operation['responses'][string];
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** The tag of what was read. */
export const ETAG = {
  description: 'Tag of this state, for If-None-Match and If-Match',
  schema: text,
};

/** Whoever asks holds what there is. */
export const NOT_CHANGED = { description: 'As If-None-Match has it: no body', headers: { ETag: ETAG } };

/** How often one may ask: on every answer. */
const LIMITS = {
  'RateLimit-Policy': {
    description: 'How many requests in how many seconds, as "api";q=600;w=60',
    schema: text,
  },
  RateLimit: { description: 'How many are left for how many seconds, as "api";r=599;t=60', schema: text },
};
/** Values of the sentences that have some. */
const EXAMPLE = { most: '600', seconds: '12', allow: 'GET, HEAD' };
const RETRY_AFTER = { description: 'In seconds', schema: whole };
const COME_BACK: readonly ProblemStatus[] = [409, 429, 503];

/** A problem of each status, with an example where one can be told without a request. */
export const problemResponses = (): Responses =>
  Object.fromEntries(
    [...new Set(Object.values(STATUS))].map((status) => [`Problem${status}`, responseOf(status)]),
  );

function responseOf(status: ProblemStatus): Responses[string] {
  const code = REFUSALS.find((each) => STATUS[each] === status);
  const example = code === undefined ? {} : { example: problemOf(new Refusal(code, EXAMPLE)) };
  return {
    description: PROBLEM_TITLES[status],
    headers: {
      ...LIMITS,
      ...(COME_BACK.includes(status) ? { 'Retry-After': RETRY_AFTER } : {}),
      ...(status === 405 ? { Allow: { description: 'What the address answers', schema: text } } : {}),
    },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, ...example } },
  };
}

/** With which statuses an operation may be refused. */
export function statusesOf(
  { requestBody, parameters = [] }: Operation,
  method: string,
  path: string,
): ProblemStatus[] {
  const sends = requestBody !== undefined;
  const matches = parameters.some((each) => 'name' in each && each.name === 'If-Match');
  return [
    ...([400, 401, 403, 406, 429, 500, 503] as const),
    ...(path.includes('{') || sends || method === 'get' ? ([404] as const) : []),
    ...(method === 'get' ? [] : ([409, 507] as const)),
    ...(sends || method === 'get' ? ([422] as const) : []),
    ...(sends ? ([413, 415] as const) : []),
    ...(matches ? ([412] as const) : []),
  ];
}

/** What an operation answers, with the headers that every answer has. */
export const withLimits = (responses: Operation['responses'], method: string): Operation['responses'] =>
  Object.fromEntries(
    Object.entries<Response>(responses).map(([status, response]): [string, Response] => {
      if (!response || '$ref' in response) return [status, response];
      const tag = method === 'get' ? { ETag: { $ref: '#/components/headers/ETag' } } : {};
      return [status, { ...response, headers: { ...LIMITS, ...tag } }];
    }),
  );
