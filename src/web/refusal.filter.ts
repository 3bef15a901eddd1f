import { Catch, HttpException, HttpStatus, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/errors';
import type { RefusalCode } from '../domain/errors';
import { codeOf } from '../domain/error-code';
import { isRecord } from '../domain/records';
import { notStored, refusalSentence } from '../rendering/messages';
import { render } from '../rendering/templates';

const STATUS: Record<RefusalCode, HttpStatus> = {
  'unit-not-found': HttpStatus.NOT_FOUND,
  'statement-not-found': HttpStatus.NOT_FOUND,
  'assessment-not-found': HttpStatus.NOT_FOUND,
  'upload-not-found': HttpStatus.NOT_FOUND,
  'filing-not-found': HttpStatus.NOT_FOUND,
  'concern-not-found': HttpStatus.NOT_FOUND,
  'paper-not-found': HttpStatus.NOT_FOUND,
  'paper-refused': HttpStatus.CONFLICT,
  'office-refused': HttpStatus.UNPROCESSABLE_ENTITY,
  'filing-closed': HttpStatus.CONFLICT,
  'unit-ended': HttpStatus.CONFLICT,
  'step-refused': HttpStatus.CONFLICT,
  'no-rule-set-in-force': HttpStatus.UNPROCESSABLE_ENTITY,
  'unknown-rule-set': HttpStatus.UNPROCESSABLE_ENTITY,
  'unknown-reading': HttpStatus.UNPROCESSABLE_ENTITY,
  'unknown-kind': HttpStatus.UNPROCESSABLE_ENTITY,
  'file-refused': HttpStatus.UNPROCESSABLE_ENTITY,
  'no-file': HttpStatus.BAD_REQUEST,
  'no-browser': HttpStatus.SERVICE_UNAVAILABLE,
  'printing-failed': HttpStatus.SERVICE_UNAVAILABLE,
  'backup-not-valid': HttpStatus.UNPROCESSABLE_ENTITY,
  'copy-refused': HttpStatus.UNPROCESSABLE_ENTITY,
  'register-refused': HttpStatus.UNPROCESSABLE_ENTITY,
  'no-peers': HttpStatus.NOT_FOUND,
  'group-not-found': HttpStatus.NOT_FOUND,
  'view-not-found': HttpStatus.NOT_FOUND,
  'own-group-refused': HttpStatus.UNPROCESSABLE_ENTITY,
  'area-not-found': HttpStatus.NOT_FOUND,
  'job-not-found': HttpStatus.NOT_FOUND,
  'release-not-found': HttpStatus.NOT_FOUND,
  'release-refused': HttpStatus.UNPROCESSABLE_ENTITY,
  'account-not-found': HttpStatus.NOT_FOUND,
  'account-refused': HttpStatus.UNPROCESSABLE_ENTITY,
  'sign-in-needed': HttpStatus.UNAUTHORIZED,
  'key-refused': HttpStatus.UNAUTHORIZED,
  'key-only-reads': HttpStatus.FORBIDDEN,
  'accounts-needed': HttpStatus.FORBIDDEN,
  'too-many-attempts': HttpStatus.TOO_MANY_REQUESTS,
  'form-expired': HttpStatus.FORBIDDEN,
  'not-for-role': HttpStatus.FORBIDDEN,
  'officials-only': HttpStatus.FORBIDDEN,
  'administrators-only': HttpStatus.FORBIDDEN,
  'foreign-origin': HttpStatus.FORBIDDEN,
  busy: HttpStatus.SERVICE_UNAVAILABLE,
  'cannot-start': HttpStatus.SERVICE_UNAVAILABLE,
  'bad-request': HttpStatus.BAD_REQUEST,
};

/** After how many seconds whoever found the service busy may come back. */
const PATIENCE = 5;

/** The one place where what went wrong becomes an HTTP status and a page, or JSON for a program. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger(RefusalFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const { status, code, sentence } = this.answer(error);
    void reply.status(status);
    if (code === 'busy') void reply.header('retry-after', String(PATIENCE));
    if (request.url.startsWith('/api/')) {
      void reply.send({ refused: [{ code, message: sentence }] });
      return;
    }
    if (code === 'sign-in-needed' && request.method === 'GET') {
      void reply.redirect(`/akun/masuk?${new URLSearchParams({ ke: request.url }).toString()}`, 303);
      return;
    }
    void reply
      .type('text/html; charset=utf-8')
      .send(render('pages/refused', { title: 'Tidak dapat dijalankan', sentence }));
  }

  private answer(error: unknown): { status: number; code: string; sentence: string } {
    if (error instanceof Refusal) {
      return { status: STATUS[error.code], code: error.code, sentence: refusalSentence(error) };
    }
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
    if (status < 500) {
      return { status, code: 'bad-request', sentence: refusalSentence({ code: 'bad-request', values: {} }) };
    }
    this.logger.error(error instanceof Error ? error.stack : error);
    const unwritten = notStored(codeOf(error));
    if (unwritten !== undefined) return { status: 507, code: 'not-stored', sentence: unwritten };
    return {
      status: 500,
      code: 'bug',
      sentence: 'Terjadi kesalahan pada program; kejadiannya sudah dicatat. Coba sekali lagi.',
    };
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = isRecord(error) ? error['statusCode'] : undefined;
  return typeof status === 'number' ? status : 500;
}

declare module '../rendering/templates' {
  interface Views {
    'pages/refused': { readonly title: string; readonly sentence: string };
  }
}
