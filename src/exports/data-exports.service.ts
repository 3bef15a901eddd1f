import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hold } from '../database/hold';
import { newId } from '../database/id';
import { hashOf } from '../database/token';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { PROGRAM } from '../domain/access/program';
import type { DataSetName } from '../domain/data-dictionary';
import { Refusal } from '../domain/errors';
import type { JobResult } from '../domain/job/jobs-result';
import { JobQueue } from '../jobs/job-queue';
import { JobsService } from '../jobs/jobs.service';
import type { DataFormat } from '../rendering/data-lines';
import { exportTitle } from '../rendering/messages/export';
import type { DataExportEntity } from './data-export.entity';
import {
  askAgain,
  dropExport,
  exportsBefore,
  exportsOf,
  findExport,
  insertExport,
  pieceAt,
  tell,
  type DataExport,
} from './data-exports.store';
import { isLarge, keptOf, type ExportFilter } from './export-filter';
import { ExportsService } from './exports.service';
import { DAY, HOUR } from '../domain/durations';

/** A data set as somebody wants it. */
export interface WantedExport extends ExportFilter {
  readonly what: DataSetName;
  readonly form: DataFormat;
}

/** An export in a list, with how far its job is while it is not made. */
export interface ListedExport {
  readonly made: DataExport;
  readonly job: JobResult | undefined;
}

const LISTED = 20;
/** So many files of one person are kept, for so long. */
const MOST_KEPT = 10;
export const DAYS_KEPT = 7;

const unpacked: (bytes: Buffer) => Promise<Buffer> = promisify(gunzip);

/** Exports that jobs make: asked for, and fetched by whoever asked. */
@Injectable()
export class DataExportsService implements OnModuleInit {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobQueue,
    private readonly told: JobsService,
    private readonly exports: ExportsService,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat(HOUR, () => this.sweep(PROGRAM));
  }

  /** Whether it is better made by a job than while somebody waits. */
  async isLarge(caller: Caller, { what, ...filter }: WantedExport): Promise<boolean> {
    return isLarge(what, await this.exports.count(caller, filter));
  }

  /**
   * Asks for an export: the same one while it is not made yet, whose job is tried again where it died. Older files make room.
   *
   * @returns its id
   */
  async ask(caller: Caller, { what, form, ...filter }: WantedExport): Promise<string> {
    const wanted = { what, form, ...keptOf(filter), reach: reachOf(caller) };
    const { id, jobId, isNew } = await this.asked(caller, wanted);
    if (isNew || (await this.jobOf(caller, jobId))?.state !== 'dead') return id;
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'export', scope.actor);
      await askAgain(scope, id);
    });
    await this.jobs.retry(caller, { job: jobId });
    return id;
  }

  private async asked(
    caller: Caller,
    wanted: Pick<DataExportEntity, (typeof ASKED)[number]>,
  ): Promise<Pick<DataExportEntity, 'id' | 'jobId'> & { readonly isNew: boolean }> {
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'export', scope.actor);
      const own = await exportsOf(scope, scope.actor);
      const open = own.find((each) => each.rows === null && each.droppedAt === null && isSame(each, wanted));
      if (open) return { id: open.id, jobId: open.jobId, isNew: false };
      await makeRoom(scope, own);
      const id = newId();
      const about = exportTitle(wanted);
      const jobId = await this.jobs.enqueueIn(scope, 'make-export', { export: id }, { about });
      await insertExport(scope, { id, jobId, ...wanted });
      return { id, jobId, isNew: true };
    });
  }

  /** Takes away what is too old, of everybody. */
  async sweep(caller: Caller): Promise<void> {
    const old = await exportsBefore(this.reader, oldAt(new Date().toISOString()));
    for (const { id, actor } of old) await this.unitOfWork.run(caller, (scope) => dropHeld(scope, actor, id));
  }

  /** What the caller asked for, the newest first. */
  async list(caller: Caller): Promise<ListedExport[]> {
    const reach = reachOf(caller);
    const found = (await exportsOf(this.reader, caller.id, LISTED)).filter((each) => each.reach === reach);
    return Promise.all(found.map((each) => this.listed(caller, each)));
  }

  /** @throws Refusal `export-not-found` for one that is not there, or not the caller's */
  async get(caller: Caller, id: string): Promise<ListedExport> {
    return this.listed(caller, await this.found(caller, id));
  }

  /**
   * The file, piece by piece; that it was fetched is written down first.
   *
   * @throws Refusal `export-not-found` also for one that is not made, or whose file was taken away
   */
  async fetch(
    caller: Caller,
    id: string,
  ): Promise<{ readonly made: DataExport; readonly text: AsyncGenerator<Buffer> }> {
    const made = await this.found(caller, id);
    if (made.rows === null || goneAt(made) !== null) throw new Refusal('export-not-found');
    await this.unitOfWork.run(caller, (scope) => tell(scope, 'export-fetched', made));
    return { made, text: this.pieces(made) };
  }

  /** Takes the file away; one that is not made yet is made no more. @throws Refusal `export-not-found` */
  async drop(caller: Caller, id: string): Promise<void> {
    const { actor } = await this.found(caller, id);
    await this.unitOfWork.run(caller, (scope) => dropHeld(scope, actor, id));
  }

  /** @throws Error where the file is taken away meanwhile: what came of it by then must not pass for all of it */
  private async *pieces({ id, bytes }: DataExportEntity): AsyncGenerator<Buffer> {
    let sent = 0;
    for (let number = 1; ; number += 1) {
      const piece = await pieceAt(this.reader, id, number);
      if (!piece) break;
      const content = await unpacked(piece.content);
      sent += content.length;
      yield content;
    }
    if (sent < (bytes ?? 0)) throw new Error(`export ${id} was taken away while it was fetched`);
  }

  /** One that is too old is told as taken away. */
  private async listed(caller: Caller, made: DataExport): Promise<ListedExport> {
    const told = { ...made, droppedAt: goneAt(made) };
    return { made: told, job: made.rows === null ? await this.jobOf(caller, made.jobId) : undefined };
  }

  private jobOf(caller: Caller, id: string): Promise<JobResult | undefined> {
    return this.told.get(caller, id).catch(() => undefined);
  }

  private async found(caller: Caller, id: string): Promise<DataExportEntity> {
    const found = await findExport(this.reader, id);
    if (found?.actor !== caller.id || found.reach !== reachOf(caller)) throw new Refusal('export-not-found');
    return found;
  }
}

/** How far somebody reaches, as one word: what was made for that reach is not handed to another one. */
const reachOf = ({ role, units, areas, only }: Caller): string =>
  hashOf(JSON.stringify([role, inOrder(units), inOrder(areas), only ?? null]));

const inOrder = (some: 'all' | Iterable<string>): unknown => (some === 'all' ? some : [...some].sort());

const ASKED = ['what', 'form', 'area', 'year', 'kind', 'reach'] as const;

const isSame = (
  one: Pick<DataExportEntity, (typeof ASKED)[number]>,
  other: Pick<DataExportEntity, (typeof ASKED)[number]>,
): boolean => ASKED.every((name) => one[name] === other[name]);

/** What was asked for before that time is too old. */
const oldAt = (now: string): string => new Date(Date.parse(now) - DAYS_KEPT * DAY).toISOString();

/** Since when its file is handed to nobody, also before the sweep: it was taken away, or is too old; null where neither is so. */
function goneAt({ droppedAt, at }: Pick<DataExport, 'droppedAt' | 'at'>): string | null {
  const end = new Date(Date.parse(at) + DAYS_KEPT * DAY);
  return droppedAt ?? (end.getTime() < Date.now() ? end.toISOString() : null);
}

/** As it stands when nobody else makes it or takes it away. */
async function dropHeld(scope: WriteScope, actor: string, id: string): Promise<void> {
  await hold(scope, 'export', actor);
  const found = await findExport(scope, id);
  if (found) await dropExport(scope, found);
}

/** The oldest files go of somebody who has many. */
async function makeRoom(scope: WriteScope, own: readonly DataExportEntity[]): Promise<void> {
  const many = own.filter(({ droppedAt }) => droppedAt === null).slice(MOST_KEPT - 1);
  for (const each of many) await dropExport(scope, each);
}
