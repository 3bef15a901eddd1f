import { Option } from '@commander-js/extra-typings';
import { readFileSync } from 'node:fs';
import { editionInFile } from '../assessments/edition-in-file';
import type { RuleSet } from '../domain/rules/rule-set';
import { importFaultSentences } from '../rendering/messages';
import { UsageError } from './command';

/** Files of offices' editions; each judges in the place of its law. */
export const EDITION = new Option(
  '--edition <EDISI.json>',
  'edisi setempat yang menilai menggantikan aturannya, berkas dari --export-edition',
)
  .argParser(editionsOf)
  .default([], 'tidak ada');

/** @throws UsageError for a file that cannot be read, or that does not come to what it says */
function editionsOf(path: string, before: RuleSet[]): RuleSet[] {
  const proved = editionInFile(textOf(path));
  if ('fault' in proved) throw new UsageError(`${path}: ${importFaultSentences(proved.fault).join(' ')}`);
  return [...before.filter(({ id }) => id !== proved.ruleSet.id), proved.ruleSet];
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path} tidak dapat dibaca.`);
  }
}
