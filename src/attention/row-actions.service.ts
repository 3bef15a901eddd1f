import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { Reader, UnitOfWork, type Rows } from '../database/unit-of-work';
import type { Caller, Placed } from '../domain/access/caller';
import { namesOnly } from '../domain/access/officials-only';
import { Refusal } from '../domain/errors';
import {
  assignExaminer,
  assignmentsIn,
  insertReminder,
  reachedUnits,
  remindedSince,
  remindersIn,
  type OfficeNote,
  type SelectedUnit,
} from './row-actions.store';

export type { OfficeNote, SelectedUnit } from './row-actions.store';

/** What became of one unit of a selection. */
export interface RowOutcome {
  readonly unit: SelectedUnit;
  readonly is: 'reminded' | 'reminded-today' | 'assigned' | 'assigned-out-of-reach';
}

/** Who is to examine: the account or the name, and which units it may open. */
export interface Examiner {
  readonly id: string;
  readonly opens: (unit: Placed) => boolean;
}

/** Units that something is done with at once: more than a kabupaten has. */
export const MOST_SELECTED = 500;

const LONGEST = 500;
/** So many notes are shown of a unit, and on the page where somebody begins. */
const SHOWN = 8;

/** What an office does with rows of a list: each unit by itself, and told of each. */
@Injectable()
export class RowActionsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The units that were ticked, as far as the caller may open them. @throws Refusal `officials-only`; `bad-request` (no-rows, too-many-rows) */
  async selected(caller: Caller, ids: readonly string[], from: Rows = this.reader): Promise<SelectedUnit[]> {
    namesOnly(caller);
    const different = [...new Set(ids)];
    if (different.length === 0) throw new Refusal('bad-request', { reason: 'no-rows' });
    if (different.length > MOST_SELECTED) throw new Refusal('bad-request', { reason: 'too-many-rows' });
    return reachedUnits(from, caller, different);
  }

  /**
   * Reminds units of a year, each once a day at most; its managers read it where they begin.
   *
   * @throws Refusal as `selected`; `bad-request` (says-nothing)
   */
  async remind(caller: Caller, ids: readonly string[], year: number, words: string): Promise<RowOutcome[]> {
    const text = words.trim().slice(0, LONGEST);
    if (text === '') throw new Refusal('bad-request', { reason: 'says-nothing' });
    return this.unitOfWork.run(caller, async (scope) => {
      const units = await this.selected(caller, ids, scope);
      const reached = units.map(({ id }) => id);
      const before = await remindedSince(scope, reached, year, scope.at.slice(0, 10));
      for (const { id: unitId } of units)
        if (!before.has(unitId)) await insertReminder(scope, { unitId, year, text });
      return units.map((unit) => ({ unit, is: before.has(unit.id) ? 'reminded-today' : 'reminded' }));
    });
  }

  /** Names who examines the year of some units. @throws Refusal as `selected` */
  async assign(
    caller: Caller,
    ids: readonly string[],
    year: number,
    examiner: Examiner,
  ): Promise<RowOutcome[]> {
    return this.unitOfWork.run(caller, async (scope) => {
      const units = await this.selected(caller, ids, scope);
      for (const { id: unitId } of units)
        await assignExaminer(scope, { unitId, year, examiner: examiner.id });
      return units.map((unit) => ({ unit, is: examiner.opens(unit) ? 'assigned' : 'assigned-out-of-reach' }));
    });
  }

  /** Writes down that rows were taken away as a file. @throws Refusal as `selected` */
  async exported(caller: Caller, ids: readonly string[]): Promise<SelectedUnit[]> {
    return this.unitOfWork.run(caller, async (scope) => {
      const units = await this.selected(caller, ids, scope);
      const details = { units: units.map(({ id }) => id) };
      await record(scope, { action: 'rows-exported', subject: 'comparisons', subjectId: 'ranking', details });
      return units;
    });
  }

  /** What was said to a unit, and who examines its years, the newest first. */
  async ofUnit(
    caller: Caller,
    unitId: string,
  ): Promise<{ readonly reminders: OfficeNote[]; readonly examiners: OfficeNote[] }> {
    const [reminders, examiners] = await Promise.all([
      remindersIn(this.reader, caller, SHOWN, unitId),
      assignmentsIn(this.reader, caller, SHOWN, { unitId }),
    ]);
    return { reminders, examiners };
  }

  /** What waits where somebody begins: reminders of the own units for a manager, for others the years that they are to examine. */
  async waiting(
    caller: Caller,
  ): Promise<{ readonly reminders: OfficeNote[]; readonly examiners: OfficeNote[] }> {
    if (caller.role === 'manager')
      return { reminders: await remindersIn(this.reader, caller, SHOWN), examiners: [] };
    const examiners = await assignmentsIn(this.reader, caller, SHOWN, { examiner: caller.id });
    return { reminders: [], examiners };
  }
}
