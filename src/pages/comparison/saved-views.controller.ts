import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SavedViewsService } from '../../comparisons/saved-views.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { CalledBy } from '../../web/caller';
import { sentText } from '../../web/form';
import { isViewPlace, keptQuery, viewAddress } from './saved-views-page';

/** Tampilan: lists that somebody keeps by a name. They stand on the page that they are of. */
@Controller('tampilan')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  /** Keeps what a page shows now. @throws Refusal `officials-only`; `bad-request` (view-name, too-many-views, unknown-table) */
  @Post()
  async save(@CalledBy() caller: Caller, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const place = sentText(body, 'halaman');
    if (!isViewPlace(place)) throw new Refusal('bad-request', { reason: 'unknown-table' });
    const query = keptQuery(place, sentText(body, 'alamat'));
    await this.views.save(caller, place, sentText(body, 'nama'), query);
    void reply.redirect(`${viewAddress({ place, query })}#tampilan`, 303);
  }

  /** @throws Refusal `officials-only`, `view-not-found`; `bad-request` (view-name) */
  @Post(':id/nama')
  async rename(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.views.rename(caller, id, sentText(body, 'nama'));
    void reply.redirect(`${viewAddress(view)}#tampilan`, 303);
  }

  /** @throws Refusal `officials-only`, `view-not-found` */
  @Post(':id/hapus')
  async remove(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.views.remove(caller, id);
    void reply.redirect(`${viewAddress(view)}#tampilan`, 303);
  }
}
