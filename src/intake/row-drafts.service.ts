import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { draftOf, dropDraft, putDraft } from './row-drafts.store';

/** What somebody chose for the rows of a file and did not save: the fields of its page, and when. */
export interface RowDraft {
  readonly fields: ReadonlyMap<string, string>;
  /** ISO time of the last choice. */
  readonly at: string;
}

/** So many fields of a file are kept at most: no page has nearly as many, but ids that no row has may be sent again and again. */
const MOST = 20_000;

/** Choices for rows are kept as they are made, so that a closed page loses none. They are no answers: nothing reads them but that page. */
@Injectable()
export class RowDraftsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Undefined where the caller chose nothing for it, or saved it. */
  async of(caller: Caller, uploadId: string): Promise<RowDraft | undefined> {
    const found = await draftOf(this.reader, uploadId, caller.id);
    return found ? { fields: new Map(Object.entries(found.fields)), at: found.at } : undefined;
  }

  /**
   * Adds what was chosen to what was before; a field that is empty is taken back. Of two taps that come in
   * together none is lost.
   *
   * @returns everything that is chosen now
   * @throws Refusal `bad-request` (too-many-fields)
   */
  async add(
    caller: Caller,
    uploadId: string,
    fields: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, string>> {
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'draft', `${uploadId} ${caller.id}`);
      const before = await draftOf(scope, uploadId, caller.id);
      const all = Object.entries({ ...before?.fields, ...Object.fromEntries(fields) });
      const said = all.filter(([, value]) => value !== '');
      if (said.length > MOST) throw new Refusal('bad-request', { reason: 'too-many-fields' });
      if (said.length > 0) await putDraft(scope, uploadId, Object.fromEntries(said));
      else await dropDraft(scope, uploadId);
      return new Map(said);
    });
  }

  /** Forgets what the caller chose for it. */
  async drop(caller: Caller, uploadId: string): Promise<void> {
    await this.unitOfWork.run(caller, (scope) => dropDraft(scope, uploadId));
  }
}
