import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { workingState } from '../domain/filing/working-papers';
import type { WorkingEntry } from '../domain/filing/working-papers';
import type { FiledYear } from '../filings/filing';
import { mustBeExamined, mustExamine } from '../filings/gate';
import { UnitsService } from '../units/units.service';
import { WorkingEntryEntity } from './working-entry.entity';

/** What an examiner sends with the working paper of a ratio. */
export interface SentPaper {
  readonly indicator: string;
  readonly assessmentId: string;
  /** Empty for none. */
  readonly note: string;
  readonly reviewed: boolean;
}

/** What examiners write beside ratios: notes, and that a second pair of eyes went over them. */
@Injectable()
export class WorkingPapersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly units: UnitsService,
  ) {}

  /** Everything that was written of a year, the oldest first; nothing of a unit out of reach. */
  async of(caller: Caller, { unitId, year }: FiledYear): Promise<WorkingEntry[]> {
    if (!(await this.units.withinReach(caller, unitId))) return [];
    const rows = await this.reader.manager.find(WorkingEntryEntity, {
      where: { unitId, year },
      order: { at: 'ASC', id: 'ASC' },
    });
    return rows.map(({ indicator, kind, text, assessmentId, actor: by, at }) => ({
      ...{ indicator, kind, text, assessmentId, by },
      on: at.slice(0, 10),
    }));
  }

  /**
   * Writes what is new on the paper of a ratio: a note, and that it was gone through, or no longer is.
   *
   * @throws Refusal `unit-not-found`, `filing-closed`; `bad-request` (not-yours)
   */
  async write(caller: Caller, { unitId, year }: FiledYear, sent: SentPaper): Promise<void> {
    mustExamine(caller);
    const { indicator, assessmentId, note: text } = sent;
    const { reviewed, stale } = workingState(
      await this.of(caller, { unitId, year }),
      indicator,
      assessmentId,
    );
    const stands = reviewed !== undefined && !stale;
    const kinds = [
      ...(text === '' ? [] : (['note'] as const)),
      ...(sent.reviewed === stands ? [] : ([sent.reviewed ? 'reviewed' : 'reopened'] as const)),
    ];
    if (kinds.length === 0) return;
    await this.unitOfWork.run(caller, async (scope) => {
      await this.units.get(caller, unitId, scope);
      await mustBeExamined(scope, { unitId, year });
      const { actor, at, manager } = scope;
      for (const kind of kinds) {
        const said = kind === 'note' ? text : '';
        const row = { id: newId(), unitId, year, indicator, kind, text: said, assessmentId, actor, at };
        await manager.insert(WorkingEntryEntity, row);
      }
      const details = { year, indicator, kinds: [...kinds], text };
      await record(scope, { action: 'paper-written', subject: 'unit', subjectId: unitId, details });
    });
  }
}
