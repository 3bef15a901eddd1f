import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { PROGRAM } from '../domain/access/program';
import { DAY } from '../domain/durations';
import { Refusal } from '../domain/errors';
import { JobQueue } from '../jobs/job-queue';
import { mergedDraft, type Fields, type FromPage } from './draft-merge';
import type { RowDraftEntity } from './row-draft.entity';
import { draftOf, dropDraftsBefore, endDraft, heldDraft, putDraft } from './row-drafts.store';
import { knownBeside } from './upload-fields';

/** What somebody chose for the rows of a file and did not save. */
export interface RowDraft {
  /** The fields of its page. */
  readonly fields: Fields;
  /** How often it was saved or emptied before. */
  readonly turn: number;
  /** ISO time of the last choice; empty where nothing is chosen. */
  readonly at: string;
  /** A kind or a rule set was chosen that this release does not know: it is to be chosen anew. */
  readonly isOutdated: boolean;
}

/** The same with what a page added. */
export interface Added extends RowDraft {
  /** The fields in which another page chose meanwhile what this one does not show. */
  readonly elsewhere: ReadonlySet<string>;
  /** The file was saved, or the draft emptied, since the page was opened. */
  readonly isOver: boolean;
}

/** What a page says, and of which turn it is where it says that. */
export interface FromTurn extends FromPage {
  readonly turn?: number;
}

/** So many fields of a file are kept at most: no page has nearly as many, but ids that no row has may be sent again and again. */
const MOST = 20_000;
/** So long a draft is kept that nobody touches. The file itself stays, and is asked about as before. */
const DRAFT_DAYS = 90;

/** When a draft is forgotten that nobody touches any more, as ISO time. @param at ISO time of its last choice */
export const draftEndsAt = (at: string): string =>
  new Date(new Date(at).getTime() + DRAFT_DAYS * DAY).toISOString();

/** Choices for rows are kept as they are made, so that a closed page loses none. They are no answers: nothing reads them but that page. */
@Injectable()
export class RowDraftsService implements OnModuleInit {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat(DAY, () => this.sweep(PROGRAM, new Date()));
  }

  async of(caller: Caller, uploadId: string): Promise<RowDraft> {
    return draftFrom(await draftOf(this.reader, uploadId, caller.id));
  }

  /**
   * Adds what was chosen on a page to what was before; a field that is empty is taken back. Of two pages that come in
   * together none is lost, and none undoes what it did not change.
   *
   * @throws Refusal `upload-not-found`, `bad-request` (too-many-fields)
   */
  async add(caller: Caller, uploadId: string, page: FromTurn): Promise<Added> {
    return this.unitOfWork.run(caller, async (scope) => {
      const added = await addedIn(scope, uploadId, page);
      await keep(scope, uploadId, added);
      return added;
    });
  }

  /**
   * The same of single choices of a page that is still open.
   *
   * @throws Refusal as {@link add}; `changed-meanwhile` where the file was saved, or the draft emptied, since it was opened:
   *   they are in it
   */
  async note(caller: Caller, uploadId: string, page: FromTurn): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      const added = await addedIn(scope, uploadId, page);
      if (added.isOver) throw new Refusal('changed-meanwhile');
      await keep(scope, uploadId, added);
    });
  }

  /** Forgets what the caller chose for it. @throws Refusal `upload-not-found` */
  async drop(caller: Caller, uploadId: string): Promise<void> {
    await this.unitOfWork.run(caller, (scope) => endDraft(scope, uploadId));
  }

  /** Forgets drafts of everybody that nobody touched for {@link DRAFT_DAYS}. */
  async sweep(caller: Caller, now: Date): Promise<void> {
    const time = new Date(now.getTime() - DRAFT_DAYS * DAY).toISOString();
    await this.unitOfWork.run(caller, (scope) => dropDraftsBefore(scope, time));
  }
}

function draftFrom(found: RowDraftEntity | null): RowDraft {
  const all = Object.entries(found?.fields ?? {});
  const fields = new Map(knownBeside(all));
  const at = fields.size > 0 && found ? found.at : '';
  return { fields, turn: found?.turn ?? 0, at, isOutdated: fields.size < all.length };
}

/** The draft with what a page adds to it; nothing of it is kept yet. */
async function addedIn(scope: WriteScope, uploadId: string, { turn, ...page }: FromTurn): Promise<Added> {
  const before = draftFrom(await heldDraft(scope, uploadId));
  const isOver = turn !== undefined && turn !== before.turn;
  return { ...before, ...mergedDraft(before.fields, page), isOver };
}

async function keep(
  scope: WriteScope,
  uploadId: string,
  { fields, turn }: Pick<RowDraft, 'fields' | 'turn'>,
): Promise<void> {
  if (fields.size > MOST) throw new Refusal('bad-request', { reason: 'too-many-fields' });
  await putDraft(scope, uploadId, { fields: Object.fromEntries(fields), turn });
}
