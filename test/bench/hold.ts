import { monitorEventLoopDelay } from 'node:perf_hooks';
import { assessingThread } from '../../src/api/assessing.service';
import { ruleSets } from '../../src/domain/rules/registry';
import { largeRequest } from '../support/large-request';
import { Service } from '../support/service';

const HOST = { host: '127.0.0.1:3000' };
const LOADER = require.resolve('../../.config/swc-register.cjs');

/** How long the thread that serves everybody is held at most while the most that may be asked is assessed. */
export async function benchHold(): Promise<string> {
  assessingThread.execArgv = ['-r', LOADER];
  const service = await Service.start();
  const ask = (payload: object) =>
    service.app.inject({ method: 'POST', url: '/api/assess', headers: HOST, payload });
  await ask(largeRequest(1));
  const held = monitorEventLoopDelay({ resolution: 1 });
  const start = performance.now();
  held.enable();
  const { rawPayload } = await ask(largeRequest(Math.floor(100 / ruleSets.length)));
  held.disable();
  const took = performance.now() - start;
  await service.stop();
  const size = (rawPayload.length / 1024 / 1024).toFixed(1);
  return `web thread held by the largest assessment (${size} MiB, ${(took / 1000).toFixed(1)} s): at most ${(held.max / 1e6).toFixed(0)} ms`;
}
