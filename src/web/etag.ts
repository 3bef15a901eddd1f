import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOf } from '../database/token';
import { onlyLooks } from '../domain/access/looks';
import { Refusal } from '../domain/errors';
import { isOfV1 } from './problem';

/** The tag of a state (RFC 9110): the same text, the same tag. */
const etagOf = (text: string | Buffer): string => `"${hashOf(text).slice(0, 32)}"`;

/** Whether a header lists a tag. A weak one is enough to know that a text is held already, and too little to change it (RFC 9110, 13.1). */
const lists = (header: string, tag: string, weak: boolean): boolean =>
  header.split(',').some((each) => ['*', tag].includes(weak ? each.trim().replace(/^W\//, '') : each.trim()));

/** Gives what a program reads its tag, and answers whoever holds that state already with 304 and no body. */
export function tagged(
  { url, method, headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload?: unknown) => void,
): void {
  const isState = isOfV1(url) && onlyLooks(method) && reply.statusCode === 200;
  if (!isState || !(typeof payload === 'string' || Buffer.isBuffer(payload))) {
    done(null, payload);
    return;
  }
  const tag = etagOf(payload);
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  const isHeld = lists(headers['if-none-match'] ?? '', tag, true);
  if (isHeld) void reply.status(304).removeHeader('content-length');
  done(null, isHeld ? '' : payload);
}

/** The tag of a state, for a form that carries it. */
export const tagOf = (state: unknown): string => etagOf(JSON.stringify(state));

/**
 * What is to be changed must still be as the sender read it, where the sender says what that was.
 *
 * @param header `If-Match`, or what a form carries; nothing is asked without it
 * @param now the state as it is read
 * @throws Refusal `changed-meanwhile`
 */
export function mustMatch(header: string | undefined, now: () => unknown): void {
  if (header === undefined || header.trim() === '*') return;
  if (!lists(header, tagOf(now()), false)) throw new Refusal('changed-meanwhile');
}
