import { Injectable } from '@nestjs/common';
import { Reader, type WriteScope } from '../database/unit-of-work';
import { areAllPacked } from './statement-packs.store';
import { packOlder } from './statements.store';

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
   * @param before where it stands: what the last call handed back
   * @returns undefined when all were looked at
   */
  async packOlder(scope: WriteScope, before: number | undefined, most: number): Promise<number | undefined> {
    return packOlder(scope, before, most);
  }
}
