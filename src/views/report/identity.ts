import type { AssessmentResult, PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { Classification } from '../../domain/statement/statement';
import { kindWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { fileName } from '../parts/places';

/** One thing by which a unit and its assessment are known. */
export interface IdentityRow {
  readonly label: string;
  readonly value: string;
}

/** Who is assessed, of which year, from which file and by which law. */
export function identityOf(
  { unit, file, edition }: AssessmentResult,
  latest: PeriodResult,
  ruleSet: RuleSet,
  authority: string | null,
): IdentityRow[] {
  const rows: [string, string | null | undefined][] = [
    ['Nama', unit.name],
    ['Jenis', kindWords(unit)],
    ['Badan hukum', unit.legalEntity],
    ['Hasil pemeringkatan', unit.classification && rankingOf(unit.classification)],
    ['Tempat kedudukan', unit.seat],
    ['Pemeriksa', authority],
    ['Tahun buku', `${latest.year}, berakhir ${date(latest.periodEnd)}`],
    ['Berkas laporan', fileName(file)],
    ['Dasar penilaian', ruleSet.title],
    ['Edisi data peraturan', editionShort(edition)],
  ];
  return rows.flatMap(([label, value]) => (value ? { label, value } : []));
}

const rankingOf = ({ name, year, decree }: Classification): string =>
  `${name} (${[year, decree].filter((each) => each !== undefined).join(', ')})`;

const editionShort = ({ date: day, hash, local }: AssessmentResult['edition']): string =>
  `${date(day)}, ${hash.slice(0, 12)}${local ? ' (edisi setempat)' : ''}`;
