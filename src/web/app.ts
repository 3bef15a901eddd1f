import multipart from '@fastify/multipart';
import type { DynamicModule, LogLevel, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, withDocument } from '../app.module';
import { isSecure } from './cookies';
import { mustStand } from './guards/subjects';
import { isForeign } from './guards/request-guard';
import { Refusal } from '../domain/errors';
import { whileLooking } from '../rendering/viewer';
import type { Settings } from '../settings';

const MEGABYTE = 1024 * 1024;
/** How long a request may take to arrive. */
const MINUTE = 60_000;

/** Nothing is loaded from anywhere else, no script runs but our own files, no other page may frame or post to ours. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A browser that came by TLS once comes by nothing else for a year. */
const TLS_ONLY = 'max-age=31536000';

/** Only what goes wrong is logged. */
export const LOGGED: LogLevel[] = ['error', 'warn'];

/** A service that cannot start says why, instead of ending the process itself. */
const QUIET: NestApplicationOptions = { abortOnError: false, logger: LOGGED };

/** Makes the service of its modules on a server. */
export type Assemble = (adapter: FastifyAdapter, modules: DynamicModule) => Promise<NestFastifyApplication>;

const assembled: Assemble = async (adapter, modules) =>
  withDocument(await NestFactory.create<NestFastifyApplication>(modules, adapter, QUIET));

/**
 * Builds the web service; `listen` starts it.
 *
 * @throws Error when it is started with a route of which the guard knows nothing
 */
export async function createApp(settings: Settings, assemble = assembled): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MEGABYTE,
    trustProxy: settings.trustedProxies,
    requestTimeout: MINUTE,
  });
  const app = await assemble(adapter, AppModule.with(settings));
  await app.register(multipart, {
    limits: { fileSize: settings.RAPOR_UPLOAD_LIMIT_MB * MEGABYTE, files: 1, fields: 13, fieldSize: 4096 },
  });
  const server = adapter.getInstance();
  server.addHook('onRoute', ({ url, method }) => mustStand(url, method));
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(HEADERS);
    if (isSecure(request, settings)) void reply.header('strict-transport-security', TLS_ONLY);
    done(isForeign(request, settings) ? new Refusal('foreign-origin') : undefined);
  });
  // After the body was read: what reads it would lose who looks.
  server.addHook('preValidation', (_request, _reply, done) => whileLooking(done));
  return app;
}
