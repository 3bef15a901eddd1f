/** Labels of statements repeat, within a file and from file to file; more than this many are never kept. */
const MOST = 20_000;
/** A longer text is no label, and comes but once. */
const LONGEST = 300;

interface Value<T> {
  readonly value: T;
}

/** The same function of a text, worked out once for each text; forgets everything when it has grown too large. */
export function remembered<T>(work: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, Value<T>>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = work(text);
    if (text.length > LONGEST) return value;
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}

/** Of few things each has so many texts at most. */
const FEWER = MOST / 10;

/**
 * The same function of a text and of one of few things, such as a kind or a place. Neither is made a part of the other's
 * text: to make one, and to look it up, took longer than most of what was found.
 */
export function rememberedBeside<B, T>(work: (text: string, beside: B) => T): (text: string, beside: B) => T {
  const known = new Map<B, (text: string) => T>();
  return (text, beside) => {
    let found = known.get(beside);
    if (!found) {
      found = remembered((each) => work(each, beside), FEWER);
      known.set(beside, found);
    }
    return found(text);
  };
}

/** Things of one text are looked through one by one: of a label that stands beside thousands of codes no more are kept. */
const MOST_ALIKE = 64;

interface Worked<A, T> extends Value<T> {
  readonly of: A;
}

/**
 * The same function of a thing that has a text.
 *
 * @param areSame of two things with one text: true for those that the function makes the same of
 */
export function rememberedAmong<A, T>(
  textOf: (of: A) => string,
  areSame: (one: A, other: A) => boolean,
  work: (of: A) => T,
): (of: A) => T {
  const known = new Map<string, Worked<A, T>[]>();
  let size = 0;
  return (of) => {
    const text = textOf(of);
    const alike = known.get(text);
    if (alike) for (const each of alike) if (areSame(each.of, of)) return each.value;
    const value = work(of);
    if (text.length > LONGEST || (alike?.length ?? 0) >= MOST_ALIKE) return value;
    if (size >= MOST) {
      known.clear();
      size = 0;
    }
    size += 1;
    // Asked for again after what it was worked out of: that may have cleared everything.
    const now = known.get(text);
    if (now) now.push({ of, value });
    else known.set(text, [{ of, value }]);
    return value;
  };
}
