import { editionOf } from '../assessments/edition';
import { Refusal } from '../domain/errors';
import { findRuleSet, ruleSets } from '../domain/rules/registry';
import type { Indicator, RuleSet } from '../domain/rules/rule-set';
import { plain } from '../domain/decimal';
import type { Band, Scale } from '../domain/rules/scale';
import { CONFIDENCE_WORDS } from '../rendering/messages';
import { tellChanges } from './rules-diff';
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
  process.stdout.write(values.json ? `${jsonOf(ruleSet)}\n` : lawText(ruleSet));
  return 0;
}

function jsonOf(ruleSet: RuleSet): string {
  const { hash, date, data } = editionOf(ruleSet);
  return JSON.stringify({ edition: { hash, date }, ruleSet: JSON.parse(data) as unknown }, null, 2);
}

function lawText(ruleSet: RuleSet): string {
  const { hash, date } = editionOf(ruleSet);
  const lines = [ruleSet.title, `Edisi ${date} (${hash.slice(0, 12)})`, ruleSet.caveat];
  for (const aspect of ruleSet.aspects) {
    lines.push('', `${aspect.number}. ${aspect.label} — bobot ${plain(aspect.weight)}`);
    for (const indicator of aspect.indicators) lines.push(...indicatorText(indicator));
  }
  lines.push('', 'Predikat:');
  for (const grade of ruleSet.grades)
    lines.push(`  ${grade.above ? 'di atas' : 'mulai'} ${plain(grade.from)}: ${grade.label}`);
  lines.push('', 'Cara membaca peraturan:');
  for (const reading of ruleSet.readings) {
    lines.push(`  ${reading.id}: ${reading.about}`);
    for (const option of reading.options) {
      lines.push(`    ${option.id}: ${option.label} (${CONFIDENCE_WORDS[option.citation.confidence]})`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function indicatorText(indicator: Indicator): string[] {
  const { citation } = indicator;
  const weight = indicator.weight ? ` — bobot ${plain(indicator.weight)}` : '';
  return [
    `  ${indicator.number} ${indicator.label} [${indicator.id}]${weight}`,
    `    ${citation.source}, ${citation.at} (${CONFIDENCE_WORDS[citation.confidence]}): ${citation.witnesses.join(', ')}`,
    ...(citation.remarks ?? []).map((remark) => `    Catatan: ${remark}`),
    ...rowsOf(indicator.scale),
    ...(indicator.questions ?? []).map((each) => `    ${each.number}. ${each.text}`),
  ];
}

function rowsOf(scale: Scale): string[] {
  if (scale.kind === 'bands')
    return scale.bands.map((band) => bandText(band, `kredit ${plain(band.credit)}`));
  return scale.kind === 'none' ? (scale.words ?? []).map((band) => bandText(band, band.words)) : [];
}

function bandText(band: Omit<Band, 'credit'>, gives: string): string {
  const low = band.over ? `> ${plain(band.over)}` : band.from ? `≥ ${plain(band.from)}` : '';
  const high = band.upTo ? `≤ ${plain(band.upTo)}` : band.below ? `< ${plain(band.below)}` : '';
  return `    ${[low, high].filter((each) => each !== '').join(' dan ')} → ${gives}`;
}
