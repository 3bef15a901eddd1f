import type { FindingResult } from './result';

/** Whether a statement can be handed in to the office, and what is still to be done. */
export interface Readiness {
  readonly ready: boolean;
  /** Findings that have to be put right. */
  readonly stops: number;
  /** Warnings that nobody has explained yet. */
  readonly unexplained: number;
}

/** What the findings of one period leave to do before it is handed in. */
export function readinessOf(findings: readonly Pick<FindingResult, 'severity' | 'explanation'>[]): Readiness {
  const stops = findings.filter((each) => each.severity === 'stops').length;
  const unexplained = findings.filter(
    (each) => each.severity === 'warns' && each.explanation === null,
  ).length;
  return { ready: stops + unexplained === 0, stops, unexplained };
}
