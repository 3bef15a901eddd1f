import { Controller, Get, Header, Query } from '@nestjs/common';
import { PapersService } from '../../documents/papers.service';
import type { Caller } from '../../domain/access/caller';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { yearIn } from '../shared/query';
import { papersPage } from './papers-page';

const LONGEST = 200;
const MOST = 200;

/** Every number that was given, with search: none is ever removed. */
@Controller('dokumen')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Query('cari') asked?: unknown,
    @Query('tahun') inYear?: string,
  ): Promise<string> {
    const text = typeof asked === 'string' ? asked.trim().slice(0, LONGEST) : '';
    const year = yearIn(inYear);
    const limit = MOST + 1;
    const search = { text, limit, ...(year === undefined ? {} : { year }) };
    const found = await this.papers.search(caller, search);
    return render('pages/papers', papersPage({ text, year }, found, MOST));
  }
}
