import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { annexFound } from '../../assessments/annex-found';
import { AnnexChecksService } from '../../assessments/annex-checks.service';
import type { Caller } from '../../domain/access/caller';
import { annexPoints } from '../../domain/rules/annex';
import { render } from '../../rendering/templates';
import { TERMS, annexPage } from '../../views/law/annex-page';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { lawOf } from '../../web/law-of';

/** Holds a law against its annex, point by point; for who administers the program. */
@Controller('aturan/:id/periksa')
export class AnnexPageController {
  constructor(private readonly checks: AnnexChecksService) {}

  /** @throws Refusal `unknown-rule-set`, `administrators-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Param('id') id: string, @Query('buka') open?: string): Promise<string> {
    const ruleSet = lawOf(id);
    return render('pages/annex', annexPage(ruleSet, await this.checks.of(ruleSet), open));
  }

  /** A photograph, as nothing but a picture.
   * @throws Refusal `administrators-only`, `upload-not-found` */
  @Get('foto/:picture')
  async picture(
    @CalledBy() caller: Caller,
    @Param('picture') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { type, content } = await this.checks.picture(caller, id);
    void reply.headers({ 'content-type': type, 'content-disposition': 'inline' }).send(content);
  }

  /** Keeps what was found of one point.
   * @throws Refusal `unknown-rule-set`, `administrators-only`, `bad-request` */
  @Post()
  async check(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ruleSet = lawOf(id);
    const { fields, file } = await readForm(request);
    const found = annexFound(fields, fields.get('agrees') === 'ya', file?.content);
    await this.checks.check(caller, ruleSet, found);
    const key = found.point;
    const group = annexPoints(ruleSet).find((each) => each.key === key)?.group;
    const place = `?buka=${encodeURIComponent(group || TERMS)}#${encodeURIComponent(key)}`;
    void reply.redirect(`/aturan/${id}/periksa${place}`, 303);
  }
}
