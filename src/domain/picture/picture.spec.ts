import fc from 'fast-check';
import { isPicture, readPicture } from './picture';
import type { Picture } from './picture';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((each) => (typeof each === 'string' ? [...Buffer.from(each, 'latin1')] : each)),
  );
const long = (value: number): number[] =>
  [value >>> 24, value >>> 16, value >>> 8, value].map((each) => each & 0xff);
const little = (value: number): number[] => long(value).reverse();
const chunk = (name: string, data: readonly number[] = []): number[] => [
  ...[...long(data.length), ...Buffer.from(name)],
  ...[...data, 0, 0, 0, 0],
];
const segment = (marker: number, data: readonly number[]): number[] => {
  const length = data.length + 2;
  return [0xff, marker, length >>> 8, length & 0xff, ...data];
};
const text = (value: string): number[] => [...Buffer.from(value, 'latin1')];
const riff = (name: string, data: readonly number[]): number[] => [
  ...[...text(name), ...little(data.length)],
  ...[...data, ...(data.length % 2 ? [0] : [])],
];

const SECRET = 'GPS -6.2 106.8';
const HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (width = 3, height = 2): Uint8Array =>
  bytes(
    ...[HEAD, chunk('IHDR', [...long(width), ...long(height), 8, 2, 0, 0, 0])],
    ...[chunk('tEXt', text(SECRET)), chunk('IDAT', [1, 2, 3]), chunk('eXIf', text(SECRET)), chunk('IEND')],
    `<script>${SECRET}</script>`,
  );
const exif = (turn: number): number[] => [
  ...[...text('Exif'), 0, 0],
  ...[...text('II'), 42, 0, 8, 0, 0, 0, 1, 0],
  ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0],
  ...text(SECRET),
];
const jpeg = (turn = 6): Uint8Array =>
  bytes(
    ...[[0xff, 0xd8], segment(0xe0, text('JFIF\0')), segment(0xe1, exif(turn)), segment(0xfe, text(SECRET))],
    ...[segment(0xed, text(SECRET)), segment(0xc0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])],
    ...[segment(0xda, [1, 1, 0, 0, 63, 0]), [9, 0xff, 0, 9, 0xff, 0xd9], SECRET],
  );
const webp = (): Uint8Array => {
  const inner = [
    ...riff('VP8X', [0x2c, 0, 0, 0, 2, 0, 0, 1, 0, 0]),
    ...riff('VP8L', [0x2f, 2, 0x40, 0, 0]),
    ...riff('EXIF', text(SECRET)),
  ];
  return bytes('RIFF', little(inner.length + 4), 'WEBP', inner);
};
const taken = (file: Uint8Array): Picture => {
  const read = readPicture(file);
  if (!isPicture(read)) throw new Error(read);
  return read;
};

describe('a picture that may be kept', () => {
  it.each([
    ['image/png', png()],
    ['image/jpeg', jpeg()],
    ['image/webp', webp()],
  ])('is %s by its bytes, has its size, and says nothing of who took it', (type, file) => {
    const picture = taken(file);
    expect(picture).toMatchObject({ type, width: 3, height: 2 });
    expect(Buffer.from(picture.bytes).includes('GPS')).toBe(false);
    expect(taken(picture.bytes)).toEqual(picture);
  });

  it('stays turned as the telephone held it', () => {
    const { bytes: kept } = taken(jpeg(6));
    const at = Buffer.from(kept).indexOf('Exif');
    expect([at > 0, kept[at + 25]]).toEqual([true, 6]);
    expect(Buffer.from(taken(jpeg(1)).bytes).includes('Exif')).toBe(false);
  });

  it('announces no facts that are gone', () => {
    expect(taken(webp()).bytes[20]).toBe(0);
  });

  it.each([
    ['picture-unknown', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a drawing may hold scripts'],
    ['picture-unknown', bytes('GIF89a'), 'not one of the three'],
    ['picture-unknown', bytes(''), 'nothing'],
    ['picture-unknown', bytes('%PDF-1.7'), 'a document'],
    ['picture-damaged', bytes(HEAD), 'a head without a body'],
    ['picture-damaged', png().subarray(0, 40), 'cut off'],
    ['picture-damaged', jpeg().subarray(0, 60), 'cut off'],
    ['picture-damaged', webp().subarray(0, 30), 'cut off'],
    ['picture-damaged', png(0, 2), 'no width'],
    ['picture-too-wide', png(20_001, 1), 'a side too long'],
    ['picture-too-wide', png(10_000, 10_000), 'unfolds to more than a browser holds'],
  ])('is refused as %s: %# %j', (fault, file) => {
    expect(readPicture(file)).toBe(fault);
  });

  it('is refused above the size that was given', () => {
    expect(readPicture(png(), 10)).toBe('picture-too-large');
  });

  it('is never a crash, whatever the bytes', () => {
    const starts = [png(), jpeg(), webp()].map((each) => [...each]);
    const spoilt = fc.tuple(fc.constantFrom(...starts), fc.array(fc.tuple(fc.nat(150), fc.nat(255))));
    fc.assert(
      fc.property(spoilt, ([start, changes]) => {
        const file = Uint8Array.from(start);
        for (const [at, to] of changes) if (at < file.length) file[at] = to;
        const read = readPicture(file);
        return isPicture(read) ? read.bytes.length <= file.length + 36 : read.startsWith('picture-');
      }),
    );
  });
});
