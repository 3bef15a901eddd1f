import sharp from 'sharp';
import { drawnAnew } from './photo';

/** A photograph as a telephone writes it: held upright, with the place where it was taken. */
const taken = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#804020' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'RAHASIA' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 12/1 0/1' } })
    .toBuffer();

describe('a photograph drawn anew', () => {
  it('is turned as it was held, no larger than a screen, and says nothing of camera and place', async () => {
    const original = await taken();
    expect([(await sharp(original).metadata()).orientation, original.includes('RAHASIA')]).toEqual([6, true]);
    const drawn = await drawnAnew(original);
    const { format, width, height, exif, xmp, iptc, icc, orientation } = await sharp(drawn).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1000, height: 2000 });
    expect([exif, xmp, iptc, icc, orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(drawn?.includes('RAHASIA')).toBe(false);
  });

  it.each([
    ['half of it', async () => (await taken()).subarray(0, 4000)],
    ['another thing', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/'))],
  ])('%s cannot be drawn', async (_, file) => {
    expect(await drawnAnew(await file())).toBeUndefined();
  });
});
