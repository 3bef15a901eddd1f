#!/usr/bin/env node
/**
 * Stands where oxlint looks for tsgolint, which looks at the types: asks it for one rule more, that it knows and oxlint does not
 * ask for yet, so that the types are worked out once. As soon as `oxlint --rules` names the rule, this file can go.
 */
import { spawnSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const RULE = 'no-unsafe-class-instance-assignment';

/** Classes of Nest that only describe options: it takes plain objects for them. */
const OPTIONS = /class `NestApplication(Context)?Options`/;

const asked = JSON.parse(readFileSync(0, 'utf8'));
for (const { rules } of asked.configs) rules.push({ name: RULE });

const ending = process.platform === 'win32' ? '.exe' : '';
const program = `@oxlint-tsgolint/${process.platform}-${process.arch}/tsgolint${ending}`;
const { status, stdout } = spawnSync(createRequire(import.meta.url).resolve(program), process.argv.slice(2), {
  input: JSON.stringify(asked),
  stdio: ['pipe', 'pipe', 'inherit'],
  maxBuffer: 2 ** 28,
});

const messages = [...messagesIn(stdout)];
const more = messages.filter(({ said }) => said.rule === RULE);
// Oxlint passes over what it did not ask for.
writeFileSync(process.env.RAPOR_LINT_MORE, more.filter(isFault).map(shown).join(''));
writeFileSync(1, Buffer.concat(messages.filter(({ said }) => said.rule !== RULE).map(({ bytes }) => bytes)));
process.exitCode = status ?? 1;

/** Each message: how many bytes it has, what it is, and itself as JSON. */
function* messagesIn(bytes) {
  for (let at = 0; at < bytes.length;) {
    const end = at + 5 + bytes.readUInt32LE(at);
    yield { bytes: bytes.subarray(at, end), said: JSON.parse(bytes.subarray(at + 5, end).toString()) };
    at = end;
  }
}

function isFault({ said: { message } }) {
  return !OPTIONS.test(message.description);
}

function shown({ said: { file_path: file, range, message } }) {
  const before = readFileSync(file).subarray(0, range.pos).toString();
  return `${file}:${before.split('\n').length}: ${message.description} [${RULE}]\n`;
}
