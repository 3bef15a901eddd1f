import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { isValidCades, opensslHere, signatureIn } from '../../../test/support/pdf-signature';
import { joinedPdf } from './pdf-join';
import { pagesIn, pdfObjects } from './pdf-objects';
import { PdfWriter, plainStream } from './pdf-writer';
import { madeCertificate, openedCertificate, pemOf, type OpenCertificate } from './certificate';
import { signedPdf } from './sign-pdf';

const WORDS = 'BT (Laporan) Tj ET';
const AT = new Date('2026-11-29T20:00:00Z');
const openssl = (...words: string[]): string =>
  execFileSync('openssl', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

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

(opensslHere ? describe : describe.skip)('a PDF that is signed as a PDF', () => {
  let folder: string;
  let packed: Buffer;
  let opened: OpenCertificate;
  beforeAll(async () => {
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
    packed = readFileSync(both ?? '');
    opened = await openedCertificate({ content: packed, passphrase: 'rahasia' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const trusted = (): string => readFileSync(join(folder, 'c.pem'), 'utf8');

  it('is found valid by OpenSSL, over every byte but the signature itself', async () => {
    const { over, cms } = signatureIn(await signedPdf(onePage(), opened, AT));
    expect(isValidCades(over, cms, trusted())).toBe(true);
    expect(cms.includes(createHash('sha256').update(over).digest())).toBe(true);
    const changed = Buffer.from(over);
    changed.write('p', over.indexOf('Laporan'));
    expect(isValidCades(changed, cms, trusted())).toBe(false);
  });

  it('is of the basic profile of PAdES: it signs which certificate signs, and its time stands in the PDF alone', async () => {
    const signed = await signedPdf(onePage(), opened, AT);
    const { cms } = signatureIn(signed);
    const raw = new X509Certificate(readFileSync(join(folder, 'c.pem'))).raw;
    expect(cms.includes(createHash('sha256').update(raw).digest())).toBe(true);
    const printed = join(folder, 'cms');
    writeFileSync(printed, cms);
    const told = openssl('cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', printed);
    expect(told).toContain('id-smime-aa-signingCertificateV2');
    expect(told).not.toContain('signingTime');
    expect(signed.toString('latin1')).toMatch(
      /SubFilter \/ETSI\.CAdES\.detached [^>]*<[^>]*> \/M \(D:20261129200000Z\)/,
    );
  });

  it('is valid with a certificate that an office made for itself, which is good for ten years', async () => {
    const content = await madeCertificate('DINAS “CONTOH” KÉ', '', AT);
    const own = await openedCertificate({ content, passphrase: '' });
    const { chain, until } = own;
    expect(until.toISOString()).toBe('2036-11-29T20:00:00.000Z');
    const file = join(folder, 'own.pem');
    writeFileSync(file, pemOf(chain[0]));
    expect(openssl('x509', '-in', file, '-noout', '-subject')).toMatch(/CN ?= ?DINAS CONTOH KE\b/);
    const { over, cms } = signatureIn(await signedPdf(onePage(), own, AT));
    expect(isValidCades(over, cms, pemOf(chain[0]))).toBe(true);
    expect(isValidCades(over, cms, trusted())).toBe(false);
  });

  it('shows what it showed, and is bound and read like any other', async () => {
    const signed = await signedPdf(onePage(), opened, AT);
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
    await expect(openedCertificate({ content: packed, passphrase: 'salah' })).rejects.toThrow(/password/i);
    await expect(openedCertificate({ content: Buffer.from('x'), passphrase: '' })).rejects.toThrow();
  });
});
