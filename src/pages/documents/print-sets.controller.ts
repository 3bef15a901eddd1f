import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { DeskService } from '../../examination/desk.service';
import { render } from '../../rendering/templates';
import { joinedPdf } from '../../reports/pdf/pdf-join';
import { SetsService, type BoundFile } from '../../reports/sets/sets.service';
import { zipStream, type StoredPart } from '../../spreadsheets/stored-zip';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { filedYear } from '../shared/filing-place';
import { areaOfAddress, givenYear } from '../shared/query';
import { fileName } from '../shared/table-reply';
import { setPlace } from '../shared/print-set-place';
import { printSetPage, printSetsPage } from './print-sets-page';

/** Papers of many units: printed by jobs, handed over as an archive or as one file with bookmarks. */
@Controller('cetak')
export class PrintSetsController {
  constructor(
    private readonly sets: SetsService,
    private readonly desk: DeskService,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(@CalledBy() caller: Caller): Promise<string> {
    return render('pages/print-sets', printSetsPage(await this.sets.list(caller)));
  }

  /** Begins to print: an area's year, or that of one unit.
   * @throws Refusal `officials-only`, `area-not-found`, `filing-not-found`, `paper-refused`, `bad-request` */
  @Post()
  async begin(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const year = fields.get('tahun') ?? '';
    const unit = fields.get('unit');
    const id =
      unit === undefined
        ? await this.sets.beginArea(caller, {
            area: areaOfAddress(fields.get('wilayah')),
            year: givenYear(year),
          })
        : await this.beginUnit(caller, unit, year);
    void reply.redirect(setPlace(id), 303);
  }

  /** @throws Refusal `paper-not-found` */
  @Get(':set')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('set') id: string): Promise<string> {
    return render('pages/print-set', printSetPage(await this.sets.get(caller, id)));
  }

  /** Every file that is printed so far, in a folder for each unit. @throws Refusal `paper-not-found` */
  @Get(':set/dokumen.zip')
  async zip(@CalledBy() caller: Caller, @Param('set') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { title } = await this.sets.get(caller, id);
    void reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${fileName(title)}.zip"`)
      .send(Readable.from(zipStream(archived(this.sets.files(caller, id)))));
  }

  /** The same as one file, with a bookmark for each unit and paper. @throws Refusal `paper-not-found` */
  @Get(':set/dokumen.pdf')
  async pdf(@CalledBy() caller: Caller, @Param('set') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { title } = await this.sets.get(caller, id);
    void reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="${fileName(title)}.pdf"`)
      .send(Readable.from(joinedPdf(this.sets.bound(caller, id))));
  }

  private async beginUnit(caller: Caller, unit: string, year: string): Promise<string> {
    const filing = await this.desk.filingOf(caller, filedYear(unit, year));
    return this.sets.beginUnit(caller, filing.id);
  }
}

async function* archived(files: AsyncIterable<BoundFile>): AsyncGenerator<StoredPart> {
  for await (const { item, position, number, name, title, content } of files) {
    const folder = `${String(position).padStart(4, '0')}-${fileName(item)}`;
    const own = name.startsWith('draf-') ? name : `${fileName(title)}.pdf`;
    yield { name: `${folder}/${number}-${own}`, content };
  }
}
