/** Up to here machine numbers are exact; a sum or product that had to be rounded is never within. */
const MOST = Number.MAX_SAFE_INTEGER;

/** True for a whole machine number that nothing was rounded to come to. */
export const isHeld = (value: number): boolean => value <= MOST && value >= -MOST;

const EXACT = 2n ** 53n;

/** The greatest common divisor of two numbers that are not below nothing. */
export function divisorOf(a: bigint, b: bigint): bigint {
  let [more, less] = [a, b];
  while (less >= EXACT) [more, less] = [less, more % less];
  if (less === 0n) return more;
  return BigInt(plainDivisor(Number(less), Number(more % less)));
}

/** Remainders of numbers up to here are whole numbers of the machine itself, which is several times as fast. */
const SHORT = 0x7fffffff;

/** The same of machine numbers that are held exactly. */
export function plainDivisor(a: number, b: number): number {
  let more = a;
  let less = b;
  while (less > SHORT || more > SHORT) {
    if (less === 0) return more;
    const rest = more % less;
    more = less;
    less = rest;
  }
  return shortDivisor(more | 0, less | 0);
}

function shortDivisor(a: number, b: number): number {
  let more = a;
  let less = b;
  while (less !== 0) {
    const rest = (more % less) | 0;
    more = less;
    less = rest;
  }
  return more;
}
