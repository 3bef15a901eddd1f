'use strict';

/*
 * Loaded into a service before anything else (`node -r`): says over the channel to its parent how long the thread that serves
 * everybody was held at most since it was asked last, in milliseconds. By the processor's time as well, where Linux tells it: beside
 * other work the clock counts that too.
 */
const { readFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { setImmediate } = require('node:timers');

const RESOLUTION = 1;
const held = monitorEventLoopDelay({ resolution: RESOLUTION });
const computed = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

let looking = false;
let [longest, before] = [0, 0];

/** Once in every turn of the event loop: what this thread computed since the last one. */
function turn() {
  const now = computed();
  longest = Math.max(longest, now - before);
  before = now;
  if (looking) setImmediate(turn);
}

process.on('message', (what) => {
  if (what === 'begin') {
    held.reset();
    held.enable();
    [looking, longest, before] = [true, 0, computed()];
    setImmediate(turn);
    process.send('begun');
  }
  if (what === 'end') {
    looking = false;
    held.disable();
    process.send({ clock: held.max / 1e6 - RESOLUTION, computed: longest });
  }
});
process.channel?.unref();
