/** Parts of a statement that are named by numbers of the law: a dot in such a name parts nothing. */
const NAMED = /^(.*\.(?:figures|ratios|scores|answers|notes))\.(.+?)((?:\[\d+\])*)$/;

/**
 * The JSON pointer (RFC 6901) of a place in a JSON statement.
 *
 * @param path as faults name it, such as `periods[0].ratios.5.1`
 */
export function pointerOf(path: string): string {
  const [, before, name, rest] = NAMED.exec(path) ?? [];
  const tokens =
    before === undefined || name === undefined
      ? tokensIn(path)
      : [...tokensIn(before), name, ...tokensIn(rest ?? '')];
  return pointerTo(tokens);
}

/** @param tokens names of fields, and places in lists from 0 */
export const pointerTo = (tokens: readonly string[]): string =>
  tokens.map((each) => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const tokensIn = (path: string): string[] => path.split(/[.[\]]+/).filter((each) => each !== '');
