import { isLineCode } from '.';
import type { LineCode } from '.';
import { SAME, chart, extended, variant } from './form';
import type { LineForm } from './form';

const form = { label: 'Kas', english: 'Cash', hint: 'Uang tunai.', zone: 'asset', group: 'liquid' } as const;
const base = chart({ cash: form, bank: form });

describe('what a chart lets nobody write', () => {
  it('a code that no chart has', () => {
    // @ts-expect-error: misspelled
    const wrong: LineCode = 'chas';
    expect([isLineCode(wrong), isLineCode('cash'), isLineCode('__proto__')]).toEqual([false, true, false]);
  });

  it('a line without its place', () => {
    // @ts-expect-error: the zone is missing
    const line: LineForm = { label: 'Kas', english: 'Cash', hint: 'Uang tunai.', group: 'liquid' };
    expect(line).not.toHaveProperty('zone');
  });

  it('a parent that is no line of the chart', () => {
    // @ts-expect-error: there are no total assets here
    expect(chart({ cash: { ...form, parent: 'total-assets' } })).toHaveProperty('cash');
    // @ts-expect-error: nor here, where the base has none either
    expect(variant(base, { cash: { parent: 'total-assets' } })).toHaveProperty('cash');
  });

  it('a line of its own that says only some of it', () => {
    // @ts-expect-error: nothing to reword
    expect(() => variant(base, { cash: SAME, gold: { label: 'Emas' } })).toThrow('must be whole');
  });

  it('a new line that stands nowhere', () => {
    // @ts-expect-error: before which line?
    expect(Object.keys(extended(base, { gold: form }))).toEqual(['cash', 'bank']);
  });
});

describe('how a chart is made from another', () => {
  const coded = chart({ cash: { ...form, ministryCode: '1110' }, bank: form });

  it('takes the lines it names in its own order, without the code of the other form', () => {
    const other = variant(coded, { bank: SAME, cash: { label: 'Kas tunai' } });
    expect(Object.entries(other)).toEqual([
      ['bank', form],
      ['cash', { ...form, label: 'Kas tunai' }],
    ]);
  });

  it('keeps every line and its code, and puts new ones before the line they name', () => {
    const more = extended(coded, { gold: { before: 'bank', ...form }, bank: { label: 'Bank BUMN' } });
    expect(Object.entries(more)).toEqual([
      ['cash', { ...form, ministryCode: '1110' }],
      ['gold', form],
      ['bank', { ...form, label: 'Bank BUMN' }],
    ]);
  });
});
