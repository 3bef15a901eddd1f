import { Injectable } from '@nestjs/common';
import { Topic } from '../database/topic';
import type { Assessment } from '../domain/assessment/assess';

/** An assessment that has just been stored, in the transaction that stores it. */
export interface MadeAssessment {
  readonly id: string;
  readonly unitId: string;
  readonly editionHash: string;
  readonly assessment: Assessment;
}

/** An assessment is stored. */
@Injectable()
export class AssessmentsMade extends Topic<MadeAssessment> {}
