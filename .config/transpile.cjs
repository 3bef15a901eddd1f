'use strict';

/** Transpiles every source and test once, before many processes would at the same time. */
const { readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { transpiled } = require('./swc-register.cjs');

for (const folder of ['src', 'test']) {
  const place = resolve(__dirname, '..', folder);
  for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && !file.endsWith('.d.ts')) transpiled(join(place, file));
}
