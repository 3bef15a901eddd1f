import { Injectable } from '@nestjs/common';
import type { WriteScope } from '../database/unit-of-work';
import type { Assessment } from '../domain/assessment/assess';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';

/** An assessment that has just been stored, in the transaction that stores it. */
export interface MadeAssessment {
  readonly id: string;
  readonly unitId: string;
  readonly ruleSet: RuleSet;
  readonly editionHash: string;
  /** The option taken in every reading. */
  readonly readings: readonly string[];
  readonly assessment: Assessment;
  readonly before?: Statement;
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
