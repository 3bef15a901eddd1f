import type { RulesPage } from '../views/law/rules-page';

/** The law as plain text, in its own order: what the page "Aturan" shows, to be checked with a pencil. */
export function rulesText(page: RulesPage): string {
  const lines = [page.name, page.edition, page.inForce, page.caveat];
  for (const aspect of page.aspects) {
    lines.push('', `${aspect.number}. ${aspect.label} — bobot ${aspect.weight}`);
    for (const indicator of aspect.indicators) lines.push(...indicatorText(indicator));
  }
  lines.push('', 'Predikat:', ...page.grades.map((each) => `  mulai ${each.from}: ${each.label}`));
  lines.push('', 'Cara membaca peraturan (yang pertama dipakai):', ...page.readings.flatMap(readingText));
  lines.push('', 'Pengertian:');
  for (const { label, definition, citation } of page.terms)
    lines.push(`  ${label}: ${definition} [${citation}]`);
  for (const { title, rows } of page.weights) {
    lines.push('', `${title}:`, ...rows.map((row) => `  ${row.weight}  ${row.label} (${row.confidence})`));
  }
  lines.push('', `Kelas kolektibilitas [${page.collectibility.citation}]:`);
  for (const each of page.collectibility.classes) {
    lines.push(`  ${each.label} (${each.share})`, ...each.rules.map((rule) => `    ${rule}`));
  }
  lines.push('', `Hal yang dapat menurunkan predikat [${page.conditions.citation}]:`);
  lines.push(...page.conditions.list.map((each) => `  ${each}`));
  lines.push('', 'Sumber:', ...page.sources.map((each) => `  ${each.code}: ${each.title}`));
  return `${lines.join('\n')}\n`;
}

function indicatorText(indicator: RulesPage['aspects'][number]['indicators'][number]): string[] {
  const { number, label, id, weight, citation, remarks, scale, bands, questions, otherwise } = indicator;
  return [
    `  ${number} ${label} [${id}] — bobot ${weight}`,
    `    ${citation}`,
    ...remarks.map((remark) => `    Catatan: ${remark}`),
    ...(scale === '' ? [] : [`    ${scale}`]),
    ...bands.map((each) => `    ${each.band} → ${each.credit}`),
    ...questions.map((each) => `    ${each.number}. ${each.text}`),
    ...(questions.length === 0 ? [`    ${otherwise}`] : []),
  ];
}

function readingText({ about, options }: RulesPage['readings'][number]): string[] {
  return [`  ${about}`, ...options.map((each) => `    ${each.id}: ${each.label} (${each.confidence})`)];
}
