'use strict';

/**
 * Lets Node require `.ts` files directly: `node -r ./.config/swc-register.cjs test/bench/bench.ts`.
 * Worker threads inherit it. What was transpiled is kept by its content: tests start many threads. Node shows the lines of the
 * sources in a trace when it is started with `--enable-source-maps`, which takes a quarter of a second of each start.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Module = require('node:module');
const { threadId } = require('node:worker_threads');
const options = require('./swc-options.cjs');

const folder = join(__dirname, '../node_modules/.cache/transpiled');
const made = JSON.stringify([options, require('@swc/core/package.json').version]);

// Node 22 and later bring their own handler, which knows no decorators: this one replaces it. A bare `./decimal` finds
// `decimal.ts` because the extension is registered now.
Module._extensions['.ts'] = (module, filename) => {
  module._compile(transpiled(readFileSync(filename, 'utf8'), filename), filename);
};

function transpiled(source, filename) {
  const hash = createHash('sha256').update(made).update(filename).update(source).digest('hex');
  const file = join(folder, `${hash}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Loaded only where something has to be transpiled: loading it takes longer than reading what is kept.
    const { code } = require('@swc/core').transformSync(source, { ...options, filename });
    keep(file, code);
    return code;
  }
}

/** Put in place whole: another process may be reading it. */
function keep(file, code) {
  const part = `${file}.${process.pid}.${threadId}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(part, code);
  renameSync(part, file);
}
