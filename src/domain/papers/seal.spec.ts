import fc from 'fast-check';
import { qrText, readSeal, sealText, tidied } from './seal';
import type { SealedFields } from './seal';

const SIGNATURE = 'x'.repeat(86);
const FIELDS: SealedFields = {
  number: '001/DISKOP/XI/2026',
  unit: 'KSP Melati & Kawan; Cabang "1"',
  year: '2025',
  total: '77,35',
  predicate: 'Cukup Sehat',
  hash: 'a'.repeat(64),
  key: '0a1b2c3d',
};

describe('the QR of a paper', () => {
  it.each([
    ['', 'by itself'],
    ['https://rapor.dinas.go.id/', 'as an address'],
  ])('with the address “%s” is read back: %s', (address) => {
    const read = readSeal(` ${qrText(sealText(FIELDS), SIGNATURE, address)}\n`);
    expect(read).toEqual({ fields: tidied(FIELDS), text: sealText(FIELDS), signature: SIGNATURE });
  });

  it('keeps every field apart, whatever a unit is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (unit, predicate) => {
        const fields = { ...FIELDS, unit, predicate };
        expect(readSeal(qrText(sealText(fields), SIGNATURE, 'http://x'))?.fields).toEqual(tidied(fields));
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['https://example.com/?t=%E0%A4%A', 'an address that cannot be read'],
    [`RAPOR1;a;b;c;d;e;${'a'.repeat(64)};k`, 'without its signature'],
    [`RAPOR2;a;b;c;d;e;${'a'.repeat(64)};k;${SIGNATURE}`, 'of another make'],
    [`RAPOR1;a;b;c;d;e;${'A'.repeat(63)};k;${SIGNATURE}`, 'with a hash that is none'],
  ])('“%s” is none: %s', (text) => {
    expect(readSeal(text)).toBeUndefined();
  });
});
