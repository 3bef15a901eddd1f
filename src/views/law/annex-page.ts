import type { AnnexCheck, AnnexPoint, AnnexState } from '../../domain/rules/annex';
import { pointParts } from '../../domain/rules/local/point';
import { valueText } from '../../domain/rules/local/value-text';
import type { RuleSet } from '../../domain/rules/rule-set';
import { ANNEX_PARTS, VALUE_EXAMPLES, actorWords, annexSentence } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/** The law beside its annex, point by point, as finished strings. */
export interface AnnexPage {
  readonly title: string;
  readonly law: string;
  readonly action: string;
  readonly state: string;
  /** Where differences become an edition. */
  readonly editions: string;
  readonly groups: readonly AnnexGroup[];
}

/** The points of one aspect, or the terms, folded unless asked for. */
interface AnnexGroup {
  readonly key: string;
  readonly label: string;
  readonly count: string;
  readonly differing: string;
  readonly open: boolean;
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
  /** What is typed to be judged by: what was found, else what the data say. */
  readonly value: string;
  /** How that is written. */
  readonly example: string;
  /** Where the photograph is; empty where there is none. */
  readonly picture: string;
  readonly page: string;
  readonly note: string;
}

/** @param open the group that is unfolded: the number of an aspect, or {@link TERMS} */
export function annexPage(ruleSet: RuleSet, state: AnnexState, open = ''): AnnexPage {
  return {
    title: `Periksa terhadap lampiran: ${ruleSet.shortTitle}`,
    law: `/aturan/${ruleSet.id}`,
    action: `/aturan/${ruleSet.id}/periksa`,
    state: annexSentence(state),
    editions: `/aturan/${ruleSet.id}/edisi`,
    groups: groupsOf(ruleSet).flatMap(([group, label]) => {
      const points = state.points.filter(({ point }) => point.group === group);
      const key = group === '' ? TERMS : group;
      return points.length === 0 ? [] : [{ key, label, open: key === open, ...groupOf(ruleSet, points) }];
    }),
  };
}

/** How the group of the terms is named in an address. */
export const TERMS = 'pengertian';

const groupsOf = ({ aspects }: RuleSet): [group: string, label: string][] => [
  ...aspects.map(({ number, label }): [string, string] => [number, `${number}. ${label}`]),
  ['', 'Pengertian'],
];

function groupOf(
  ruleSet: RuleSet,
  points: AnnexState['points'],
): Pick<AnnexGroup, 'count' | 'differing' | 'points'> {
  const checks = points.flatMap(({ check }) => check ?? []);
  const differing = checks.filter(({ agrees }) => !agrees).length;
  return {
    count: `${checks.length} dari ${points.length} diperiksa`,
    differing: differing === 0 ? '' : `${differing} berbeda`,
    points: points.map(({ point, check }) => annexRow(ruleSet, point, check)),
  };
}

function annexRow(ruleSet: RuleSet, point: AnnexPoint, check: AnnexCheck | undefined): AnnexRow {
  const { key, part, label, said } = point;
  const [, id] = pointParts(key);
  return {
    ...{ key, part: ANNEX_PARTS[part], label: part === 'term' ? label : `${id} ${label}` },
    said: part === 'term' ? definitionOf(ruleSet, id) : said,
    verdict: check ? verdictOf(check) : '',
    ...{ checked: check !== undefined, agrees: check?.agrees === true, differs: check?.agrees === false },
    value: inRows(check?.value || (valueText(ruleSet, key) ?? '')),
    example: VALUE_EXAMPLES[part],
    ...(check ? notedOf(ruleSet, check) : NOTHING),
  };
}

const NOTHING = { picture: '', found: '', page: '', note: '' };

const notedOf = ({ id }: RuleSet, { picture, found, page, note }: AnnexCheck): typeof NOTHING => ({
  ...{ found, page, note },
  picture: picture === null ? '' : `/aturan/${id}/periksa/foto/${picture}`,
});

const inRows = (value: string): string => value.replaceAll('; ', '\n');

const definitionOf = ({ terms }: RuleSet, id: string): string =>
  terms.find(({ code }) => code === id)?.definition ?? '';

function verdictOf({ agrees, found, value, by, on }: AnnexCheck): string {
  const said = [found, value].filter((each) => each !== '').join('; ');
  const what = agrees ? 'Sesuai lampiran' : `Berbeda: ${said}`;
  return `${what} (${actorWords(by)}, ${date(on.slice(0, 10))})`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/annex': AnnexPage;
  }
}
