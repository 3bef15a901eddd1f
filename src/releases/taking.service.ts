import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { mayOpenUnit, type Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { once } from '../domain/kept';
import { matchUnit, type Match, type UnitIndex } from '../domain/matching/match';
import { textOrNull } from '../domain/records';
import type { ReleaseRow } from '../domain/release/sets';
import type { LeftOut, TakeChoices, TakeOutcome } from '../domain/release/taken';
import { isKind, type Kind } from '../domain/statement/kind';
import { KnownUnits } from '../units/known-units';
import type { Unit } from '../units/unit';
import { UnitsService } from '../units/units.service';
import { refused, type OpenedRelease } from './archive';
import type { Watch } from './standing.store';
import { textOf } from './taken-statement';
import { TakingUnit } from './taking-unit.service';

/** A unit of a release, and whose it may be here. */
export interface PlannedUnit {
  readonly row: ReleaseRow<'units'>;
  /** `here` under its own id; else as units of files are matched. */
  readonly verdict: 'here' | Match['verdict'];
  /** Which unit it is, where that is certain; which it may be, where somebody has to say. */
  readonly candidates: readonly Unit[];
}

/** Takes in what another Rapor released: first whose units they are, then, unit by unit, what is not here yet. */
@Injectable()
export class ReleaseTaking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
    private readonly known: KnownUnits,
    private readonly taking: TakingUnit,
  ) {}

  /** Whose the units of a release are here; nothing is stored. Those that others are part of come first.
   * @throws Refusal `officials-only` for who may not register; `release-refused` */
  async plan(caller: Caller, release: OpenedRelease): Promise<PlannedUnit[]> {
    mustRegister(caller);
    const rows = release.rowsOf('units');
    if (new Set(rows.map((row) => row.unit_id)).size < rows.length || !arePlain(rows))
      throw refused('release-damaged', 'units.jsonl');
    const ordered = [
      ...rows.filter((row) => row.part_of === null),
      ...rows.filter((row) => row.part_of !== null),
    ];
    const planned: PlannedUnit[] = [];
    const known = once(() => this.known.now());
    for (const row of ordered) planned.push(await this.planned(caller, row, known));
    return planned;
  }

  /**
   * Takes in what is not here yet, each unit in a transaction of its own: taken in twice, or taken up again after it was
   * stopped, nothing is there twice.
   *
   * @returns undefined where the watch was told to stop
   * @throws Refusal `officials-only`, `release-refused`
   */
  async take(
    caller: Caller,
    release: OpenedRelease,
    choices: TakeChoices,
    watch: Watch,
  ): Promise<TakeOutcome | undefined> {
    const planned = await this.plan(caller, release);
    const ids = new Map<string, string>();
    const left: LeftOut[] = [];
    let [units, statements, assessments] = [0, 0, 0];
    for (const [at, { row, verdict, candidates }] of planned.entries()) {
      watch.progress(at, planned.length);
      if (watch.stopped()) return undefined;
      const own = textOf(row.unit_id);
      const owner = ownerOf({ row, verdict, candidates }, choices);
      const deleted = candidates.some(({ id, deletedAt }) => id === owner && deletedAt !== null);
      if (owner === undefined || deleted) {
        left.push({ name: textOf(row.name), year: null, why: deleted ? 'unit-deleted' : 'unit-doubtful' });
        continue;
      }
      const partOf = ids.get(String(row.part_of)) ?? null;
      const known = {
        id: own,
        areaCode: textOrNull(row.area_code),
        nik: textOrNull(row.nik),
        partOfId: partOf,
      };
      const unit =
        owner === 'new'
          ? await this.unitOfWork.run(caller, (scope) => this.units.takeOver(scope, identityOf(row), known))
          : await this.units.get(caller, owner);
      if (owner === 'new') units += 1;
      ids.set(own, unit.id);
      const taken = await this.taking.take(caller, release, { own, unit, years: choices.years });
      statements += taken.statements;
      assessments += taken.assessments;
      left.push(...taken.left);
    }
    return { units, statements, assessments, left };
  }

  private async planned(
    caller: Caller,
    row: ReleaseRow<'units'>,
    known: () => Promise<UnitIndex>,
  ): Promise<PlannedUnit> {
    const here = await this.units.get(caller, textOf(row.unit_id)).catch(() => undefined);
    if (here) return { row, verdict: 'here', candidates: [here] };
    const match = matchUnit(await known(), identityOf(row), new Set(), (unit) => mayOpenUnit(caller, unit));
    const found =
      match.verdict === 'new' ? [] : match.verdict === 'certain' ? [match.candidate] : match.candidates;
    const candidates: Unit[] = [];
    for (const { unitId } of found) candidates.push(await this.units.get(caller, unitId));
    return { row, verdict: match.verdict, candidates };
  }
}

/** A unit is a part of one that is whole: never of itself, nor of another part. */
function arePlain(rows: readonly ReleaseRow<'units'>[]): boolean {
  const parts = new Set(rows.filter((row) => row.part_of !== null).map((row) => row.unit_id));
  return rows.every((row) => row.part_of === null || !parts.has(row.part_of));
}

/** Whose a unit is; undefined where nobody said so. */
function ownerOf(
  { row, verdict, candidates }: PlannedUnit,
  { units, others }: TakeChoices,
): string | undefined {
  if (verdict === 'new') return 'new';
  if (verdict !== 'doubtful') return candidates[0]?.id;
  const chosen = units[String(row.unit_id)] ?? others;
  return chosen === 'new' || candidates.some(({ id }) => id === chosen) ? chosen : undefined;
}

function identityOf(row: ReleaseRow<'units'>) {
  const [legalEntity, seat] = [textOrNull(row.legal_entity), textOrNull(row.seat)];
  const [authority, nik] = [textOrNull(row.authority), textOrNull(row.nik)];
  return {
    name: textOf(row.name),
    kind: kindOf(row.kind),
    ...(legalEntity === null ? {} : { legalEntity }),
    ...(seat === null ? {} : { seat }),
    ...(authority === null ? {} : { authority }),
    ...(nik === null ? {} : { nik }),
  };
}

function kindOf(value: unknown): Kind {
  if (typeof value !== 'string' || !isKind(value)) throw refused('release-damaged', 'units.jsonl');
  return value;
}
