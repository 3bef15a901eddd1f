import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, tap, type Observable } from 'rxjs';
import { hashOf } from '../../../database/token';
import { Refusal } from '../../../domain/errors';
import { isRecord } from '../../../domain/records';
import { callerOf } from '../../../web/caller';
import { BEGINS, SENDS, STORES } from '../shape/marks';
import { RepliesService } from './replies.service';

const HEADER = 'idempotency-key';

/** The key under which a program sends something once. @throws Refusal `bad-request` (key-unclear) */
export function onceKey({ headers }: FastifyRequest): string | undefined {
  const key = headers[HEADER];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\w.:-]{1,200}$/.test(key)) return key;
  throw new Refusal('bad-request', { reason: 'key-unclear' });
}

/** Says where the job is that does what was begun, or what it is where nothing is left to be done. */
function locate({ url }: FastifyRequest, reply: FastifyReply, answer: unknown): void {
  if (!isRecord(answer)) return;
  const { job, id } = answer;
  const place = typeof job === 'string' ? `/api/v1/jobs/${job}` : `${url.replace(/\?.*/, '')}/${String(id)}`;
  void reply.header('location', place);
}

/** What an answer says that was given before. */
export function sayRepeated(reply: FastifyReply): void {
  void reply.header('idempotency-replayed', 'true');
}

/** Carries out once what stores something and is sent as JSON under a key. What comes with files says itself what it is. */
@Injectable()
export class Once implements NestInterceptor {
  constructor(
    private readonly marks: Reflector,
    private readonly replies: RepliesService,
  ) {}

  /** @throws Refusal as `RepliesService.once`, `bad-request` (key-unclear) */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const mark = (name: string): unknown => this.marks.get<unknown>(name, context.getHandler());
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const isAsked = mark(STORES) === true && mark(SENDS) === 'application/json';
    const key = isAsked ? onceKey(request) : undefined;
    const reply = http.getResponse<FastifyReply>();
    const answers =
      key === undefined
        ? next.handle()
        : from(this.answer(request, reply, key, () => lastValueFrom(next.handle())));
    return mark(BEGINS) === true ? answers.pipe(tap((answer) => locate(request, reply, answer))) : answers;
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const { method, url, body } = request;
    const fingerprint = hashOf(`${method} ${url}\n${JSON.stringify(body)}`);
    const outcome = await this.replies.once(callerOf(request), key, fingerprint, work);
    if (outcome.isRepeated) sayRepeated(reply);
    return outcome.answer;
  }
}
