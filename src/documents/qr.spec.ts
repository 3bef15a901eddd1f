import jsQR from 'jsqr';
import { qrText, sealText } from '../domain/papers/seal';
import { qrDrawing, qrModules } from './qr';

const SCALE = 3;

/** The picture that a camera would take of the modules. */
function seen(rows: readonly (readonly boolean[])[]): { pixels: Uint8ClampedArray; side: number } {
  const side = rows.length * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (rows[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { pixels, side };
}

describe('the QR of a paper', () => {
  it.each([
    ['', 'KSP Melati', 'by itself'],
    [
      'https://rapor.dinas-koperasi.kabupaten-contoh.go.id',
      'KSPPS BMT Al-Amanah Ummah Sejahtera Bersama Madani',
      'long',
    ],
  ])('at “%s” of %s is read by a camera: %s', (address, unit) => {
    const fields = {
      number: '518/0012-DISKOPUKM/XI/2026',
      unit,
      year: '2025',
      total: '77,35',
      predicate: 'Dalam Pengawasan Khusus',
      hash: '9f'.repeat(32),
      key: '0a1b2c3d',
    };
    const text = qrText(sealText(fields), 'Ab_-'.repeat(21) + 'Qw', address);
    const { pixels, side } = seen(qrModules(text));
    expect(jsQR(pixels, side, side)?.data).toBe(text);
  });

  it('is drawn with nothing that has to be fetched', () => {
    const drawing = qrDrawing('x', 'QR dokumen');
    expect(drawing).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 29 29"/);
    expect(drawing).not.toMatch(/href|url\(/);
  });
});
