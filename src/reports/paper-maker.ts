import { Injectable } from '@nestjs/common';
import { hashOf } from '../database/token';
import type { SigningKey } from '../documents/key-file';
import { OfficeService } from '../documents/office.service';
import type { IssuedPaper, Numbered, PaperSubject } from '../documents/paper';
import { PapersService } from '../documents/papers.service';
import type { Caller } from '../domain/access/caller';
import type { PaperKind } from '../domain/papers/kinds';
import type { Office } from '../domain/papers/office';
import { qrText, sealText } from '../domain/papers/seal';
import { shortCode } from '../domain/papers/short-code';
import { formOf, paperHtml, sealFoot } from './paper-print';
import type { PaperSeal, ShownPaper } from './paper-print';
import { PdfSigningService } from './pdf-signing.service';
import { Printer } from './printer';

/** A paper that was printed, with what it is kept with. */
export interface PrintedPaper {
  readonly numbered: Numbered;
  readonly issued: IssuedPaper;
  readonly key: SigningKey;
}

/** What a paper says of itself in its row and, but for what it was made from, in its QR. */
export type PaperSaid = Pick<
  IssuedPaper,
  'statementId' | 'assessmentId' | 'revision' | 'unitName' | 'year' | 'total' | 'predicate'
>;

/** A paper to be numbered, sealed and printed. */
export interface PaperOrder {
  readonly kind: PaperKind;
  readonly subject: PaperSubject;
  readonly office: Office;
  readonly said: PaperSaid;
  /** Everything that it is made from, as JSON. */
  readonly data: (numbered: Numbered) => string;
  readonly shown: (numbered: Numbered) => ShownPaper;
  /** What stands behind it, where something does. */
  readonly annex?: (numbered: Numbered, seal: PaperSeal) => Promise<Buffer>;
}

/** Numbers, seals and prints papers; what became of them is kept by whoever orders them. */
@Injectable()
export class PaperMaker {
  constructor(
    private readonly papers: PapersService,
    private readonly office: OfficeService,
    private readonly printer: Printer,
    private readonly pdf: PdfSigningService,
  ) {}

  /** @throws Refusal as `PapersService.reserve`; `no-browser`, `printing-failed`; `certificate-refused` */
  async make(caller: Caller, order: PaperOrder): Promise<PrintedPaper> {
    const { kind, subject, said } = order;
    const key = await this.office.key(caller);
    const day = new Date().toISOString().slice(0, 10);
    const numbered = await this.papers.reserve(caller, subject, { kind, day, unitName: said.unitName });
    return { numbered, key, issued: await this.issued(order, numbered, key) };
  }

  /** A paper as it would be, with DRAF across it, or a copy with what it is sealed with.
   * @throws Refusal `no-browser`, `printing-failed` */
  async print(shown: ShownPaper, seal: PaperSeal = draftSeal(shown.paper.unit)): Promise<Buffer> {
    return this.printer.print(paperHtml(shown), sealFoot(seal), formOf(shown));
  }

  private async issued(order: PaperOrder, numbered: Numbered, key: SigningKey): Promise<IssuedPaper> {
    const { said, office } = order;
    const content = Buffer.from(order.data(numbered), 'utf8');
    const hash = hashOf(content);
    const seal = sealed({ ...said, hash }, numbered, office, key);
    const files = await this.files(order, numbered, seal);
    return {
      ...said,
      hash,
      keyId: key.id,
      signature: seal.signature,
      code: seal.code,
      place: office.place,
      officials: [office.head, ...office.examiners],
      files: [...files, { name: 'data.json', content }],
    };
  }

  /** The paper, its annex, and what it shows. */
  private async files(
    { shown, annex }: PaperOrder,
    numbered: Numbered,
    seal: PaperSeal,
  ): Promise<IssuedPaper['files']> {
    const view = shown(numbered);
    const paper = {
      name: 'dokumen.pdf',
      content: await this.pdf.signed(await this.print(view, seal)),
    } as const;
    const told = { name: 'tampilan.json', content: Buffer.from(JSON.stringify(view, null, 1)) } as const;
    if (!annex) return [paper, told];
    return [
      paper,
      { name: 'lampiran.pdf', content: await this.pdf.signed(await annex(numbered, seal)) },
      told,
    ];
  }
}

/** What stands at the foot of a draft. @param unit whose it is */
export const draftSeal = (unit: string): PaperSeal => ({
  qr: '',
  number: '',
  code: '',
  address: '',
  unit,
});

/** The seal of a paper: what its QR says, signed. */
function sealed(
  { unitName: unit, year, total, predicate, hash }: PaperSaid & { readonly hash: string },
  { number }: Numbered,
  { address }: Office,
  key: SigningKey,
): PaperSeal & { readonly signature: string } {
  const text = sealText({ number, unit, year: String(year), total, predicate, hash, key: key.id });
  const signature = key.sign(text);
  const code = shortCode(signature);
  return { qr: qrText(text, signature, address), number, code, address, unit, signature };
}
