const FEWER = /^(\d{1,3})\s+tanpa\s+((?:\d{1,3}[\s,]*)+)$/;

/**
 * How many questions an annex asks, and which of ours it does not: "17 tanpa 7, 9".
 *
 * @param asked how many ours are
 * @returns their places, the first being 0; `more` where it asks more than ours; nothing where count and list disagree
 */
export function readLeftOut(text: string, asked: number): readonly number[] | 'more' | undefined {
  const bare = text.trim();
  if (/^\d{1,3}$/.test(bare) && Number(bare) > asked) return 'more';
  const [, count, list = ''] = FEWER.exec(bare) ?? [];
  const numbers = [...new Set(list.split(/[\s,]+/).filter((each) => each !== ''))].map(Number);
  const inside = numbers.length > 0 && numbers.every((each) => each >= 1 && each <= asked);
  const agrees = inside && Number(count) === asked - numbers.length && numbers.length < asked;
  return agrees ? numbers.map((each) => each - 1).sort((a, b) => a - b) : undefined;
}
