import { Injectable } from '@nestjs/common';
import { Reader, type WriteScope } from '../database/unit-of-work';
import { StatementEntity } from './statement.entity';
import { areAllPacked, keepPacks, olderRevisions } from './statement-packs.store';
import { storedOf } from './statements.store';

/** Revisions packed, those that an earlier version of the program stored. */
@Injectable()
export class StatementPacks {
  constructor(private readonly reader: Reader) {}

  async areAll(): Promise<boolean> {
    return areAllPacked(this.reader);
  }

  /**
   * Packs those of some revisions that are not packed yet, from the newest on: doing it twice leaves the same.
   *
   * @param before the number of the last that was looked at; the newest of all unless given
   * @returns that of the last this time; undefined where none is left
   */
  async packOlder(scope: WriteScope, before: number | undefined, most: number): Promise<number | undefined> {
    const older = await olderRevisions(scope, before, most);
    for (const { id } of older.filter((each) => !each.packed)) {
      const stored = await storedOf(scope, await scope.manager.findOneByOrFail(StatementEntity, { id }));
      await keepPacks(scope, [[id, stored.statement]]);
    }
    return older.at(-1)?.made;
  }
}
