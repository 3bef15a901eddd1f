import { isDeepStrictEqual } from 'node:util';
import { hashOf } from '../database/token';
import { readDossier, resultOfDossier } from '../domain/analysis/dossier';
import type { WrittenDossier } from '../domain/analysis/dossier';
import type { AssessmentResult } from '../domain/assessment/result';
import { isRecord, jsonIn } from '../domain/records';

/** The mark of a file that holds everything an assessment was made from. */
export const DOSSIER_FORMAT = 'rapor-dossier-1';

/** What judging a dossier again comes to. */
export interface JudgedDossier {
  readonly result: AssessmentResult;
  /** Whether it is, value by value, what the file says. */
  readonly same: boolean;
  /** Whether the law's data in the file are those of the edition that it names. */
  readonly edition: boolean;
}

/** Judges a dossier again, by the law's data that it holds. @returns undefined for a text that is no dossier */
export function judgeDossier(text: string): JudgedDossier | undefined {
  const root = jsonIn(text);
  if (!isRecord(root) || root['format'] !== DOSSIER_FORMAT || !isWritten(root['dossier'])) return undefined;
  const { dossier: written, result: claimed } = root;
  const result = resultOfDossier(readDossier(written));
  const own = hashOf(written.ruleSet);
  const same = isDeepStrictEqual(JSON.parse(JSON.stringify(result)), claimed);
  return { result, same, edition: own === written.edition.hash };
}

const isWritten = (value: unknown): value is WrittenDossier =>
  isRecord(value) &&
  typeof value['ruleSet'] === 'string' &&
  isRecord(value['statement']) &&
  isRecord(value['edition']) &&
  Array.isArray(value['readings']) &&
  Array.isArray(value['definedOtherwise']);
