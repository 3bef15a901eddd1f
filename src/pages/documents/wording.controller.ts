import { Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OfficeService } from '../../documents/office.service';
import type { Caller } from '../../domain/access/caller';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { wordingOf, wordingPage } from './wording-page';

/** A field and a tick for each sentence, and which button was pressed. */
const FIELDS = 60;

/** The sentences of papers that an office may word itself: tried before they are kept, and given back one by one. */
@Controller('kantor/kalimat')
export class WordingController {
  constructor(private readonly office: OfficeService) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Query('simpan') saved = ''): Promise<string> {
    const { wording } = await this.office.now();
    return render('pages/wording', wordingPage(wording, saved === 'ya' ? 'Tersimpan.' : ''));
  }

  /** Shows what the sentences would say, or keeps them.
   * @throws Refusal `administrators-only`, `bad-request` */
  @Post()
  async save(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request, { fields: FIELDS });
    const wording = wordingOf(fields);
    const tried = wordingPage(wording, 'Pratinjau: belum disimpan.');
    if (tried.fault === '' && fields.get('do') === 'save') {
      await this.office.word(caller, wording);
      void reply.redirect('/kantor/kalimat?simpan=ya', 303);
      return;
    }
    const status = tried.fault === '' ? 200 : 422;
    void reply.status(status).type('text/html; charset=utf-8').send(render('pages/wording', tried));
  }
}
