import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { OfficeService } from '../documents/office.service';
import { ownerFile, replaceOwnerFile } from '../database/owner-file';
import { Refusal } from '../domain/errors';
import { Settings } from '../settings';
import { madeCertificate, openedCertificate, pemOf, type OpenCertificate } from './pdf/certificate';
import { signedPdf } from './pdf/sign-pdf';

/** What the setting names in place of a file where the office makes its own certificate. */
const OWN = 'own';

/** Signs papers as PDF too, where the office wants that; what a paper shows does not depend on it. */
@Injectable()
export class PdfSigningService {
  constructor(
    private readonly office: OfficeService,
    private readonly settings: Settings,
  ) {}

  /** Whether the settings name a certificate. */
  get isOn(): boolean {
    return this.settings.RAPOR_PDF_CERTIFICATE !== undefined;
  }

  /** The same PDF, signed with the certificate of the settings where they name one. @throws Refusal `certificate-refused` */
  async signed(pdf: Buffer): Promise<Buffer> {
    const at = new Date();
    const certificate = await this.opened(at);
    return certificate ? signedPdf(pdf, certificate, at) : pdf;
  }

  /** The certificate with those that vouch for it, as text, for whoever is to trust it; undefined where nothing is signed so. @throws Refusal `certificate-refused` */
  async publicPart(): Promise<string | undefined> {
    const certificate = await this.opened(new Date());
    return certificate?.chain.map(pemOf).join('');
  }

  private async opened(at: Date): Promise<OpenCertificate | undefined> {
    const { RAPOR_PDF_CERTIFICATE: named } = this.settings;
    if (named === undefined) return undefined;
    const file = named === OWN ? this.settings.certificateFile : named;
    try {
      const opened = await (named === OWN ? this.own(file, at) : this.held(await readFile(file)));
      if (opened.until < at)
        throw new Refusal('certificate-refused', { file, until: opened.until.toISOString() });
      return opened;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new Refusal('certificate-refused', { file, detail });
    }
  }

  /** Made when it is first asked for, and again once its years are over. */
  private async own(file: string, at: Date): Promise<OpenCertificate> {
    const opened = await this.held(await ownerFile(file, () => this.made(at)));
    if (opened.until >= at) return opened;
    const fresh = await this.made(at);
    await replaceOwnerFile(file, fresh);
    return this.held(fresh);
  }

  private async held(content: Buffer): Promise<OpenCertificate> {
    return openedCertificate({ content, passphrase: this.settings.RAPOR_PDF_PASSPHRASE ?? '' });
  }

  /** In the name of the office: the last line of its letterhead. */
  private async made(at: Date): Promise<Buffer> {
    const { letterhead } = await this.office.now();
    return madeCertificate(letterhead.at(-1) ?? 'Rapor', this.settings.RAPOR_PDF_PASSPHRASE ?? '', at);
  }
}
