import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import { Refusal } from '../domain/errors';
import { differences } from '../domain/statement/compare';
import type { Statement } from '../domain/statement/statement';
import { UnitsService } from '../units/units.service';
import {
  findStatement,
  findUpload,
  headersOf,
  insertRevision,
  keepUpload,
  newestRevision,
  uploadNames,
} from './statements.store';
import type { StatementHeader, StoredStatement, UploadedFile } from './revision';
import { storeYears, type Intake, type Stored } from './store-statements';
import type { UploadEntity } from './upload.entity';

/** What units reported, by year and revision. Reads see what is committed, or the transaction they are given. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
  ) {}

  /**
   * Stores what one file says of one unit, all of it or nothing. A year that is not stored yet becomes revision 1;
   * the file's latest year becomes a new revision where it differs; an earlier year that differs is left as it is
   * and handed back, unless `replaceComparatives` names it. What is stored already is not stored again.
   *
   * @throws Refusal `bad-request` (reason `unit-ambiguous`)
   */
  async store(scope: WriteScope, intake: Intake): Promise<Stored> {
    const unit = await this.units.findOrCreate(scope, intake.unit);
    return storeYears(scope, unit.id, intake);
  }

  /**
   * Adds the next revision of a year, where it says anything else than the one it corrects.
   *
   * @returns the id of the revision that stands now
   * @throws Refusal `bad-request` (reason `newer-revision`) when the corrected one is no longer the newest
   */
  async revise(
    scope: WriteScope,
    corrected: StoredStatement,
    statement: Statement,
    reason: string,
  ): Promise<string> {
    const { unitId, year, uploadId } = corrected;
    await hold(scope, 'unit', unitId);
    const newest = await newestRevision(scope, unitId, year);
    if (newest && newest.id !== corrected.id) throw new Refusal('bad-request', { reason: 'newer-revision' });
    if (differences(corrected.statement, statement).length === 0) return corrected.id;
    return insertRevision(scope, { unitId, revision: corrected.revision + 1, uploadId, reason }, statement);
  }

  /** @throws Refusal `statement-not-found` */
  async get(id: string, from: Rows = this.reader): Promise<StoredStatement> {
    const found = await findStatement(from, id);
    if (!found) throw new Refusal('statement-not-found', { statement: id });
    return found;
  }

  /** The newest revision of a year, if the year is stored. */
  async latest(unitId: string, year: number, from: Rows = this.reader): Promise<StoredStatement | undefined> {
    return newestRevision(from, unitId, year);
  }

  /** The years of a unit, ascending, each with its newest revision. */
  async periodsOf(unitId: string): Promise<StatementHeader[]> {
    const headers = await headersOf(this.reader, unitId);
    return headers.filter((header, at) => header.year !== headers[at - 1]?.year);
  }

  /** Every revision of a unit: years ascending, the newest revision of a year first. */
  async historyOf(unitId: string): Promise<StatementHeader[]> {
    return headersOf(this.reader, unitId);
  }

  /** Every revision of a year, the newest first. */
  async revisionsOf(unitId: string, year: number): Promise<StatementHeader[]> {
    const headers = await headersOf(this.reader, unitId);
    return headers.filter((header) => header.year === year);
  }

  /**
   * The newest revision of the year before, if it is stored.
   *
   * @throws Refusal `statement-not-found`
   */
  async previousOf(id: string, from: Rows = this.reader): Promise<StoredStatement | undefined> {
    const { unitId, year } = await this.get(id, from);
    return newestRevision(from, unitId, year - 1);
  }

  /**
   * An original file with its content.
   *
   * @throws Refusal `no-file`
   */
  async upload(id: string): Promise<UploadEntity> {
    const found = await findUpload(this.reader, id);
    if (!found) throw new Refusal('no-file', { upload: id });
    return found;
  }

  /** What these original files are called, by id. */
  async filenames(ids: readonly string[]): Promise<Map<string, string>> {
    return uploadNames(this.reader, ids);
  }

  /** Keeps an original file of which nothing is stored yet, because somebody has to be asked first. */
  async keepUpload(scope: WriteScope, upload: UploadedFile): Promise<string> {
    return keepUpload(scope, upload);
  }
}
