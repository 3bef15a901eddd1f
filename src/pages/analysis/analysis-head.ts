import type { StoredAssessment } from '../../assessments/assessments.service';
import { plain } from '../../domain/decimal';
import { isInForce } from '../../domain/rules/registry';
import { KIND_WORDS } from '../../rendering/messages';
import { NONE, date, plainNumber, pointsRange } from '../../rendering/numbers';
import { RATIO_PARTS, ratioTabs, type RatioPart, type RatioTab } from '../shared/ratio-tabs';
import { trailTo } from '../shared/trail';
import type { Crumb } from '../shared/trail';
import { notInForce } from '../../views/parts/in-force';

/** What stands above every page that explains an assessment. */
export interface ExplanationHead {
  readonly title: string;
  readonly unit: string;
  readonly subtitle: string;
  readonly trail: readonly Crumb[];
  readonly tabs: readonly RatioTab[];
  readonly back: string;
  readonly law: string;
  readonly lawTitle: string;
  readonly notice: string;
  readonly total: string;
  readonly outOf: string;
  readonly grade: string;
  readonly scored: boolean;
}

export function explanationHead(id: string, stored: StoredAssessment, part: RatioPart): ExplanationHead {
  const { assessment, statement } = stored;
  const ruleSet = assessment.basis.law;
  const { unit, period } = statement.statement;
  const { total, grade } = assessment;
  const inForce = isInForce(ruleSet, unit.kind, period.end);
  const why = notInForce(unit.kind, { inForce, periodEnd: period.end }, ruleSet);
  return {
    title: `${RATIO_PARTS[part].replace('?', '')}: ${unit.name} ${period.year}`,
    unit: unit.name,
    subtitle: `${KIND_WORDS[unit.kind]} · tahun buku berakhir ${date(period.end)}`,
    trail: trailTo(statement, `/penilaian/${id}`),
    tabs: ratioTabs(id, part),
    back: `/penilaian/${id}`,
    law: `/aturan/${ruleSet.id}`,
    lawTitle: ruleSet.shortTitle,
    notice: why === null ? '' : `Bukan penilaian resmi. ${why}`,
    total: total ? pointsRange(plain(total.least), plain(total.most)) : NONE,
    outOf: total ? plainNumber(plain(total.outOf)) : '',
    grade: grade?.label ?? (total ? 'Belum dapat ditetapkan' : 'Tanpa predikat'),
    scored: total !== undefined,
  };
}
