import type { OpenCertificate } from './certificate';
import { detachedCms } from './cms';
import { pagesIn, pdfObjects } from './pdf-objects';
import { rewritten } from './pdf-writer';

/** Bytes that a signature with its certificates may take. */
const ROOM = 16_384;
/** Ten stars each, which the places of the signature take later. */
const RANGE = '[0 /********** /********** /**********]';

/**
 * Signs a PDF as readers of PDF check it: a detached signature of PAdES B-B over all of the file but itself. Nothing is
 * seen of it on a page.
 *
 * @param pdf as the browser printed it
 */
export async function signedPdf(pdf: Buffer, certificate: OpenCertificate, at: Date): Promise<Buffer> {
  const { Signer, SignPdf } = await import('@signpdf/signpdf');
  class CertificateSigner extends Signer {
    override async sign(content: Buffer): Promise<Buffer> {
      return detachedCms(content, certificate);
    }
  }
  return new SignPdf().sign(withPlace(pdf, at), new CertificateSigner(), at);
}

/** The same PDF with an empty place for a signature, in a field that no page shows. */
function withPlace(pdf: Buffer, at: Date): Buffer {
  const objects = pdfObjects(pdf);
  const [page = 0] = pagesIn(objects);
  const [value, field] = [objects.size, objects.size + 1];
  const headOf = (number: number): string => objects.bodies.get(number)?.head ?? '';
  const changed = new Map([
    [
      objects.catalog,
      headOf(objects.catalog).replace('<<', `<</AcroForm <</Fields [${field} 0 R] /SigFlags 3>> `),
    ],
    [page, withField(headOf(page), field)],
  ]);
  return rewritten(objects, changed, [
    {
      text: `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange ${RANGE} /Contents <${'0'.repeat(2 * ROOM)}> /M (${dayOf(at)})>>`,
    },
    {
      text: `<</Type /Annot /Subtype /Widget /FT /Sig /T (Tanda tangan) /V ${value} 0 R /F 132 /Rect [0 0 0 0] /P ${page} 0 R>>`,
    },
  ]);
}

const withField = (head: string, field: number): string =>
  head.includes('/Annots [')
    ? head.replace('/Annots [', `/Annots [${field} 0 R `)
    : head.replace('<<', `<</Annots [${field} 0 R] `);

/** As a PDF writes it: D:20261129210000Z. */
const dayOf = (at: Date): string => `D:${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
