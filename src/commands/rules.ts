import { editionDocument, editionOf } from '../assessments/edition';
import { Refusal } from '../domain/errors';
import { findRuleSet, ruleSets } from '../domain/rules/registry';
import { rulesPage } from '../views/law/rules-page';
import { UsageError, command } from './command';
import type { Definition } from './command';
import { tellChanges } from './rules-diff';
import { exportEdition, importEdition } from './rules-editions';
import { rulesText } from './rules-text';

/** How the rule sets are told. */
interface Told {
  readonly json?: true | undefined;
  /** An older edition, to tell what changed since. */
  readonly diff?: string | undefined;
  /** An office's edition, to be written as a file for another office. */
  readonly exportEdition?: string | undefined;
  /** Such a file, to be taken over. */
  readonly importEdition?: string | undefined;
}

/**
 * `rules [ID]`: the rule sets, or one with its bands, weights, citations, questions and readings; with `--diff`, what
 * changed since an older edition and which stored assessments today's would change.
 */
export const rulesCommand: Definition = (end) =>
  command(
    'rules',
    'menampilkan daftar aturan, atau satu aturan dengan semua rentang, kutipan dan cara bacanya',
  )
    .argument('[ID]', 'id aturan')
    .option('--json', 'sebagai JSON')
    .option('--diff <EDISI>', 'yang berubah sejak edisi itu, dan penilaian tersimpan yang akan berubah')
    .option('--export-edition <EDISI>', 'edisi setempat itu sebagai berkas JSON untuk kantor lain')
    .option(
      '--import-edition <BERKAS>',
      'mengambil edisi setempat kantor lain, dan menyebut yang akan berubah',
    )
    .action(async (id, options) => {
      const { importEdition: path } = options;
      const told = (): number | Promise<number> =>
        id === undefined ? tellAll(options) : tellOne(id, options);
      end(await (path === undefined ? told() : importEdition(path)));
    });

/** @throws UsageError for an edition of no law */
function tellAll({ json, exportEdition: hash }: Told): number {
  if (hash !== undefined) throw new UsageError('Sebutkan aturannya: rules ID --export-edition EDISI.');
  const list = ruleSets.map((each) => ({ id: each.id, title: each.title, kinds: each.kinds }));
  const text = list.map((each) => `${each.id}\t${each.title}\n`).join('');
  process.stdout.write(json ? `${JSON.stringify(list, null, 2)}\n` : text);
  return 0;
}

/** @throws Refusal `unknown-rule-set` */
async function tellOne(id: string, { json, diff, exportEdition: hash }: Told): Promise<number> {
  const ruleSet = findRuleSet(id);
  if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: id });
  if (diff !== undefined) return tellChanges(ruleSet, diff);
  if (hash !== undefined) return exportEdition(id, hash);
  process.stdout.write(
    json
      ? `${JSON.stringify(editionDocument(ruleSet), null, 2)}\n`
      : rulesText(rulesPage(ruleSet, editionOf(ruleSet))),
  );
  return 0;
}
