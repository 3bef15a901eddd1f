'use strict';

const { availableParallelism } = require('node:os');
const isRoomy = require('./is-roomy.cjs');
const each = require('./jest.config.cjs');

/**
 * All specs as the gate runs them: those of a group one after the other in one process (test/groups). The usual
 * configuration runs each file by itself, which loads and compiles the program anew for each.
 */
module.exports = {
  ...each,
  // More than there are processors: the first groups wait for a browser or a database half of the time.
  maxWorkers: Math.max(3, Math.min(7, availableParallelism() + (isRoomy ? 3 : 1))),
  testRunner: require.resolve('./native-runner.cjs'),
  testEnvironmentOptions: { keepsGlobals: true },
  testSequencer: require.resolve('./longest-first.cjs'),
  testMatch: ['<rootDir>/test/groups/*.ts'],
  testPathIgnorePatterns: ['/(costs|groups|run-group|specs-of)\\.ts$'],
};
