import { line, term } from './formula';
import { ruleSets } from './registry';
import { TERM_CODES } from './term-codes';
import type { TermCode } from './term-codes';

describe('the codes of terms', () => {
  it('are each defined by some rule set', () => {
    const defined = new Set<TermCode>(ruleSets.flatMap(({ terms }) => terms.map(({ code }) => code)));
    expect(TERM_CODES.filter((code) => !defined.has(code))).toEqual([]);
  });

  it('are checked by the compiler wherever a formula is written', () => {
    expect([
      // @ts-expect-error: no line of any chart
      line('own-capitol'),
      // @ts-expect-error: a term is no line
      line('own-capital'),
      // @ts-expect-error: neither a term nor a line
      term('own-capitol'),
      term('own-capital'),
      term('total-assets'),
    ]).toHaveLength(5);
  });
});
