import { largeRequest } from '../support/large-request';
import { Service } from '../support/service';

const YEARS = 5;
const TIMES = 20;

/** The pages of one assessment, behind its address. */
const PAGES = [
  '',
  '/rasio',
  '/rasio/kurang',
  '/rasio/andai',
  '/rasio/aturan',
  '/rasio/berubah',
  '/sejenis',
  '/rasio/1.1',
];

/** Milliseconds of computing that asking for an address costs, on the average of so many times. */
async function costOf(service: Service, url: string, times: number): Promise<string> {
  const before = process.cpuUsage();
  for (let at = 0; at < times; at += 1) await service.get(url);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000 / times).toFixed(0);
}

/** What each page of a stored assessment of five years costs the thread that serves everybody, first and again. */
export async function benchPages(): Promise<string> {
  const service = await Service.start();
  const { unit, periods } = largeRequest(YEARS, 1, 2016);
  const content = Buffer.from(JSON.stringify({ unit, periods }));
  const at = (await service.store({}, { filename: 'x.json', content })).replace(/[?#].*/, '');
  const costs: string[] = [];
  for (const page of PAGES) {
    const first = await costOf(service, at + page, 1);
    costs.push(`${page || '/'} ${first} then ${await costOf(service, at + page, TIMES)}`);
  }
  await service.stop();
  return `pages of an assessment of ${YEARS} years, ms of computing: ${costs.join(', ')}`;
}
