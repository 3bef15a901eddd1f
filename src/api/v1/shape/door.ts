import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Refusal } from '../../../domain/errors';
import { GIVES, SENDS } from './marks';

/** Turns away who cannot read what is answered, and what is sent in a form that is not read. */
@Injectable()
export class Door implements NestInterceptor {
  constructor(private readonly marks: Reflector) {}

  /** @throws Refusal `not-acceptable`, `unsupported-media-type` */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const gives = this.marks.get<string | undefined>(GIVES, context.getHandler()) ?? 'application/json';
    const sends = this.marks.get<string | undefined>(SENDS, context.getHandler());
    if (!accepts(headers.accept, gives)) throw new Refusal('not-acceptable', { expected: gives });
    if (sends !== undefined && typeIn(headers['content-type']) !== sends)
      throw new Refusal('unsupported-media-type', { expected: sends });
    return next.handle();
  }
}

const typeIn = (header = ''): string => (header.split(';')[0] ?? '').trim().toLowerCase();

/** Whether who sends this header can read a type; a refusal is a problem, which is JSON too. */
function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header.trim() === '') return true;
  const [family = ''] = type.split('/');
  const taken = header.split(',').filter((each) => !/;\s*q=0(?:\.0*)?\s*(?:;|$)/.test(each));
  return taken
    .map(typeIn)
    .some((each) => ['*/*', `${family}/*`, type, 'application/problem+json'].includes(each));
}
