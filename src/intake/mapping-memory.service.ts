import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { Reader, type WriteScope } from '../database/unit-of-work';
import { StatementsService } from '../statements/statements.service';
import type { Kind } from '../domain/statement/kind';
import { UnitsService } from '../units/units.service';
import type { Correction } from '../reading/layout';
import { findBy, newestOf } from './mapping-memory.store';
import { MappingCorrectionEntity } from './mapping-correction.entity';

/** A decision that is remembered: of which file, and when it was taken. */
export interface Remembered extends Correction {
  readonly label: string;
  readonly filename: string;
  /** ISO time. */
  readonly on: string;
}

/** What another unit of the same kind decided on a row of the same words; offered, never applied by itself. */
export interface Offered extends Correction {
  readonly unitName: string;
}

/** A decision to keep, with the row's own words. */
export interface Decision extends Correction {
  readonly label: string;
}

/** Which rows of a unit's files people read as which lines. */
@Injectable()
export class MappingMemoryService {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
    private readonly statements: StatementsService,
  ) {}

  /** What is remembered for a unit, by row key. */
  async of(unitId: string): Promise<Remembered[]> {
    const rows = newestOf(await findBy(this.reader, { unitId })).filter((row) => !row.forgotten);
    const names = await this.filenames(rows);
    return rows.map(({ rowKey, label, line, uploadId, createdAt }) => ({
      key: rowKey,
      label,
      line,
      filename: names.get(uploadId ?? '') ?? '',
      on: createdAt,
    }));
  }

  /** What other units of the kind decided on these rows: of each row the newest decision. */
  async ofOthers(
    unit: { readonly kind: Kind; readonly unitId: string | undefined },
    keys: readonly string[],
  ): Promise<Offered[]> {
    if (keys.length === 0) return [];
    const found = newestOf(await findBy(this.reader, { keys })).filter((row) => !row.forgotten);
    const kin = new Map(
      (await this.units.list()).filter(({ kind }) => kind === unit.kind).map((each) => [each.id, each]),
    );
    const others = found.filter(({ unitId }) => unitId !== unit.unitId && kin.has(unitId));
    const byKey = new Map(others.map((row) => [row.rowKey, row]));
    return [...byKey.values()].map(({ rowKey, line, unitId }) => ({
      key: rowKey,
      line,
      unitName: kin.get(unitId)?.name ?? '',
    }));
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
    for (const { key: rowKey, label, line, forgotten } of rows) {
      const row = { id: newId(), unitId, rowKey, label, line, forgotten, uploadId };
      await scope.manager.insert(MappingCorrectionEntity, {
        ...row,
        actor: scope.actor,
        createdAt: scope.at,
      });
      const action = forgotten ? 'mapping-forgotten' : 'mapping-corrected';
      const details = { rowKey, label, line, uploadId };
      await record(scope, { action, subject: 'unit', subjectId: unitId, details });
    }
  }

  private async filenames(rows: readonly MappingCorrectionEntity[]): Promise<Map<string, string>> {
    const ids = [...new Set(rows.flatMap((row) => row.uploadId ?? []))];
    return this.statements.filenames(ids);
  }
}
