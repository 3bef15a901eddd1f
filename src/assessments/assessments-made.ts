import { Injectable } from '@nestjs/common';
import { Topic } from '../database/topic';
import type { Basis } from '../domain/assessment/basis';
import type { Judged } from '../domain/comparison/judged';

/** An assessment that has just been stored, in the transaction that stores it. */
export interface MadeAssessment {
  readonly id: string;
  readonly unitId: string;
  readonly editionHash: string;
  readonly basis: Basis;
  readonly judged: Judged;
}

/** An assessment is stored. */
@Injectable()
export class AssessmentsMade extends Topic<MadeAssessment> {}
