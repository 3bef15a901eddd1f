import type { AssessmentResult, IndicatorResult, PeriodResult } from '../domain/assessment/result';
import { inUnit, plainNumber, pointsRange } from '../rendering/numbers';
import { compliancePart } from '../views/parts/compliance';
import { sourceOf } from '../views/parts/source';

const WIDTHS = [8, 58, 18, 7, 7, 13] as const;
const RULE = '-'.repeat(116);

/** The result of one file as a plain text table: aspects, indicators, total, predicate, what is missing. */
export function resultTable(result: AssessmentResult): string {
  const { unit } = result;
  const head = `\n${unit.name} (${unit.kind}) — ${result.ruleSet} — ${result.file}\n`;
  return head + result.periods.map((period) => periodTable(period)).join('\n') + complianceTable(result);
}

/** What the law demands beside the score, where it was asked for. */
function complianceTable(result: AssessmentResult): string {
  const rows = compliancePart(result).flatMap(({ title, state, sentence, source }) => [
    `- ${title}: ${state}. ${sentence}`,
    `  (${source})`,
  ]);
  return rows.length === 0 ? '' : `\nKepatuhan (tidak mengubah skor)\n${rows.join('\n')}\n`;
}

function periodTable(period: PeriodResult): string {
  const lines = [
    `\nTahun ${period.year}${period.inForce ? '' : ' (bukan penilaian resmi: peraturan tidak berlaku bagi unit ini pada akhir tahun buku)'}`,
  ];
  lines.push(row(['No', 'Rasio', 'Nilai rasio', 'Kredit', 'Bobot', 'Skor']), RULE);
  for (const aspect of period.aspects) {
    const scored = aspect.indicators.some((each) => each.scored);
    lines.push(
      row([
        aspect.number,
        aspect.label.toUpperCase(),
        '',
        '',
        ...(scored ? [plainNumber(aspect.weight), span(aspect)] : []),
      ]),
    );
    for (const each of aspect.indicators) {
      lines.push(row([each.number, each.label, ratioOf(each), ...scoreOf(each)]));
    }
  }
  lines.push(RULE);
  if (period.total)
    lines.push(`Jumlah skor ${span(period.total)} dari ${period.total.outOf}. ${verdict(period)}`);
  const source = sourceOf(period);
  if (source !== null) lines.push(source);
  for (const view of period.views) lines.push(`${view.label}: ${span(view)} dari ${view.outOf}`);
  if (period.findings.length > 0) lines.push(`Temuan pada angka: ${period.findings.length}`);
  return `${lines.join('\n')}\n`;
}

const ratioOf = ({ ratio, unit }: IndicatorResult): string => (ratio === null ? '' : inUnit(ratio, unit));

/** Credit, weight and score; of a ratio that is only shown its word, or that it is missing. */
function scoreOf(each: IndicatorResult): string[] {
  if (each.scored) return [creditText(each), plainNumber(each.weight), span(each)];
  if (each.gap) return ['belum ada'];
  return [each.notApplicable ? 'tidak dilaporkan' : (each.band?.words ?? '')];
}

function creditText({ credit }: { readonly credit: string | null }): string {
  return credit === null ? 'celah' : plainNumber(credit);
}

function verdict(period: PeriodResult): string {
  if (period.grade !== null) return `Predikat: ${period.grade}.`;
  const gaps = period.aspects.flatMap((aspect) => aspect.indicators.filter((each) => each.gap !== null));
  return `Predikat belum dapat ditetapkan; rasio tanpa data: ${gaps.map((each) => each.number).join(', ')}.`;
}

/** A score, or the interval that gaps leave open; cut, in Indonesian decimals. */
function span(points: { readonly least: string; readonly most: string }): string {
  return pointsRange(points.least, points.most);
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => {
      const width = WIDTHS[at] ?? 8;
      if (at >= 2) return cell.padStart(width);
      return (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell).padEnd(width);
    })
    .join(' ')
    .trimEnd();
}

/** One line about one period: unit, year, total, predicate, and the financial view that is no predicate. */
export function summaryRow(result: AssessmentResult, period: PeriodResult): string {
  const total = period.total ? span(period.total) : '';
  const financial = period.views[0];
  const view = financial ? `keuangan ${span(financial)} dari ${financial.outOf}` : '';
  const grade = period.grade ?? 'belum dapat ditetapkan';
  return `${result.unit.name.slice(0, 28).padEnd(28)} ${period.year} ${total.padStart(12)}  ${grade.padEnd(24)} ${view}\n`;
}
