import { editionInFile } from '../assessments/edition-in-file';
import { Refusal } from '../domain/errors';
import type { RuleSet } from '../domain/rules/rule-set';

/**
 * The office's edition that was sent with a statement, proved by its fingerprint; none where none was sent.
 *
 * @param text the file of the edition, as `--export-edition` writes it
 * @throws Refusal `bad-request` (edition-unproved)
 */
export function editionsIn(text: string | undefined): RuleSet[] {
  if (text === undefined) return [];
  const proved = editionInFile(text);
  if ('ruleSet' in proved) return [proved.ruleSet];
  throw new Refusal('bad-request', { reason: 'edition-unproved' });
}
