import { Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OfficeService } from '../../documents/office.service';
import type { Caller } from '../../domain/access/caller';
import { officeFaults } from '../../domain/papers/office';
import { LOGO_FAULT_WORDS, OFFICE_FAULT_WORDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { PdfSigningService } from '../../reports/pdf-signing.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { logoIn } from '../../documents/logo';
import { officeSaid, officePage } from './office-page';

/** More than those of the form. */
const FIELDS = 40;

/** What the office says of itself on its papers, and the public keys that they are checked with. */
@Controller('kantor')
export class OfficeController {
  constructor(
    private readonly office: OfficeService,
    private readonly pdf: PdfSigningService,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Query('simpan') saved = ''): Promise<string> {
    const news = saved === 'ya' ? 'Tersimpan.' : '';
    return render(
      'pages/office',
      officePage(await this.office.now(), await this.office.publicKeys(), { news, signsPdf: this.pdf.isOn }),
    );
  }

  /** Keeps what was said, or shows the form again with everything that is missing.
   * @throws Refusal `administrators-only`, `bad-request` */
  @Post()
  async save(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields, file } = await readForm(request, { fields: FIELDS });
    const logo = file && logoIn(file.content);
    const said = officeSaid(fields, logo?.address);
    const office = { ...(await this.office.now()), ...said };
    const wrong = logo?.fault === undefined ? [] : [LOGO_FAULT_WORDS[logo.fault]];
    const faults = [...officeFaults(office).map((each) => OFFICE_FAULT_WORDS[each]), ...wrong];
    if (faults.length === 0) {
      await this.office.change(caller, said);
      void reply.redirect('/kantor?simpan=ya', 303);
      return;
    }
    const page = officePage(office, await this.office.publicKeys(), { faults, signsPdf: this.pdf.isOn });
    void reply.status(422).type('text/html; charset=utf-8').send(render('pages/office', page));
  }
}
