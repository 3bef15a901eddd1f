import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../domain/access/caller';

/** Says who sent a request. Until there are accounts everybody who reaches the service sits at the computer it runs on. */
@Injectable()
export class WhoCalls {
  of(_request: FastifyRequest): Caller | Promise<Caller> {
    return { id: 'local', role: 'official', units: 'all', areas: 'all' };
  }
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Keeps who sent a request and from where, for those who answer it: done once, by the guard. */
export function keepCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, { ...caller, from: request.ip });
}

/** The caller of the request, as the guard found out. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callers.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw new Error('a request is answered of which nobody asked who calls');
  return caller;
});
