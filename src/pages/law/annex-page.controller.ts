import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnnexChecksService } from '../../assessments/annex-checks.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { annexPoints } from '../../domain/rules/annex';
import { isPicture, readPicture } from '../../domain/picture/picture';
import type { Picture } from '../../domain/picture/picture';
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
    const text = (name: string): string => (fields.get(name) ?? '').slice(0, 2000);
    const agrees = text('agrees') === 'ya';
    const found = agrees ? '' : text('found');
    await this.checks.check(caller, ruleSet, {
      ...{ point: text('point'), agrees, found },
      ...{ value: agrees ? '' : text('value'), page: text('page'), note: text('note') },
      ...(file ? { picture: pictureIn(file.content) } : {}),
    });
    const key = text('point');
    const group = annexPoints(ruleSet).find((each) => each.key === key)?.group;
    const place = `?buka=${encodeURIComponent(group || TERMS)}#${encodeURIComponent(key)}`;
    void reply.redirect(`/aturan/${id}/periksa${place}`, 303);
  }
}

/** @throws Refusal `bad-request` (annex-picture) */
function pictureIn(content: Buffer): Picture {
  const read = readPicture(content);
  if (!isPicture(read)) throw new Refusal('bad-request', { reason: 'annex-picture' });
  return read;
}
