import { hashOf } from '../database/token';
import { readDossier, resultOfDossier } from '../domain/analysis/dossier';
import type { WrittenDossier } from '../domain/analysis/dossier';
import type { AssessmentResult } from '../domain/assessment/result';
import { differencesIn } from '../domain/json-differences';
import type { JsonDifference } from '../domain/json-differences';
import { isRecord, jsonIn } from '../domain/records';
import type { Unchecked } from '../domain/records';

/** The mark of a file that holds everything an assessment was made from. */
export const DOSSIER_FORMAT = 'rapor-dossier-1';

/** What judging a dossier again comes to. */
export interface JudgedDossier {
  readonly result: AssessmentResult;
  /** Where it is not, value by value, what the file says. */
  readonly differences: readonly JsonDifference[];
  /** Whether the law's data in the file are those of the edition that it names. */
  readonly edition: boolean;
  /** The same of the units that file together with it. */
  readonly parts: readonly JudgedDossier[];
}

/** What a text that is a dossier holds; undefined for any other. */
export function dossierIn(text: string): Unchecked | undefined {
  const root = jsonIn(text);
  return isRecord(root) && root['format'] === DOSSIER_FORMAT ? root : undefined;
}

/**
 * Judges a dossier again, by the law's data that it holds.
 *
 * @returns undefined where nothing was assessed, or where it is damaged
 */
export function judgeDossier(root: Unchecked): JudgedDossier | undefined {
  const { filedWith } = root;
  const others: readonly unknown[] = Array.isArray(filedWith) ? filedWith : [];
  const judged = judgedPart(root);
  return judged && { ...judged, parts: others.flatMap((each) => (isRecord(each) && judgedPart(each)) || []) };
}

function judgedPart({ dossier, result: claimed }: Unchecked): JudgedDossier | undefined {
  if (!isWritten(dossier)) return undefined;
  try {
    const result = resultOfDossier(readDossier(dossier));
    const differences = differencesIn(claimed, jsonIn(JSON.stringify(result)));
    return { result, differences, edition: hashOf(dossier.ruleSet) === dossier.edition.hash, parts: [] };
  } catch {
    return undefined;
  }
}

const isWritten = (value: unknown): value is WrittenDossier =>
  isRecord(value) &&
  typeof value['ruleSet'] === 'string' &&
  isRecord(value['statement']) &&
  isRecord(value['edition']) &&
  Array.isArray(value['readings']) &&
  Array.isArray(value['definedOtherwise']);
