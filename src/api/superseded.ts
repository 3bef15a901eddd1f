import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOfV1 } from '../web/problem';

/** Since when the address without a version is called old: 29 November 2026, as RFC 9745 writes a day. */
const SINCE = '@1795910400';

/** Where v1 answers what an old address answers, by the route as it is registered. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  '/api/assess': '/api/v1/trial-assessments',
  '/api/read': '/api/v1/mappings',
  '/api/statements/:statementId/restore': '/api/v1/statements/:statementId/restorations',
  '/api/intake/:id/settle': '/api/v1/intake/:id/settlements',
  '/api/intake/:id/retry': '/api/v1/intake/:id/retries',
  '/api/intake/:id/discard': '/api/v1/intake/:id/discards',
};

/** What is answered on without a version: the page and the document of the API themselves. */
const isDocs = (url: string): boolean => /^\/api\/docs(?:[-/?]|$)/.test(url);

/** Where v1 answers what a route answers. @param params what stands in the address */
function successorOf(route: string, params: Readonly<Record<string, string>>): string {
  const place = SUCCESSORS[route] ?? route.replace('/api/', '/api/v1/');
  return place.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** Says of the addresses without a version that they are old, and what stands in their place. Until when is not decided. */
export function superseded(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { url, routeOptions } = request;
  const route = routeOptions.url;
  if (route !== undefined && url.startsWith('/api/') && !isOfV1(url) && !isDocs(url)) {
    const params = paramsOf(request);
    void reply.header('deprecation', SINCE);
    void reply.header('link', `<${successorOf(route, params)}>; rel="successor-version"`);
  }
  done();
}

const paramsOf = ({ params }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]));
