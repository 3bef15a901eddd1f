import '../support/source-threads';
import { HOST, Service } from '../support/service';

let service: Service;
beforeAll(async () => {
  service = await Service.start({ RAPOR_API_REQUESTS: '10' });
});
afterAll(() => service.stop());

const statement = {
  unit: { name: 'KSP A', kind: 'ksp', loop: 'open' },
  periods: [{ year: 2024, figures: { 'total-assets': '1000' } }],
};

/** What is said of the loop, or that nothing is said of what the law demands beside the score. */
async function loopOf(query: string): Promise<unknown> {
  const { statusCode, body } = await service.app.inject({
    ...{ method: 'POST', url: `/api/assess${query}`, payload: statement, headers: HOST },
  });
  if (statusCode !== 200) return statusCode;
  const [result] = JSON.parse(body) as { periods: { compliance?: { code: string; loop: string }[] }[] }[];
  return result?.periods[0]?.compliance?.find(({ code }) => code === 'loop')?.loop ?? 'not asked';
}

describe('what the law demands beside the score', () => {
  it.each([
    ['', 'not asked', 'the settings do not ask'],
    ['?kepatuhan=ya', 'open', 'it was asked for'],
    ['?kepatuhan=tidak', 'not asked', 'it was asked not to'],
    ['?kepatuhan=mungkin', 400, 'neither yes nor no'],
  ])('is told of a statement that is not stored, %j → %j: %s', async (query, expected, _why) => {
    expect(await loopOf(query)).toBe(expected);
  });
});

describe('an account that asks the public API too often', () => {
  it('is told how much is left and when it may go on, and the rest of the service is open to it', async () => {
    const answers = [];
    for (let at = 0; at < 11; at += 1) answers.push(await service.get('/api/v1/rules'));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array<number>(10).fill(200), 429]);
    const left = answers.map(({ headers }) => /r=(\d+);t=\d+$/.exec(String(headers['ratelimit']))?.[1]);
    expect(left).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1', '0', '0']);
    const last = answers.at(-1);
    expect(last?.json()).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await service.get('/aturan')).statusCode).toBe(200);
  });
});
