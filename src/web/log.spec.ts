import { Logger } from '@nestjs/common';
import { settingsFrom } from '../settings';
import { loggerOf } from './log';

describe('the log', () => {
  it.each(['text', 'json'])('as %s tells what goes wrong, also after it was silent', (RAPOR_LOG) => {
    const written: string[] = [];
    const take = (text: unknown): boolean => written.push(String(text)) > 0;
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(take),
    );
    Logger.overrideLogger(false);
    new Logger('uji').error('tidak terdengar');
    Logger.overrideLogger(loggerOf(settingsFrom({ RAPOR_LOG })));
    new Logger('uji').error('kabel putus');
    new Logger('uji').log('tidak penting');
    for (const spy of spies) spy.mockRestore();
    expect(written.join('')).toContain('kabel putus');
    expect(written.join('')).not.toMatch(/tidak terdengar|tidak penting/);
    if (RAPOR_LOG === 'json') expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 'error' });
  });
});
