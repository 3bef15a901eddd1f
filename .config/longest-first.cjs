'use strict';

const { basename, resolve } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

require('./swc-register.cjs');
const order = Object.keys(require(resolve(__dirname, '../test/groups/groups.ts')).GROUPS);

/** Jest knows how long a file takes only after it ran once; the groups say in which order they are best begun. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => order.indexOf(basename(path, '.ts'));
    return [...tests].sort((one, other) => place(one) - place(other));
  }
};
