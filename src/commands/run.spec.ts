import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { said } from '../../test/support/said';
import { programOf, runCommand } from './run';

const program = programOf(() => undefined);
const commands = program.commands.map((each) => ({ name: each.name(), command: each }));

describe('a command line that cannot be carried out', () => {
  it.each([
    [['hapus'], 'Perintah "hapus" tidak dikenal.', 'another command'],
    [['assess'], 'Sebutkan BERKAS.', 'no file'],
    [['assess', 'a.xlsx', '--tidak-ada'], 'Pilihan "--tidak-ada" tidak dikenal.', 'another option'],
    [['assess', 'a.xlsx', '--kind'], 'Pilihan "--kind JENIS" perlu isi.', 'an option without its value'],
    [['backup', 'a', 'b'], 'Ada kata yang berlebih.', 'one word too many'],
    [['assess', 'a.xlsx', '--kind', 'bank'], 'Jenis "bank" tidak dikenal.', 'a kind that is none'],
    [['worksheet', 'a.xlsx'], 'Sebutkan berkas laporan, lalu nama berkas hasil', 'an output without input'],
    [['export'], 'Sebutkan satu nama berkas hasil.', 'no file where the dictionary is not asked for'],
  ])('%j is told: %s', async (args, sentence) => {
    const ran = await said(() => runCommand(args));
    expect(ran).toMatchObject({ value: 2, out: '' });
    expect(ran.err).toContain(sentence);
    expect(ran.err).not.toMatch(/error:|^\s+at /m);
  });

  it('says how the command is called that it was', async () => {
    const { err } = await said(() => runCommand(['backup']));
    expect(err).toBe('Sebutkan BERKAS.\nPemakaian: rapor backup BERKAS\n');
  });
});

describe('help', () => {
  it.each([[['--help']], [['help']], [['assess', '--help']], [['help', 'assess']]])(
    '%j is answered in Indonesian with status 0',
    async (args) => {
      const ran = await said(() => runCommand(args));
      expect(ran).toMatchObject({ value: 0, err: '' });
      expect(ran.out).toContain('Pemakaian: rapor');
      expect(ran.out).not.toMatch(/usage|options|arguments|display help|default:/i);
    },
  );

  it('of everything is given, with status 0, to whoever names no command', async () => {
    const ran = await said(() => runCommand([]));
    expect(ran).toMatchObject({ value: 0, out: '' });
    for (const { name } of commands) expect(ran.err).toMatch(new RegExp(`^ +${name} `, 'm'));
  });

  it.each(commands)('of $name explains each word and option', ({ command }) => {
    const unexplained = [...command.registeredArguments, ...command.options].filter(
      ({ description }) => description === '',
    );
    expect(unexplained).toEqual([]);
  });
});

describe('the README of the commands', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');

  it.each(commands)('names $name with all its options', ({ name, command }) => {
    const row = readme.split('\n').filter((line) => new RegExp(`\`${name}[ \`]`).test(line));
    expect(row.length).toBeGreaterThan(0);
    const missing = command.options.filter(({ long }) => !row.join('').includes(long ?? ''));
    expect(missing.map(({ long }) => long)).toEqual([]);
  });
});
