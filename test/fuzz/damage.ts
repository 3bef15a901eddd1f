import { zipOf } from '../support/workbooks';
import type { Random } from './random';
import { packed, unpacked } from './workbook-parts';

/** One way to damage the bytes of a file. */
type Damage = (bytes: Buffer, random: Random) => Buffer;

/** Damage that happens to files: to their bytes, and to the archive that a workbook is. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'beginning lost': (bytes, random) => bytes.subarray(random.below(bytes.length)),
  'bits flipped': (bytes, random) => flipped(bytes, random, 1 + random.below(50)),
  'one bit flipped': (bytes, random) => flipped(bytes, random, 1),
  'a stretch of zeros': (bytes, random) => Buffer.from(bytes).fill(0, random.below(bytes.length)),
  'written twice': (bytes) => Buffer.concat([bytes, bytes]),
  'bits of a part flipped': (bytes, random) =>
    inPart(bytes, random, (part) => flipped(part, random, 1 + random.below(20))),
  'a part truncated': (bytes, random) =>
    inPart(bytes, random, (part) => part.subarray(0, random.below(part.length))),
  'a part missing': (bytes, random) => {
    const files = unpacked(bytes);
    files.delete(random.pick([...files.keys()]));
    return packed(files);
  },
  'parts swapped': (bytes, random) => {
    const files = unpacked(bytes);
    const [one, other] = [random.pick([...files]), random.pick([...files])];
    files.set(one[0], other[1]).set(other[0], one[1]);
    return packed(files);
  },
  'a directory that lies': (bytes, random) => {
    const lie = random.pick([
      { declared: 5 },
      { declared: 0xffffffff },
      { flags: 1 },
      { crc: 7 },
      { declared: 60_000_000 },
    ]);
    return zipOf([...unpacked(bytes)].map(([name, content]) => ({ name, content, ...lie })));
  },
  'names that lead out': (bytes, random) => {
    const name = random.pick([
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\x',
      'xl/../xl/x.xml',
      '',
      'XL/Workbook.xml',
    ]);
    return zipOf([
      ...[...unpacked(bytes)].map(([file, content]) => ({ name: file, content })),
      { name, content: 'x' },
    ]);
  },
  'something else under that name': (_, random) => {
    const heads = [
      '89504e470d0a1a0a',
      'ffd8ffe0',
      '255044462d',
      'd0cf11e0a1b11ae1',
      '504b0304',
      '504b0506',
      'fffe',
      '00',
      '7b',
      '5b',
    ];
    const noise = Buffer.from(Array.from({ length: random.below(2000) }, () => random.below(256)));
    return Buffer.concat([Buffer.from(random.pick(heads), 'hex'), noise]);
  },
};

function flipped(bytes: Buffer, random: Random, count: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let flip = 0; flip < count && copy.length > 0; flip += 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function inPart(bytes: Buffer, random: Random, damage: (part: Buffer) => Buffer): Buffer {
  const files = unpacked(bytes);
  const [name] = random.pick([...files].filter(([, content]) => content.length > 0));
  return zipOf(
    [...files].map(([each, content]) => ({
      name: each,
      content: each === name ? damage(Buffer.from(content)) : content,
    })),
  );
}
