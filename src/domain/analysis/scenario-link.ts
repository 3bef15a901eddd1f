import { exact } from '../decimal';
import type { Exact } from '../decimal';

/** What somebody supposes: amounts by line, and whether the balance is to be kept. */
export interface Scenario {
  readonly amounts: ReadonlyMap<string, Exact>;
  readonly balanced: boolean;
}

const BALANCED = 'seimbang';
const AMOUNT = /^-?\d{1,15}(\.\d{1,4})?$/;
/** More than this no page has; a link with more is no work of ours. */
const MOST = 300;

/** A scenario as the fragment of a link: `cash=1500000&seimbang=1`. */
export function writeScenario({ amounts, balanced }: Scenario): string {
  const lines = [...amounts].map(([code, amount]) => `${code}=${amount.toString()}`);
  return lines.length === 0 ? '' : [...lines, `${BALANCED}=${balanced ? 1 : 0}`].join('&');
}

/**
 * The scenario of a link. Anything may stand in a link: what is no line or no amount is left out and counted.
 *
 * @param lines the lines that may be supposed otherwise
 */
export function readScenario(
  fragment: string,
  lines: ReadonlySet<string>,
): Scenario & { readonly ignored: number } {
  const amounts = new Map<string, Exact>();
  let [balanced, ignored] = [true, 0];
  const pairs = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '');
  for (const pair of pairs.slice(0, MOST)) {
    const [code = '', text = ''] = pair.split('=');
    if (code === BALANCED && /^[01]$/.test(text)) balanced = text === '1';
    else if (lines.has(code) && AMOUNT.test(text)) amounts.set(code, exact(text));
    else ignored += 1;
  }
  return { amounts, balanced, ignored: ignored + Math.max(0, pairs.length - MOST) };
}
