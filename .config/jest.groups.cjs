'use strict';

const each = require('./jest.config.cjs');

/**
 * All specs as the gate runs them: those of a group one after the other in one process (test/groups). The usual
 * configuration runs each file by itself, which loads and compiles the program anew for each.
 */
module.exports = {
  ...each,
  testSequencer: require.resolve('./longest-first.cjs'),
  testMatch: ['<rootDir>/test/groups/*.ts'],
  testPathIgnorePatterns: ['/(costs|groups|run-group|specs-of)\\.ts$'],
};
