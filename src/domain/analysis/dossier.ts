import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assess';
import { assessFully } from '../assessment/explain';
import { findingsOf } from '../assessment/findings';
import { namesFor } from '../assessment/names';
import type { AssessmentResult } from '../assessment/result';
import { resultOf } from '../assessment/tell';
import { choose, readAs } from '../rules/readings';
import type { RuleSet } from '../rules/rule-set';
import { readRuleSet, writeRuleSet } from '../rules/written';
import type { Statement } from '../statement/statement';
import { readStatement, writeStatement } from '../statement/written';
import type { WrittenStatement } from '../statement/written';

/** Everything that one assessment is made from, so that it can be made again elsewhere: in a browser, for instance. */
export interface Dossier {
  readonly file: string;
  readonly edition: AssessmentResult['edition'];
  /** Before the readings. */
  readonly ruleSet: RuleSet;
  /** Option ids of the readings taken. */
  readonly readings: readonly string[];
  readonly definedOtherwise: ReadonlySet<string>;
  readonly statement: Statement;
  /** The year before. */
  readonly before?: Statement;
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

export function writeDossier(dossier: Dossier): WrittenDossier {
  const { file, edition, ruleSet, readings, definedOtherwise, statement, before } = dossier;
  return {
    file,
    edition,
    ruleSet: writeRuleSet(ruleSet),
    readings,
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
    ruleSet: readRuleSet(ruleSet),
    readings,
    definedOtherwise: new Set(definedOtherwise),
    statement: readStatement(statement),
    ...(before ? { before: readStatement(before) } : {}),
  };
}

/** The public result of the dossier's one period. */
export function resultOfDossier(dossier: Dossier): AssessmentResult {
  const { file, edition, ruleSet, readings, definedOtherwise, statement, before } = dossier;
  const full = assessFully(ruleSet, readings, statement, before, definedOtherwise);
  const told = { full, findings: findingsOf(ruleSet, statement, before) };
  return resultOf(file, edition, [told], namesFor(statement.unit.kind, ruleSet));
}

/** Assesses other statements in place of the dossier's own: same law, same year before. */
export function assessorOf(dossier: Dossier): (statement: Statement) => Assessment {
  const { ruleSet, readings, definedOtherwise, before } = dossier;
  const read = readAs(ruleSet, choose(ruleSet, readings));
  return (statement) => assess(read, statement, before, definedOtherwise);
}
