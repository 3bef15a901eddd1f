import '../support/source-threads';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AccountsService } from '../../src/auth/accounts.service';
import { ApiKeysService } from '../../src/auth/api-keys.service';
import { NATION } from '../../src/domain/area/area';
import { callerOf } from '../../src/domain/access/grant';
import { isRecord } from '../../src/domain/records';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';

const run = promisify(execFile);
const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache');
const TSC = join(ROOT, 'node_modules/tsc7/bin/tsc');
const GENERATOR = join(ROOT, 'node_modules/openapi-typescript/bin/cli.js');
const STRICT = [
  '--ignoreConfig',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--skipLibCheck',
  '--types',
  'node',
];
const WORKBOOK = join(ROOT, 'fixtures/workbooks/ksp-a-2009-2010.xlsx');

let service: Service;
let folder: string;

beforeAll(async () => {
  service = await Service.start({ RAPOR_HOST: '127.0.0.1' });
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'client-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await service.stop();
});

/** @throws Error with what it printed, where it does not end well */
async function node(...args: readonly string[]): Promise<string> {
  try {
    return (await run(process.execPath, [...args], { cwd: folder })).stdout;
  } catch (error) {
    throw new Error(isRecord(error) ? `${String(error['stdout'])}\n${String(error['stderr'])}` : 'not run');
  }
}

/** A key of an official of the whole country. */
async function newKey(): Promise<string> {
  const grant = { role: 'official' as const, units: [], areas: [NATION] };
  const app = { strict: false };
  await service.app
    .get(AccountsService, app)
    .invite(LOCAL, { id: 'program', name: 'Program', grants: [grant] });
  const caller = callerOf('program', grant);
  return service.app.get(ApiKeysService, app).make(caller, { name: 'klien', scope: 'write', days: 1 });
}

/** Makes the types of the client from the document, and a program of both; where they do not fit, that says so. */
async function compiled(): Promise<string> {
  writeFileSync(join(folder, 'document.json'), (await service.get('/api/docs-json')).body);
  await node(GENERATOR, 'document.json', '-o', 'schema.ts');
  copyFileSync(join(ROOT, 'fixtures/api/client.ts'), join(folder, 'client.ts'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const how = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom,dom.iterable'];
  await node(TSC, ...STRICT, ...how, 'client.ts');
  return join(folder, 'client.js');
}

describe('a client made of the document', () => {
  it('fits a program that is checked by the compiler, and asks the real service by its key', async () => {
    const program = await compiled();
    const key = await newKey();
    const origin = await service.listen();
    expect(JSON.parse(await node(program, origin, key, WORKBOOK))).toEqual({
      ...{ role: 'official', name: 'KSP A', stage: 'draft', refused: 'unit-not-found', again: null },
      least: expect.stringMatching(/^\d+(\.\d+)?$/) as unknown,
    });
    const again = JSON.parse(await node(program, origin, key, WORKBOOK)) as { again: string };
    expect(again.again).toBe('true');
  });

  it('is told by the compiler what the document does not have', async () => {
    const wrong =
      "import type { paths } from './schema.js';\nexport type None = paths['/api/v1/tidak-ada'];\n";
    writeFileSync(join(folder, 'wrong.ts'), wrong);
    const how = ['--module', 'nodenext', '--noEmit'];
    await expect(node(TSC, ...STRICT, ...how, 'wrong.ts')).rejects.toThrow('/api/v1/tidak-ada');
  });
});
