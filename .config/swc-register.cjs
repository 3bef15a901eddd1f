/**
 * Lets Node require `.ts` files directly: `node -r ./.config/swc-register.cjs test/bench/bench.ts`.
 * Worker threads inherit it.
 */
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const Module = require('node:module');
const { transformSync } = require('@swc/core');
const options = require('./swc-options.cjs');

// Node 22 and later bring their own handler, which knows no decorators: this one replaces it.
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
  module._compile(code, filename);
};

// A bare `./decimal` finds `decimal.ts`, because the extension is registered now.
if (extname(process.argv[1] ?? '') === '.ts') process.setSourceMapsEnabled(true);
