import '../support/source-threads';
import { MOST_BYTES, MOST_JUDGEMENTS } from '../../src/api/assess-worker';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { ruleSets } from '../../src/domain/rules/registry';
import { MOST_PERIODS } from '../../src/ingestion/json-statement';
import { largeRequest } from '../support/large-request';
import { Service } from '../support/service';

const HOST = { host: '127.0.0.1:3000' };
const KILOBYTE = 1024;
let service: Service;

beforeAll(async () => (service = await Service.start()));
afterAll(() => service.stop());

const ask = (payload: object, query = '') =>
  service.app.inject({ method: 'POST', url: `/api/assess${query}`, headers: HOST, payload });

describe('POST /api/assess', () => {
  const all = ruleSets.length;
  const most = Math.floor(MOST_JUDGEMENTS / all);

  it.each<[object, string, string]>([
    [largeRequest(MOST_PERIODS + 1, 1), '30 tahun', 'one year too many'],
    [largeRequest(most + 1), 'tahun dikali peraturan', 'years times rule sets'],
    [{ ...largeRequest(1), rules: 'semua' }, 'daftar teks', 'rules that are no list'],
    [{ ...largeRequest(1), readings: [1] }, 'daftar teks', 'a reading that is no text'],
    [{ unit: {}, periods: [{ year: 2020, answers: many(10_000) }] }, '500 isian', 'unknown answers'],
  ])('refuses what is too much or unclear with 400 and a sentence: %#', async (body, words) => {
    const answer = await ask(body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ refused: [{ code: 'bad-request' }] });
    expect(answer.body).toContain(words);
    expect(answer.body.length).toBeLessThan(KILOBYTE);
  });

  it('refuses a way of telling that it does not know', async () => {
    const answer = await ask(largeRequest(1, 1), '?trace=2');
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('0 atau 1');
  });

  it('answers the most that may be asked within its bytes, and others before it', async () => {
    const answered: string[] = [];
    const large = ask(largeRequest(most)).then((answer) => (answered.push('large'), answer));
    const law = await service.get('/api/rules/perdep-06-2016');
    answered.push('law');
    expect(law.statusCode).toBe(200);
    const answer = await large;
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.rawPayload.length).toBeLessThan(MOST_BYTES);
    expect(answer.json<AssessmentResult[]>().map(({ periods }) => periods.length)).toEqual(
      ruleSets.map(() => most),
    );
    expect(answered).toEqual(['law', 'large']);
  });

  it('leaves out how values came about where that is not wanted, and nothing else', async () => {
    const [whole, bare] = [await ask(largeRequest(1, 1)), await ask(largeRequest(1, 1), '?trace=0')];
    const told = JSON.stringify(whole.json(), (key, value: unknown) => (key === 'trace' ? undefined : value));
    expect(JSON.stringify(bare.json())).toBe(told);
    expect(bare.rawPayload.length).toBeLessThan(whole.rawPayload.length);
  });
});

function many(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`tidak-ada-${at}`, 1]));
}
