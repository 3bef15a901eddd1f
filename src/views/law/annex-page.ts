import type { AnnexCheck, AnnexPoint, AnnexState } from '../../domain/rules/annex';
import type { RuleSet } from '../../domain/rules/rule-set';
import { ANNEX_PARTS, actorWords, annexSentence } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** The law beside its annex, point by point, as finished strings. */
export interface AnnexPage {
  readonly title: string;
  readonly law: string;
  readonly action: string;
  readonly state: string;
  readonly points: readonly AnnexRow[];
}

interface AnnexRow {
  readonly key: string;
  readonly part: string;
  readonly label: string;
  readonly said: string;
  /** What was found; empty while nobody looked. */
  readonly verdict: string;
  readonly differs: boolean;
  readonly checked: boolean;
  readonly agrees: boolean;
  readonly found: string;
  readonly page: string;
  readonly note: string;
}

export function annexPage(ruleSet: RuleSet, state: AnnexState): AnnexPage {
  return {
    title: `Periksa terhadap lampiran: ${ruleSet.shortTitle}`,
    law: `/aturan/${ruleSet.id}`,
    action: `/aturan/${ruleSet.id}/periksa`,
    state: annexSentence(state),
    points: state.points.map(({ point, check }) => annexRow(ruleSet, point, check)),
  };
}

function annexRow(ruleSet: RuleSet, point: AnnexPoint, check: AnnexCheck | undefined): AnnexRow {
  const { key, part, label, said } = point;
  const id = key.slice(key.indexOf(':') + 1);
  return {
    ...{ key, part: ANNEX_PARTS[part], label: part === 'term' ? label : `${id} ${label}` },
    said: part === 'term' ? definitionOf(ruleSet, id) : said,
    verdict: check ? verdictOf(check) : '',
    ...{ checked: check !== undefined, agrees: check?.agrees === true, differs: check?.agrees === false },
    ...{ found: check?.found ?? '', page: check?.page ?? '', note: check?.note ?? '' },
  };
}

const definitionOf = ({ terms }: RuleSet, id: string): string =>
  terms.find(({ code }) => code === id)?.definition ?? '';

function verdictOf({ agrees, found, by, on }: AnnexCheck): string {
  const what = agrees ? 'Sesuai lampiran' : `Berbeda: ${found}`;
  return `${what} (${actorWords(by)}, ${date(on.slice(0, 10))})`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/annex': AnnexPage;
  }
}
