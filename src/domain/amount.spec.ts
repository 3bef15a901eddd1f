import fc from 'fast-check';
import { conventionOf, readAmount, readCount, seemsAmount, sideMarked, type Amount } from './amount';
import { exact, plain } from './decimal';

/** An amount as its decimal text, anything else as its kind. */
function said(amount: Amount): string {
  return amount.kind === 'amount' ? plain(amount.value) : amount.kind;
}

describe('readAmount', () => {
  it.each([
    ['1.234.567,89', '1234567.89', 'Indonesian'],
    ['Rp 4.228.431.187,55', '4228431187.55', 'with the currency'],
    ['Rp. 15,000,000.00', '15000000', 'the English way'],
    ['Rp192.153.670', '192153670', 'no space'],
    ['Rp. 51.570.000,00', '51570000', 'two zeros of cents'],
    ['1.223.589.900,-', '1223589900', 'closed by ",-"'],
    ['Rp 90.980,-', '90980', 'closed, so its one separator is no decimal one'],
    ['500.000,=', '500000', 'closed by ",="'],
    ['1.500.000.-', '1500000', 'closed by ".-"'],
    ['75000,-', '75000', 'closed, ungrouped'],
    ['(1.234.000)', '-1234000', 'negative in brackets'],
    ['(987.65)', '-987.65', 'negative decimal'],
    ['Rp (1.234.000)', '-1234000', 'brackets after the currency'],
    ['(Rp 1.234.000)', '-1234000', 'brackets round the currency'],
    ['Rp (1.234.000),-', '-1234000', 'closed outside its brackets'],
    ['(1.234.000) ,- Rp', '-1234000', 'closed outside its brackets, before the currency'],
    ['1.234.000,- (-)', '-1234000', 'a minus in brackets behind it'],
    ['1.234.000 (Rp)', '1234000', 'the currency in brackets behind it'],
    ['-1.400.000', '-1400000', 'leading minus'],
    ['-Rp 1.400.000', '-1400000', 'minus before the currency'],
    ['Rp -1.400.000', '-1400000', 'minus after the currency'],
    ['1.400.000-', '-1400000', 'trailing minus'],
    ['−1.400.000', '-1400000', 'the true minus sign'],
    ['95,46', '95.46', 'decimal comma'],
    ['90.98', '90.98', 'decimal point'],
    ['75000', '75000', 'bare'],
    ['0.5', '0.5', 'leading zero'],
    ['0,980', '0.98', 'leading zero before three digits'],
    ['90980.123', '90980.123', 'too long before it to be thousands'],
    ['1.234,567', '1234.567', 'both separators'],
    ['1 234 567,89', '1234567.89', 'grouped by spaces'],
    ['Rp\u00a01.234.567', '1234567', 'non-breaking space'],
    ['Ｒｐ１．２３４．５６７', '1234567', 'fullwidth'],
    ["10'000'000", '10000000', 'grouped by apostrophes'],
    ['Rp 1’234’567.50', '1234567.5', 'grouped by curved ones, with cents'],
    ['IDR 1.234.567', '1234567', 'the ISO code'],
    ['1.234.567 IDR', '1234567', 'the ISO code behind it'],
    ['1.234.567 Rupiah', '1234567', 'the word behind it'],
    ["'18.450.000", '18450000', 'kept a text by an apostrophe'],
    [': Rp 12.000.000', '12000000', 'behind a colon'],
    [':28000000', '28000000', 'behind a colon, tight'],
    ['Rp.210.000.000   +', '210000000', 'the plus of a sum drawn below it'],
    ['24.000.000 ,-', '24000000', 'closed after a space'],
    ['18.450.000 D', '18450000', 'marked debit: the side is read by itself'],
    ['1.500.000,00 Kr.', '1500000', 'marked credit'],
    ['Cr 1.500.000', '1500000', 'marked credit before it'],
    ['0', '0', 'a typed zero is an amount'],
    ['-', 'nil', 'dash'],
    ['–', 'nil', 'en dash'],
    ['Rp -', 'nil', 'dash after the currency'],
    ['Rp. ,-', 'nil', 'only the closing'],
    ['( - )', 'nil', 'dash in brackets'],
    ['Nihil', 'nil', 'the word'],
    ['', 'blank', 'nothing'],
    [' \u00a0 ', 'blank', 'spaces'],
    ['Rp', 'blank', 'only the currency'],
    ['1.23.456', 'not-a-number', 'groups of two'],
    ['1.234.56,7', 'not-a-number', 'a short group'],
    ['0.123.456', 'not-a-number', 'a group that starts with zero'],
    ['1,234.567,8', 'not-a-number', 'separators in turns'],
    ['1234.', 'not-a-number', 'nothing after it'],
    ['(-1.400.000)', 'not-a-number', 'two signs'],
    ['--5', 'not-a-number', 'two signs'],
    ['1e5', 'not-a-number', 'exponent'],
    ['D', 'not-a-number', 'a mark without an amount'],
    ['14 Orang', 'not-a-number', 'a count'],
    ['12 2010', 'not-a-number', 'two numbers'],
    ['#REF!', 'not-a-number', 'an error'],
    ['1/2', 'not-a-number', 'a fraction'],
    ['1'.repeat(31), 'not-a-number', 'too many digits'],
  ])('%j is %s: %s', (text, expected) => {
    expect(said(readAmount(text))).toBe(expected);
  });

  it.each([
    ['90.980', ['90980', '90.980'], '90.98', '90980'],
    ['90,980', ['90980', '90.980'], '90980', '90.98'],
    ['(1.234)', ['-1234', '-1.234'], '-1.234', '-1234'],
    ['Rp 1.234', ['1234', '1.234'], '1.234', '1234'],
  ])('%j is ambiguous until the sheet says how it writes', (text, readings, point, comma) => {
    expect(readAmount(text)).toEqual({ kind: 'ambiguous', readings });
    expect(said(readAmount(text, { decimals: 'point' }))).toBe(point);
    expect(said(readAmount(text, { decimals: 'comma' }))).toBe(comma);
  });

  it.each([
    ['12.5000', '125000', '12.5', 'a zero too many, or four decimals'],
    ['12,5000', '125000', '12.5', 'the same with a comma'],
    ['100.0000', '1000000', '100', 'a group of zeros too long'],
  ])('%j is asked about: %s, %s, %s', (text, thousands, decimals) => {
    const read = readAmount(text);
    const readings = read.kind === 'ambiguous' ? read.readings.map((each) => plain(exact(each))) : read;
    expect(readings).toEqual([thousands, decimals]);
    const [own, other] = text.includes('.') ? (['point', 'comma'] as const) : (['comma', 'point'] as const);
    expect(said(readAmount(text, { decimals: own }))).toBe(decimals);
    expect(readAmount(text, { decimals: other }).kind).toBe('ambiguous');
    expect(readCount(text).kind).toBe('not-a-number');
  });

  const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

  it.each([
    ['comma', '.', ','],
    ['point', ',', '.'],
  ] as const)('reads back every amount written with a decimal %s', (convention, group, decimal) => {
    fc.assert(
      fc.property(cents, fc.constantFrom('', 'Rp ', 'Rp.', 'Rp. ', 'IDR '), (value, currency) => {
        const text = currency + written(value, group, decimal);
        expect(said(readAmount(text))).toBe(plain(exact(value).div(100)));
        expect(conventionOf([text])).toBe(convention);
      }),
    );
  });

  it('never throws, and asks only where both readings are amounts', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-()=Rp ') }));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readAmount(text);
        if (read.kind !== 'ambiguous') return;
        const [, decimals] = read.readings;
        const isSlip = !/\.\d{3}$/.test(decimals);
        const again = (['comma', 'point'] as const).map((hint) => readAmount(text, { decimals: hint }));
        const settled = again.filter((each) => each.kind !== 'ambiguous').map(said);
        expect(settled).toHaveLength(isSlip ? 1 : 2);
        for (const each of settled)
          expect(read.readings.map((reading) => plain(exact(reading)))).toContain(each);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readCount', () => {
  it.each([
    ['14 Orang', '14'],
    ['1.234 org.', '1234'],
    ['1.234', '1234'],
    ['12', '12'],
    ['-', 'nil'],
    ['', 'blank'],
    ['12,5 orang', 'not-a-number'],
    ['-3 orang', 'not-a-number'],
    ['orang', 'not-a-number'],
  ])('%j is %s', (text, expected) => {
    expect(said(readCount(text))).toBe(expected);
  });
});

describe('the print of a BUM Desa, 2013 to 2017', () => {
  it.each([
    ['95,46', '95.46'],
    ['90.98', '90.98'],
    ['92.852.267', '92852267'],
  ])('%j is %s, though comma and point stand in one column', (text, expected) => {
    expect(said(readAmount(text, { decimals: conventionOf(['95,46', '92,18', '90.98']) }))).toBe(expected);
  });

  it.each(['14 Orang', '14 orang', '14'])('%j are fourteen people', (text) => {
    expect(said(readCount(text))).toBe('14');
  });
});

describe('conventionOf', () => {
  it.each([
    [['1.234.567,89', '90.980'], 'comma'],
    [['1.234.567'], 'comma'],
    [['75000,-'], 'comma'],
    [['Rp. 15,000,000.00'], 'point'],
    [['90.98', 'Simpanan pokok'], 'point'],
    [['95,46', '90.98'], undefined],
    [['90.980', '75000', '-', ''], undefined],
    [[], undefined],
  ])('%j shows %s', (texts, expected) => {
    expect(conventionOf(texts)).toBe(expected);
  });
});

function written(cents: bigint, group: string, decimal: string): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0n ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`;
}

describe('sideMarked', () => {
  it.each([
    ['18.450.000 D', 'debit'],
    ['18.450.000 Db', 'debit'],
    ['Rp 18.450.000,00 Cr', 'credit'],
    ['18.450.000 kredit', 'credit'],
    ['Cr 18.450.000', 'credit'],
    ['Dr. Rp 18.450.000,00', 'debit'],
    ['Dr Soetomo 2', undefined],
    ['18.450.000', undefined],
    ['Kas D', undefined],
  ])('%j is %s', (text, side) => {
    expect(sideMarked(text)).toBe(side);
  });
});

describe('seemsAmount', () => {
  it('finds whatever can be read, so that no column of amounts is overlooked', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'0123456789.,-()=Rp KDIDR:+'), maxLength: 20 });
    fc.assert(
      fc.property(texts, (text) => {
        const read = readAmount(text).kind;
        if (read === 'amount' || read === 'ambiguous') expect(seemsAmount(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['1,25E+09', true, 'cut by a narrow column: told as unreadable, not overlooked'],
    ['(Rp)', false, 'the head of a column'],
    ['Kas', false, 'a label'],
    ['4c', false, 'a note'],
    ['KR01', false, 'a code'],
    ['DB12', false, 'a code'],
    [': Cr Rp 1.500.000', true, 'marked credit before it'],
    ['KR1.500.000', true, 'the same without a space'],
    ['2023/2024', false, 'two years'],
  ])('%j is %s: %s', (text, seems) => {
    expect(seemsAmount(text)).toBe(seems);
  });
});
