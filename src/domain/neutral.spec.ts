import fc from 'fast-check';
import { neutral } from './neutral';

describe('neutral', () => {
  it.each([
    [`=cmd|'/c calc'!A1`, `'=cmd|'/c calc'!A1`],
    ['=1+1', "'=1+1"],
    ['+62 812', "'+62 812"],
    ['-Kas', "'-Kas"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['"=1+1', `'"=1+1`],
    ['\t=1+1', "\t'=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['Kas;=1+1', "Kas;'=1+1"],
    ['Kas, @SUM(A1)', "Kas,' @SUM(A1)"],
    ['Kas\n=1+1', "Kas\n'=1+1"],
    ['Kas,-cmd|A!B', "Kas,'-cmd|A!B"],
  ])('%j becomes %j', (text, harmless) => expect(neutral(text)).toBe(harmless));

  it.each([
    '',
    '-',
    '-1.234,50',
    '+12',
    '-12,5%',
    '-Rp 1.000',
    'Kas dan bank',
    'laba/rugi',
    'a=b',
    'turun, -5',
    '<script>',
  ])('leaves %j as it is', (text) => expect(neutral(text)).toBe(text));

  it('changes nothing that it has changed already', () => {
    fc.assert(fc.property(fc.string(), (text) => neutral(neutral(text)) === neutral(text)));
  });

  it('leaves no field that begins like a formula, whatever parts the fields', () => {
    const letters = fc.constantFrom(...`=+-@,;|\t\r\n"' aA1.(`);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        const fields = neutral(parts.join('')).split(/[,;|\t\r\n]/);
        return fields.every((field) => !/^[\s"]*[=+\-@]/.test(field) || /^\s*[+-]?[\d.\s]*$/.test(field));
      }),
    );
  });
});
