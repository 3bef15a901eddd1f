import { Readable } from 'node:stream';
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AuditService } from '../../audit/audit.service';
import type { Caller } from '../../domain/access/caller';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { filterOf, trailCsv, trailPage, type TrailQuery } from './trail-page';

/** How many events a page shows. */
const SHOWN = 25;

/** Who did what when: for whoever administers the program. */
@Controller('jejak')
export class TrailController {
  constructor(private readonly audit: AuditService) {}

  /** @throws Refusal `administrators-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Query() query: TrailQuery & { readonly sebelum?: string },
  ): Promise<string> {
    const before = /^\d{1,15}$/.test(String(query.sebelum)) ? Number(query.sebelum) : undefined;
    const found = await this.audit.search(caller, filterOf(query), { before, count: SHOWN + 1 });
    return render('pages/trail', trailPage(query, found.slice(0, SHOWN), found.length > SHOWN));
  }

  /** Everything that the filter lets through, as it is read.
   * @throws Refusal `administrators-only` */
  @Get('jejak.csv')
  file(@CalledBy() caller: Caller, @Query() query: TrailQuery, @Res() reply: FastifyReply): void {
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="jejak.csv"')
      .send(Readable.from(trailCsv(this.audit.all(caller, filterOf(query)))));
  }
}
