import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentsMade, type MadeAssessment } from '../assessments/assessments-made';
import type { WriteScope } from '../database/unit-of-work';
import { NATION } from '../domain/area/area';
import { readingsOf } from '../domain/assessment/basis';
import type { Place } from '../domain/comparison/peers';
import { Foresight } from '../statements/foresight';
import { UnitsMerged } from '../units/units-merged';
import { UnitsMoved } from '../units/units-moved';
import { unitHeld } from '../units/unit-held';
import { keepPopulation, markStale, mergePeers, movePeers, peersForeseen, putPeer } from './peers.store';

/** Where an assessment was put, and which places' groups it changes. */
interface Put {
  readonly populationId: string;
  readonly places: readonly Place[];
}

/** Keeps the populations up to date: in the transaction of what changes them, every group concerned becomes stale. */
@Injectable()
export class KeepPeersService implements OnModuleInit {
  constructor(
    private readonly assessments: AssessmentsMade,
    private readonly moves: UnitsMoved,
    private readonly merges: UnitsMerged,
    private readonly foreseen: Foresight,
  ) {}

  onModuleInit(): void {
    this.assessments.listen((scope, made) => this.put(scope, made));
    this.foreseen.listen(peersForeseen);
    this.moves.listen((scope, unit) => movePeers(scope, unit.id, unit.areaCode ?? NATION));
    this.merges.listen((scope, { unitId, into }) => mergePeers(scope, unitId, into !== null));
  }

  /** Puts an assessment in its population, if no later one stands there; not one of a unit that was deleted. */
  async put(scope: WriteScope, made: MadeAssessment): Promise<void> {
    const put = await this.place(scope, made);
    if (put) markStale(scope, put.populationId, put.places);
  }

  /** The same without a mark: whoever puts many marks the groups of these places once, in the same transaction. */
  async place(scope: WriteScope, made: MadeAssessment): Promise<Put | undefined> {
    const { id: assessmentId, unitId, editionHash, basis, judged } = made;
    const { law, statement } = basis;
    const { year } = statement.period;
    const key = { ruleSetId: law.id, editionHash, readings: readingsOf(basis), year };
    const unit = await unitHeld(scope, unitId);
    if (unit?.deletedAt) return undefined;
    const population = await keepPopulation(scope, key, law);
    const places = await putPeer(scope, {
      population,
      unitId,
      assessmentId,
      kind: statement.unit.kind,
      area: unit?.areaCode ?? NATION,
      merged: typeof unit?.mergedIntoId === 'string',
      facts: judged.facts,
      outcome: judged.outcome,
    });
    return { populationId: population.id, places };
  }
}
