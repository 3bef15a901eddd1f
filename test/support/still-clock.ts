/** Only the day and the hour are others: what waits goes on. */
const ALL_BUT_DATE = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** Lets the clock of this process stand still at a moment, in milliseconds, until `jest.useRealTimers()`. */
export function standStill(now = Date.now()): void {
  jest.useFakeTimers({ now, doNotFake: [...ALL_BUT_DATE] });
}
