'use strict';

const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** What jest hands back to `compileFunction` where a module belongs to the context of the process itself. */
const HERE = Object.freeze({ context: 'of the process' });

const { compileFunction } = vm;
vm.compileFunction = (code, names, { parsingContext, ...options } = {}) =>
  compileFunction(code, names, parsingContext === HERE ? options : { ...options, parsingContext });

/** Jest keeps these for itself, in case a test replaces them. */
const kept = { 'jest-native-promise': Promise, 'jest-native-now': Date.now.bind(Date) };
for (const [name, value] of Object.entries(kept))
  Object.defineProperty(globalThis, Symbol.for(name), { value });

/**
 * Tests run in the context of the process, as the program does. In one of its own, which jest makes by default, every look at a
 * global goes through a proxy, and what the libraries call an Error is none of Node’s: six to ten hundredths of all computing.
 * Files are told apart all the same: each has its own modules, and what it adds to the globals goes with it.
 *
 * The package `jest-environment-node-single-context` is given up by its maker and knows jest 29, which did not compile this way.
 */
module.exports = class OneContext {
  constructor({ projectConfig: config }) {
    this.before = new Set(Reflect.ownKeys(globalThis));
    this.exitCode = process.exitCode;
    this.keeps = config.testEnvironmentOptions.keepsGlobals === true;
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    process.exitCode = this.exitCode;
    if (this.keeps) return;
    for (const key of Reflect.ownKeys(globalThis))
      if (!this.before.has(key)) Reflect.deleteProperty(globalThis, key);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return HERE;
  }
};
