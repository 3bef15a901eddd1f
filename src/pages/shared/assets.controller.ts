import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../../domain/errors';
import { isKind } from '../../domain/statement/kind';
import { firstYearIn, templateWorkbook } from '../../template';
import { TEMPLATES } from '../../rendering/templates';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The scripts of the browser as the build made them: in `dist`, beside `src` in a checkout. */
const SCRIPTS = join(__dirname, '../..', '..', 'dist', 'client');

/** What pages load from us: the style sheet, the scripts of live pages and the workbook to fill in. */
@Controller()
export class AssetsController {
  private readonly styles = readFileSync(join(TEMPLATES, 'assets', 'pages.css'), 'utf8');

  @Get('aset/pages.css')
  css(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(this.styles);
  }

  /** @throws NotFoundException for a name that is no script of ours */
  @Get('aset/skrip/:file')
  script(@Param('file') file: string, @Res() reply: FastifyReply): void {
    // Looked up in the folder's own list: a name from outside never becomes a path.
    if (!readdirSync(SCRIPTS).includes(file) || !file.endsWith('.js')) throw new NotFoundException();
    const content = readFileSync(join(SCRIPTS, file));
    void reply.type('text/javascript; charset=utf-8').header('cache-control', 'max-age=300').send(content);
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
