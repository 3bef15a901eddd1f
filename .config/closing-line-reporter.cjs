'use strict';

const { writeFileSync } = require('node:fs');

/**
 * Counts the tests, names the skipped ones, and closes with the plain line `N passed, N failed`.
 *
 * A test file that does not even load counts as one failed test. When RAPOR_TEST_COUNTS names a file, the
 * counts go there instead: `npm test` adds its other checks and prints the line itself.
 */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    this.nameSkipped(results.testResults);
    const file = process.env.RAPOR_TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
    // Jest writes its own summary after this; at exit nothing follows any more.
    else process.once('exit', () => process.stdout.write(`${closingLine(counts)}\n`));
  }

  nameSkipped(testResults) {
    const skipped = testResults
      .flatMap((result) => result.testResults)
      .filter((test) => test.status === 'pending' || test.status === 'todo' || test.status === 'skipped')
      .map((test) => `  skipped: ${test.fullName}\n`);
    if (skipped.length > 0) process.stdout.write(`\n${skipped.join('')}`);
  }
}

/** The last line of a run: `N passed, N failed`, and `, N skipped` when any were. */
function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

module.exports = ClosingLineReporter;
module.exports.closingLine = closingLine;
