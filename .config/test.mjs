/**
 * `npm test`: set-up; build; all tests; type check and lint in one beside all of it; then, as the very last line,
 * `N passed, N failed`. A failed check counts as one each, and the rest still runs.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './setup/shell.mjs';
import { setup } from './setup/setup.mjs';

const { closingLine } = createRequire(import.meta.url)('./closing-line-reporter.cjs');
const countsFile = join(tmpdir(), `rapor-test-${process.pid}.json`);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a script of package.json as npm would, its output shown as it comes. */
function script(name, { args = [], env = {} } = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const command = [scripts[name], ...args.map((arg) => JSON.stringify(arg))].join(' ');
  return ended(command, [], { shell: true, env: { ...process.env, PATH: path, ...env } });
}

/** Whether a program ended well. Others may run beside it. */
function ended(command, args, options) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  return new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (status) => done(status === 0));
  });
}

/**
 * The tests need what is built: browsers load it. The build checks no type, since the lint does. With arguments, only the specs
 * that they name, each by itself.
 */
async function buildAndTest(args) {
  const own = (name, ...rest) => ended(process.execPath, [join(root, '.config', name), ...rest]);
  await Promise.all([
    check('build', () => own('build.mjs', '--checked')),
    check('sources for the tests', () => own('transpile.cjs')),
  ]);
  const name = args.length === 0 ? 'test:all' : 'test:each';
  addTestCounts(await script(name, { args, env: { RAPOR_TEST_COUNTS: countsFile } }));
}

/** On all processors for half a minute, beside the build and the first tests. */
async function lint() {
  await check('format', () => script('lint:format'));
  await check('types and lint', () => script('lint:code'));
}

/** Runs one check and says how long it took; a failure is counted and does not stop the others. */
async function check(name, job) {
  const start = performance.now();
  const passed = await job();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (!passed) counts.failed += 1;
  return passed;
}

function addTestCounts(passed) {
  try {
    const tests = JSON.parse(readFileSync(countsFile, 'utf8'));
    for (const key of Object.keys(counts)) counts[key] += tests[key];
    rmSync(countsFile, { force: true });
    // A run can fail without a failed test: then the run itself is the failure.
    if (!passed && tests.failed === 0) counts.failed += 1;
  } catch {
    counts.failed += 1;
  }
}

if (await check('setup', () => setup())) {
  await Promise.all([lint(), buildAndTest(process.argv.slice(2))]);
}
process.stdout.write(`${closingLine(counts)}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
