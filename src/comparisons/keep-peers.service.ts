import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentsMade, type MadeAssessment } from '../assessments/assessments-made';
import { outcomeOf } from '../assessments/outcome';
import type { WriteScope } from '../database/unit-of-work';
import { NATION } from '../domain/area/area';
import { readingsOf } from '../domain/assessment/basis';
import { findingsOf } from '../domain/assessment/findings';
import { peerFacts } from '../domain/comparison/population';
import { Settings } from '../settings';
import { UnitsMerged } from '../units/units-merged';
import { UnitsMoved } from '../units/units-moved';
import { unitHeld } from '../units/unit-held';
import { keepPopulation, mergePeers, movePeers, putPeer } from './peers.store';

/** Keeps the populations up to date: in the transaction of what changes them, every group concerned becomes stale. */
@Injectable()
export class KeepPeersService implements OnModuleInit {
  constructor(
    private readonly settings: Settings,
    private readonly assessments: AssessmentsMade,
    private readonly moves: UnitsMoved,
    private readonly merges: UnitsMerged,
  ) {}

  onModuleInit(): void {
    this.assessments.listen((scope, made) => this.put(scope, made));
    this.moves.listen((scope, unit) => movePeers(scope, unit.id, unit.areaCode ?? NATION));
    this.merges.listen((scope, { unitId, into }) => mergePeers(scope, unitId, into !== null));
  }

  /** Puts an assessment in its population, if no later one stands there; not one of a unit that was deleted. */
  async put(scope: WriteScope, made: MadeAssessment): Promise<void> {
    const { id: assessmentId, unitId, editionHash, assessment } = made;
    const { basis } = assessment;
    const { law, statement } = basis;
    const { year } = statement.period;
    const key = { ruleSetId: law.id, editionHash, readings: readingsOf(basis), year };
    const unit = await unitHeld(scope, unitId);
    if (unit?.deletedAt) return;
    const population = await keepPopulation(scope, key, law);
    const findings = findingsOf(basis, this.settings.limits);
    await putPeer(scope, {
      population,
      unitId,
      assessmentId,
      kind: statement.unit.kind,
      area: unit?.areaCode ?? NATION,
      merged: typeof unit?.mergedIntoId === 'string',
      facts: peerFacts(assessment, findings, this.settings.sizeSplits),
      outcome: outcomeOf(assessment),
    });
  }
}
