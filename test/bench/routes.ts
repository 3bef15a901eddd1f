import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFrom } from '../../src/settings';
import { createApp } from '../../src/web/app';
import type { Route } from '../fuzz/requests';

/** In place of what a bench is told: only says which routes there are, a line each. */
export const ROUTES = 'routes';
const ROUTE = 'route ';

/** Every route that the service has, asked of another process that runs this bench with `routes`: the bench itself only sends. */
export function routesOf(bench: string): Route[] {
  const told = execFileSync(process.execPath, [...process.execArgv, bench, ROUTES]);
  return told
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith(ROUTE))
    .map((line) => {
      const [, method = '', url = ''] = line.split(' ');
      return { method, url };
    });
}

/** What the other process says. */
export async function tellRoutes(): Promise<void> {
  const lines: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'rapor-routes-'));
  const app = await createApp(settingsFrom({ RAPOR_DATA: folder }), async (adapter, modules) => {
    adapter.getInstance().addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') lines.push(`${ROUTE}${each} ${url}`);
    });
    const { NestFactory } = await import('@nestjs/core');
    return NestFactory.create(modules, adapter, { logger: false });
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
