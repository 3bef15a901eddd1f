'use strict';

const { availableParallelism } = require('node:os');
const { resolve } = require('node:path');

process.env.TZ = 'UTC';
const root = resolve(__dirname, '..');

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
