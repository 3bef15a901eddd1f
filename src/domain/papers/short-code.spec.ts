import { codeTyped, shortCode } from './short-code';

const SIGNATURE = 'x'.repeat(86);

describe('the short code', () => {
  it('changes with the signature, and is typed as one likes', () => {
    const code = shortCode(SIGNATURE);
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(shortCode(`y${SIGNATURE.slice(1)}`)).not.toBe(code);
    expect(codeTyped(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
    expect([codeTyped('001/RAPOR/XI/2026'), codeTyped('OOOO-1111')]).toEqual([undefined, undefined]);
  });
});
