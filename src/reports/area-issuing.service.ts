import { Injectable } from '@nestjs/common';
import { AreaListsService } from '../comparisons/area-lists.service';
import type { AddressedUnit } from '../comparisons/area-lists.service';
import { isJudged, sumOf } from '../comparisons/area-overview';
import { AreaOverviewService } from '../comparisons/area-overview.service';
import { UnitOfWork } from '../database/unit-of-work';
import { OfficeService } from '../documents/office.service';
import type { Numbered } from '../documents/paper';
import { PapersService, mustBeOfOffice } from '../documents/papers.service';
import type { AreaMatter } from '../documents/shown/area-papers';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import { chainOf } from '../domain/area/area';
import { isExact, plain } from '../domain/decimal';
import { Refusal } from '../domain/errors';
import { areaPaperObstacle } from '../domain/papers/kinds';
import type { AreaPaper } from '../domain/papers/kinds';
import { officeFaults } from '../domain/papers/office';
import { AreasService } from '../units/areas.service';
import { LABEL_FORM, labelsHtml } from './labels';
import { PaperMaker } from './paper-maker';
import { Printer } from './printer';
import { showAreaPaper } from './show-paper';

/** Issues the papers of an area's year, or shows them as drafts. */
@Injectable()
export class AreaIssuingService {
  constructor(
    private readonly overviews: AreaOverviewService,
    private readonly lists: AreaListsService,
    private readonly areas: AreasService,
    private readonly papers: PapersService,
    private readonly office: OfficeService,
    private readonly maker: PaperMaker,
    private readonly printer: Printer,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Everything that papers of an area's year tell. @param asked the newest year that is there unless given @throws Refusal `officials-only`, `area-not-found` */
  async matter(caller: Caller, area: AreaCode, asked: number | undefined): Promise<AreaMatter> {
    const overview = await this.overviews.overview(caller, area, asked === undefined ? {} : { year: asked });
    const year = asked ?? overview.years[0] ?? new Date().getUTCFullYear() - 1;
    const unreported = await this.lists.unreported(caller, area, year);
    const fallen = await this.lists.fallen(caller, area, year);
    const codes = [
      ...chainOf(area),
      ...overview.parts.flatMap((each) => each.area ?? []),
      ...unreported.flatMap(({ areaCode }) => areaCode ?? []),
    ];
    return { year, overview, unreported, fallen, names: await this.areas.names([...new Set(codes)]) };
  }

  /** To whom papers of the year are sent, and the name of the area. @throws Refusal as `matter` */
  async envelopes(
    caller: Caller,
    area: AreaCode,
    year: number,
  ): Promise<{ readonly name: string; readonly units: readonly AddressedUnit[] }> {
    const units = await this.lists.addressed(caller, area, year);
    return { name: await this.areas.name(area), units };
  }

  /** The same as sheets of labels. @throws Refusal as `matter`; `bad-request` (nobody-to-send-to), `no-browser`, `printing-failed` */
  async labels(caller: Caller, area: AreaCode, year: number): Promise<Buffer> {
    const { units } = await this.envelopes(caller, area, year);
    if (units.length === 0) throw new Refusal('bad-request', { reason: 'nobody-to-send-to' });
    const labels = units.map(({ name, seat }) => ({ name, seat: seat ?? '' }));
    return this.printer.print(labelsHtml(labels), undefined, LABEL_FORM);
  }

  /** @throws Refusal as `matter`; `no-browser`, `printing-failed` */
  async draft(caller: Caller, area: AreaCode, asked: number | undefined, kind: AreaPaper): Promise<Buffer> {
    const matter = await this.matter(caller, area, asked);
    const day = new Date().toISOString().slice(0, 10);
    return this.maker.print(showAreaPaper(matter, await this.office.now(), { kind, day }));
  }

  /**
   * Issues a paper of what has come in so far.
   *
   * @throws Refusal as `matter`; `step-refused` (not-yours); `paper-refused`; `no-browser`, `printing-failed`
   */
  async issue(
    caller: Caller,
    area: AreaCode,
    asked: number | undefined,
    kind: AreaPaper,
  ): Promise<Numbered & { readonly year: number }> {
    const matter = await this.matter(caller, area, asked);
    const { year } = matter;
    mustBeOfOffice(caller);
    const office = await this.office.now();
    const obstacle = areaPaperObstacle(kind, {
      office: officeFaults(office).length === 0,
      reported: sumOf(matter.overview.whole, isJudged),
      missing: matter.unreported.length,
    });
    if (obstacle !== undefined) throw new Refusal('paper-refused', { obstacle });
    const unitName = matter.names.get(area) ?? area;
    const { numbered, issued, key } = await this.maker.make(caller, {
      kind,
      subject: { area, year },
      office,
      said: { statementId: null, assessmentId: null, revision: 0, unitName, year, total: '', predicate: '' },
      data: ({ number, day }) => areaData(matter, { number, kind, day }),
      shown: ({ day, number }) => showAreaPaper(matter, office, { kind, day, number }),
    });
    await this.unitOfWork.run(caller, (scope) => this.papers.issueIn(scope, numbered, issued, key));
    return { ...numbered, year };
  }
}

/** What a paper of an area was made from, as JSON. */
function areaData(
  { overview, unreported, fallen, year }: AreaMatter,
  paper: { readonly number: string; readonly kind: AreaPaper; readonly day: string },
): string {
  const { area, whole, parts, byYear, totals } = overview;
  const told = { area, whole, parts, byYear, totals, unreported, fallen };
  return JSON.stringify({ format: 'rapor-area-1', paper: { ...paper, area, year }, ...told }, plainValue, 1);
}

/** Maps as lists of pairs, exact numbers as decimal text. */
const plainValue = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value.entries()];
  return isExact(value) ? plain(value) : value;
};
