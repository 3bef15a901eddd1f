/** A code that other codes begin with: "1.1" of "1.1.04". */
export const isBelow = (code: string, above: string): boolean =>
  code.startsWith(above) && /^[.-]/.test(code.slice(above.length));

/** What stands under the longest code that this one begins with: "1.1" for "1.1.04". */
export function codedAbove<T>(coded: ReadonlyMap<string, T>, code: string): T | undefined {
  for (let end = code.length - 1; end > 0; end -= 1) {
    const mark = code[end];
    const above = mark === '.' || mark === '-' ? coded.get(code.slice(0, end)) : undefined;
    if (above !== undefined) return above;
  }
  return undefined;
}
