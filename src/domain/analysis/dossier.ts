import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assess';
import { basisFor, readingsOf, withStatement } from '../assessment/basis';
import type { Basis } from '../assessment/basis';
import { assessFully } from '../assessment/explain';
import { findingsOf } from '../assessment/findings';
import { namesFor } from '../assessment/names';
import type { AssessmentResult } from '../assessment/result';
import { resultOf } from '../assessment/tell';
import { readRuleSet, writeRuleSet } from '../rules/written';
import type { Statement } from '../statement/statement';
import { readStatement, writeStatement } from '../statement/written';
import type { WrittenStatement } from '../statement/written';

/** Everything that one assessment is made from, so that it can be made again elsewhere: in a browser, for instance. */
export interface Dossier {
  readonly file: string;
  readonly edition: AssessmentResult['edition'];
  readonly basis: Basis;
}

/** The same as plain JSON. */
export interface WrittenDossier {
  readonly file: string;
  readonly edition: AssessmentResult['edition'];
  /** Canonical JSON text. */
  readonly ruleSet: string;
  readonly readings: readonly string[];
  readonly definedOtherwise: readonly string[];
  readonly statement: WrittenStatement;
  readonly before: WrittenStatement | null;
}

export function writeDossier({ file, edition, basis }: Dossier): WrittenDossier {
  const { law, definedOtherwise, statement, before } = basis;
  return {
    file,
    edition,
    ruleSet: writeRuleSet(law),
    readings: readingsOf(basis),
    definedOtherwise: [...definedOtherwise],
    statement: writeStatement(statement),
    before: before ? writeStatement(before) : null,
  };
}

export function readDossier(written: WrittenDossier): Dossier {
  const { file, edition, ruleSet, readings, definedOtherwise, statement, before } = written;
  return {
    file,
    edition,
    basis: basisFor(readRuleSet(ruleSet), readStatement(statement), {
      readings,
      definedOtherwise,
      before: before ? readStatement(before) : undefined,
    }),
  };
}

/** The public result of the dossier's one period. */
export function resultOfDossier(dossier: Dossier): AssessmentResult {
  const { file, edition, basis } = dossier;
  const told = { full: assessFully(basis), findings: findingsOf(basis) };
  return resultOf(file, edition, [told], namesFor(basis.statement.unit.kind, basis.law));
}

/** Assesses other statements in place of the dossier's own: same law, same year before. */
export function assessorOf(dossier: Dossier): (statement: Statement) => Assessment {
  return (statement) => assess(withStatement(dossier.basis, statement));
}
