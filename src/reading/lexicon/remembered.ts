/** Labels of statements repeat, within a file and from file to file; more than this many are never kept. */
const MOST = 20_000;

/** The same function of a text, worked out once for each text; forgets everything when it has grown too large. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= MOST) known.clear();
    const value = work(text);
    known.set(text, { value });
    return value;
  };
}

/**
 * The same function of anything that a text tells whole.
 *
 * @param keyOf equal for what the function makes the same of
 */
export function rememberedBy<A extends readonly unknown[], T>(
  keyOf: (...of: A) => string,
  work: (...of: A) => T,
): (...of: A) => T {
  const known = new Map<string, { readonly value: T }>();
  return (...of) => {
    const key = keyOf(...of);
    const found = known.get(key);
    if (found) return found.value;
    if (known.size >= MOST) known.clear();
    const value = work(...of);
    known.set(key, { value });
    return value;
  };
}
