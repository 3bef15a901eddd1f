import { ruleSets } from '../../domain/rules/registry';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { RuleSet } from '../../domain/rules/rule-set';
import { KIND_WORDS } from '../../rendering/messages';
import { date, listed } from '../../rendering/numbers';

/** Every regulation the system knows, as finished strings. */
export interface RulesListPage {
  readonly title: string;
  readonly rules: readonly {
    readonly href: string;
    readonly short: string;
    readonly title: string;
    readonly when: string;
    readonly kinds: string;
    readonly size: string;
  }[];
}

export function rulesListPage(): RulesListPage {
  return {
    title: 'Aturan penilaian',
    rules: ruleSets.map((ruleSet) => ({
      href: `/aturan/${ruleSet.id}`,
      short: ruleSet.shortTitle,
      title: ruleSet.title,
      when: whenWords(ruleSet),
      kinds:
        ruleSet.kinds.length === 0
          ? 'Bahan pembanding'
          : listed(ruleSet.kinds.map((kind) => KIND_WORDS[kind])),
      size: sizeWords(ruleSet),
    })),
  };
}

function whenWords({ kinds, inForce }: RuleSet): string {
  if (kinds.length === 0) return 'tidak pernah menjadi peraturan';
  const { from, until } = inForce;
  return `dipakai untuk tahun buku yang berakhir sejak ${date(from)}${until === undefined ? '' : ` sampai ${date(until)}`}`;
}

function sizeWords(ruleSet: RuleSet): string {
  const indicators = indicatorsOf(ruleSet);
  const questions = indicators.flatMap((each) => each.questions ?? []).length;
  const asked = questions === 0 ? '' : ` dan ${questions} pertanyaan`;
  return `${ruleSet.aspects.length} aspek, ${indicators.length} rasio${asked}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/rules-list': RulesListPage;
  }
}
