/**
 * `npm run lint:code`, or `node .config/lint.mjs PLACE…`: what stands in these files and folders, else everywhere, keeps the rules.
 * Everywhere the types are checked with it, as `npm run typecheck` does by itself: they are at hand for the rules that ask for them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup/shell.mjs';

// A compiler in Go spends half of its time on clearing up after itself, if it may not keep more before it begins.
const keeping = createRequire(import.meta.url)('./is-roomy.cjs')
  ? { GOGC: 'off', GOMEMLIMIT: '3GiB' }
  : { GOGC: '300' };

const places = process.argv.slice(2);
const everywhere = ['--type-check', '.config', 'src', 'test'];
process.exitCode = keepsRules(places.length > 0 ? places : everywhere) ? 0 : 1;

/** Oxlint looks at the text and asks tsgolint about the types; what that finds by one rule more is in a file (tsgolint.mjs). */
function keepsRules(where) {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-lint-'));
  try {
    const more = join(folder, 'more');
    const status = oxlint(where, more, startedIn(folder));
    const faults = existsSync(more) ? readFileSync(more, 'utf8') : '';
    process.stdout.write(faults);
    return status === 0 && faults === '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What oxlint starts in the place of tsgolint. Windows starts no script by its first line: there a command stands before it. */
function startedIn(folder) {
  const script = join(root, '.config', 'tsgolint.mjs');
  if (process.platform !== 'win32') return script;
  const command = join(folder, 'tsgolint.cmd');
  writeFileSync(command, `@"${process.execPath}" "${script}" %*\r\n`);
  return command;
}

function oxlint(where, more, tsgolint) {
  const program = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const config = join(root, '.config', 'oxlint.config.mjs');
  return spawnSync(process.execPath, [program, '--config', config, '--format', 'unix', ...where], {
    env: { ...keeping, ...process.env, OXLINT_TSGOLINT_PATH: tsgolint, RAPOR_LINT_MORE: more },
    stdio: 'inherit',
  }).status;
}
