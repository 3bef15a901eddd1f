import { join } from 'node:path';
import { SETTINGS, SettingsError, settingsFrom } from './settings';

function faultsOf(env: Record<string, string>): SettingsError['faults'] {
  try {
    settingsFrom(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('have a default for everything that is needed', () => {
    const settings = settingsFrom({});
    expect(settings).toMatchObject({ RAPOR_HOST: '127.0.0.1', RAPOR_PORT: 3000, RAPOR_BACKUP_DAYS: 14 });
    expect(settings.databaseFile).toBe(join('data', 'rapor.sqlite'));
    expect(settings.browser).toBeUndefined();
    expect(settings.DATABASE_URL).toBeUndefined();
  });

  it('take what is set, and an empty variable as not set', () => {
    const settings = settingsFrom({
      RAPOR_PORT: '8080',
      RAPOR_HOST: '',
      PUPPETEER_EXECUTABLE_PATH: '/bin/chrome',
    });
    expect([settings.RAPOR_PORT, settings.RAPOR_HOST, settings.browser]).toEqual([
      8080,
      '127.0.0.1',
      '/bin/chrome',
    ]);
  });

  it.each([
    ['RAPOR_PORT', 'abc'],
    ['RAPOR_PORT', '70000'],
    ['RAPOR_PORT', '80.5'],
    ['RAPOR_DATABASE_DRIVER', 'sqlite'],
    ['RAPOR_UPLOAD_LIMIT_MB', '0'],
    ['RAPOR_BACKUP_DAYS', '-1'],
    ['RAPOR_HOST', 'a b'],
  ])('refuse %s=%s', (variable, found) => {
    expect(faultsOf({ [variable]: found })).toEqual([
      { code: 'setting-invalid', variable, found, expected: expect.any(String) as string },
    ]);
  });

  it('name every fault at once', () => {
    expect(faultsOf({ RAPOR_PORT: 'x', RAPOR_BACKUP_DAYS: '0' })).toHaveLength(2);
  });

  it('never repeat what stands in DATABASE_URL, which may hold a password', () => {
    expect(JSON.stringify(faultsOf({ DATABASE_URL: 'mysql://me:secret@host/x' }))).not.toContain('secret');
  });

  it('are listed once each', () => {
    expect(new Set(SETTINGS.map(({ name }) => name)).size).toBe(SETTINGS.length);
  });
});
