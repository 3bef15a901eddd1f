import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { onlyLooks } from '../domain/access/looks';
import { isRecord } from '../domain/records';
import { TOKEN_FIELD } from '../rendering/viewer';
import { isShared } from './guards/request-guard';
import { isSame } from './is-same';

/** A script sends the word in this header. */
const HEADER = 'x-rapor-token';

/** The word that the forms of a session carry. It follows from the session's own, which no other page knows. */
export const formToken = (session: string): string =>
  createHmac('sha256', session).update('form').digest('base64url');

/**
 * Whether a form was made by us for this session. A program sends JSON: a browser asks first before it sends that from
 * another page, and is not answered; what it names as its origin was looked at. What is shared comes from no page.
 */
export async function isOwnForm(request: FastifyRequest, session: string): Promise<boolean> {
  if (onlyLooks(request.method) || isShared(request)) return true;
  const { headers } = request;
  const type = headers['content-type'] ?? '';
  if (/^application\/json\b/i.test(type)) return headers.origin !== undefined;
  const sent = headers[HEADER] ?? (await sentField(request, type));
  return typeof sent === 'string' && isSame(sent, formToken(session));
}

async function sentField({ body, raw }: FastifyRequest, type: string): Promise<unknown> {
  if (/^multipart\/form-data\b/i.test(type)) return firstToken(raw);
  return isRecord(body) ? body[TOKEN_FIELD] : undefined;
}

/** The word stands first in a form: so much is looked at. */
const ENOUGH = 600;
const FIRST = new RegExp(
  `^(?:\\r\\n)?--[^\\r\\n]+\\r\\nContent-Disposition: form-data; name="?${TOKEN_FIELD}"?(?:\\r\\n[^\\r\\n]+)*\\r\\n\\r\\n([\\w-]+)\\r\\n`,
  'i',
);

/** The first field of a form, looked at without taking it from whoever reads the form. */
async function firstToken(raw: Readable): Promise<string | undefined> {
  let head: Buffer = Buffer.alloc(0);
  while (!raw.readableEnded && !raw.destroyed) {
    const piece: unknown = raw.read();
    if (Buffer.isBuffer(piece)) head = Buffer.concat([head, piece]);
    const found = FIRST.exec(head.toString('latin1', 0, ENOUGH))?.[1];
    if (found !== undefined || head.length >= ENOUGH) {
      // At once, before the end of the form can be noticed.
      raw.unshift(head);
      return found;
    }
    if (piece === null) await Promise.race([once(raw, 'readable'), once(raw, 'end'), once(raw, 'close')]);
  }
  return undefined;
}
