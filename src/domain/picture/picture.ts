import type { Bare } from './bare';
import { startsWith } from './bytes';
import { JPEG, bareJpeg } from './jpeg';
import { PNG, barePng } from './png';
import { bareWebp, isWebp } from './webp';

/** What a browser shows as a picture and that cannot hold a script. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

/** A picture that may be kept: its kind is told by its bytes, and it says nothing about who took it, where and with what. */
export interface Picture extends Bare {
  readonly type: PictureType;
}

/** Why a file is not kept as a picture. */
export type PictureFault = 'picture-too-large' | 'picture-unknown' | 'picture-damaged' | 'picture-too-wide';

/** In bytes: what a telephone takes, and some more. */
const LARGEST_PICTURE = 8 * 1024 * 1024;
/** Pixels of one side, and of the whole. */
const WIDEST = 20_000;
const MOST_PIXELS = 60_000_000;

/**
 * The picture in a file, or why it is none. A file that is a picture and something else besides gives the picture only.
 *
 * @param largest how many bytes it may have
 */
export function readPicture(file: Uint8Array, largest = LARGEST_PICTURE): Picture | PictureFault {
  if (file.length > largest) return 'picture-too-large';
  const type = typeOf(file);
  if (type === undefined) return 'picture-unknown';
  const bare = BARE[type](file);
  if (bare === undefined || bare.width === 0 || bare.height === 0) return 'picture-damaged';
  const { width, height } = bare;
  if (Math.max(width, height) > WIDEST || width * height > MOST_PIXELS) return 'picture-too-wide';
  return { type, ...bare };
}

const BARE: Readonly<Record<PictureType, (bytes: Uint8Array) => Bare | undefined>> = {
  'image/png': barePng,
  'image/jpeg': bareJpeg,
  'image/webp': bareWebp,
};

function typeOf(file: Uint8Array): PictureType | undefined {
  if (startsWith(file, PNG)) return 'image/png';
  if (startsWith(file, JPEG)) return 'image/jpeg';
  return isWebp(file) ? 'image/webp' : undefined;
}

/** True for what was taken as a picture. */
export const isPicture = (read: Picture | PictureFault): read is Picture => typeof read !== 'string';
