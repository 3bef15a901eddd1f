'use strict';

const { sep, resolve } = require('node:path');
const { default: circus } = require('jest-circus/runner');
const { maps } = require('./swc-register.cjs');

const tests = resolve(__dirname, '../test') + sep;

/**
 * Runs a file of tests as jest does, but lets Node load it and what it imports. Jest's own loader finds, reads and compiles the
 * whole program anew for each file, and transpiles for itself what processes and threads of the tests transpile once more.
 * The program is shared by all files that run in one process; of the tests each has modules of its own.
 */
module.exports = (globalConfig, config, environment, runtime, testPath, ...more) => {
  const { requireModule } = runtime;
  // With the name of a module it is what `jest.requireActual` asks for.
  runtime.requireModule = (path, name, ...rest) =>
    path === testPath && name === undefined
      ? natively(runtime, path)
      : requireModule.call(runtime, path, name, ...rest);
  return circus(globalConfig, config, environment, runtime, testPath, ...more);
};

function natively(runtime, path) {
  globalThis.jest = runtime.requireModuleOrMock(path, '@jest/globals').jest;
  for (const file of Object.keys(require.cache)) if (file.startsWith(tests)) delete require.cache[file];
  try {
    return require(path);
  } finally {
    // A failure is to be shown where it stands in the source.
    for (const [file, map] of maps) runtime.getSourceMaps().set(file, map);
  }
}
