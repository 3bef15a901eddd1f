/**
 * Measures the sources, their tests aside: how long files and functions are, casts, `any`, circles of imports, and how much
 * of what is exported is explained. Prints a line each; status 1 when a limit is passed. `npm test` holds the same limits.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('./swc-register.cjs');
const { measuresOf, sources, trials } = require('../test/house/measures.ts');

for (const { name, value, most, places = [] } of measuresOf(sources(), trials())) {
  const passed = most !== undefined && value > most;
  const limit = most === undefined ? '' : ` (limit ${most})`;
  process.stdout.write(`${passed ? 'FAILED' : '      '} ${name}: ${value}${limit}\n`);
  if (!passed) continue;
  for (const place of places) process.stdout.write(`         ${place}\n`);
  process.exitCode = 1;
}
