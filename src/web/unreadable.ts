import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { codeOf } from '../domain/error-code';
import { Refusal } from '../domain/errors';
import { isOfV1, problemOf } from './problem';

/** Nothing of ours stands there, below the two kinds of addresses that are answered in their own way. */
const NOWHERE = { v1: '/api/v1/-', program: '/api/-', person: '/-' } as const;

/** Ids that nobody has may be as long as an address: the server would answer longer ones in its own words. */
export const LONGEST_PARAMETER = 16_384;

/** The address of a request; one whose percent signs say no text is one where nothing stands, so that it is answered as those are. */
export function readableAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const [path = ''] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    if (isOfV1(path)) return NOWHERE.v1;
    return path.startsWith('/api/') ? NOWHERE.program : NOWHERE.person;
  }
}

/** What the parser of HTTP found, as a status; 400 for all else. */
const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers bytes that are no request, where somebody still listens, and ends the connection. */
export function answerNoRequest(error: Error, socket: Socket): void {
  if (codeOf(error) !== 'ECONNRESET' && socket.writable) socket.write(noRequest(codeOf(error) ?? ''));
  socket.destroy(error);
}

/** @param code of the parser */
export function noRequest(code: string): string {
  const status = STATUSES[code] ?? 400;
  const body = JSON.stringify({ ...problemOf(new Refusal('bad-request')), status });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
