import { Injectable } from '@nestjs/common';
import { AskedTogether } from '../database/asked-together';
import { hold } from '../database/hold';
import { Originals } from '../database/originals';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import { reachesAll, type Caller, type GivenYear } from '../domain/access/caller';
import { isGiven, seesYear } from '../domain/access/given-year';
import { Refusal } from '../domain/errors';
import { typedOver, type Layered } from '../domain/filing/layers';
import { saysTheSame } from '../domain/statement/compare';
import type { Statement } from '../domain/statement/statement';
import { mustBeExamined, mustTakeFigures } from '../filings/gate';
import { Settings } from '../settings';
import { UnitsService } from '../units/units.service';
import {
  findStatement,
  headersOf,
  insertRevision,
  newestIds,
  newestRevision,
  yearOfStatement,
  yearsOfUpload,
} from './statements.store';
import { findUploads, keepUpload, keptBy, uploadNames } from './uploads.store';
import { isSameState } from './revision';
import type { StatementHeader, StoredStatement, UploadedFile } from './revision';
import type { Intake, Stored } from './intake';
import { storeYears } from './store-statements';
import type { UploadEntity } from './upload.entity';

/** A revision of elsewhere: its id, whose it is here, and which one it is to be. */
export type TakenRevision = Readonly<Record<'id' | 'unitId', string>> & {
  readonly revision: number;
  readonly reason: string | null;
};

/** What units reported, by year and revision. Reads see what is committed, or the transaction they are given. */
@Injectable()
export class StatementsService {
  private readonly originals: Originals;
  private readonly uploads: AskedTogether<UploadEntity>;
  private readonly newest: AskedTogether<ReadonlyMap<number, string>>;

  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
    settings: Settings,
  ) {
    this.originals = new Originals(settings.RAPOR_ORIGINALS);
    this.uploads = new AskedTogether((ids) => findUploads(reader, ids));
    this.newest = new AskedTogether((ids) => newestIds(reader, ids));
  }

  /**
   * Stores what one file says of one unit, all of it or nothing. A year that is not stored yet becomes revision 1;
   * the file's latest year becomes a new revision where it differs; an earlier year that differs is left as it is
   * and handed back, unless `replaceComparatives` names it. What is stored already is not stored again. What was typed
   * stays; where the file contradicts it and no `choices` came, nothing is stored and the places are handed back.
   *
   * @throws Refusal `bad-request` (reason `unit-ambiguous`), `unit-not-found`
   */
  async store(scope: WriteScope, intake: Intake): Promise<Stored> {
    const unit = await this.units.ownerOf(scope, intake.unit, intake.owner);
    return storeYears(scope, { unitId: unit.id, originals: this.originals }, intake);
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
    gate = mustTakeFigures,
  ): Promise<string> {
    const { unitId, year, uploadId } = corrected;
    await hold(scope, 'unit', unitId);
    const newest = await newestRevision(scope, unitId, year);
    if (newest && newest.id !== corrected.id) throw new Refusal('bad-request', { reason: 'newer-revision' });
    if (saysTheSame(corrected.statement, statement)) return corrected.id;
    const layered = typedOver(corrected, statement, { by: scope.actor, on: scope.at.slice(0, 10) });
    return insertRevision(
      scope,
      { unitId, revision: corrected.revision + 1, uploadId, reason },
      layered,
      gate,
    );
  }

  /**
   * The same for what an examiner found, while the year is under examination.
   *
   * @throws Refusal `filing-closed`; `bad-request` (reason `newer-revision`)
   */
  async examine(
    scope: WriteScope,
    examined: StoredStatement,
    statement: Statement,
    reason: string,
  ): Promise<string> {
    return this.revise(scope, examined, statement, reason, mustBeExamined);
  }

  /**
   * Takes over a revision of another program of this kind, under the id that it has there.
   *
   * @throws Refusal `unit-not-found`; `filing-closed` where the year is handed in here
   */
  async takeOver(scope: WriteScope, of: TakenRevision, layered: Layered): Promise<void> {
    await this.units.get(scope.caller, of.unitId, scope);
    await hold(scope, 'unit', of.unitId);
    await insertRevision(scope, { ...of, uploadId: null }, layered);
  }

  /**
   * Brings the state of an earlier revision back as the newest one; nothing is taken away. What stands already makes none.
   *
   * @returns the id of the revision that stands now
   * @throws Refusal `statement-not-found`
   */
  async bringBack(scope: WriteScope, id: string): Promise<string> {
    const wanted = await this.get(scope.caller, id, scope);
    const { unitId, year, uploadId } = wanted;
    await hold(scope, 'unit', unitId);
    const newest = await newestRevision(scope, unitId, year);
    if (!newest || newest.id === id || isSameState(newest, wanted)) return newest?.id ?? id;
    const reason = `Keadaan revisi ${wanted.revision} dikembalikan`;
    return insertRevision(scope, { unitId, revision: newest.revision + 1, uploadId, reason }, wanted);
  }

  /** False for a statement of a unit that the caller may not open, as for one that is not there. Who reaches all is not asked. */
  async withinReach(caller: Caller, id: string, from: Rows = this.reader): Promise<boolean> {
    if (reachesAll(caller)) return true;
    const found = await yearOfStatement(from, id);
    return (
      found !== undefined &&
      seesYear(caller, found.year) &&
      this.units.withinReach(caller, found.unitId, from)
    );
  }

  /** The year of a statement, where it was given to the caller without the rest of its unit. */
  async givenYear(caller: Caller, id: string): Promise<GivenYear | undefined> {
    const found = await yearOfStatement(this.reader, id);
    return found && isGiven(caller, found) ? found : undefined;
  }

  /** The same of one of the years that were read from an original file. */
  async givenYearOfUpload(caller: Caller, id: string): Promise<GivenYear | undefined> {
    return (await yearsOfUpload(this.reader, id)).find((each) => isGiven(caller, each));
  }

  /** Whether a revision of this id is kept, of whatever unit: for who may register. */
  async isKept(scope: WriteScope, id: string): Promise<boolean> {
    return (await yearOfStatement(scope, id)) !== undefined;
  }

  /** @throws Refusal `statement-not-found` */
  async get(caller: Caller, id: string, from: Rows = this.reader): Promise<StoredStatement> {
    const found = await findStatement(from, id);
    if (
      !found ||
      !seesYear(caller, found.year) ||
      !(await this.units.withinReach(caller, found.unitId, from))
    )
      throw new Refusal('statement-not-found', { statement: id });
    return found;
  }

  /** The newest revision of a year, if the year is stored. */
  async latest(
    caller: Caller,
    unitId: string,
    year: number,
    from: Rows = this.reader,
  ): Promise<StoredStatement | undefined> {
    const reached = seesYear(caller, year) && (await this.units.withinReach(caller, unitId, from));
    if (!reached) return undefined;
    return from === this.reader ? this.newestIn(unitId, year) : newestRevision(from, unitId, year);
  }

  /** The newest revision of each of these years that is stored. */
  async newestOf(caller: Caller, unitId: string, years: readonly number[]): Promise<StoredStatement[]> {
    const reached = await this.units.withinReach(caller, unitId);
    const seen = years.filter((year) => seesYear(caller, year));
    const found = reached ? await Promise.all(seen.map((year) => this.newestIn(unitId, year))) : [];
    return found.flatMap((each) => each ?? []);
  }

  /** The newest revision of a year: of many units, which of them there are is asked at once. */
  private async newestIn(unitId: string, year: number): Promise<StoredStatement | undefined> {
    const id = (await this.newest.of(unitId))?.get(year);
    return id === undefined ? undefined : findStatement(this.reader, id);
  }

  /** The years of a unit, ascending, each with its newest revision. */
  async periodsOf(caller: Caller, unitId: string): Promise<StatementHeader[]> {
    const headers = await this.historyOf(caller, unitId);
    return headers.filter((header, at) => header.year !== headers[at - 1]?.year);
  }

  /** Every revision of a unit: years ascending, the newest revision of a year first. */
  async historyOf(caller: Caller, unitId: string): Promise<StatementHeader[]> {
    if (!(await this.units.withinReach(caller, unitId))) return [];
    return (await headersOf(this.reader, unitId)).filter(({ year }) => seesYear(caller, year));
  }

  /** Every revision of a year, the newest first. */
  async revisionsOf(caller: Caller, unitId: string, year: number): Promise<StatementHeader[]> {
    const headers = await this.historyOf(caller, unitId);
    return headers.filter((header) => header.year === year);
  }

  /**
   * The newest revision of the year before, if it is stored.
   *
   * @throws Refusal `statement-not-found`
   */
  async previousOf(
    caller: Caller,
    id: string,
    from: Rows = this.reader,
  ): Promise<StoredStatement | undefined> {
    const { unitId, year } = await this.get(caller, id, from);
    return seesYear(caller, year - 1) ? newestRevision(from, unitId, year - 1) : undefined;
  }

  /** The caller's own files, and those of units that the caller may open. Who reaches all is not asked. */
  async uploadWithinReach(caller: Caller, id: string): Promise<boolean> {
    if (reachesAll(caller) || (await keptBy(this.reader, caller.id, id))) return true;
    return (await this.yearsReached(caller, id)).includes(true);
  }

  /**
   * An original file with its content.
   *
   * @throws Refusal `upload-not-found`
   */
  async upload(caller: Caller, id: string): Promise<UploadEntity> {
    const found = await this.uploads.of(id);
    if (!found || !(await this.uploadWithinReach(caller, id)))
      throw new Refusal('upload-not-found', { upload: id });
    return Object.assign(found, { content: await this.originals.read(found) });
  }

  /**
   * An original file to be handed out: it may hold more units and years than one, and is for those who may open each of them.
   *
   * @throws Refusal `upload-not-found`
   */
  async original(caller: Caller, id: string): Promise<UploadEntity> {
    const found = await this.upload(caller, id);
    if ((await this.yearsReached(caller, id)).includes(false))
      throw new Refusal('upload-not-found', { upload: id });
    return found;
  }

  /** Of each year that was read from an original file whether it is for the caller. */
  private async yearsReached(caller: Caller, id: string): Promise<boolean[]> {
    const years = await yearsOfUpload(this.reader, id);
    const units = new Map<string, boolean>();
    for (const { unitId } of years)
      if (!units.has(unitId)) units.set(unitId, await this.units.withinReach(caller, unitId));
    return years.map(({ unitId, year }) => units.get(unitId) === true && seesYear(caller, year));
  }

  /** What these original files are called, by id. */
  async filenames(caller: Caller, ids: readonly string[]): Promise<Map<string, string>> {
    const reached = await Promise.all(ids.map((each) => this.uploadWithinReach(caller, each)));
    return uploadNames(
      this.reader,
      ids.filter((_, at) => reached[at]),
    );
  }

  /** Keeps an original file of which nothing is stored yet, because somebody has to be asked first. */
  async keepUpload(scope: WriteScope, upload: UploadedFile): Promise<string> {
    return keepUpload(scope, this.originals, upload);
  }
}
