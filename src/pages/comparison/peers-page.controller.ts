import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OwnGroupsService } from '../../comparisons/own-groups.service';
import { UnitPeersService } from '../../comparisons/unit-peers.service';
import { seesNames, type Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { render } from '../../rendering/templates';
import { PeersReportsService, peersView } from '../../reports/peers-reports.service';
import { peersReport, type PeersReport } from '../../views/peers/peers-report';
import { fileName, sendPdf, sendTable, tableLinks } from '../shared/table-reply';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';

/** What may be asked of the page. */
interface Asked {
  /** The measure whose distribution is drawn. */
  readonly rasio?: string;
  /** An own group in place of the fixed ones. */
  readonly kelompok?: string;
  readonly bentuk?: string;
}

/** Tables of the page that are taken as files: their names in the address, and in words. */
const FILES = {
  sejenis: 'sejenis',
  'rincian-kelompok': 'rincian kelompok',
  'rata-rata-semua-unit': 'rata-rata semua unit',
} as const;

/** Sejenis: one unit beside its peers over five periods, on screen, as files and as a PDF. */
@Controller('penilaian/:id')
export class PeersPageController {
  constructor(
    private readonly peers: UnitPeersService,
    private readonly ownGroups: OwnGroupsService,
    private readonly reports: PeersReportsService,
  ) {}

  /** @throws Refusal `assessment-not-found`, `officials-only`, `group-not-found`, `no-peers` */
  @Get('sejenis')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('id') id: string, @Query() asked: Asked): Promise<string> {
    const report = await this.report(caller, id, asked);
    const groups = seesNames(caller) ? await this.ownGroups.list(caller) : [];
    const query = asked.kelompok ? `?kelompok=${encodeURIComponent(asked.kelompok)}` : '';
    const place = `/penilaian/${id}/sejenis`;
    return render('pages/peers', {
      ...peersView(report),
      assessment: `/penilaian/${id}`,
      place,
      pdf: `${place}.pdf${query}`,
      files: Object.entries(FILES).map(([table, name]) => ({
        name,
        ...tableLinks(`${place}/${table}${query}`),
      })),
      groups: groups.map((each) => ({ ...each, chosen: each.id === asked.kelompok })),
    });
  }

  /** One table of the page as a file. @throws Refusal as `page`, `bad-request` */
  @Get('sejenis/:table')
  async table(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('table') name: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.report(caller, id, asked);
    const table = [report.side, report.detail, report.mean].find((each) => each.id === name);
    if (!table) throw new Refusal('bad-request', { reason: 'unknown-table' });
    await sendTable(reply, { ...table, id: `${table.id}-${report.unit}` }, asked.bentuk ?? '');
  }

  /** @throws Refusal as `page`, `no-browser`, `printing-failed` */
  @Get('sejenis.pdf')
  async pdf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.report(caller, id, asked);
    const pdf = await this.reports.pdf(report, today());
    sendPdf(reply, fileName(`sejenis ${report.unit}`), pdf);
  }

  private async report(caller: Caller, id: string, { rasio, kelompok }: Asked): Promise<PeersReport> {
    const result = await this.peers.show(caller, id, kelompok === '' ? undefined : kelompok);
    const own = kelompok ? `kelompok=${encodeURIComponent(kelompok)}&` : '';
    return peersReport(result, {
      place: `/penilaian/${id}/sejenis?${own}`,
      ...(rasio === undefined ? {} : { measure: rasio }),
    });
  }
}
