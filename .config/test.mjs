/**
 * `npm test`: set-up, lint, type check, build, all tests; then, as the very last line, `N passed, N failed`.
 * A failed set-up, lint, type check or build counts as one failed check each, and the rest still runs.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { build } from './build.mjs';
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
  const options = { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] };
  return spawnSync(command, { ...options, env: { ...process.env, PATH: path, ...env } }).status === 0;
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
  await check('lint', () => {
    const results = [script('lint:code'), script('lint:format')];
    return results.every(Boolean);
  });
  if (await check('typecheck', () => script('typecheck'))) await check('build', () => build());
  const args = process.argv.slice(2);
  addTestCounts(script('test:all', { args, env: { RAPOR_TEST_COUNTS: countsFile } }));
}
process.stdout.write(`${closingLine(counts)}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
