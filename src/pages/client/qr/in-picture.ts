import jsQR from 'jsqr';

/** What some browsers have besides what every one has: it reads codes in pictures. */
interface CodeReader {
  readonly detect: (picture: Picture) => Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  interface Window {
    readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => CodeReader;
  }
}

/** A photograph, or what a camera sees at the moment. */
export type Picture = ImageBitmap | HTMLVideoElement;

/** Pixels of the longer side at which a photograph is looked at: of the code alone, and of a whole page with a code in its corner. */
export const PHOTO: readonly number[] = [900, 1800, 3200];

/**
 * Reads the QR in a picture: by the browser where that can, else pixel by pixel.
 *
 * @param sizes pixels of the longer side at which to look, one after the other
 * @returns what it says; undefined where none is seen
 */
export async function codeIn(picture: Picture, sizes: readonly number[]): Promise<string | undefined> {
  const read = await byBrowser(picture);
  if (read !== undefined) return read;
  const longer = Math.max(...sidesOf(picture));
  const tried = new Set(sizes.map((each) => Math.min(each, longer)));
  for (const size of tried) {
    const text = byPixels(picture, size / longer);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A browser that knows codes may still have nothing to read them with. */
async function byBrowser(picture: Picture): Promise<string | undefined> {
  if (!window.BarcodeDetector) return undefined;
  try {
    const [code] = await new window.BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
    return code?.rawValue;
  } catch {
    return undefined;
  }
}

function byPixels(picture: Picture, scale: number): string | undefined {
  const [across, down] = sidesOf(picture);
  const [width, height] = [Math.round(across * scale), Math.round(down * scale)];
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || width === 0 || height === 0) return undefined;
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const read = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
  return read && read.data !== '' ? read.data : undefined;
}

const sidesOf = (picture: Picture): readonly [number, number] =>
  'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
