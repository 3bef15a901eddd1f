import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { smaller } from './smaller';

const TEXT = 'Koperasi '.repeat(500);
const server = Fastify();
server.addHook('onSend', smaller);
server.get('/:type', ({ params }, reply) => {
  const { type } = params as { readonly type: string };
  void reply.type(type.replace('-', '/')).send(type === 'text-short' ? 'pendek' : TEXT);
});
afterAll(() => server.close());

const ask = (url: string, encodings?: string) =>
  server.inject({ url, headers: encodings === undefined ? {} : { 'accept-encoding': encodings } });

describe('an answer', () => {
  it.each<[string, string, boolean]>([
    ['/text-html', 'gzip, deflate, br', true],
    ['/text-html', 'br;q=1.0, gzip;q=0.8', true],
    ['/text-html', '*', true],
    ['/application-json', 'gzip', true],
    ['/text-html', 'gzip;q=0', false],
    ['/text-html', 'gzip;q=0.0, br', false],
    ['/text-html', 'br', false],
    ['/text-html', '', false],
    ['/application-pdf', 'gzip', false],
    ['/text-short', 'gzip', false],
  ])('of %s to whoever takes “%s” is smaller: %s', async (url, encodings, isSmaller) => {
    const answer = await ask(url, encodings);
    expect(answer.headers['content-encoding']).toBe(isSmaller ? 'gzip' : undefined);
    const bytes = isSmaller ? gunzipSync(answer.rawPayload) : answer.rawPayload;
    expect(bytes.toString()).toBe(url === '/text-short' ? 'pendek' : TEXT);
    expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length);
  });
});
