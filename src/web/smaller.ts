import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const gzipped = promisify(gzip);

/** Below this many bytes an answer is sent as it is. */
const WORTH_IT = 1024;
const TEXTS = /^(text\/|application\/(json|javascript|manifest\+json|x-ndjson)|image\/svg)/;
/** gzip by name or by `*`, unless it is refused by `q=0`. */
const TAKES = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i;

/** Makes the text of an answer smaller for whoever can read that; beside the thread that serves everybody. */
export async function smaller(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (!isText(reply) || !isWhole(payload)) return payload;
  void reply.header('vary', 'accept-encoding');
  if (payload.length < WORTH_IT || !TAKES.test(request.headers['accept-encoding'] ?? '')) return payload;
  const small = await gzipped(payload);
  void reply.header('content-encoding', 'gzip').header('content-length', small.length);
  return small;
}

const isText = (reply: FastifyReply): boolean =>
  !reply.hasHeader('content-encoding') && TEXTS.test(String(reply.getHeader('content-type') ?? ''));

/** A stream is sent on as it comes: it is never held whole. */
const isWhole = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string' || Buffer.isBuffer(payload);
