import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True where OpenSSL is installed: the program does not need it. */
export const opensslHere = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;

/** What a signature is over, and itself: taken from the file by its own account. */
export function signatureIn(pdf: Buffer): { readonly over: Buffer; readonly cms: Buffer } {
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1'));
  const [from = 0, long = 0, again = 0, rest = 0] = range?.slice(1).map(Number) ?? [];
  expect([from, again + rest]).toEqual([0, pdf.length]);
  const hex = pdf.toString('latin1', long + 1, again - 1);
  const padded = Buffer.from(hex, 'hex');
  const over = Buffer.concat([pdf.subarray(0, long), pdf.subarray(again)]);
  return { over, cms: padded.subarray(0, 4 + padded.readUInt16BE(2)) };
}

/** Whether OpenSSL finds a CAdES signature valid, made with a certificate that is trusted or vouched for by one. */
export function isValidCades(over: Buffer, cms: Buffer, trusted: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-cms-'));
  try {
    const [data, signature, anchor] = ['data', 'cms', 'pem'].map((name) => join(folder, name));
    writeFileSync(data ?? '', over);
    writeFileSync(signature ?? '', cms);
    writeFileSync(anchor ?? '', trusted);
    const check = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', signature ?? ''];
    const chain = ['-content', data ?? '', '-CAfile', anchor ?? '', '-purpose', 'any', '-out', '/dev/null'];
    return spawnSync('openssl', [...check, ...chain], { stdio: 'ignore' }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
