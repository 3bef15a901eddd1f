import type { Part, Stage, StepName } from '../domain/filing/stages';

/** A filing as it stands. */
export interface Filing {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly stage: Stage;
  /** ISO time. */
  readonly createdAt: string;
}

/** A filing with the name of its unit. */
export interface FiledRow extends Filing {
  readonly unitName: string;
}

/** A step that was taken. */
export interface FilingStep {
  /** From 1. */
  readonly number: number;
  readonly step: StepName;
  readonly fromStage: Stage;
  readonly toStage: Stage;
  readonly part: Part;
  readonly actor: string;
  /** ISO time. */
  readonly at: string;
  /** Empty where none was given. */
  readonly reason: string;
  /** What stood then. */
  readonly statementId: string | null;
  readonly assessmentId: string | null;
}

/** A unit's book year. */
export interface FiledYear {
  readonly unitId: string;
  readonly year: number;
}

/** Equal for the same book year of the same unit. */
export const yearText = ({ unitId, year }: FiledYear): string => `${unitId} ${year}`;
