import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { applyLocal } from '../domain/rules/local/apply';
import { readEditionFile } from '../domain/rules/local/edition-file';
import type { EditionFile, ImportFault } from '../domain/rules/local/edition-file';
import { editionOf } from './edition';

/** A rule set that an office's file comes to, or why it is not taken. */
export type Proved = { readonly ruleSet: RuleSet } | { readonly fault: ImportFault };

/** What a file's differences come to upon an edition; proved by its fingerprint. */
export function provedUpon(base: RuleSet, { origin, edition, base: { hash } }: EditionFile): Proved {
  const local = applyLocal(base, { ...origin, base: hash });
  if ('faults' in local) return { fault: { code: 'not-valid', faults: local.faults } };
  const found = editionOf(local.ruleSet).hash;
  return found === edition.hash ? { ruleSet: local.ruleSet } : { fault: { code: 'hash-differs', found } };
}

/** Today's law and the file's differences from it; nothing of it is stored. */
export function editionInFile(text: string): Proved {
  const file = readEditionFile(text);
  if (typeof file === 'string') return { fault: { code: file } };
  const today = findRuleSet(file.ruleSet);
  if (!today) return { fault: { code: 'rule-set-unknown', found: file.ruleSet } };
  const { hash } = editionOf(today);
  if (hash === file.base.hash) return provedUpon(today, file);
  return { fault: { code: 'base-unknown', found: file.base.hash, known: [hash] } };
}
