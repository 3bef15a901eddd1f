import multipart from '@fastify/multipart';
import { type DynamicModule, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { superseded } from '../api/superseded';
import { AppModule, withDocument } from '../app.module';
import { isSecure } from './cookies';
import { mustStand } from './guards/subjects';
import { isForeign } from './guards/request-guard';
import { registerHeaders } from './headers';
import { loggerOf } from './log';
import { answerNoRequest, LONGEST_PARAMETER, readableAddress } from './unreadable';
import { watch } from './watch';
import { Routes } from './routes';
import { saidOnce } from './said-once';
import { zeroAt } from './zero';
import { onlyLooks } from '../domain/access/looks';
import { Refusal } from '../domain/errors';
import { once } from '../domain/kept';
import { whileOnlyLooking } from '../database/one-look';
import { whileLooking } from '../rendering/viewer';
import type { Settings } from '../settings';
import { MINUTE } from '../domain/durations';

const MEGABYTE = 1024 * 1024;
/** How long a request may take to arrive. */
const ARRIVAL = MINUTE;
/** After how long a connection on which nothing moves is closed. */
const SILENCE = 120_000;
/** How many connections there may be; a page needs a few. */
const MOST_CONNECTIONS = 1000;

/** A browser that came by TLS once comes by nothing else for a year. */
const TLS_ONLY = 'max-age=31536000';

/** A service that cannot start says why, instead of ending the process itself. */
const quietly = (settings: Settings): NestApplicationOptions => ({
  abortOnError: false,
  logger: loggerOf(settings),
});

/** No database need take a text with the character 0, and no address of ours has it. */
const addressFault = (url: string): Refusal | undefined =>
  url.includes('%00') ? new Refusal('bad-request') : undefined;

/** Makes the service of its modules on a server. */
export type Assemble = (adapter: FastifyAdapter, modules: DynamicModule) => Promise<NestFastifyApplication>;

const assembling =
  (settings: Settings): Assemble =>
  async (adapter, modules) =>
    withDocument(await NestFactory.create<NestFastifyApplication>(modules, adapter, quietly(settings)));

/**
 * Builds the web service; `listen` starts it.
 *
 * @throws Error when it is started with a route of which the guard knows nothing
 */
export async function createApp(
  settings: Settings,
  assemble = assembling(settings),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MEGABYTE,
    trustProxy: settings.trustedProxies,
    requestTimeout: ARRIVAL,
    connectionTimeout: SILENCE,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    rewriteUrl: readableAddress,
    clientErrorHandler: answerNoRequest,
  });
  const app = await assemble(adapter, AppModule.with(settings));
  await app.register(multipart, {
    limits: { fileSize: settings.RAPOR_UPLOAD_LIMIT_MB * MEGABYTE, files: 1, fields: 13, fieldSize: 4096 },
  });
  const server = adapter.getInstance();
  server.server.maxConnections = MOST_CONNECTIONS;
  const routes = once(() => app.get(Routes));
  server.addHook('onRoute', ({ url, method }) => {
    mustStand(url, method);
    routes().add(url, method);
  });
  addHooks(server, settings);
  await registerHeaders(app);
  watch(app, settings);
  return app;
}

/** What is looked at before a handler is asked. */
function addHooks(server: FastifyInstance, settings: Settings): void {
  server.addHook('onRequest', (request, reply, done) => {
    request.query = saidOnce(request.url, request.query);
    void reply.header('cache-control', 'no-store');
    if (isSecure(request, settings)) void reply.header('strict-transport-security', TLS_ONLY);
    done(isForeign(request, settings) ? new Refusal('foreign-origin') : addressFault(request.url));
  });
  server.addHook('onRequest', superseded);
  server.addHook('preValidation', ({ body }, _reply, done) => {
    const pointer = zeroAt(body);
    done(
      pointer === undefined ? undefined : new Refusal('bad-request', { reason: 'character-zero', pointer }),
    );
  });
  // After the body was read: what reads it would lose who looks.
  server.addHook('preValidation', ({ method }, _reply, done) =>
    whileLooking(() => (onlyLooks(method) ? whileOnlyLooking(done) : done())),
  );
}
