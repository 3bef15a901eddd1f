import '../support/source-threads';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '../../src/settings';
import { Service } from '../support/service';
import { untilEnd } from '../support/until-end';

/** What the environment of the test says meanwhile; put back afterwards. */
const SAID = { RAPOR_DATA: mkdtempSync(join(tmpdir(), 'rapor-elsewhere-')), RAPOR_UPLOAD_LIMIT_MB: '100' };
const before = Object.keys(SAID).map((name) => [name, process.env[name]] as const);

beforeAll(() => Object.assign(process.env, SAID));

afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  rmSync(SAID.RAPOR_DATA, { recursive: true, force: true });
});

describe('the service', () => {
  const own = untilEnd();

  it('stands on the settings it was given, whatever the environment says', async () => {
    const service = own(await Service.start({ RAPOR_UPLOAD_LIMIT_MB: '1' }), (each) => each.stop());
    expect(service.app.get(Settings, { strict: false })).toBe(service.settings);
    const tooLarge = { filename: 'besar.csv', content: Buffer.alloc(1024 * 1024 + 1, 'a') };
    expect((await service.upload({ kind: 'ksp' }, tooLarge)).statusCode).toBe(413);
    expect(existsSync(service.settings.databaseFile)).toBe(true);
    expect(readdirSync(SAID.RAPOR_DATA)).toEqual([]);
  });
});
