import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { Refusal } from '../domain/errors';
import { tableOf } from '../domain/records';
import { JobQueue } from '../jobs/job-queue';
import { StatementsService } from '../statements/statements.service';
import type { UploadedFile } from '../statements/revision';
import { UnitPartsService } from '../units/unit-parts.service';
import { UnitsService } from '../units/units.service';
import { TRAY_STATES, mayBePutAway, mayBeReadAgain } from './tray';
import type { Beside, Decided, TrayEntry, TrayList, TrayState } from './tray';
import type { TrayEntryEntity } from './tray-entry.entity';
import { besideIn, named, toldEntry } from './tray-told';
import { besideOf } from './tray-notes';
import {
  changeEntry,
  countEntries,
  entriesBefore,
  findEntry,
  proposedEntries,
  searchEntries,
} from './tray.store';
import type { EntryChange, EntryRow, TraySearch } from './tray.store';

/** Whose a file is, as somebody says: of a registered unit, of the new one that it names, or of one of its own. */
export type Choice = { readonly unitId: string } | Exclude<Decided, 'chosen'>;

/** A choice from its text. @throws Refusal `bad-request` where nothing was chosen */
export function choiceOf(text: string): Choice {
  if (text === '') throw new Refusal('bad-request', { reason: 'nothing-asked' });
  return text === 'new' || text === 'register' ? text : { unitId: text };
}

/** The tray as people work with it: what came in, what is asked, and what they say to it. */
@Injectable()
export class TrayService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
    private readonly unitParts: UnitPartsService,
    private readonly statements: StatementsService,
    private readonly jobs: JobQueue,
  ) {}

  /** The newest files first, those that the caller sent or whose unit the caller may open. */
  async list(caller: Caller, search: TraySearch): Promise<TrayList> {
    const { entries, count } = await searchEntries(this.reader, caller, search);
    const { states, proposed } = await countEntries(this.reader, caller);
    return {
      entries: await this.told(caller, entries),
      count,
      states: tableOf(TRAY_STATES, (state) => states.get(state) ?? 0),
      proposed,
    };
  }

  /** The newest files before a place of the list, which stays while others come in. */
  async before(
    caller: Caller,
    made: number | undefined,
    search: { readonly state?: TrayState; readonly limit: number },
  ): Promise<{ readonly made: number; readonly entry: TrayEntry }[]> {
    const rows = await entriesBefore(this.reader, caller, made, search);
    const told = await this.told(caller, rows);
    return told.flatMap((entry, at) => ({ made: rows[at]?.made ?? 0, entry }));
  }

  /** @throws Refusal `upload-not-found` */
  async get(caller: Caller, id: string): Promise<TrayEntry> {
    const [told] = await this.told(caller, [await this.find(caller, id)]);
    if (!told) throw notFound(id);
    return told;
  }

  /** The file as it came in. @throws Refusal `upload-not-found` */
  async original(caller: Caller, id: string): Promise<UploadedFile> {
    const { uploadId } = await this.find(caller, id);
    return this.statements.upload(caller, uploadId);
  }

  /**
   * Says whose a file is: it is read again and stored there.
   *
   * @throws Refusal `upload-not-found`, `unit-not-found`, `bad-request` where nobody asked
   */
  async settle(caller: Caller, id: string, choice: Choice): Promise<void> {
    await this.checkChoice(caller, choice);
    const chosen = typeof choice === 'object';
    const settled = chosen ? ({ decided: 'chosen', unitId: choice.unitId } as const) : { decided: choice };
    await this.unitOfWork.run(caller, async (scope) => {
      const entry = await this.held(scope, id);
      if (entry.question !== 'unit') throw new Refusal('bad-request', { reason: 'nothing-asked' });
      await this.handIn(scope, entry, settled);
      const details = { ...settled, filename: entry.filename };
      await record(scope, { action: 'tray-settled', subject: 'upload', subjectId: entry.uploadId, details });
    });
  }

  /** Registers every new unit that files name, as they name it. @returns how many files are read again
   * @throws Refusal `officials-only` */
  async registerAll(caller: Caller): Promise<number> {
    mustRegister(caller);
    return this.unitOfWork.run(caller, async (scope) => {
      const entries = await proposedEntries(scope, caller);
      for (const each of entries) await this.handIn(scope, each, { decided: 'register' });
      return entries.length;
    });
  }

  /** Has a file read again, with what is said of it now. What was said of its unit before is forgotten, what was said beside it stays.
   * @throws Refusal `upload-not-found`, `bad-request` while it is read, or when it is stored */
  async retry(caller: Caller, id: string, beside: Beside = {}): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      const entry = await this.held(scope, id);
      if (!mayBeReadAgain(entry.state)) throw new Refusal('bad-request', { reason: 'nothing-asked' });
      const said = besideOf({ ...besideIn(entry), ...beside });
      await this.handIn(scope, entry, { ...said, unitId: null, decided: null, reason: null });
    });
  }

  /** Puts a file away. It stays, and can be read again.
   * @throws Refusal `upload-not-found`, `bad-request` without a reason, or when it is stored or being read */
  async discard(caller: Caller, id: string, reason: string): Promise<void> {
    if (reason.trim() === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    await this.unitOfWork.run(caller, async (scope) => {
      const entry = await this.held(scope, id);
      if (!mayBePutAway(entry.state)) throw new Refusal('bad-request', { reason: 'nothing-asked' });
      await changeEntry(scope, id, { state: 'discarded', question: null, reason: reason.trim() });
      const details = { filename: entry.filename, reason };
      await record(scope, {
        action: 'tray-discarded',
        subject: 'upload',
        subjectId: entry.uploadId,
        details,
      });
    });
  }

  private async handIn(scope: WriteScope, entry: TrayEntryEntity, change: EntryChange): Promise<void> {
    const { id, filename: about } = entry;
    const turn = entry.turn + 1;
    const open = { state: 'queued', question: null, candidates: null, faults: null, turn } as const;
    await changeEntry(scope, id, { ...open, startedAt: null, endedAt: null, ...change });
    await this.jobs.enqueueIn(scope, 'read-file', { entry: id, turn }, { key: `${id} ${turn}`, about });
  }

  private async checkChoice(caller: Caller, choice: Choice): Promise<void> {
    if (typeof choice === 'object') await this.units.get(caller, choice.unitId);
    else mustRegister(caller);
  }

  /** As it stands when nobody else changes it. */
  private async held(scope: WriteScope, id: string): Promise<EntryRow> {
    await hold(scope, 'tray', id);
    return this.find(scope.caller, id, scope);
  }

  private async find(caller: Caller, id: string, from: Rows = this.reader): Promise<EntryRow> {
    const found = await findEntry(from, caller, id);
    if (!found) throw notFound(id);
    return found;
  }

  private async told(caller: Caller, rows: readonly EntryRow[]): Promise<TrayEntry[]> {
    const ids = new Set(rows.flatMap(({ candidates }) => (candidates ?? []).map(({ unitId }) => unitId)));
    const units = await this.units.registered(caller, [...ids]);
    const byId = new Map(units.map((each) => [each.id, each]));
    const stored = rows.flatMap(({ state, unitId }) => (state === 'assessed' ? (unitId ?? []) : []));
    const kin = await this.unitParts.askedOfEach(caller, [...new Set(stored)]);
    return rows.map((row) => toldEntry(row, named(row.candidates ?? [], byId), kin.get(row.unitId ?? '')));
  }
}

const notFound = (id: string): Refusal => new Refusal('upload-not-found', { upload: id });
