import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FAULTS_OF_JAVASCRIPT, FAULTS_OF_PURITY, FAULTS_OF_TYPESCRIPT } from './lint-faults';

const root = join(__dirname, '../..');

/** The linter reads no further in a file that could not be loaded; Node and the compiler say it as well. */
const REFUSED = ['no-delete-var', 'no-dupe-args', 'no-nonoctal-decimal-escape', 'no-octal', 'no-with'];

let place: string;
let said: readonly string[];

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'rapor-lint-'));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  write('tsconfig.json', readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  writeAll('.config', 'mjs', FAULTS_OF_JAVASCRIPT);
  writeAll('src', 'ts', FAULTS_OF_TYPESCRIPT);
  writeAll('src/domain', 'ts', FAULTS_OF_PURITY);
  write('src/clean.ts', 'export const a = 1;\n');
  write('src/directive.ts', '// oxlint-disable-next-line no-console\nexport const a = 1;\n');
  write('src/instance.ts', 'class A { b = 1; }\nexport const c: A = { b: 1 };\n');
  said = lint();
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  const path = join(place, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function writeAll(folder: string, ending: string, faults: Readonly<Record<string, string>>): void {
  for (const [rule, fault] of Object.entries(faults)) write(`${folder}/${rule}.${ending}`, `${fault}\n`);
}

function lint(): string[] {
  const script = join(root, '.config/lint.mjs');
  const { stdout } = spawnSync(process.execPath, [script, '.config', 'src'], {
    cwd: place,
    encoding: 'utf8',
  });
  return stdout.split('\n').map((line) => line.replaceAll('\\', '/'));
}

/** The rules that this file was told to break, or what else was said of it. */
const saidOf = (file: string): string[] =>
  said
    .filter((line) => line.startsWith(`${file}:`) || line.includes(`/${file}:`))
    .map((line) => /\(([a-z-]+)\)\]$|\[([a-z-]+)\]$/.exec(line)?.slice(1).find(Boolean) ?? line);

describe('the linter finds what breaks', () => {
  it.each(Object.keys(FAULTS_OF_JAVASCRIPT).filter((rule) => !REFUSED.includes(rule)))('%s', (rule) => {
    expect(saidOf(`.config/${rule}.mjs`)).toContain(rule);
  });

  it.each(Object.keys(FAULTS_OF_TYPESCRIPT))('%s, with the types', (rule) => {
    expect(saidOf(`src/${rule}.ts`)).toContain(rule);
  });

  it.each(Object.keys(FAULTS_OF_PURITY))('%s, in a pure room', (rule) => {
    expect(saidOf(`src/domain/${rule}.ts`)).toContain(rule);
  });

  it.each(REFUSED)('%s, as text that cannot be read', (rule) => {
    expect(saidOf(`.config/${rule}.mjs`).join()).toMatch(/\[Error\]$/);
  });

  it('the rule that is asked for apart', () => {
    expect(saidOf('src/instance.ts')).toEqual(['no-unsafe-class-instance-assignment']);
  });

  it('a leave to break a rule that nothing breaks', () => {
    expect(saidOf('src/directive.ts').join()).toContain('Unused oxlint-disable directive');
  });

  it('nothing where nothing is wrong', () => {
    expect(saidOf('src/clean.ts')).toEqual([]);
  });
});

describe('beside the linter', () => {
  const files = (folder: string, ending: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => `${folder}/${file}`);

  it('scripts that are no modules are strict, so that Node refuses what the linter cannot see in them', () => {
    const loose = files('.config', '.cjs').filter(
      (file) => !readFileSync(join(root, file), 'utf8').startsWith("'use strict';"),
    );
    expect(loose).toEqual([]);
  });

  it('void throws away what a call gave, and nothing else', () => {
    const useless = /(?<![|&<:]\s?)\bvoid [\w.$?!]+\s*[;,)]/;
    const found = ['src', 'test']
      .flatMap((folder) => files(folder, '.ts'))
      .filter(
        (file) => !file.endsWith('lint-faults.ts') && useless.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(found).toEqual([]);
  });
});
