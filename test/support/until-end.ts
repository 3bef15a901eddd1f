type End = () => unknown;

/**
 * Call it where tests are described: what a test hands to the returned function is ended when that test is over, however it
 * went, the last first. A service or a process that a failed test left behind would keep the whole group from ending.
 *
 * @returns gives back what it is given
 */
export function untilEnd(): <T>(thing: T, end: (thing: T) => unknown) => T {
  const ends: End[] = [];
  afterEach(() => inTurn(ends.splice(0).reverse()));
  return (thing, end) => {
    ends.push(() => end(thing));
    return thing;
  };
}

/** Each of them, also after one that fails; the first failure is told. */
async function inTurn([end, ...more]: readonly End[]): Promise<void> {
  if (end === undefined) return;
  try {
    await end();
  } finally {
    await inTurn(more);
  }
}
