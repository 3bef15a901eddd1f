import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { Reader, UnitOfWork, type Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { newOnPaper } from '../domain/filing/working-papers';
import type { SentPaper, WorkingEntry } from '../domain/filing/working-papers';
import type { FiledYear } from '../filings/filing';
import { mustBeExamined, mustExamine } from '../filings/gate';
import { UnitsService } from '../units/units.service';
import { WorkingEntryEntity } from './working-entry.entity';

/** What examiners write beside ratios: notes, and that a second pair of eyes went over them. */
@Injectable()
export class WorkingPapersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly units: UnitsService,
  ) {}

  /** Everything that was written of a year, the oldest first; nothing of a unit out of reach. */
  async of(caller: Caller, { unitId, year }: FiledYear, from: Rows = this.reader): Promise<WorkingEntry[]> {
    if (!(await this.units.withinReach(caller, unitId, from))) return [];
    const rows = await from.manager.find(WorkingEntryEntity, {
      where: { unitId, year },
      order: { at: 'ASC', id: 'ASC' },
    });
    return rows.map(({ indicator, kind, text, assessmentId, actor: by, at }) => ({
      ...{ indicator, kind, text, assessmentId, by },
      on: at.slice(0, 10),
    }));
  }

  /**
   * Writes what is new on the paper of a ratio: a note, and that it was gone through, or no longer is; sent twice, once.
   *
   * @throws Refusal `unit-not-found`, `filing-closed`; `bad-request` (not-yours)
   */
  async write(caller: Caller, { unitId, year }: FiledYear, sent: SentPaper): Promise<void> {
    mustExamine(caller);
    const { indicator, assessmentId, note: text } = sent;
    await this.unitOfWork.run(caller, async (scope) => {
      await this.units.get(caller, unitId, scope);
      await mustBeExamined(scope, { unitId, year });
      const { actor, at, manager } = scope;
      const kinds = newOnPaper(await this.of(caller, { unitId, year }, scope), sent, actor);
      if (kinds.length === 0) return;
      for (const kind of kinds) {
        const said = kind === 'note' ? text : '';
        const row = { id: newId(), unitId, year, indicator, kind, text: said, assessmentId, actor, at };
        await manager.insert(WorkingEntryEntity, row);
      }
      const details = { year, indicator, kinds, text };
      await record(scope, { action: 'paper-written', subject: 'unit', subjectId: unitId, details });
    });
  }
}
