import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { AskedTogether } from '../database/asked-together';
import { newId } from '../database/id';
import { Reader, type WriteScope } from '../database/unit-of-work';
import { StatementsService } from '../statements/statements.service';
import type { Caller } from '../domain/access/caller';
import type { Kind } from '../domain/statement/kind';
import { UnitsService } from '../units/units.service';
import type { Correction } from '../reading/layout';
import { decidedInKind, decidedOf, newestOf } from './mapping-memory.store';
import { MappingCorrectionEntity } from './mapping-correction.entity';

/** A decision that is remembered: of which file, and when it was taken. */
export interface Remembered extends Correction {
  readonly label: string;
  readonly filename: string;
  /** ISO time. */
  readonly on: string;
  /** Confirmed with others by one tap. */
  readonly together: boolean;
}

/** What another unit of the same kind decided on a row of the same words, without its name; never applied by itself. */
export type Offered = Correction;

/** A decision to keep, with the row's own words. */
export interface Decision extends Correction {
  readonly label: string;
  /** The person confirmed it with others by one tap. */
  readonly together?: boolean;
}

/** Which rows of a unit's files people read as which lines. */
@Injectable()
export class MappingMemoryService {
  private readonly decided: AskedTogether<readonly MappingCorrectionEntity[]>;

  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
    private readonly statements: StatementsService,
  ) {
    this.decided = new AskedTogether((ids) => decidedOf(reader, ids));
  }

  /** What is remembered for a unit, by row key. */
  async of(caller: Caller, unitId: string): Promise<Remembered[]> {
    if (!(await this.units.withinReach(caller, unitId))) return [];
    const rows = newestOf((await this.decided.of(unitId)) ?? []).filter((row) => !row.forgotten);
    const names = await this.filenames(caller, rows);
    return rows.map(({ rowKey, label, line, uploadId, createdAt, together }) => ({
      key: rowKey,
      label,
      line,
      filename: names.get(uploadId ?? '') ?? '',
      on: createdAt,
      together,
    }));
  }

  /**
   * What other units of the kind decided on these rows: of each row the newest decision. Everybody is offered it, since
   * neither which unit nor how many is told.
   */
  async ofOthers(
    unit: { readonly kind: Kind; readonly unitId: string | undefined },
    keys: readonly string[],
  ): Promise<Offered[]> {
    const found = newestOf(await decidedInKind(this.reader, unit.kind, keys));
    const others = found.filter(({ unitId, forgotten }) => unitId !== unit.unitId && !forgotten);
    return [...new Map(others.map(({ rowKey, line }) => [rowKey, { key: rowKey, line }])).values()];
  }

  /** Keeps decisions and takes others back, in the transaction that stores what was read with them. */
  async keep(
    scope: WriteScope,
    unitId: string,
    uploadId: string | null,
    news: { readonly decided: readonly Decision[]; readonly forgotten: readonly Decision[] },
  ): Promise<void> {
    const rows = [
      ...news.decided.map((each) => ({ ...each, forgotten: false })),
      ...news.forgotten.map((each) => ({ ...each, line: null, forgotten: true })),
    ];
    for (const { key: rowKey, label, line, forgotten, together = false } of rows) {
      const row = { id: newId(), unitId, rowKey, label, line, forgotten, together, uploadId };
      await scope.manager.insert(MappingCorrectionEntity, {
        ...row,
        actor: scope.actor,
        createdAt: scope.at,
      });
      const action = forgotten ? 'mapping-forgotten' : 'mapping-corrected';
      const details = { rowKey, label, line, uploadId, ...(together && { together }) };
      await record(scope, { action, subject: 'unit', subjectId: unitId, details });
    }
  }

  private async filenames(
    caller: Caller,
    rows: readonly MappingCorrectionEntity[],
  ): Promise<Map<string, string>> {
    const ids = [...new Set(rows.flatMap((row) => row.uploadId ?? []))];
    return this.statements.filenames(caller, ids);
  }
}
