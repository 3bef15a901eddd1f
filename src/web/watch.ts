import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/errors';
import { once } from '../domain/kept';
import type { Settings } from '../settings';
import { tagged } from './etag';
import { Leaving } from './leaving';
import { smaller } from './smaller';
import { Meters, type Answered } from './meters';

/** What watches over the service is answered also while it is on its way out. */
const WATCHED = ['/health', '/ready'];

/** Makes answers smaller, counts them, tells it where that is wanted, and sends away who comes when the service is going. */
export function watch(app: NestFastifyApplication, settings: Settings): void {
  const [meters, leaving] = [once(() => app.get(Meters)), once(() => app.get(Leaving))];
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', tagged);
  server.addHook('onSend', smaller);
  // Also of a request that came before: a connection that is kept open would hold up the end.
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (leaving().isLeaving) void reply.header('connection', 'close');
    done(null, payload);
  });
  server.addHook('onRequest', (request, _reply, done) => {
    meters().began();
    done(leaving().isLeaving && !WATCHED.includes(request.url) ? new Refusal('busy') : undefined);
  });
  server.addHook('onResponse', (request, reply, done) => {
    meters().ended();
    const answered = answerOf(request, reply);
    meters().answered(answered);
    if (settings.RAPOR_LOG === 'json') process.stdout.write(`${JSON.stringify(lineOf(answered))}\n`);
    done();
  });
}

/** An answer by its route: an address may hold an id, and what was looked for a name. */
const answerOf = ({ method, routeOptions }: FastifyRequest, reply: FastifyReply): Answered => ({
  method,
  route: routeOptions.url ?? 'none',
  status: reply.statusCode,
  seconds: Math.round(reply.elapsedTime) / 1000,
});

const lineOf = (answered: Answered): object => ({
  at: new Date().toISOString(),
  level: 'info',
  ...answered,
});
