import { Injectable } from '@nestjs/common';
import { officialsOnly } from '../../domain/access/officials-only';
import { hold } from '../../database/hold';
import { Reader, UnitOfWork } from '../../database/unit-of-work';
import { PapersService } from '../../documents/papers.service';
import type { Caller } from '../../domain/access/caller';
import type { AreaCode } from '../../domain/area/area';
import { Refusal } from '../../domain/errors';
import type { JobFault } from '../../domain/job/fault';
import { DeskService } from '../../examination/desk.service';
import { JobQueue } from '../../jobs/job-queue';
import { JobsService } from '../../jobs/jobs.service';
import { areaWords, chosenUnitsWords } from '../../rendering/messages';
import { AreasService } from '../../units/areas.service';
import type { PrintFileEntity, PrintItemEntity, PrintSetEntity, PrintState } from './print-set.entity';
import type { BoundPart } from '../pdf/pdf-join';
import {
  contentOf,
  filesOfItem,
  filingsOfArea,
  filingsOfUnits,
  findSet,
  insertItem,
  insertSet,
  itemsOf,
  printingNow,
  setsOf,
  type FiledUnit,
} from './sets.store';

/** A set with how far each unit's year is. */
export interface PrintSet {
  readonly id: string;
  readonly title: string;
  readonly groupId: string;
  /** ISO time. */
  readonly at: string;
  readonly items: readonly PrintedItem[];
}

/** One unit's year of a set; with its fault where it failed. */
export interface PrintedItem {
  readonly filingId: string;
  readonly name: string;
  readonly state: PrintState;
  readonly fault: JobFault | null;
}

/** A file of a set, in the order in which it is bound. */
export interface BoundFile {
  /** Of the unit, with its year. */
  readonly item: string;
  /** From 1. */
  readonly position: number;
  /** From 1 within its item. */
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly content: Buffer;
}

const LISTED = 50;

/** Papers of many units, printed by jobs: begun with one click, told while they are made, bound when they are done. */
@Injectable()
export class SetsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobQueue,
    private readonly told: JobsService,
    private readonly desk: DeskService,
    private readonly papers: PapersService,
    private readonly areas: AreasService,
  ) {}

  /**
   * Begins to print the papers of every unit of an area that has reported a year.
   *
   * @returns the id of the set
   * @throws Refusal `officials-only`, `area-not-found`; `paper-refused` where nobody has reported
   */
  async beginArea(
    caller: Caller,
    { area, year }: { readonly area: AreaCode; readonly year: number },
  ): Promise<string> {
    officialsOnly(caller, area);
    const title = `${areaWords(area, await this.areas.name(area))}, ${year}`;
    return this.begin(caller, title, await filingsOfArea(this.reader, caller, area, year));
  }

  /** The same for one unit's year. @throws Refusal `filing-not-found` */
  async beginUnit(caller: Caller, filingId: string): Promise<string> {
    const { year, statement } = await this.desk.statementOf(caller, filingId);
    const { name: unitName } = statement.unit;
    return this.begin(caller, `${unitName}, ${year}`, [{ filingId, unitName, year }]);
  }

  /**
   * The same for some units' year.
   *
   * @returns the id of the set, null where none of them has reported; and which of them have
   */
  async beginUnits(
    caller: Caller,
    unitIds: readonly string[],
    year: number,
  ): Promise<{ readonly set: string | null; readonly printed: readonly string[] }> {
    const filings = unitIds.length === 0 ? [] : await filingsOfUnits(this.reader, caller, unitIds, year);
    const title = `${chosenUnitsWords(unitIds.length)}, ${year}`;
    const set = filings.length === 0 ? null : await this.begin(caller, title, filings);
    return { set, printed: filings.map(({ unitId }) => unitId) };
  }

  /** The newest sets that the caller may see. */
  async list(caller: Caller): Promise<Pick<PrintSet, 'id' | 'title' | 'at'>[]> {
    return setsOf(this.reader, caller, LISTED);
  }

  /** @throws Refusal `paper-not-found` */
  async get(caller: Caller, id: string): Promise<PrintSet> {
    const { title, groupId, at } = await this.found(caller, id);
    const items: PrintedItem[] = [];
    for (const { filingId, name, state, jobId } of await itemsOf(this.reader, id)) {
      const fault = state === 'failed' ? (await this.told.get(caller, jobId)).fault : null;
      items.push({ filingId, name, state, fault });
    }
    return { id, title, groupId, at, items };
  }

  /**
   * What is printed so far, one file after the other: never more than one is held.
   *
   * @throws Refusal `paper-not-found`; `paper-refused` where the stored bytes of a signed one are not those
   */
  async *files(caller: Caller, id: string): AsyncGenerator<BoundFile> {
    await this.found(caller, id);
    for (const item of await itemsOf(this.reader, id)) {
      if (item.state !== 'done') continue;
      for (const file of await filesOfItem(this.reader, item)) {
        const { position, number, name, title } = file;
        const content = await this.content(caller, item, file);
        yield { item: item.name, position, number, name, title, content };
      }
    }
  }

  /** The same, to be bound as one file with a bookmark for each unit and paper. @throws Refusal as `files` */
  async *bound(caller: Caller, id: string): AsyncGenerator<BoundPart> {
    for await (const { item, title, content } of this.files(caller, id))
      yield { group: item, title, content };
  }

  private async content(caller: Caller, item: PrintItemEntity, file: PrintFileEntity): Promise<Buffer> {
    const { paperId, name } = file;
    const signed = name === 'dokumen.pdf' || name === 'lampiran.pdf' ? name : undefined;
    const content =
      paperId !== null && signed !== undefined
        ? await this.papers.file(caller, { filingId: item.filingId }, paperId, signed)
        : await contentOf(this.reader, file);
    if (!content) throw new Refusal('paper-not-found');
    return content;
  }

  private async begin(caller: Caller, title: string, filings: readonly FiledUnit[]): Promise<string> {
    if (filings.length === 0) throw new Refusal('paper-refused', { obstacle: 'nothing-reported' });
    const filingIds = filings.map(({ filingId }) => filingId);
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'account', caller.id);
      // Sent again, by two taps or a line that broke: it is the set that is printed already.
      const begun = await printingNow(scope, title, filingIds);
      if (begun !== undefined) return begun;
      const group = await this.jobs.openGroup(scope, title);
      const setId = await insertSet(scope, { title, groupId: group });
      for (const [at, { filingId, unitName, year }] of filings.entries()) {
        const name = `${unitName}, ${year}`;
        const payload = { set: setId, filing: filingId };
        const jobId = await this.jobs.enqueueIn(scope, 'print-papers', payload, { group, about: name });
        const state: PrintState = 'waiting';
        await insertItem(scope, { setId, position: at + 1, filingId, jobId, name, state });
      }
      return setId;
    });
  }

  private async found(caller: Caller, id: string): Promise<PrintSetEntity> {
    const set = await findSet(this.reader, caller, id);
    if (!set) throw new Refusal('paper-not-found');
    return set;
  }
}
