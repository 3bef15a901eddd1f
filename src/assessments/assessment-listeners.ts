import { Injectable } from '@nestjs/common';
import type { WriteScope } from '../database/unit-of-work';
import type { Assessment } from '../domain/assessment/assess';

/** An assessment that has just been stored, in the transaction that stores it. */
export interface MadeAssessment {
  readonly id: string;
  readonly unitId: string;
  readonly editionHash: string;
  readonly assessment: Assessment;
}

type Listener = (scope: WriteScope, made: MadeAssessment) => Promise<void>;

/** Who wants to know of new assessments: modules further up, which this one does not know. */
@Injectable()
export class AssessmentListeners {
  private readonly listeners: Listener[] = [];

  /** From now on `listener` writes in the transaction of each new assessment: both stay, or neither. */
  add(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(scope: WriteScope, made: MadeAssessment): Promise<void> {
    for (const listener of this.listeners) await listener(scope, made);
  }
}
