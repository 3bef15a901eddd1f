import { isEvidence, MOST_AT_QUESTION, MOST_OF_YEAR, noRoomFor, readEvidence } from './evidence';
import type { EvidenceAt } from './evidence';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const pdf = '%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n';

describe('a file that is to stand beside an answer', () => {
  it.each([
    [pdf, 'application/pdf', 'a whole document'],
    [`${pdf}${' '.repeat(1000)}`, 'application/pdf', 'some programs write a little after the end'],
    ['', 'empty', 'nothing was chosen, or the line broke at once'],
    ['%PDF-1.7\n1 0 obj', 'pdf-damaged', 'cut off on its way'],
    [` ${pdf}`, 'picture-unknown', 'what begins otherwise is no document, whatever stands in it'],
    ['<script>alert(1)</script>', 'picture-unknown', 'a page that calls itself a picture'],
    ['PK\x03\x04word/document.xml', 'office', 'a document of Word, a workbook or an archive'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office', 'the older ones of Office'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'heic', 'what an iPhone writes unless it is told otherwise'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'picture-damaged', 'a photograph that ends in its head'],
    ['GIF89a', 'picture-unknown', 'a picture, but none that is kept'],
  ])('%j is %s: %s', (text, expected, _why) => {
    const read = readEvidence(bytes(text));
    expect(isEvidence(read) ? read.type : read).toBe(expected);
  });

  it('is at most 8 MB, whatever it is', () => {
    const large = new Uint8Array(8 * 1024 * 1024 + 1);
    large.set(bytes('%PDF-'));
    expect(readEvidence(large)).toBe('picture-too-large');
  });
});

const place = { indicator: '3.1', question: 0 };
const kept: EvidenceAt = {
  ...{ ...place, id: 'a', unitId: 'u', name: 'a.pdf', type: 'application/pdf', size: 1, sha256: '' },
  ...{ as: 'manager', source: 'file', by: 'budi', on: '2026-05-03' },
};
const many = (count: number, each: Partial<EvidenceAt> = {}): EvidenceAt[] =>
  Array.from({ length: count }, () => ({ ...kept, ...each }));

describe('room for one more', () => {
  it.each([
    [many(MOST_AT_QUESTION - 1), undefined, 'the last one'],
    [many(MOST_AT_QUESTION), 'too-many', 'one too many'],
    [many(MOST_AT_QUESTION, { as: 'examiner' }), undefined, 'the examiner’s are not counted for the unit'],
    [many(MOST_AT_QUESTION, { question: 1 }), undefined, 'another question has its own'],
    [many(1, { question: 1, size: MOST_OF_YEAR - 5 }), undefined, 'exactly full'],
    [many(1, { indicator: '3.2', size: MOST_OF_YEAR - 4 }), 'year-full', 'the whole year counts'],
  ])('%#: %s, %s', (standing, expected, _why) => {
    expect(noRoomFor({ ...place, as: 'manager', size: 5 }, standing)).toBe(expected);
  });
});
