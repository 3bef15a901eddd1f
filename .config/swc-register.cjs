'use strict';

/**
 * Lets Node require `.ts` files directly: `node -r ./.config/swc-register.cjs test/bench/bench.ts`.
 * Worker threads inherit it. What was transpiled is kept by its content: tests start many threads. Node shows the lines of the
 * sources in a trace when it is started with `--enable-source-maps`, which takes a quarter of a second of each start.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const Module = require('node:module');
const { threadId } = require('node:worker_threads');
const options = require('./swc-options.cjs');

const folder = join(__dirname, '../node_modules/.cache/transpiled');
const made = JSON.stringify([options, require('@swc/core/package.json').version]);

/** Where the lines of each loaded file are told, by its path. */
const maps = new Map();

// Node 22 and later bring their own handler, which knows no decorators: this one replaces it. A bare `./decimal` finds
// `decimal.ts` because the extension is registered now.
Module._extensions['.ts'] = (module, filename) => {
  module._compile(transpiled(filename), filename);
};

/** The JavaScript of a file, which is kept with its map beside it. */
function transpiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const hash = createHash('sha256').update(made).update(filename).update(source).digest('hex');
  const file = join(folder, `${hash}.js`);
  maps.set(filename, `${file}.map`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Loaded only where something has to be transpiled: loading it takes longer than reading what is kept.
    const { code, map } = require('@swc/core').transformSync(source, { ...options, filename });
    keep(`${file}.map`, map);
    const place = relative(dirname(filename), `${file}.map`).replaceAll('\\', '/');
    return keep(file, `${code}\n//# sourceMappingURL=${place}`);
  }
}

/** Put in place whole: another process may be reading it. */
function keep(file, code) {
  const part = `${file}.${process.pid}.${threadId}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(part, code);
  renameSync(part, file);
  return code;
}

module.exports = { maps, transpiled };
