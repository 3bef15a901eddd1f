'use strict';

const { statfsSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const { resolve } = require('node:path');
const isRoomy = require('./is-roomy.cjs');

/** A folder in memory, as Linux has one, and how many bytes must be free in it for the databases of all tests. */
const IN_MEMORY = '/dev/shm';
const ENOUGH = 4 * 1024 ** 3;

process.env.TZ = 'UTC';
// Hundreds of databases are made and taken away: on a disk the system computes twice as long for that.
if (process.env.TMPDIR === undefined && isRoomy && freeIn(IN_MEMORY) >= ENOUGH)
  process.env.TMPDIR = IN_MEMORY;
const root = resolve(__dirname, '..');

function freeIn(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** @type {import('jest').Config} */
module.exports = {
  rootDir: root,
  roots: ['src', 'test'].map((folder) => resolve(root, folder)),
  testEnvironment: resolve(__dirname, 'one-context.cjs'),
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts', '<rootDir>/test/**/*.e2e-spec.ts'],
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'node'],
  // Two libraries are written as modules of today only.
  transform: { '(\\.ts|/node_modules/hyparquet[^/]*/.+\\.js)$': ['@swc/jest', require('./swc-options.cjs')] },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet)'],
  maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
  // A net for what hangs; no test says how long it may take, since that is decided by what else the machine does.
  testTimeout: 900_000,
  cacheDirectory: resolve(root, 'node_modules/.cache/jest'),
  reporters: ['default', resolve(__dirname, 'closing-line-reporter.cjs')],
};
