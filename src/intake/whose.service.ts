import { Injectable } from '@nestjs/common';
import { AskedTogether } from '../database/asked-together';
import { Reader } from '../database/unit-of-work';
import { mayOpenUnit, type Caller } from '../domain/access/caller';
import type { Said } from '../domain/matching/evidence';
import { matchUnit, saidKey, unlessStored } from '../domain/matching/match';
import type { Match, Opens } from '../domain/matching/match';
import { niksIn } from '../domain/matching/numbers';
import type { UnitIdentity } from '../domain/statement/statement';
import { StatementsService } from '../statements/statements.service';
import { KnownUnits } from '../units/known-units';
import { settledUnits } from './tray.store';

/** A file whose unit is looked for. */
export interface Unowned {
  readonly unit: UnitIdentity;
  readonly filename: string;
  readonly uploadId: string;
  /** The latest year it is of. */
  readonly year: number;
}

/** Whose it is, and by what the file is remembered once somebody settled it. */
export interface Whose {
  readonly match: Match;
  readonly said: Said;
  readonly key: string;
}

/** Finds out of which registered unit a file is. */
@Injectable()
export class WhoseService {
  private readonly settled: AskedTogether<ReadonlySet<string>>;

  constructor(
    reader: Reader,
    private readonly units: KnownUnits,
    private readonly statements: StatementsService,
  ) {
    this.settled = new AskedTogether((keys) => settledUnits(reader, keys));
  }

  /** The units that the caller may open are looked through; a file is never matched with another. */
  async find(caller: Caller, file: Unowned): Promise<Whose> {
    const units = await this.units.now();
    const opens: Opens = (unit) => mayOpenUnit(caller, unit);
    const said = saidBy(file, (nik) => units.hasNik(nik, opens));
    const key = saidKey(said);
    const settled = (await this.settled.of(key)) ?? new Set<string>();
    const match = matchUnit(units, said, settled, opens);
    if (match.verdict !== 'certain') return { match, said, key };
    const stored = await this.statements.latest(caller, match.candidate.unitId, file.year);
    const isOther = stored !== undefined && stored.uploadId !== file.uploadId;
    return { match: unlessStored(match, isOther), said, key };
  }
}

/** A number in the name of a file counts where it is the NIK of a unit. */
function saidBy({ unit, filename }: Unowned, isNik: (nik: string) => boolean): Said {
  const { name, kind, legalEntity, seat } = unit;
  const nik = niksIn(filename).find(isNik);
  return {
    ...{ name, kind },
    ...(legalEntity === undefined ? {} : { legalEntity }),
    ...(seat === undefined ? {} : { seat }),
    ...(nik === undefined ? {} : { nik }),
  };
}
