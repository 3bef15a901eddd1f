'use strict';

const { totalmem } = require('node:os');

/** Whether this computer has memory for four groups of tests at once, a browser and what they all store. */
module.exports = totalmem() >= 12 * 1024 ** 3;
