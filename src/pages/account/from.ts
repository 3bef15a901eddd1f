import type { FastifyReply, FastifyRequest } from 'fastify';
import type { From } from '../../auth/account';

/** Where a request comes from, as it is shown to whoever it is about. */
export const fromOf = ({ ip, headers }: FastifyRequest): From => ({
  address: ip,
  agent: headers['user-agent'] ?? '',
});

/** Shows a page with a status of its own. */
export function sendPage(reply: FastifyReply, html: string, status = 200): void {
  void reply.status(status).type('text/html; charset=utf-8').send(html);
}

/** A place of this service to go on at; the start page for anything else. */
export function placeIn(text: unknown): string {
  return typeof text === 'string' && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text) ? text : '/';
}
