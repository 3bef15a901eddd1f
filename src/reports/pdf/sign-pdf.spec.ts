import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { joinedPdf } from './pdf-join';
import { pagesIn, pdfObjects } from './pdf-objects';
import { PdfWriter, plainStream } from './pdf-writer';
import { signedPdf } from './sign-pdf';

const WORDS = 'BT (Laporan) Tj ET';
const AT = new Date('2026-11-29T20:00:00Z');
const openssl = (...words: string[]): string =>
  execFileSync('openssl', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const opensslHere = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;

/** A page as a browser writes one. */
function onePage(): Buffer {
  const writer = new PdfWriter();
  const { text, rest } = plainStream(WORDS);
  const chunks = [
    writer.header,
    ...writer.object(1, '<</Type /Catalog /Pages 2 0 R>>'),
    ...writer.object(2, '<</Type /Pages /Count 1 /Kids [3 0 R]>>'),
    ...writer.object(3, '<</Type /Page /Contents 4 0 R /Parent 2 0 R>>'),
    ...writer.object(4, text, rest),
  ];
  return Buffer.concat([...chunks, writer.table(5, '/Root 1 0 R')]);
}

/** What a signature is over, and itself: taken from the file by its own account. */
function signatureIn(pdf: Buffer): { readonly over: Buffer; readonly cms: Buffer } {
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'));
  const [from = 0, long = 0, again = 0, rest = 0] = range?.slice(1).map(Number) ?? [];
  expect([from, again + rest]).toEqual([0, pdf.length]);
  const hex = pdf.toString('latin1', long + 1, again - 1);
  const padded = Buffer.from(hex, 'hex');
  const over = Buffer.concat([pdf.subarray(0, long), pdf.subarray(again)]);
  return { over, cms: padded.subarray(0, 4 + padded.readUInt16BE(2)) };
}

(opensslHere ? describe : describe.skip)('a PDF that is signed as a PDF', () => {
  let folder: string;
  let content: Buffer;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapor-pdf-'));
    const [key, certificate, both] = ['k.pem', 'c.pem', 'c.p12'].map((name) => join(folder, name));
    const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', '/CN=Dinas Contoh'];
    openssl('req', '-x509', ...made, '-keyout', key ?? '', '-out', certificate ?? '');
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      key ?? '',
      '-in',
      certificate ?? '',
      '-out',
      both ?? '',
      '-passout',
      'pass:rahasia',
    );
    content = readFileSync(both ?? '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const isValid = (over: Buffer, cms: Buffer): boolean => {
    const [data, signature] = [join(folder, 'data'), join(folder, 'cms')];
    writeFileSync(data, over);
    writeFileSync(signature, cms);
    const check = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', signature, '-content', data];
    const chain = ['-CAfile', join(folder, 'c.pem'), '-purpose', 'any', '-out', '/dev/null'];
    return spawnSync('openssl', [...check, ...chain], { stdio: 'ignore' }).status === 0;
  };

  it('is found valid by OpenSSL, over every byte but the signature itself', async () => {
    const { over, cms } = signatureIn(await signedPdf(onePage(), { content, passphrase: 'rahasia' }, AT));
    expect(isValid(over, cms)).toBe(true);
    expect(cms.includes(createHash('sha256').update(over).digest())).toBe(true);
    const changed = Buffer.from(over);
    changed.write('p', over.indexOf('Laporan'));
    expect(isValid(changed, cms)).toBe(false);
  });

  it('shows what it showed, and is bound and read like any other', async () => {
    const signed = await signedPdf(onePage(), { content, passphrase: 'rahasia' }, AT);
    expect(pagesIn(pdfObjects(signed))).toEqual([3]);
    expect(signed.includes(WORDS)).toBe(true);
    const parts = Readable.from([{ group: 'a', title: 'b', content: signed }]);
    const chunks: Buffer[] = [];
    for await (const chunk of joinedPdf(parts)) chunks.push(chunk);
    const bound = Buffer.concat(chunks).toString('latin1');
    expect([bound.includes(WORDS), bound.includes('/Type /Sig'), bound.includes('/Widget')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is refused with a certificate that does not open', async () => {
    await expect(signedPdf(onePage(), { content, passphrase: 'salah' }, AT)).rejects.toThrow(/password/i);
    await expect(signedPdf(onePage(), { content: Buffer.from('x'), passphrase: '' }, AT)).rejects.toThrow();
  });
});
