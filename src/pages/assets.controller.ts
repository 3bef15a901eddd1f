import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../domain/errors';
import { isKind } from '../domain/statement/kind';
import { firstYearIn, templateWorkbook } from '../ingestion/template';
import { TEMPLATES } from '../rendering/templates';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What pages load from us: the style sheet and the workbook to fill in. */
@Controller()
export class AssetsController {
  private readonly styles = readFileSync(join(TEMPLATES, 'assets', 'pages.css'), 'utf8');

  @Get('aset/pages.css')
  css(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(this.styles);
  }

  /** @throws Refusal `unknown-kind` */
  @Get('templat/:kind')
  async template(@Param('kind') file: string, @Res() reply: FastifyReply): Promise<void> {
    const kind = file.replace(/\.xlsx$/, '');
    if (!isKind(kind)) throw new Refusal('unknown-kind', { kind });
    const workbook = await templateWorkbook(kind, { firstYear: firstYearIn(new Date().getFullYear()) });
    void reply
      .type(XLSX)
      .header('content-disposition', `attachment; filename="templat-rapor-${kind}.xlsx"`)
      .send(workbook);
  }
}
