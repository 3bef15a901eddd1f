import type { DistancesResult } from '../domain/analysis/distance-result';
import type { SideBySideResult } from '../domain/analysis/side-by-side-result';
import { findRuleSet } from '../domain/rules/registry';
import type { Kind } from '../domain/statement/kind';
import { distancesView } from '../views/analysis/distances-view';
import type { LeverGroup } from '../views/analysis/levers-view';
import { sideBySideView } from '../views/analysis/side-by-side-view';
import type { CellView } from '../views/analysis/side-by-side-view';

const LABEL = 46;
const CELL = 28;

/** One period under several rule sets, as a plain text table. */
export function sideBySideTable(period: SideBySideResult, kind: Kind): string {
  const ruleSets = period.ruleSets.flatMap(({ id }) => findRuleSet(id) ?? []);
  const { year, laws, rows, alone } = sideBySideView(period, ruleSets, kind, []);
  const cells = laws.map((law) => law.id);
  const rule = '-'.repeat(LABEL + cells.length * (CELL + 1));
  return [
    `\nMenurut beberapa aturan, tahun ${year} (nomor: nilai rasio, kredit, skor)`,
    row('Rasio', cells),
    rule,
    ...rows.map((each) => row(each.label, each.cells.map(cellText))),
    rule,
    row(
      'Jumlah skor',
      laws.map((law) => law.total),
    ),
    row(
      'Predikat',
      laws.map((law) => law.grade),
    ),
    '',
    ...laws.slice(1).map((law) => `Yang pertama berbeda pada ${law.title}: ${law.first}`),
    ...alone.map((each) => `Hanya pada ${each.law}: ${each.count} rasio.`),
    '',
  ].join('\n');
}

function cellText({ there, number, ratio, credit, score }: CellView): string {
  return there ? `${number}: ${ratio}, ${credit}, ${score}` : '–';
}

function row(label: string, cells: readonly string[]): string {
  const name = label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
  return `${name.padEnd(LABEL)} ${cells.map((cell) => cell.padEnd(CELL)).join(' ')}`.trimEnd();
}

/** What is missing, as plain text: the way to better grades, then every indicator with its nearest target. */
export function distancesTable(result: DistancesResult, ruleSet: string): string {
  const { lifts, rows } = distancesView(result);
  const lines = [`\nKurang berapa lagi menurut ${ruleSet}`];
  for (const { missing, sentence, sets, more } of lifts) {
    lines.push(`${missing}. ${sentence} ${sets.join('; ')}${more ? '; dan pilihan lain' : ''}`);
  }
  for (const { number, label, ratio, credit, nearest } of rows) {
    lines.push('', `${number} ${label}: ${ratio}, kredit ${credit}`);
    lines.push(
      `  ${nearest.band}: kredit ${nearest.credit}, +${nearest.gain} poin. ${nearest.way} ${nearest.numerator}`.trimEnd(),
    );
    lines.push(...nearest.levers.map(leverLine));
    if (nearest.without !== '') lines.push(`  ${nearest.without}`);
  }
  if (rows.length === 0) lines.push('Tidak ada rasio yang kreditnya dapat dinaikkan.');
  return `${lines.join('\n')}\n`;
}

const leverLine = ({ title, lines, alone, kept, counter }: LeverGroup): string =>
  `  - ${title} (${lines}): pos lain tetap ${alone}; neraca tetap seimbang ${kept}${counter === '' ? '' : `, lawannya ${counter}`}`;
