import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { ReadingsService, type Looked } from '../audit/readings.service';
import { onlyLooks } from '../domain/access/looks';
import { NATION } from '../domain/area/area';
import { callerOf } from './caller';
import { standingOf } from './guards/subjects';
import { today } from './today';

type Asked = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>;

/** Sees to it that it is written down when officials look at figures of others: pages, papers and data of a subject, and whole data sets. */
@Injectable()
export class ReadingTrail implements NestInterceptor {
  constructor(private readonly readings: ReadingsService) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Asked>();
    const looked = onlyLooks(request.method) ? lookedAt(request) : undefined;
    if (looked) await this.readings.note(callerOf(request), looked, today());
    return next.handle();
  }
}

/** Undefined where no figures of a unit are shown. */
function lookedAt({ routeOptions, params, query }: Asked): Looked | undefined {
  const route = routeOptions.url ?? '';
  const standing = standingOf(route);
  if (standing?.standing === 'subject')
    return { subject: standing.is, subjectId: String(params[standing.param]) };
  if (route !== '/ekspor/:file') return undefined;
  const { wilayah } = query;
  const subjectId = typeof wilayah === 'string' && wilayah !== '' ? wilayah.slice(0, 40) : NATION;
  return { subject: 'area', subjectId, details: { file: String(params['file']) } };
}
