import { Injectable } from '@nestjs/common';
import { officialsOnly } from '../domain/access/officials-only';
import { newId } from '../database/id';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { homeArea, reachesArea, type Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import type { JobResult } from '../domain/job/jobs-result';
import { momentOf } from '../domain/release/moment';
import { JobQueue } from '../jobs/job-queue';
import { JobsService } from '../jobs/jobs.service';
import { releaseTitle } from '../rendering/messages/release';
import type { Wanted } from './recipes.service';
import type { ReleaseEntity } from './release.entity';
import {
  dropPieces,
  findRelease,
  insertRelease,
  newestReleases,
  pieceOf,
  tell,
  type Release,
} from './releases.store';

/** A release as it is asked for: the day in words. */
export interface AskedRelease extends Omit<Wanted, 'until'> {
  /** A day that has ended or is today, as 2026-11-29; or the exact time of an earlier release. */
  readonly day: string;
  /** What its area is called. */
  readonly place: string;
}

/** A release in a list, with how far its job is while it is not made. */
export interface ListedRelease {
  readonly release: Release;
  readonly job: JobResult | undefined;
}

const LISTED = 50;

/** Releases of data: asked for, made by jobs, handed over piece by piece. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobQueue,
    private readonly told: JobsService,
  ) {}

  /**
   * Asks for a release.
   *
   * @returns its id
   * @throws Refusal `officials-only`, `area-not-found`, `bad-request` (reason `unknown-day`)
   */
  async ask(caller: Caller, { day, place, ...asked }: AskedRelease): Promise<string> {
    officialsOnly(caller, asked.area);
    return this.unitOfWork.run(caller, async (scope) => {
      const until = momentOf(day, scope.at);
      if (until === undefined) throw new Refusal('bad-request', { reason: 'unknown-day' });
      const id = newId();
      const about = releaseTitle(asked, place, day);
      const jobId = await this.jobs.enqueueIn(scope, 'make-release', { release: id }, { about });
      await insertRelease(scope, { id, jobId, until, ...asked });
      return id;
    });
  }

  /** The newest releases of areas that the caller reaches. @throws Refusal `officials-only` */
  async list(caller: Caller): Promise<ListedRelease[]> {
    officialsOnly(caller, homeArea(caller));
    const found = (await newestReleases(this.reader, LISTED)).filter((each) => reaches(caller, each));
    return Promise.all(found.map((each) => this.listed(caller, each)));
  }

  /** @throws Refusal `release-not-found` for one that is not there, not made, or out of reach */
  async get(caller: Caller, id: string): Promise<Release> {
    return this.found(caller, id);
  }

  /**
   * The archive, piece by piece; that it was fetched is written down first.
   *
   * @throws Refusal `release-not-found`
   */
  async fetch(caller: Caller, id: string): Promise<AsyncGenerator<Buffer>> {
    const release = await this.found(caller, id);
    if (release.fingerprint === null || release.droppedAt !== null) throw new Refusal('release-not-found');
    await this.unitOfWork.run(caller, (scope) => tell(scope, 'release-fetched', release));
    return this.pieces(release);
  }

  /** Takes the file away to make room; the same release can be asked for again. @throws Refusal `release-not-found` */
  async drop(caller: Caller, id: string): Promise<void> {
    const release = await this.found(caller, id);
    if (release.fingerprint === null) throw new Refusal('release-not-found');
    await this.unitOfWork.run(caller, (scope) => dropPieces(scope, release));
  }

  /** Writes down that a release was made outside of a job. */
  async note(caller: Caller, wanted: Wanted, fingerprint: string): Promise<void> {
    await this.unitOfWork.run(caller, (scope) => tell(scope, 'release-made', { id: fingerprint, ...wanted }));
  }

  private async *pieces(release: ReleaseEntity): AsyncGenerator<Buffer> {
    for (let number = 1; ; number += 1) {
      const piece = await pieceOf(this.reader, release, number);
      if (!piece) return;
      yield piece;
    }
  }

  /** Whose job it is may be somebody else who reaches more: then nothing is said of it. */
  private async listed(caller: Caller, release: ReleaseEntity): Promise<ListedRelease> {
    if (release.fingerprint !== null) return { release, job: undefined };
    const job = await this.told.get(caller, release.jobId).catch(() => undefined);
    return { release, job };
  }

  private async found(caller: Caller, id: string): Promise<ReleaseEntity> {
    const release = await findRelease(this.reader, id);
    if (!release || !reaches(caller, release)) throw new Refusal('release-not-found');
    return release;
  }
}

const reaches = (caller: Caller, { area }: Release): boolean =>
  caller.role === 'official' && reachesArea(caller, area);
