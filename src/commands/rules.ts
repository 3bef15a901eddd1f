import { editionDocument, editionOf } from '../assessments/edition';
import { Refusal } from '../domain/errors';
import { findRuleSet, ruleSets } from '../domain/rules/registry';
import { rulesPage } from '../views/law/rules-page';
import { tellChanges } from './rules-diff';
import { rulesText } from './rules-text';
import { parseWords } from './usage';

/**
 * `rules [ID]`: the rule sets, or one with its bands, weights, citations, questions and readings; with `--diff`, what
 * changed since an older edition and which stored assessments today's would change.
 */
export async function rulesCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseWords(args, { json: { type: 'boolean' }, diff: { type: 'string' } });
  const [id] = positionals;
  if (id === undefined) {
    const list = ruleSets.map((each) => ({ id: each.id, title: each.title, kinds: each.kinds }));
    const text = list.map((each) => `${each.id}\t${each.title}\n`).join('');
    process.stdout.write(values.json ? `${JSON.stringify(list, null, 2)}\n` : text);
    return 0;
  }
  const ruleSet = findRuleSet(id);
  if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: id });
  if (values.diff !== undefined) return tellChanges(ruleSet, values.diff);
  process.stdout.write(
    values.json
      ? `${JSON.stringify(editionDocument(ruleSet), null, 2)}\n`
      : rulesText(rulesPage(ruleSet, editionOf(ruleSet))),
  );
  return 0;
}
