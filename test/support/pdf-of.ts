import { deflateSync } from 'node:zlib';

/** Writes a PDF by hand, so that tests can write what no program would. The first object is its catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = chunks[0]?.length ?? 0;
  objects.forEach((object, number) => {
    const chunk = Buffer.concat([
      Buffer.from(`${number + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    places.push(at);
    chunks.push(chunk);
    at += chunk.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';

/** One page, shown as often as wanted, with what a stream draws on it. */
export function onePage(content: Buffer | string, { times = 1, more = '' } = {}): Buffer {
  const packed = deflateSync(content);
  const kids = Array.from({ length: times }, () => '3 0 R').join(' ');
  return pdfOf([
    CATALOGUE,
    `<</Type/Pages/Kids[${kids}]/Count ${times}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Filter/FlateDecode/Length ${packed.length}${more}>>stream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 6 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream',
  ]);
}

/** Pages that lead back to themselves. */
export const endless = (): Buffer => pdfOf([CATALOGUE, '<</Type/Pages/Kids[2 0 R]/Count 3>>']);

/** A PDF that opens with a password only. */
export const locked = (): Buffer =>
  pdfOf(
    [
      CATALOGUE,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>',
      `<</Filter/Standard/V 1/R 2/O<${'28'.repeat(32)}>/U<${'11'.repeat(32)}>/P -4>>`,
    ],
    '/Encrypt 4 0 R/ID[<aa><aa>]',
  );
