import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { JobQueue, type JobContext } from '../jobs/job-queue';
import { partsKept } from './kept-parts';
import { makeRelease, type MadeRelease } from './make-release';
import { ReleaseRecipes } from './recipes.service';
import type { ReleaseEntity } from './release.entity';
import { dropParts } from './release-parts.store';
import { findRelease, finishRelease, insertPiece } from './releases.store';

/** So many bytes are kept in one row. */
const PIECE = 1024 * 1024;

/** Makes releases, one job each. */
@Injectable()
export class ReleaseMaking implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly recipes: ReleaseRecipes,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('make-release', ({ release }, context) => this.make(release, context));
    this.jobs.onHalt('make-release', async (scope, { release }, { state }) => {
      if (state === 'discarded') await dropParts(scope, release);
    });
  }

  private async make(id: string, context: JobContext): Promise<void> {
    const release = await findRelease(this.reader, id);
    if (!release) return;
    const { reader, unitOfWork } = this;
    const { caller } = context;
    const recipe = this.recipes.of(caller, release, context, (settings) =>
      partsKept({ reader, unitOfWork, caller }, id, settings),
    );
    await makeRelease(recipe, (made) => this.keep(release, made, context));
  }

  /** Each piece in a transaction of its own, so that nobody waits long; they count only once the last one is there. */
  private async keep({ id }: ReleaseEntity, made: MadeRelease, context: JobContext): Promise<void> {
    const { caller, attempt } = context;
    let [number, bytes] = [0, 0];
    for await (const content of inPieces(made.bytes())) {
      if (context.stopped()) return;
      number += 1;
      bytes += content.length;
      const piece = { releaseId: id, attempt, number, content };
      await this.unitOfWork.run(caller, (scope) => insertPiece(scope, piece));
    }
    const { fingerprint, rows } = made;
    await this.unitOfWork.run(caller, async (scope) => {
      await finishRelease(scope, id, { fingerprint, rows, bytes, attempt });
      await context.finishIn(scope);
    });
  }
}

/** The same bytes in pieces of one size, the last one smaller. */
async function* inPieces(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [held, size]: [Buffer[], number] = [[], 0];
  for await (const each of bytes) {
    held.push(each);
    size += each.length;
    if (size < PIECE) continue;
    const all = Buffer.concat(held);
    const whole = all.length - (all.length % PIECE);
    for (let at = 0; at < whole; at += PIECE) yield all.subarray(at, at + PIECE);
    held = [all.subarray(whole)];
    size = all.length - whole;
  }
  if (size > 0) yield Buffer.concat(held);
}
