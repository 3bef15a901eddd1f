/** The longer side of a picture as it is shown, in pixels: a page of writing stays readable. */
const LONGEST_SIDE = 2000;
/** Of the JPEG that is written, in percent. */
const QUALITY = 82;

/**
 * A photograph drawn anew: only its pixels are taken over, turned as it was held. Nothing that its camera, or somebody
 * else, wrote into the file is in it.
 *
 * @returns a JPEG; undefined for what cannot be drawn
 */
export async function drawnAnew(picture: Uint8Array): Promise<Buffer | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(picture, { failOn: 'error', sequentialRead: true })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer();
  } catch {
    return undefined;
  }
}
