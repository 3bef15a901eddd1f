import type { Office } from '../domain/papers/office';
import { isPicture, readPicture } from '../domain/picture/picture';
import type { PictureFault } from '../domain/picture/picture';

/** In bytes: it stands on every paper. */
const LARGEST = 512 * 1024;
/** Pixels of one side. */
const WIDEST = 2000;

/** A sign as papers carry it, written anew without anything that is no picture, with its size in bytes; or why it is none. */
export type Logo =
  | { readonly address: string; readonly type: string; readonly size: number; readonly fault?: undefined }
  | { readonly address?: undefined; readonly fault: PictureFault };

/** @param content the file that was sent */
export function logoIn(content: Buffer): Logo {
  const read = readPicture(content, LARGEST);
  if (!isPicture(read)) return { fault: read };
  if (read.type === 'image/webp') return { fault: 'picture-unknown' };
  if (Math.max(read.width, read.height) > WIDEST) return { fault: 'picture-too-wide' };
  const address = `data:${read.type};base64,${Buffer.from(read.bytes).toString('base64')}`;
  return { address, type: read.type, size: read.bytes.length };
}

/** The sign that an office chose: the type and the bytes of its picture. */
export function logoOf({
  logo,
}: Pick<Office, 'logo'>): { readonly type: string; readonly bytes: Buffer } | undefined {
  const [, type, text] = /^data:([\w/+-]+);base64,(.+)$/.exec(logo) ?? [];
  return type === undefined || text === undefined ? undefined : { type, bytes: Buffer.from(text, 'base64') };
}
