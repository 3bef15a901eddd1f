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
  const data = DATA_SETS.get(route);
  if (data === undefined) return undefined;
  const area = query[data.area];
  const subjectId = typeof area === 'string' && area !== '' ? area.slice(0, 40) : NATION;
  return { subject: 'area', subjectId, details: { file: String(params[data.file]) } };
}

/** Where whole data sets are handed out, and what of the address names the set and its area. */
const DATA_SETS: ReadonlyMap<string, { readonly file: string; readonly area: string }> = new Map([
  ['/ekspor/:file', { file: 'file', area: 'wilayah' }],
  ['/api/v1/exports/:name', { file: 'name', area: 'area' }],
]);
