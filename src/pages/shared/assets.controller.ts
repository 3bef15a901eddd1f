import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../../domain/errors';
import { isKind } from '../../domain/statement/kind';
import { firstYearIn, templateWorkbook } from '../../template';
import { SHARE } from '../../web/guards/request-guard';
import { FILE_ENDINGS } from '../../rendering/file-endings';
import { SCRIPTS, TEMPLATES } from '../../rendering/templates';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An "R" on green, as beside the name of the program. */
const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 512 512'><rect width='512' height='512' fill='#1b6b50'/><text x='256' y='368' font-size='320' font-family='sans-serif' font-weight='700' text-anchor='middle' fill='#fff'>R</text></svg>";

/** Telephones know files by their kind, others by the end of their names. */
const SHARED = [
  ...FILE_ENDINGS.reports,
  ...[XLSX, 'application/vnd.ms-excel', 'application/vnd.oasis.opendocument.spreadsheet'],
  ...['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/pdf'],
  ...['text/csv', 'text/plain', 'text/html', 'application/xml', 'application/zip', 'application/json'],
];

const MANIFEST = JSON.stringify({
  name: 'Rapor kesehatan koperasi',
  short_name: 'Rapor',
  lang: 'id',
  start_url: '/masuk',
  scope: '/',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#1b6b50',
  icons: [{ src: '/aset/tanda.svg', sizes: 'any', type: 'image/svg+xml' }],
  share_target: {
    action: SHARE,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: 'file', accept: SHARED }] },
  },
});

/** What pages load from us: the style sheet, the scripts of live pages and the workbook to fill in. */
@Controller()
export class AssetsController {
  private readonly styles = readFileSync(join(TEMPLATES, 'assets', 'pages.css'), 'utf8');

  @Get('aset/pages.css')
  css(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(this.styles);
  }

  @Get('aset/tanda.svg')
  icon(@Res() reply: FastifyReply): void {
    void reply.type('image/svg+xml').header('cache-control', 'max-age=300').send(ICON);
  }

  /** What a telephone needs to offer the tray in its share sheet, where its browser allows. */
  @Get('aset/rapor.webmanifest')
  manifest(@Res() reply: FastifyReply): void {
    void reply.type('application/manifest+json').header('cache-control', 'max-age=300').send(MANIFEST);
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
