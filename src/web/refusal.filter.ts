import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/errors';
import type { RefusalCode } from '../domain/errors';
import { codeOf } from '../domain/error-code';
import { notStored, refusalSentence } from '../rendering/messages';
import { render } from '../rendering/templates';
import { isOfV1, problemOf, statusOf } from './problem';
import { Routes } from './routes';
import { signInAddress } from './sign-in-address';
import { statusOfRefusal } from './statuses';

/** After how many seconds whoever found the service too busy, or the same request running, may come back. */
const PATIENCE = 5;
const COME_BACK: readonly string[] = ['busy', 'key-in-use', 'printing-failed'] satisfies RefusalCode[];

/** The one place where what went wrong becomes an HTTP status and a page, or JSON for a program. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger(RefusalFilter.name);

  constructor(private readonly routes: Routes) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    if (isOurs(error)) this.logger.error(error instanceof Error ? error.stack : error);
    if (isOfV1(request.url)) {
      this.tellProblem(error, request, reply);
      return;
    }
    const { status, code, sentence } = answerOf(error);
    void reply.status(status);
    if (COME_BACK.includes(code)) void reply.header('retry-after', String(PATIENCE));
    if (request.url.startsWith('/api/')) {
      void reply.send({ refused: [{ code, message: sentence }] });
      return;
    }
    const signIn =
      error instanceof Refusal && code === 'sign-in-needed'
        ? signInAddress(request, error.values['shared'])
        : undefined;
    if (signIn !== undefined) {
      void reply.redirect(signIn, 303);
      return;
    }
    const again = COME_BACK.includes(code) && request.method === 'GET' ? request.url : undefined;
    void reply
      .type('text/html; charset=utf-8')
      .send(render('pages/refused', { title: 'Tidak dapat dijalankan', sentence, again }));
  }

  private tellProblem(error: unknown, { url, method }: FastifyRequest, reply: FastifyReply): void {
    const allowed = this.routes.allowed(url);
    const problem = problemOf(error, allowed.includes(method) ? [] : allowed);
    const { code, status } = problem;
    if (code === 'method-not-allowed') void reply.header('allow', allowed.join(', '));
    if (COME_BACK.includes(code)) void reply.header('retry-after', String(PATIENCE));
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply.status(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}

/** Whether it is a bug of ours, or of what we stand on: those are written down. */
const isOurs = (error: unknown): boolean => !(error instanceof Refusal) && statusOf(error) >= 500;

function answerOf(error: unknown): { status: number; code: string; sentence: string } {
  if (error instanceof Refusal)
    return { status: statusOfRefusal(error), code: error.code, sentence: refusalSentence(error) };
  const status = statusOf(error);
  if (status === 413) {
    return {
      status,
      code: 'file-refused',
      sentence: 'Berkas ini terlalu besar; kecilkan dahulu, dan untuk laporan kirim buku kerjanya saja.',
    };
  }
  if (status === 404)
    return { status, code: 'not-found', sentence: 'Halaman ini tidak ada; kembali ke beranda.' };
  if (status < 500)
    return { status, code: 'bad-request', sentence: refusalSentence({ code: 'bad-request', values: {} }) };
  const unwritten = notStored(codeOf(error));
  if (unwritten !== undefined) return { status: 507, code: 'not-stored', sentence: unwritten };
  return { status: 500, code: 'bug', sentence: refusalSentence({ code: 'bug', values: {} }) };
}

declare module '../rendering/templates' {
  interface Views {
    'pages/refused': {
      readonly title: string;
      readonly sentence: string;
      /** The address to ask for again, where waiting helps. */
      readonly again: string | undefined;
    };
  }
}
