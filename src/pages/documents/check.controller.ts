import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CheckingService } from '../../documents/checking.service';
import { OfficeService } from '../../documents/office.service';
import { Refusal } from '../../domain/errors';
import { render } from '../../rendering/templates';
import { offlinePage } from '../../reports/offline-page';
import { PdfSigningService } from '../../reports/pdf-signing.service';
import { readForm } from '../../web/form';
import { checkPage } from './check-page';

const LONGEST = 2000;

/** Whether a paper is genuine: open to whoever holds one. */
@Controller('periksa')
export class CheckController {
  constructor(
    private readonly checking: CheckingService,
    private readonly office: OfficeService,
    private readonly pdf: PdfSigningService,
  ) {}

  /** @param qr the text of a QR, where a camera opened its address */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Query('t') qr?: unknown): Promise<string> {
    const asked = typeof qr === 'string' ? qr.slice(0, LONGEST) : '';
    if (asked === '') return render('pages/check', checkPage(''));
    return render('pages/check', checkPage(asked, await this.checking.check(asked)));
  }

  /** The same for what was typed, pasted or chosen.
   * @throws Refusal `bad-request` */
  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  async check(@Req() request: FastifyRequest): Promise<string> {
    const { fields, file } = await readForm(request);
    const asked = (fields.get('text') ?? '').slice(0, LONGEST);
    if (file) return render('pages/check', checkPage('', await this.checking.checkFile(file.content)));
    if (asked === '') throw new Refusal('bad-request', { reason: 'check-what' });
    const otherKey = (fields.get('key') ?? '').slice(0, LONGEST);
    return render('pages/check', checkPage(asked, await this.checking.check(asked, otherKey)));
  }

  /** One page that checks a QR without a network, with the public keys of this office in it. */
  @Get('luring.html')
  async offline(@Res() reply: FastifyReply): Promise<void> {
    void reply
      .type('text/html; charset=utf-8')
      .header('content-disposition', 'attachment; filename="periksa.html"')
      .send(offlinePage(await this.office.publicKeys()));
  }

  /** The certificate of the office's PDF signatures, for programs that are to trust it.
   * @throws Refusal `paper-not-found` where it signs none; `certificate-refused` */
  @Get('sertifikat.pem')
  async certificate(@Res() reply: FastifyReply): Promise<void> {
    const certificate = await this.pdf.publicPart();
    if (certificate === undefined) throw new Refusal('paper-not-found');
    void reply
      .type('application/x-pem-file')
      .header('content-disposition', 'attachment; filename="sertifikat-kantor.pem"')
      .send(certificate);
  }

  @Get(':number')
  @Header('content-type', 'text/html; charset=utf-8')
  async number(@Param('number') number: string): Promise<string> {
    const asked = number.slice(0, LONGEST);
    return render('pages/check', checkPage(asked, await this.checking.check(asked)));
  }
}
