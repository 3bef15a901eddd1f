/**
 * `npm run lint:code`, or `node .config/lint.mjs PLACE…`: what stands in these files and folders, else everywhere, keeps the rules.
 * Everywhere the types are checked with it, as `npm run typecheck` does by itself: they are at hand for the rules that ask for them.
 *
 * oxlint looks at the text and asks tsgolint about the types. One rule tsgolint knows already and oxlint does not ask for yet: it
 * is asked for here, in the way that oxlint asks. As soon as `oxlint --rules` names it, the second half of this file can go.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root } from './setup/shell.mjs';

const RULE = 'no-unsafe-class-instance-assignment';

/** Classes of Nest that only describe options: it takes plain objects for them. */
const OPTIONS = /class `NestApplication(Context)?Options`/;

// A compiler in Go spends half of its time on clearing up after itself, if it may not keep more before it begins.
const env = { GOGC: '300', ...process.env };

const places = process.argv.slice(2);
const everywhere = ['--type-check', '.config', 'src', 'test'];
const passed = [keepsRules(places.length > 0 ? places : everywhere), givesInstances(places)];
process.exitCode = passed.every(Boolean) ? 0 : 1;

function keepsRules(where) {
  const config = join(root, '.config', 'oxlint.config.mjs');
  const { status } = node('oxlint/bin/oxlint', ['--config', config, '--format', 'unix', ...where], 'inherit');
  return status === 0;
}

/** Whether no plain object is given where an instance of a class is expected. */
function givesInstances(where) {
  const files = (where.length > 0 ? where : ['src', 'test']).flatMap(sourcesIn);
  if (files.length === 0) return true;
  const configs = [{ file_paths: files, rules: [{ name: RULE }] }];
  const asked = JSON.stringify({ version: 2, configs });
  const { status, stdout } = node('oxlint-tsgolint/bin/tsgolint.js', ['headless'], 'pipe', asked);
  const faults = messagesIn(stdout).filter(({ message }) => !OPTIONS.test(message.description));
  for (const fault of faults) process.stdout.write(`${shown(fault)}\n`);
  return status === 0 && faults.length === 0;
}

/** Each message: how many bytes it has, what it is, and itself as JSON. */
function messagesIn(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; at += 5 + bytes.readUInt32LE(at)) {
    found.push(JSON.parse(bytes.subarray(at + 5, at + 5 + bytes.readUInt32LE(at)).toString()));
  }
  return found;
}

function shown({ file_path: file, range, message }) {
  if (file === undefined || range === undefined) return JSON.stringify(message);
  const before = readFileSync(file).subarray(0, range.pos).toString();
  return `${relative(root, file)}:${before.split('\n').length}: ${message.description} [${RULE}]`;
}

/** The TypeScript files there, by their full path. */
function sourcesIn(place) {
  const path = resolve(place);
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
    : [path];
  return files.filter((file) => file.endsWith('.ts'));
}

function node(program, args, output, input = '') {
  const stdio = ['pipe', output, 'inherit'];
  const path = join(root, 'node_modules', program);
  return spawnSync(process.execPath, [path, ...args], { env, input, stdio, maxBuffer: 2 ** 28 });
}
