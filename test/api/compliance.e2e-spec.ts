import '../support/source-threads';
import { HOST, Service } from '../support/service';

let service: Service;
beforeAll(async () => {
  service = await Service.start();
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
