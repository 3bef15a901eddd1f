import { assessPeriods } from '../assessments/assess-periods';
import type { JudgedDossier } from '../assessments/judge-dossier';
import { comparePeriods, missingInLatest, stepInLatest } from '../assessments/explain-periods';
import type { DistancesResult } from '../domain/analysis/distance-result';
import type { StepFinder } from '../domain/analysis/first-step';
import type { SideBySideResult } from '../domain/analysis/side-by-side-result';
import type { AssessmentResult } from '../domain/assessment/result';
import { Refusal } from '../domain/errors';
import { hasOption } from '../domain/rules/readings';
import { findRuleSet, ruleSets } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import type { AmountsTold, FileReading, Frame, FrameAnswers, Unread } from '../reading/layout';
import { refusalSentence } from '../rendering/messages';
import { settingsFrom } from '../settings';
import type { WorksheetResult } from '../worksheet/tell';
import { dossierAt } from './dossier';
import { complain, settled, readInputs } from './inputs';
import type { Input } from './inputs';
import { worksheetPart } from './worksheet-part';

interface Refused {
  readonly file: string;
  readonly refused: readonly Fault[];
}

/** A result with what was asked for besides. */
export interface Explained extends AssessmentResult {
  /** At the first result of a file judged by several rule sets: every period side by side. */
  readonly sideBySide?: readonly SideBySideResult[];
  /** Of a worksheet: what it prints itself, beside this result. */
  readonly worksheet?: WorksheetResult;
  /** Of a dossier: whether judging it again comes to what it says, and whether its law is the edition that it names. */
  readonly dossier?: { readonly same: boolean; readonly edition: boolean };
  /** With `--distances`: what is missing in the latest period. */
  readonly distances?: DistancesResult;
  /** At the first result: those of the savings and loan unit, where the file shows it beside the cooperative's other units. */
  readonly parts?: readonly Outcome[];
  /** At the first result: how much of the file was understood, and what was left out. */
  readonly amounts?: AmountsTold;
  readonly unread?: readonly Unread[];
  /** At the first result: which sheets, columns, years and scale were read, how surely and by what. */
  readonly frame?: Frame;
  /** At the first result: finds what to do first, for its report. A function, so no JSON has it. */
  readonly step?: StepFinder;
}

/** What came of one file under one rule set. */
export type Outcome = Explained | Refused;

/** What is told besides the results of one file. */
export interface Wanted {
  readonly rules: readonly string[];
  readonly readings: readonly string[];
  /** Editions of offices, that judge in the place of their laws. */
  readonly editions: readonly RuleSet[];
  readonly distances: boolean;
  /** With what the law demands beside the score; as the settings say unless given. */
  readonly compliance?: true;
  /** What is said of the frame of each file. */
  readonly frame?: FrameAnswers;
}

/** The results of one file, one for each rule set and each filing in it; or its faults, told on standard error. */
export async function assessFile(path: string, kind: Kind | undefined, wanted: Wanted): Promise<Outcome[]> {
  const dossier = await dossierAt(path);
  if (dossier === 'unusable') return [{ file: path, refused: [{ code: 'damaged' }] }];
  if (dossier) return [ofDossier(dossier)];
  const inputs = await readInputs(path, kind, wanted.frame);
  return inputs.flatMap((each) => assessInput(each, wanted));
}

function ofDossier({ result, differences, edition, parts }: JudgedDossier): Explained {
  const dossier = { same: differences.length === 0, edition };
  return { ...result, dossier, ...(parts.length > 0 ? { parts: parts.map(ofDossier) } : {}) };
}

/** The results of what was read, one for each rule set; or its faults, told on standard error. */
export function assessInput(input: Input, wanted: Wanted): Outcome[] {
  const [first, ...rest] = assessOne(input, wanted);
  if (!first || !input.part) return first ? [first, ...rest] : [];
  const parts = assessOne(input.part, { ...wanted, ...ofPart(wanted) });
  return [{ ...first, parts }, ...rest];
}

/** Laws and readings are named for the whole; a part is judged by those among them that are made for it. */
function ofPart({ rules, readings, editions }: Wanted): Pick<Wanted, 'rules' | 'readings' | 'editions'> {
  const able = ruleSets.filter(({ kinds }) => kinds.includes('usp'));
  const named = able.filter(({ id }) => rules.includes(id));
  const judging = named.length > 0 ? named : able;
  return {
    rules: named.map(({ id }) => id),
    readings: readings.filter((each) => judging.some((law) => hasOption(law, each))),
    editions: editions.filter(({ id }) => judging.some((law) => law.id === id)),
  };
}

function assessOne({ path, outcome: read }: Input, wanted: Wanted): Outcome[] {
  const outcome = settled(read);
  if ('faults' in outcome) return [refuse(path, outcome.faults)];
  const [first, ...rest] = outcome.reading.statements;
  if (!first) return [refuse(path, [{ code: 'no-years' }])];
  try {
    const rules = wanted.rules.length + wanted.editions.length > 0 ? wanted.rules : lawOf(outcome.reading);
    const results = explained(path, [first, ...rest], { ...wanted, rules });
    return results.map((each, at) => (at === 0 ? { ...each, ...toldOf(outcome.reading) } : each));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'no-rule-set-in-force') throw error;
    process.stderr.write(`${path}: ${refusalSentence(error)}\n`);
    return [{ file: path, refused: [{ code: 'no-rule-set-in-force' }] }];
  }
}

const toldOf = ({
  amounts,
  unread,
  frame,
}: FileReading): Pick<Explained, 'amounts' | 'unread' | 'frame'> => ({
  ...(frame ? { frame } : {}),
  ...(amounts ? { amounts } : {}),
  ...(amounts || unread.length > 0 ? { unread } : {}),
});

/** The law of a form that is made for one. */
const lawOf = ({ ruleSet }: FileReading): string[] => (ruleSet === undefined ? [] : [ruleSet]);

/** The results, with the comparison at the first of them. */
function explained(
  path: string,
  statements: readonly [Statement, ...Statement[]],
  { rules, readings, editions, distances, compliance }: Wanted,
): Explained[] {
  const settings = settingsFrom(process.env);
  const results = assessPeriods(path, statements, rules, readings, settings.limits, {
    compliance: compliance ?? settings.compliance,
    editions,
  });
  const missing = distances ? missingInLatest(statements, rules, readings, editions) : [];
  const sides = results.length > 1 ? comparePeriods(statements, rules, readings, editions) : [];
  return results.map((result, at): Explained => {
    const own = missing[at];
    return {
      ...result,
      ...(at === 0 && sides.length > 0 ? { sideBySide: sides } : {}),
      ...worksheetPart(findRuleSet(result.ruleSet, editions), statements, readings),
      ...(own ? { distances: own } : {}),
      ...(at === 0 ? { step: () => stepInLatest(statements, rules, readings, editions) } : {}),
    };
  });
}

function refuse(path: string, faults: readonly Fault[]): Refused {
  complain(path, faults);
  return { file: path, refused: faults };
}
