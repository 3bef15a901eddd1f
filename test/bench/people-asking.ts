import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import type { Member } from './people-made';

const MOST_CONNECTIONS = 100;
const agent = new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS });

/** What came back, and after how many milliseconds. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly took: number;
}

/** Asks as a browser behind a proxy does: over a connection that stays open, from an address of the person's own. */
export function ask(
  base: string,
  { id, cookie }: Member,
  path: string,
  form?: URLSearchParams,
): Promise<Answer> {
  const start = performance.now();
  const payload = form?.toString();
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'x-forwarded-for': `10.0.0.${id.slice(5)}`,
      'accept-encoding': 'identity',
      ...(payload === undefined
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(payload.length) }),
    };
    const sent = request(base + path, { agent, headers, method: payload === undefined ? 'GET' : 'POST' });
    sent.once('error', reject).once('response', (got) => {
      const parts: Buffer[] = [];
      got.on('data', (part: Buffer) => parts.push(part)).once('error', reject);
      got.once('end', () =>
        resolve({
          status: got.statusCode ?? 0,
          headers: got.headers,
          body: Buffer.concat(parts).toString('utf8'),
          took: performance.now() - start,
        }),
      );
    });
    sent.end(payload);
  });
}
