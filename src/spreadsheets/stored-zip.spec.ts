import { storedZip, zipStream, type StoredPart } from './stored-zip';
import { inflate, readDirectory } from './zip';

const PARTS: readonly StoredPart[] = [
  { name: 'a/satu.pdf', content: Buffer.from('%PDF-1') },
  { name: 'a/kosong.txt', content: Buffer.alloc(0) },
  { name: 'dua.pdf', content: Buffer.from('%PDF-2 lebih panjang') },
];

async function* each(): AsyncGenerator<StoredPart> {
  for (const part of PARTS) yield await Promise.resolve(part);
}

it('an archive that is made piece by piece is the same as one made at once, and is read back', async () => {
  const pieces: Buffer[] = [];
  for await (const piece of zipStream(each())) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  expect(bytes.equals(storedZip(PARTS))).toBe(true);
  const directory = readDirectory(bytes);
  if ('fault' in directory) throw new Error(directory.fault.code);
  expect(
    directory.entries.map((entry) => {
      const read = inflate(bytes, entry);
      return [entry.name, 'content' in read ? read.content.toString() : read.fault.code];
    }),
  ).toEqual(PARTS.map(({ name, content }) => [name, content.toString()]));
});
