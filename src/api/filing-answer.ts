import type { OpenFiling } from '../examination/desk.service';
import type { PartResult } from '../domain/assessment/result';
import { partResult } from '../examination/parts.service';

/** A filing as programs see it. */
export interface FilingAnswer extends Pick<OpenFiling, 'facts' | 'steps'> {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly stage: OpenFiling['filing']['stage'];
  readonly statement: string;
  readonly assessment: string | null;
  /** The others that are filed with it, each judged by its own law: the savings and loan unit of a cooperative that trades. */
  readonly parts: readonly PartResult[];
  readonly deadlines: readonly FilingDeadline[];
}

/** Until when something is due. */
export interface FilingDeadline {
  readonly name: string;
  /** ISO date. */
  readonly due: string;
  /** ISO date; null while it is not. */
  readonly met: string | null;
  readonly source: string;
  readonly confidence: string;
}

/** A filing with everything that hangs on it, as programs see it. */
export function filingAnswer(open: OpenFiling): FilingAnswer {
  const { filing, steps, facts, statement, shown, deadlines, others } = open;
  const { id, unitId: unit, year, stage } = filing;
  return {
    ...{ id, unit, year, stage, facts, steps },
    statement: statement.id,
    assessment: shown?.assessmentId ?? null,
    parts: others.map(partResult),
    deadlines: deadlines.map(({ rule: { name, source, confidence }, due, met }) => ({
      ...{ name, due, met, source, confidence },
    })),
  };
}
