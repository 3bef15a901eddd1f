import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { ruleSets } from '../../src/domain/rules/registry';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { LOCAL } from '../support/caller';
import { largeRequest } from '../support/large-request';
import { Service } from '../support/service';
import { closeWorkers, workThread } from '../../src/assessments/work-threads';
import { webThread } from './of-process';

const YEARS = 10;
/** Every page of an assessment and of its unit that works something out. */
const OF_ASSESSMENT = [
  '',
  '/rasio/kurang',
  '/rasio/andai',
  '/rasio/aturan',
  '/rasio/berubah',
  '/sejenis',
  '/ringkas',
  '/laporan',
];
const OF_UNIT = ['', '/tren'];

async function stored(service: Service, name: string): Promise<string[]> {
  const { unit, periods } = largeRequest(YEARS, 1, 2013);
  const content = Buffer.from(JSON.stringify({ unit: { ...unit, name }, periods }));
  const at = (await service.store({}, { filename: 'x.json', content })).replace(/[?#].*/, '');
  const { statement } = await service.app
    .get(AssessmentsService, { strict: false })
    .get(LOCAL, at.split('/')[2] ?? '');
  const ofUnit = OF_UNIT.map((page) => `/unit/${statement.unitId}${page}`);
  return [
    ...OF_ASSESSMENT.map((page) => at + page),
    ...ofUnit,
    ...ruleSets.slice(0, 3).map(({ id }) => `/aturan/${id}`),
  ];
}

/** How long each page holds the thread that serves everybody when it is opened for the first time, in milliseconds. */
export async function benchWalk(): Promise<string> {
  workThread.execArgv = ['-r', require.resolve('../../.config/swc-register.cjs')];
  const service = await Service.start();
  for (const url of await stored(service, 'KSP Pemanasan')) await service.get(url);
  const told: string[] = [];
  for (const url of await stored(service, 'KSP Dingin')) {
    await pause(50);
    const held = monitorEventLoopDelay({ resolution: 1 });
    held.enable();
    const before = webThread();
    const { statusCode } = await service.get(url);
    const computed = webThread() - before;
    await pause(5);
    held.disable();
    told.push(
      `${url.replace(/[\w-]{20,}/, '…')} ${statusCode} computed ${computed.toFixed(0)}, held ${(held.max / 1e6).toFixed(0)}`,
    );
  }
  await service.stop();
  await closeWorkers();
  return `pages of ${YEARS} years opened for the first time, ms of the web thread: ${told.join('; ')}`;
}
